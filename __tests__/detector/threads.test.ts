import { describe, expect, it } from 'vitest';
import { loadEmbeddedDetector } from '../../src/detector/embedded.ts';
import { prepare } from '../../src/detector/judgeable.ts';
import { workerEntry } from '../../src/detector/runtime-assets.ts';
import { withThreads } from '../../src/detector/threads.ts';

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

    it('is the detector itself where one thread is wanted', async () => {
      const one = await loadEmbeddedDetector();
      expect(withThreads(one, 1)).toBe(one);
    });
  },
);
