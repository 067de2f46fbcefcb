import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
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

describe.skipIf(workerEntry() === null)(
  'the detector on several threads (Node.js that runs TypeScript)',
  () => {
    it('gives the scores of one thread, bit for bit, before and after the threads have started', async () => {
      const one = await loadEmbeddedDetector();
      let ready = () => {};
      const started = new Promise<void>((resolve) => {
        ready = resolve;
      });
      const several = withThreads(one, 2, ready);
      const batch = texts(500);
      const expected = [...(await one.score(batch))];
      for (let round = 0; round < 6; round++) expect([...(await several.score(batch))]).toEqual(expected);
      await started;
      const together = await Promise.all(
        [batch, batch.slice(0, 100), batch].map((part) => several.score(part)),
      );
      expect(together.map((scores) => [...scores])).toEqual([expected, expected.slice(0, 100), expected]);
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
