import { describe, expect, it } from 'vitest';
import { startProgress } from '../../src/commands/progress.ts';

/** What is written of a scan of 100 files that takes so many milliseconds for each. */
function written(millisecondsPerFile: number, { isTTY = false, quiet = false } = {}): string[] {
  const texts: string[] = [];
  let time = 0;
  const progress = startProgress({ isTTY, write: (text) => texts.push(text) }, quiet, () => time);
  for (let files = 1; files <= 100; files++) {
    time += millisecondsPerFile;
    progress.update({ files, totalFiles: 100, records: 10 * files });
  }
  progress.stop();
  return texts;
}

describe('the progress that is shown', () => {
  it('is nothing when quiet, and when the scan is over within a second', () => {
    expect(written(9)).toEqual([]);
    expect(written(9, { isTTY: true })).toEqual([]);
    expect(written(500, { quiet: true })).toEqual([]);
  });

  it('is a line every five seconds in a log', () => {
    expect(written(100)).toEqual([
      'scanning: 10 of 100 files, 100 records, 100 records a second\n',
      'scanning: 60 of 100 files, 600 records, 100 records a second\n',
    ]);
  });

  it('is a bar on a terminal, drawn in its place at most ten times a second, and taken away', () => {
    const texts = written(20, { isTTY: true });
    expect(texts.length).toBeLessThanOrEqual(12);
    expect(
      texts[0]?.startsWith(`\r\u001b[K[${'#'.repeat(12)}${'.'.repeat(12)}] scanning: 50 of 100 files`),
    ).toBe(true);
    expect(texts.at(-1)).toBe('\r\u001b[K');
  });
});
