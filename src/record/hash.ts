import { createHash } from 'node:crypto';

const REFORMATTABLE = /[^\S ]| {2}|^ | $/;

/** The text as it is hashed: Unicode NFC, runs of whitespace as one space, none at the ends. */
function canonical(text: string): string {
  const composed = text.normalize('NFC');
  return REFORMATTABLE.test(composed) ? composed.replace(/\s+/g, ' ').trim() : composed;
}

/**
 * 64-bit content hash: the first eight bytes, big-endian, of the SHA-256 of the text in NFC with whitespace collapsed.
 * Line endings, indentation and wrapping do not change it, so reformatted rows are the same rows.
 */
export function contentHash(text: string): bigint {
  return createHash('sha256').update(canonical(text)).digest().readBigUInt64BE(0);
}

/** The content hash in 16 hexadecimal digits: names a text in reports and in the policy's `accept` entries. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(canonical(text)).digest('hex').slice(0, 16);
}
