import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { type DocumentPart, quotationOf } from './document-records.ts';
import { type PlainLines, STAND_IN, withoutPlainText } from './plain-lines.ts';

/** GitHub's tables and footnotes; what else GitHub adds to CommonMark does not change the prose. */
export const GFM = {
  extensions: [gfmTable(), gfmFootnote()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
} satisfies Options;

/** CommonMark with GFM. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, GFM);
}

/** The prose of a Markdown document, in order. */
export function* proseOfPlainMarkdown(text: string): Generator<DocumentPart> {
  const plain = withoutPlainText(text);
  yield* proseOf(parseMarkdown(plain.text), plain);
}

type Said = Pick<PlainLines, 'said' | 'lineOf'>;

const AS_WRITTEN: Said = { said: new Map(), lineOf: (line) => line };

/** The prose of a tree, in order. `said`: what the tree holds stand-ins of. */
export function* proseOf(root: Root, said: Said = AS_WRITTEN): Generator<DocumentPart> {
  for (const child of root.children) yield* partsOf(child, said);
}

/** Block nodes whose children are looked at. Any other block (code, table, HTML, definition …) is not prose. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'list',
  'listItem',
  'footnoteDefinition',
  'mdxJsxFlowElement',
]);

function* partsOf(node: Nodes, said: Said): Generator<DocumentPart> {
  if (node.type === 'heading') yield { type: 'heading' };
  else if (node.type === 'paragraph') yield* paragraph(node, said);
  else if (node.type === 'blockquote') yield* quotation(node, said);
  else if (CONTAINERS.has(node.type) && 'children' in node) {
    for (const child of node.children) yield* partsOf(child, said);
  }
}

/** Lines that are markup of a dialect: directives (`:::note Title`), MDX statements that were read as Markdown. */
const MARKUP_LINE =
  /^:::.*$|^(?:import\s.+\sfrom\s+['"].+['"];?|export\s+(?:const|default|let|function)\s.*)$/gm;
const TASK = /^\[[ xX]\]\s+/;
/** `[!NOTE]` alone on the first line: https://github.com/orgs/community/discussions/16925 */
const ALERT = /^\s*\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*(?:\n|$)/i;

function* paragraph(node: Nodes, { said, lineOf }: Said): Generator<DocumentPart> {
  const { position } = node;
  if (position === undefined) return;
  const { start, end } = position;
  const plain = said.get(start.line);
  const found = textOf(node);
  const text = clean(plain === undefined ? found : withSaid(found, said, start.line));
  const line = lineOf(start.line);
  const endLine = Math.max(lineOf(end.line), plain?.endLine ?? line);
  if (text !== '') yield { type: 'prose', block: { text, line, endLine } };
  for (const part of plain?.following ?? []) yield* cleaned(part);
}

function* cleaned(part: DocumentPart): Generator<DocumentPart> {
  if (part.type !== 'prose') return yield part;
  const text = clean(part.block.text);
  if (text !== '') yield { type: 'prose', block: { ...part.block, text } };
}

/** What may begin a list item or quotation is text in a paragraph that goes on: it stands before the stand-in then. */
function withSaid(text: string, said: PlainLines['said'], line: number): string {
  return text
    .split('\n')
    .map((source, i) => source.slice(0, -STAND_IN.length) + (said.get(line + i)?.text ?? ''))
    .join('\n');
}

function textOf(node: Nodes): string {
  const parts: string[] = [];
  inlineText(node, parts);
  return parts.join('');
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

function* quotation(node: Parents, said: Said): Generator<DocumentPart> {
  if (isAlert(node)) {
    for (const child of node.children) yield* partsOf(child, said);
    return;
  }
  yield* quotationOf(node.children.flatMap((child) => [...partsOf(child, said)]));
}

function isAlert(node: Parents): boolean {
  const first = node.children[0];
  if (first?.type !== 'paragraph') return false;
  return ALERT.test(textOf(first));
}
