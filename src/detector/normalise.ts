/**
 * Brings a text to the form that the detector reads: prose in lower case, one space between words, without markup,
 * code, addresses, or any of the ways in which equal text can be written with different characters.
 *
 * What is removed here is what would let the detector learn a format in place of a style (Markdown against plain,
 * curly against straight quotes, "word ," against "word,"), and what an attacker can change without changing the
 * text (zero-width characters, look-alike letters, case, white space). It is the only normalisation there is: the
 * training code reads what this writes.
 */
export function normalise(text: string): string {
  let s = text.length > MAXIMUM_CHARACTERS ? text.slice(0, MAXIMUM_CHARACTERS) : text;
  if (NOT_ASCII.test(s)) s = canonicaliseCharacters(s);
  // Runs of white space are collapsed before anything else: the expressions below are linear only on short runs.
  s = s.replace(/ [^\S\n]+|[^\S\n ][^\S\n]*/g, ' ');
  if (s.includes('\n')) s = s.replace(/\n(?: ?\n)+/g, '\n\n');
  s = stripMarkup(s)
    .toLowerCase()
    .replace(/\d+(?:[.,:/]\d+)*/g, '0');
  if (s.includes('-')) s = s.replace(/(?<=\s)-{1,3}(?=\s)|--+/g, ' \u2014 ');
  s = s.replace(/ \s+|[^\S ]\s*/g, ' ');
  if (DETACHED_PUNCTUATION.test(s)) s = joinPunctuation(s);
  return s.trim();
}

/** Longer texts are judged by their beginning: the cost of one record stays bounded. */
const MAXIMUM_CHARACTERS = 100_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for the ASCII range, control characters included
const NOT_ASCII = /[^\x00-\x7f]/;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\uff07]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u300c\u300d\uff02]/g;
const DASHES = /\s*[\u2014\u2015]\s*|(?<=\s)[\u2010-\u2013\u2212](?=\s)/g;
const HYPHENS = /[\u2010-\u2013\u2212]/g;

function canonicaliseCharacters(text: string): string {
  const s = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, ' \u2014 ')
    .replace(HYPHENS, '-');
  return LOOK_ALIKE.test(s) ? latinise(s) : s;
}

/** Cyrillic and Greek letters that are drawn like Latin ones (Unicode TR 39, the single-letter confusables). */
const LOOK_ALIKES = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    ѕ: 's',
    і: 'i',
    ј: 'j',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    һ: 'h',
    ӏ: 'l',
    ɡ: 'g',
    ο: 'o',
    α: 'a',
    ν: 'v',
    ι: 'i',
    κ: 'k',
    ρ: 'p',
    υ: 'u',
    τ: 't',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    Ѕ: 'S',
    І: 'I',
    Ј: 'J',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
  }),
);
const LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`);
const WORD_WITH_LOOK_ALIKE = /[\p{L}\p{M}]+/gu;

/** Replaces look-alike letters in words that also hold Latin letters; words wholly in another script are left alone. */
function latinise(text: string): string {
  return text.replace(WORD_WITH_LOOK_ALIKE, (word) =>
    /[A-Za-z]/.test(word) && LOOK_ALIKE.test(word)
      ? word.replace(/./gu, (character) => LOOK_ALIKES.get(character) ?? character)
      : word,
  );
}

/** Removes Markdown, HTML, code and addresses, leaving running text. Each step runs only where its sign occurs. */
function stripMarkup(text: string): string {
  let s = text;
  if (s.includes('```') || s.includes('~~~')) s = removeFencedCode(s);
  if (s.includes('<')) {
    s = removeComments(s).replace(/<\/?[a-zA-Z][^<>]{0,400}>/g, ' ');
  }
  if (s.includes(']('))
    s = s
      .replace(/!\[[^\]\n]{0,300}\]\([^()\n]{0,600}\)/g, ' ')
      .replace(/\[([^\][\n]{1,300})\]\([^()\n]{0,600}\)/g, '$1');
  if (s.includes(']'))
    s = s.replace(/^[ \t]*\[[^\]\n]{1,100}\]:[^\n]*$/gm, '').replace(/\[\^?\d{1,3}\]/g, '');
  if (s.includes('://') || s.includes('www.'))
    s = s.replace(/(?:https?|ftp):\/\/[^\s)>\]]+|\bwww\.[^\s)>\]]+/g, ' ');
  if (s.includes('@')) s = s.replace(/[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g, ' ');
  if (s.includes('|')) s = s.replace(/^[ \t]*\|[^\n]*$/gm, '');
  if (s.includes('#')) s = s.replace(/^[ \t]{0,3}#{1,6}[ \t]+([^\n]*?)[ \t#]*$/gm, '$1');
  if (!ONE_LINE_FROM_A_LETTER.test(s))
    s = s.replace(/^[ \t]*(?:>[ \t]?)*(?:[-*+\u2022][ \t]+|\d{1,3}[.)][ \t]+)?(?:\[[ xX]\][ \t]+)?/gm, '');
  if (RULE.test(s)) s = s.replace(/^[ \t]*[=*_-]{3,}[ \t]*$/gm, '');
  if (s.includes('*') || s.includes('`') || s.includes('~~')) s = s.replace(/[*`]+|~~/g, '');
  if (s.includes('_')) s = s.replace(/(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu, '');
  return s;
}

/** The line separators are those of the flag `m`. */
const ONE_LINE_FROM_A_LETTER = /^[A-Za-z][^\n\r\u2028\u2029]*$/;
const RULE = /[=*_-]{3}/;

const FENCE = /^ ?(```|~~~)/;

/**
 * Removes fenced code blocks. A fence that is never closed removes only its own line, and tildes below a line of text
 * underline a heading: neither may take the prose that follows out of sight.
 */
function removeFencedCode(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  const neverClosed = new Set<string>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const fence = FENCE.exec(line)?.[1];
    const underlines = fence === '~~~' && (lines[i - 1] ?? '').trim() !== '';
    if (fence === undefined || underlines) {
      kept.push(line);
      continue;
    }
    const end = neverClosed.has(fence) ? -1 : nextFence(lines, i + 1, fence);
    if (end < 0) neverClosed.add(fence);
    else i = end;
    kept.push('');
  }
  return kept.join('\n');
}

function nextFence(lines: readonly string[], from: number, fence: string): number {
  for (let i = from; i < lines.length; i++) if (FENCE.exec(lines[i] as string)?.[1] === fence) return i;
  return -1;
}

/** Removes `<!-- -->`, an unclosed one to the end; by hand because a lazy expression is quadratic on hostile text. */
function removeComments(text: string): string {
  let from = text.indexOf('<!--');
  if (from < 0) return text;
  let kept = '';
  let end = 0;
  while (from >= 0) {
    kept += `${text.slice(end, from)} `;
    const close = text.indexOf('-->', from + 4);
    if (close < 0) return kept;
    end = close + 3;
    from = text.indexOf('<!--', end);
  }
  return kept + text.slice(end);
}

const DETACHED_PUNCTUATION = / [,.;:!?)'\]]|[([] /;

/** Undoes tokenised punctuation ("it , is n't ( so )"), which some data sets carry in one class only. */
function joinPunctuation(text: string): string {
  return text
    .replace(/ +([,.;:!?)\]])/g, '$1')
    .replace(/([([]) +/g, '$1')
    .replace(/ (n't|'(?:s|re|ve|ll|d|m))(?![\p{L}])/gu, '$1');
}
