/**
 * Text that a pull request's author controls (paths, excerpts, field names, reasons) made harmless for Markdown as GitHub
 * renders it and for terminals. GitHub turns mentions, references and addresses into links after rendering, so entities
 * alone do not stop them: only code, or a character in between, does.
 */

const WORD_JOINER = '\u2060';

/** Control, format (bidirectional, zero-width, tags), surrogate and separator characters, and letters that look like nothing. */
const INVISIBLE =
  /\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Zl}|\p{Zp}|\u034F|[\u115F\u1160]|[\u17B4\u17B5]|\u2800|\u3164|\uFFA0|[\u{FE00}-\u{FE0F}]|[\u{E0100}-\u{E01EF}]/gu;

/** One line with nothing in it that cannot be seen: `⟨U+202E⟩` for what would hide or reorder; white space as one space. */
export function visible(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, (character) => `⟨U+${codePoint(character)}⟩`)
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim();
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** At most `maximum` code points, the last one an ellipsis where something was cut. */
export function clip(text: string, maximum: number): string {
  const points = [...text];
  return points.length <= maximum ? text : `${points.slice(0, maximum - 1).join('')}…`;
}

/** As `clip`, cut before a word where one begins near the end. */
export function clipWords(text: string, maximum: number): string {
  const clipped = clip(text, maximum);
  if (clipped === text) return text;
  const kept = clipped.slice(0, -1);
  const isWhole = [...text][maximum - 1] === ' ';
  const words = isWhole ? kept : (/^[\s\S]*\S(?=\s+\S{0,30}$)/.exec(kept)?.[0] ?? kept);
  return `${words.trimEnd()}…`;
}

/** As `clip`, cut in the middle: the ends of a path say the most. */
export function clipMiddle(text: string, maximum: number): string {
  const points = [...text];
  if (points.length <= maximum) return text;
  const tail = Math.floor((maximum - 1) / 2);
  const head = maximum - 1 - tail;
  return `${points.slice(0, head).join('')}…${points.slice(points.length - tail).join('')}`;
}

type Cut = (text: string, maximum: number) => string;

/**
 * Untrusted text as Markdown code: nothing in it is markup, a mention or a link. Holds in paragraphs, lists, link texts
 * and table cells. With a pipe in it, the HTML form is used: GFM's table cells end at a pipe even inside a code span.
 */
export function codeSpan(text: string, maximum = 160, cut: Cut = clipMiddle): string {
  const shown = cut(visible(text), maximum);
  if (shown === '') return '`(empty)`';
  if (shown.includes('|')) return `<code>${shown.replace(/[!-/:-@[-`{-~]/g, entity)}</code>`;
  const runs = [...shown.matchAll(/`+/g)].map(([run]) => run.length);
  let length = 1;
  while (runs.includes(length)) length++;
  const fence = '`'.repeat(length);
  const padding = /^`|`$/.test(shown) ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** Untrusted text as plain Markdown words, for sentences: no markup, HTML, mention, reference, address or emoji code. */
export function plainText(text: string, maximum = 500): string {
  return clip(visible(text), maximum)
    .replace(/[\\`*_[\]<>&#|~@$^]/g, (character) =>
      '@#$'.includes(character) ? `${entity(character)}${WORD_JOINER}` : entity(character),
    )
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${WORD_JOINER}`)
    .replace(/\b(www)\./gi, `$1${WORD_JOINER}.`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${WORD_JOINER}`)
    .replace(/\b[0-9a-f]{7,}\b/gi, (id) => (id.match(/.{1,6}/g) ?? []).join(WORD_JOINER))
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => [...start].map(entity).join(''));
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/**
 * Text that the log of a GitHub Actions job shows and does not obey: the runner takes a line that begins with `::`, after
 * white space, and `##[` anywhere in one, for a command. A space is put into them.
 */
export function withoutLogCommands(text: string): string {
  return text.replace(/^(\s*:)(?=:)/gm, '$1 ').replace(/##(?=\[)/g, '## ');
}

/** Untrusted text for a terminal: no control sequence, on one line. */
export function terminalText(text: string, maximum = 200): string {
  return clipMiddle(visible(text), maximum);
}
