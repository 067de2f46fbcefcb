import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createHash } from 'node:crypto';
import { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { BlobReader } from '../../src/source/blobs.ts';
import type { TestRepository } from '../support/repository.ts';
import { createRepository } from '../support/repository.ts';

/** The git processes that readers started. */
const started: ChildProcessWithoutNullStreams[] = [];
vi.mock('../../src/source/git.ts', async (original) => {
  const git = await original<typeof import('../../src/source/git.ts')>();
  const startGit: typeof git.startGit = (...args) => {
    const child = git.startGit(...args);
    started.push(child);
    return child;
  };
  return { ...git, startGit };
});

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

test('of a 96 MB blob little is held at any time, and git waits for a slow reader', async () => {
  const repository = await createRepository();
  const MOST = 1024 * 1024;
  const size = 96 * 1024 * 1024;
  const content = Buffer.alloc(size, 'synthetic budget ');
  const expected = createHash('sha256').update(content).digest('hex');
  repository.git('config', 'core.bigFileThreshold', '1m');
  repository.git('config', 'core.compression', '1');
  repository.write('big.txt', content).commit();
  const id = idOf(repository, 'big.txt');
  const blobs = reader(repository);
  const hash = createHash('sha256');
  let read = 0;
  let isFirst = true;
  for await (const chunk of blobs.open(id)) {
    const stdout = started.at(-1)?.stdout;
    if (!(stdout instanceof Socket)) throw new Error('git writes into no pipe');
    hash.update(chunk);
    read += chunk.length;
    // A slow reader: what git writes meanwhile fills the pipe, and no more.
    while (isFirst && stdout.readableLength < stdout.readableHighWaterMark) await setImmediate();
    for (let turn = 0; isFirst && turn < 100; turn++) await setImmediate();
    isFirst = false;
    expect(stdout.bytesRead - read).toBeLessThan(MOST);
    // No part of something larger that it would keep in memory.
    expect(chunk.buffer.byteLength).toBeLessThan(MOST);
  }
  expect(read).toBe(size);
  expect(hash.digest('hex')).toBe(expected);
});
