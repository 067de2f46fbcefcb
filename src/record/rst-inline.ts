import { withoutMarkup } from './inline.ts';

/** Inline markup, tried in this order at each place; the group that took part is what is read. */
const INLINE = new RegExp(
  [
    /``([^`]+)``/, // literal
    /:[\w:+.-]{1,60}:`([^`<]*?)(?:\s*<[^`<>]*>)?`/, // role, with a target of its own
    /`([^`<]*?)\s*<[^`<>]*>`__?/, // link with its address
    /`([^`]+)`_{0,2}/, // link by name, interpreted text
    /\*\*([^*]+)\*\*/,
    /\*([^*\s][^*]*)\*/,
    /\|[^|\s][^|]*\|_{0,2}/, // substitution
    /\[(?:\d+|\*|#[\w-]*)\]_/, // footnote reference
    /\[[\w.-]+\]_/, // citation
    /\b(\w[\w-]*)__?(?=[\s.,;:!?)]|$)/, // reference of one word
    /\\(\S)/,
    /\\\s/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** The words of reStructuredText without their inline markup; footnote references and substitutions are left out. */
export function proseOfRstInline(text: string): string {
  return withoutMarkup(text, INLINE);
}
