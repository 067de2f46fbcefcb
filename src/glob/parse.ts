import {
  ANY,
  type CharacterSet,
  complement,
  HIGH_SURROGATES,
  LOW_SURROGATES,
  single,
  union,
  WITHIN_SEGMENT,
  withoutSlash,
} from './characters.ts';
import { GlobError } from './error.ts';

/** A pattern as a tree: what a regular language is made of, and the complement within a path segment. */
export type Glob =
  | { readonly type: 'unit'; readonly set: CharacterSet }
  | { readonly type: 'sequence'; readonly parts: readonly Glob[] }
  | { readonly type: 'choice'; readonly options: readonly Glob[] }
  | { readonly type: 'repeat'; readonly inner: Glob; readonly least: 0 | 1 }
  /** Any text without a slash that `inner` does not match as a whole. */
  | { readonly type: 'except'; readonly inner: Glob };

/** Longest pattern, in characters: the longest path of Linux. */
export const MAXIMUM_LENGTH = 4096;
/** Brackets within brackets. */
const MAXIMUM_DEPTH = 50;
/** Most names that a range such as `{1..100}` stands for. */
const MAXIMUM_RANGE = 1000;

const NOTHING: Glob = { type: 'sequence', parts: [] };
const SLASH: Glob = { type: 'unit', set: single(0x2f) };
const ANYTHING: Glob = { type: 'repeat', inner: { type: 'unit', set: ANY }, least: 0 };
const ONE_CHARACTER: Glob = {
  type: 'choice',
  options: [
    { type: 'unit', set: WITHIN_SEGMENT },
    sequence([
      { type: 'unit', set: HIGH_SURROGATES },
      { type: 'unit', set: LOW_SURROGATES },
    ]),
  ],
};
const RUN: Glob = { type: 'unit', set: WITHIN_SEGMENT };

/**
 * Parses a pattern over paths with forward slashes: `*` and `?` within a segment, `**` across folders (a segment of its
 * own; `a/**` is `a` too, but below a `*` only what is in a folder), `[a-z]`, `[!a-z]`, `{a,b}`, `{1..12}`, `@(a|b)`, `?(a)`, `*(a)`, `+(a)`, `!(a)`, `(a|b)`, and
 * `\` before a character that is meant literally. Names with a leading dot are names like others. What is not closed is
 * literal.
 * @throws {GlobError}
 */
export function parseGlob(pattern: string): Glob {
  if (pattern.length > MAXIMUM_LENGTH)
    throw new GlobError(`is ${pattern.length} characters long: ${MAXIMUM_LENGTH} are allowed`);
  return new Parser(pattern).all();
}

/** The text that a pattern without wildcards stands for; undefined where it has any. */
export function literalOf(glob: Glob): string | undefined {
  if (glob.type === 'unit') {
    const [range] = glob.set;
    return glob.set.length === 1 && range?.[0] === range?.[1]
      ? String.fromCharCode(range?.[0] ?? 0)
      : undefined;
  }
  if (glob.type !== 'sequence') return undefined;
  const parts = glob.parts.map(literalOf);
  return parts.includes(undefined) ? undefined : parts.join('');
}

class Parser {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  all(): Glob {
    return this.#sequence(this.#text.length);
  }

  /** What stands before `end`. */
  #sequence(end: number): Glob {
    const parts: Glob[] = [];
    while (this.#at < end) parts.push(...this.#next(parts, end));
    return sequence(parts);
  }

