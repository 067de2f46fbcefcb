import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { spooled } from '../../src/source/spool.ts';
import { fileContent } from '../../src/source/work-file.ts';

let folder = '';
let before: string | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spool-test-'));
  before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
});
afterEach(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(folder, { recursive: true, force: true });
});

const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, i) => i % 251));
async function* stream() {
  for (let at = 0; at < bytes.length; at += 7000) yield bytes.subarray(at, at + 7000);
}

describe('content that can only be streamed', () => {
  it('is read at any offset, like a file, and leaves nothing behind', async () => {
    const path = join(folder, 'file');
    writeFileSync(path, bytes);
    for (const source of [spooled(stream), fileContent(path)]) {
      const access = await source.openRandom?.();
      expect(access?.size).toBe(bytes.length);
      for (const [start, end] of [
        [0, 4],
        [299_990, 400_000],
        [123_456, 200_001],
        [400_000, 400_004],
      ] as const) {
        const part = await access?.read(start, end);
        expect(Buffer.from(part ?? []).equals(bytes.subarray(start, end))).toBe(true);
      }
      await access?.close();
    }
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('is refused beyond the bound, and when the stream fails, leaving nothing behind', async () => {
    await expect(spooled(stream, 10_000).openRandom?.()).rejects.toThrow(/larger than the 10000 bytes/);
    const failing = spooled(async function* () {
      yield bytes;
      throw new Error('gone');
    });
    await expect(failing.openRandom?.()).rejects.toThrow('gone');
    expect(readdirSync(folder)).toEqual([]);
  });
});
