import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { EngineError, firstLine } from './runtime-error.ts';

const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/**
 * Reads a file and returns its bytes only if their SHA-256 is `sha256` (hex, either case), so that nothing parses
 * what was not published. The bytes returned are the bytes that were verified.
 *
 * Throws EngineError naming the file, both digests and the likely cause.
 */
export async function readVerified(path: string, sha256: string): Promise<Uint8Array> {
  const bytes = await read(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === sha256.toLowerCase()) {
    return bytes;
  }
  throw new EngineError(
    `${path}: not the file that was published: expected SHA-256 ${sha256.toLowerCase()}, ` +
      `found ${found} (${bytes.byteLength} bytes). ${remedy(bytes)}`,
  );
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new EngineError(
      `${path}: the model file cannot be read (${firstLine(error)}). ` +
        'Check that the checkout is complete: a sparse checkout or a package without `models/` lacks it.',
      { cause: error },
    );
  }
}

function remedy(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, LFS_POINTER.length)).toString('latin1');
  if (start === LFS_POINTER) {
    return 'It is a Git LFS pointer: run `git lfs pull`, or set `lfs: true` on actions/checkout.';
  }
  return (
    'Fetch it again with `git checkout -- <file>`; if that does not help, Git may be rewriting line endings: ' +
    'run `git config core.autocrlf false` and check the repository out anew. ' +
    'For a model of your own, correct the SHA-256 that you configured.'
  );
}
