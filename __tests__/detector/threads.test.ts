import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Detector } from '../../src/detector/detector.ts';
import { loadEmbeddedDetector } from '../../src/detector/embedded.ts';
import { prepare } from '../../src/detector/judgeable.ts';
import { workerEntry } from '../../src/detector/runtime-assets.ts';
import { withThreads } from '../../src/detector/threads.ts';
import { temporaryFolder } from '../support/repository.ts';

const WORDS =
  `the of and a to in is was it for on that with as by this at from they we can are have not which one more other
some time people water light paper table window garden letter morning simple little early often always rather quite`.split(
    /\s+/,
  );
const MUCH = 1e9;

function texts(count: number) {
  return Array.from({ length: count }, (_, i) => {
    const text = Array.from(
      { length: 45 + (i % 60) },
      (_, j) => WORDS[(i * 7 + j * j + j) % WORDS.length],
    ).join(' ');
    const prepared = prepare(text, 45 + (i % 60));
    if (typeof prepared === 'string') throw new Error(prepared);
    return prepared;
  });
}

/** `threads - 1` threads beside this one, which are told of when each is ready. */
function startThreads(detector: Detector, threads: number): { several: Detector; started: Promise<void> } {
  let left = threads - 1;
  let resolve = (): void => {};
  const started = new Promise<void>((done) => {
    resolve = done;
  });
  const several = withThreads(detector, threads, () => {
    left--;
    if (left === 0) resolve();
  });
  return { several, started };
}

describe.skipIf(workerEntry() === null)(
  'the detector on several threads (Node.js that runs TypeScript)',
  () => {
    afterEach(() => vi.restoreAllMocks());

    it('gives the scores of one thread, bit for bit, before and after the threads have started', async () => {
      const one = await loadEmbeddedDetector();
      const { several, started } = startThreads(one, 2);
      const batch = texts(700);
      const expected = [...(await one.score(batch))];
      for (let round = 0; round < 4; round++) expect([...(await several.score(batch))]).toEqual(expected);
      await started;
      const together = await Promise.all(
        [batch, batch.slice(0, 100), batch, batch.slice(0, 0)].map((part) => several.score(part)),
      );
      expect(together.map((scores) => [...scores])).toEqual([expected, expected.slice(0, 100), expected, []]);
    });

    it('scores on this thread too, and on no other where there is little to read', async () => {
      const one = await loadEmbeddedDetector();
      const here = vi.fn(one.score);
      const send = vi.spyOn(Worker.prototype, 'postMessage');
      const { several, started } = startThreads({ ...one, score: here }, 2);
      several.expect?.(1e5);
      await several.score(texts(40));
      expect(here).toHaveBeenCalledTimes(1);
      several.expect?.(MUCH);
      await started;
      await several.score(texts(4 * 256));
      expect(here.mock.calls.length).toBeGreaterThan(1);
      expect(send.mock.calls.length).toBeGreaterThan(1);
    });

    it.each([
      ['the others', 1],
      ['this one', 2],
    ])('gives the work of threads that die to %s', async (_, dying) => {
      const one = await loadEmbeddedDetector();
      const { several, started } = startThreads(one, 3);
      several.expect?.(MUCH);
      await started;
      const asked = new Set<Worker>();
      const { postMessage } = Worker.prototype;
      vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker, message) {
        asked.add(this);
        // They die with two requests at hand; not in a run of the native library, which would end the process.
        if ([...asked].indexOf(this) < dying) void this.terminate();
        else postMessage.call(this, message);
      });
      const batch = texts(6 * 256);
      const expected = await one.score(batch);
      expect(await several.score(batch)).toEqual(expected);
      expect(asked.size).toBe(2);
      expect(await several.score(batch)).toEqual(expected);
    });

    it('tells of a failure on another thread, and goes on', async () => {
      const one = await loadEmbeddedDetector();
      const { several, started } = startThreads(one, 2);
      several.expect?.(MUCH);
      await started;
      const [good] = texts(1);
      if (good === undefined) throw new Error('no text');
      const bad = { ...good, normalised: undefined as unknown as string };
      await expect(several.score([bad])).rejects.toThrow(/undefined/);
      expect(await several.score([good])).toEqual(await one.score([good]));
    });

    it('lets a program end that is done before they have started', async () => {
      const url = new URL('../../src/detector/threads.ts', import.meta.url).href;
      const program = `
        const { withThreads } = await import(${JSON.stringify(url)});
        const score = async (texts) => new Float64Array(texts.length);
        await withThreads({ runtime: 'native', score }, 2).score(new Array(5000).fill({}));`;
      const file = path.join(temporaryFolder(), 'program.mjs');
      writeFileSync(file, program);
      const child = spawn(process.execPath, [file], { stdio: 'ignore', timeout: 10_000 });
      const [status] = await once(child, 'exit');
      expect(status).toBe(0);
    }, 20_000);

    it('is the detector itself where one thread is wanted', async () => {
      const one = await loadEmbeddedDetector();
      expect(withThreads(one, 1)).toBe(one);
    });
  },
);