  #next(before: Glob[], end: number): Glob[] {
    const start = this.#at;
    const character = this.#text.charAt(start);
    if ('@?*+!'.includes(character) && this.#text.charAt(start + 1) === '(') {
      const group = this.#group(start + 1, end);
      if (group !== undefined) return [quantified(character, group)];
    }
    switch (character) {
      case '\\':
        this.#at = Math.min(start + 2, end);
        return [unit(this.#text.charAt(start + 1) || '\\')];
      case '?':
        this.#at++;
        return [ONE_CHARACTER];
      case '*':
        return this.#stars(before, end);
      case '[':
        return [this.#bracket(end) ?? this.#literal()];
      case '{':
        return [this.#braces(end) ?? this.#literal()];
      case '(':
        return [this.#group(start, end) ?? this.#literal()];
      default:
        return [this.#literal()];
    }
  }

  #literal(): Glob {
    return unit(this.#text.charAt(this.#at++));
  }

  #stars(before: Glob[], end: number): Glob[] {
    const start = this.#at;
    while (this.#text.charAt(this.#at) === '*' && this.#text.charAt(this.#at + 1) !== '(') this.#at++;
    const next = this.#text.charAt(this.#at);
    const isSegment = /^[/{,(|]?$/.test(this.#text.charAt(start - 1)) && /^[/},)|]?$/.test(next);
    if (this.#at - start < 2 || !isSegment) return [{ type: 'repeat', inner: RUN, least: isSegment ? 1 : 0 }];
    if (next === '/' && this.#at < end) {
      this.#at++;
      return [optional(sequence([ANYTHING, SLASH]))];
    }
    const folder = before.at(-2);
    const isAnyName = folder?.type === 'repeat' && folder.inner === RUN;
    if (before.at(-1) !== SLASH || isAnyName) return [ANYTHING];
    before.pop();
    return [optional(sequence([SLASH, ANYTHING]))];
  }

  #bracket(end: number): Glob | undefined {
    const negated = /[!^]/.test(this.#text.charAt(this.#at + 1));
    let at = this.#at + (negated ? 2 : 1);
    const first = at;
    const ranges: [number, number][] = [];
    const take = (): number => {
      if (this.#text.charAt(at) === '\\' && at + 1 < end) at++;
      return this.#text.charCodeAt(at++);
    };
    while (at < end && (this.#text.charAt(at) !== ']' || at === first)) {
      const low = take();
      const isRange = this.#text.charAt(at) === '-' && at + 1 < end && this.#text.charAt(at + 1) !== ']';
      if (isRange) at++;
      const high = isRange ? take() : low;
      if (high < low)
        throw new GlobError(
          `has the range "${String.fromCharCode(low)}-${String.fromCharCode(high)}", which runs backwards`,
        );
      ranges.push([low, high]);
    }
    if (at >= end) return undefined;
    this.#at = at + 1;
    const set = union(ranges);
    return { type: 'unit', set: withoutSlash(negated ? complement(set) : set) };
  }

  #braces(end: number): Glob | undefined {
    const { close, separators } = this.#closing(this.#at, end, ',');
    if (close === undefined) return undefined;
    const content = this.#text.slice(this.#at + 1, close);
    if (separators.length > 0) return this.#options(separators, close);
    const names = rangeOf(content);
    if (names === undefined) return undefined;
    this.#at = close + 1;
    return { type: 'choice', options: names.map((name) => sequence([...name].map(unit))) };
  }

  #group(open: number, end: number): Glob | undefined {
    const { close, separators } = this.#closing(open, end, '|');
    if (close === undefined) return undefined;
    this.#at = open;
    return this.#options(separators, close);
  }

  /** The alternatives between the bracket at the current place, the separators and the closing bracket. */
  #options(separators: readonly number[], close: number): Glob {
    if (++this.#depth > MAXIMUM_DEPTH)
      throw new GlobError(
        `has more than ${MAXIMUM_DEPTH} brackets within each other: write several patterns`,
      );
    const options = [...separators, close].map((end) => {
      this.#at++;
      const option = this.#sequence(end);
      this.#at = end;
      return option;
    });
    this.#at = close + 1;
    this.#depth--;
    return { type: 'choice', options };
  }

  /** Where the bracket at `open` is closed, and its separators outside of further brackets. */
  #closing(
    open: number,
    end: number,
    separator: ',' | '|',
  ): { readonly close: number | undefined; readonly separators: number[] } {
    const separators: number[] = [];
    const awaited: string[] = [];
    for (let at = open; at < end; at++) {
      const character = this.#text.charAt(at);
      if (character === '\\') at++;
      else if (character === '{') awaited.push('}');
      else if (character === '(') awaited.push(')');
      else if (character === awaited.at(-1)) {
        awaited.pop();
        if (awaited.length === 0) return { close: at, separators };
      } else if (character === separator && awaited.length === 1) separators.push(at);
    }
    return { close: undefined, separators: [] };
  }
}

function quantified(sign: string, group: Glob): Glob {
  switch (sign) {
    case '?':
      return optional(group);
    case '*':
      return { type: 'repeat', inner: group, least: 0 };
    case '+':
      return { type: 'repeat', inner: group, least: 1 };
    case '!':
      return { type: 'except', inner: group };
    default:
      return group;
  }
}

/** The names of `1..12`, `01..12`, `a..f`, `0..100..10`, in order; undefined where it is no range. */
function rangeOf(content: string): string[] | undefined {
  const [, from, to, by] =
    /^(-?\d{1,9}|[A-Za-z])\.\.(-?\d{1,9}|[A-Za-z])(?:\.\.(\d{1,9}))?$/.exec(content) ?? [];
  if (from === undefined || to === undefined || /\d/.test(from) !== /\d/.test(to)) return undefined;
  const isNumber = /\d/.test(from);
  const [first, last] = isNumber ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
  const step = Math.max(1, Number(by ?? 1));
  const count = Math.floor(Math.abs(last - first) / step) + 1;
  if (count > MAXIMUM_RANGE)
    throw new GlobError(`has the range "{${content}}" of ${count} names: ${MAXIMUM_RANGE} are allowed`);
  const digits = [from, to].some((end) => /^-?0\d/.test(end)) ? Math.max(from.length, to.length) : 0;
  return Array.from({ length: count }, (_, index) => {
    const value = first + Math.sign(last - first) * index * step;
    if (!isNumber) return String.fromCharCode(value);
    const sign = value < 0 ? '-' : '';
    return sign + String(Math.abs(value)).padStart(digits - sign.length, '0');
  });
}

function unit(character: string): Glob {
  return character === '/' ? SLASH : { type: 'unit', set: single(character.charCodeAt(0)) };
}

function sequence(parts: readonly Glob[]): Glob {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { type: 'sequence', parts };
}

function optional(inner: Glob): Glob {
  return { type: 'choice', options: [NOTHING, inner] };
}
