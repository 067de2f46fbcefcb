import { createHash } from 'node:crypto';

/**
 * The digest that pins a model: the SHA-256 of the listing that `sha256sum` prints of its files in the byte order of
 * their names (`<sha256>  <name>\n` each). Tokeniser and labels are in it, since both change what a score means.
 */
export function modelDigest(files: ReadonlyMap<string, Uint8Array>): string {
  const names = [...files.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return sha256(Buffer.from(names.map((name) => `${sha256(files.get(name) ?? EMPTY)}  ${name}\n`).join('')));
}

const EMPTY = new Uint8Array();

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
