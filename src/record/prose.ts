import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';
import { type DocumentPart, quotationOf } from './document-records.ts';

const SYNTAX = [gfmTable(), gfmFootnote()];
const TREE = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()];

/** CommonMark with GitHub's tables and footnotes; what else GitHub adds does not change the prose. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: SYNTAX, mdastExtensions: TREE });
}

/** MDX; undefined where the document is none, since MDX, unlike Markdown, has syntax errors. */
export function parseMdx(text: string): Root | undefined {
  try {
    return fromMarkdown(text, {
      extensions: [...SYNTAX, mdxjs()],
      mdastExtensions: [...TREE, mdxFromMarkdown()],
    });
  } catch {
    return undefined;
  }
}

/** The prose of a tree, in order. */
export function* proseOf(root: Root): Generator<DocumentPart> {
  for (const child of root.children) yield* partsOf(child);
}

/** Block nodes whose children are looked at. Any other block (code, table, HTML, definition …) is not prose. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'list',
  'listItem',
  'footnoteDefinition',
  'mdxJsxFlowElement',
]);

function* partsOf(node: Nodes): Generator<DocumentPart> {
  if (node.type === 'heading') yield { type: 'heading' };
  else if (node.type === 'paragraph') yield* paragraph(node);
  else if (node.type === 'blockquote') yield* quotation(node);
  else if (CONTAINERS.has(node.type) && 'children' in node) {
    for (const child of node.children) yield* partsOf(child);
  }
}

/** Lines that are markup of a dialect: directives (`:::note Title`), MDX statements that were read as Markdown. */
const MARKUP_LINE =
  /^:::.*$|^(?:import\s.+\sfrom\s+['"].+['"];?|export\s+(?:const|default|let|function)\s.*)$/gm;
const TASK = /^\[[ xX]\]\s+/;
/** `[!NOTE]` alone on the first line: https://github.com/orgs/community/discussions/16925 */
const ALERT = /^\s*\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*(?:\n|$)/i;

function* paragraph(node: Nodes): Generator<DocumentPart> {
  const parts: string[] = [];
  inlineText(node, parts);
  const text = clean(parts.join(''));
  const { position } = node;
  if (text === '' || position === undefined) return;
  yield { type: 'prose', block: { text, line: position.start.line, endLine: position.end.line } };
}

function clean(text: string): string {
  return text.replace(MARKUP_LINE, '').replace(ALERT, '').replace(TASK, '').replace(/\s+/g, ' ').trim();
}

/** Inline nodes that are not prose. Text, emphasis, links and MDX elements give their text. */
const NOT_PROSE: ReadonlySet<string> = new Set([
  'image',
  'imageReference',
  'html',
  'footnoteReference',
  'mdxTextExpression',
  'mdxFlowExpression',
]);

function inlineText(node: Nodes, parts: string[]): void {
  if (NOT_PROSE.has(node.type)) return;
  if (node.type === 'break') parts.push('\n');
  else if ('children' in node) for (const child of node.children) inlineText(child, parts);
  else if ('value' in node) parts.push(node.value);
}

function* quotation(node: Parents): Generator<DocumentPart> {
  if (isAlert(node)) {
    for (const child of node.children) yield* partsOf(child);
    return;
  }
  yield* quotationOf(node.children.flatMap((child) => [...partsOf(child)]));
}

function isAlert(node: Parents): boolean {
  const first = node.children[0];
  if (first?.type !== 'paragraph') return false;
  const parts: string[] = [];
  inlineText(first, parts);
  return ALERT.test(parts.join(''));
}
