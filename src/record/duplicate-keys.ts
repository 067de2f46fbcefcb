/** Follows the objects of a JSON text, and keeps the first key that one of them has twice. */
export class KeyTracker {
  /** The first key that appeared again. */
  duplicate: string | undefined;
  /** Of each container that is open; null for arrays. */
  private readonly open: (Set<string> | null)[] = [];

  enter(isObject: boolean): void {
    this.open.push(isObject ? new Set() : null);
  }

  leave(): void {
    this.open.pop();
  }

  key(name: string): void {
    const keys = this.open.at(-1);
    if (keys?.has(name)) this.duplicate ??= name;
    keys?.add(name);
  }
}

/**
 * The first key that an object of a valid JSON text has twice, which RFC 8259 (4) leaves to the reader: `JSON.parse`
 * drops all values but the last. `value`: what the text is parsed to.
 */
export function duplicateKey(source: string, value: unknown): string | undefined {
  // A quotation mark before a colon ends a key, or is inside of a string: there are as many or more.
  if (countQuotedColons(source) === countKeys(value)) return undefined;
  const tracker = new KeyTracker();
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '{' || character === '[') tracker.enter(character === '{');
    else if (character === '}' || character === ']') tracker.leave();
    else if (character === '"') {
      const end = endOfString(source, at);
      if (isKey(source, end)) tracker.key(JSON.parse(source.slice(at, end)));
      at = end - 1;
    }
  }
  return tracker.duplicate;
}

/** What the reader says of a row with such a key. */
export function duplicateKeyMessage(key: string): string {
  const name = key.length > MAXIMUM_NAME ? `${key.slice(0, MAXIMUM_NAME)}…` : key;
  return `The row has the key "${name}" more than once; only its last value was read. Give each value a key of its own.`;
}

const MAXIMUM_NAME = 60;

function countQuotedColons(source: string): number {
  let count = 0;
  for (let colon = source.indexOf(':'); colon !== -1; colon = source.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (isSpace(source.charCodeAt(before))) before--;
    if (source[before] === '"') count++;
  }
  return count;
}

function countKeys(value: unknown): number {
  let count = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const values: unknown[] = Object.values(next);
    if (!Array.isArray(next)) count += values.length;
    for (const inner of values) if (typeof inner === 'object') waiting.push(inner);
  }
  return count;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

/** After the mark that closes the string that the mark at `start` opens. */
function endOfString(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== '"') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isKey(source: string, end: number): boolean {
  let at = end;
  while (isSpace(source.charCodeAt(at))) at++;
  return source[at] === ':';
}
