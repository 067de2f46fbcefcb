import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { BlobReader } from '../../src/source/blobs.ts';
import type { TestRepository } from '../support/repository.ts';
import { createRepository } from '../support/repository.ts';

function reader(repository: TestRepository): BlobReader {
  const blobs = new BlobReader({ cwd: repository.root, trusted: false });
  onTestFinished(() => blobs.close());
  return blobs;
}

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function idOf(repository: TestRepository, path: string): string {
  return repository.git('rev-parse', `HEAD:${path}`);
}

test('blobs are read one after another, at the same time, and after one was left early', async () => {
  const repository = await createRepository();
  repository
    .write('a', 'alpha\n')
    .write('b', '')
    .write('c', 'x'.repeat(300_000))
    .write('d', 'y'.repeat(3_000_000))
    .commit();
  const blobs = reader(repository);
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((path) => idOf(repository, path)) as [
    string,
    string,
    string,
    string,
  ];
  expect(await textOf(blobs.open(a))).toBe('alpha\n');
  expect(await textOf(blobs.open(b))).toBe('');
  for (const id of [c, d]) {
    for await (const chunk of blobs.open(id)) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(await textOf(blobs.open(a))).toBe('alpha\n');
  }
  const together = await Promise.all([c, a, d, b, a].map((id) => textOf(blobs.open(id))));
  expect(together.map((text) => text.length)).toEqual([300_000, 6, 3_000_000, 0, 6]);
  for await (const _ of blobs.open(c)) expect(await textOf(blobs.open(a))).toBe('alpha\n');
  expect(await blobs.sizes([a, b, c, d, 'f'.repeat(40)])).toEqual(
    new Map([
      [a, 6],
      [b, 0],
      [c, 300_000],
      [d, 3_000_000],
    ]),
  );
});

test('what is not a blob is an error, and the next blob is read all the same', async () => {
  const repository = await createRepository();
  repository.write('a', 'alpha\n').commit();
  const blobs = reader(repository);
  for (const id of [
    'f'.repeat(40),
    'HEAD:a',
    `${'f'.repeat(40)}\n`,
    repository.git('rev-parse', 'HEAD^{tree}'),
  ])
    await expect(textOf(blobs.open(id))).rejects.toMatchObject({ kind: 'missing-object' });
  expect(await textOf(blobs.open(idOf(repository, 'a')))).toBe('alpha\n');
});

test('a 96 MB blob streams in little memory, and git waits for a slow reader', async () => {
  const repository = await createRepository();
  const STEP = 8 * 1024 * 1024;
  const size = 96 * 1024 * 1024;
  const content = Buffer.alloc(size, 'synthetic budget ');
  const expected = createHash('sha256').update(content).digest('hex');
  repository.git('config', 'core.bigFileThreshold', '1m');
  repository.git('config', 'core.compression', '1');
  repository.write('big.txt', content).commit();
  const id = idOf(repository, 'big.txt');
  const blobs = reader(repository);
  const hash = createHash('sha256');
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const held = () => {
    collectGarbage();
    return process.memoryUsage().arrayBuffers;
  };
  const before = held();
  let read = 0;
  let peak = 0;
  for await (const chunk of blobs.open(id)) {
    hash.update(chunk);
    read += chunk.length;
    if (Math.floor(read / STEP) !== Math.floor((read - chunk.length) / STEP))
      peak = Math.max(peak, held() - before);
    if (read === chunk.length) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(read).toBe(size);
  expect(hash.digest('hex')).toBe(expected);
  expect(peak).toBeLessThan(3 * STEP);
});
