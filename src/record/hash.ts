import * as crypto from 'node:crypto';

const REFORMATTABLE = /[^\S ]| {2}|^ | $/;

/** The text as it is hashed: Unicode NFC, runs of whitespace as one space, none at the ends. */
export function canonicalText(text: string): string {
  if (isCanonical(text)) return text;
  const composed = text.normalize('NFC');
  return REFORMATTABLE.test(composed) ? composed.replace(/\s+/g, ' ').trim() : composed;
}

const SPACE = 0x20;

/**
 * Whether a text is known to be in its canonical form: single spaces between printable characters below U+0300 and the
 * usual dashes and quotation marks, all of which normalisation leaves alone. Most texts are; the others cost more.
 */
function isCanonical(text: string): boolean {
  let previous = SPACE;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isPlain =
      (unit > SPACE && unit < 0x7f) ||
      (unit === SPACE && previous !== SPACE) ||
      (unit > 0xa0 && unit < 0x300) ||
      (unit >= 0x2010 && unit <= 0x2027);
    if (!isPlain) return false;
    previous = unit;
  }
  return previous !== SPACE || text === '';
}

/** `crypto.hash` came with Node 20.12. */
const sha256: (text: string) => Buffer =
  typeof crypto.hash === 'function'
    ? (text) => crypto.hash('sha256', text, 'buffer')
    : (text) => crypto.createHash('sha256').update(text).digest();

/**
 * 64-bit content hash: the first eight bytes, big-endian, of the SHA-256 of the text in NFC with whitespace collapsed.
 * Line endings, indentation and wrapping do not change it, so reformatted rows are the same rows.
 */
export function contentHash(text: string): bigint {
  return sha256(canonicalText(text)).readBigUInt64BE(0);
}

/** The content hash in 16 hexadecimal digits: names a text in reports and in the policy's `accept` entries. */
export function fingerprint(text: string): string {
  return sha256(canonicalText(text)).toString('hex', 0, 8);
}

/** A content hash in 16 hexadecimal digits: equal to `fingerprint` of the same text. */
export function hashName(hash: bigint): string {
  return hash.toString(16).padStart(16, '0');
}
