import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { GFM } from './prose.ts';

/** MDX; undefined where the document is none, since MDX, unlike Markdown, has syntax errors. */
export function parseMdx(text: string): Root | undefined {
  try {
    return fromMarkdown(text, {
      extensions: [...GFM.extensions, mdxjs()],
      mdastExtensions: [...GFM.mdastExtensions, mdxFromMarkdown()],
    });
  } catch {
    return undefined;
  }
}
