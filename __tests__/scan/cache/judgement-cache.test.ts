import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CACHE_NAME, openJudgementCache } from '../../../src/scan/cache/judgement-cache.ts';
import { type KnownText, textKey } from '../../../src/scan/cache/score-entry.ts';
import { temporaryFolder } from '../../support/repository.ts';
import { fakeDetector } from '../fake-detector.ts';

const SCORED: KnownText = { type: 'scored', score: 0.1 + 0.2, bucket: 2 };

describe('the cache in a folder', () => {
  it('remembers from one run to the next, in a folder that git ignores', async () => {
    const folder = path.join(temporaryFolder(), 'cache');
    const first = await openJudgementCache(folder, fakeDetector());
    expect([first.isCold, first.notice]).toEqual([true, null]);
    first.scores.set(textKey('a text'), SCORED);
    expect(first.learnedShare()).toBe(1);
    expect(await first.save()).toBeNull();
    expect(readFileSync(path.join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    const second = await openJudgementCache(folder, fakeDetector());
    expect([second.isCold, second.notice, second.learnedShare()]).toEqual([false, null, 0]);
    expect(second.scores.get(textKey('a text'))).toEqual(SCORED);
  });

  it('writes nothing where nothing was learned', async () => {
    const folder = path.join(temporaryFolder(), 'cache');
    expect(await (await openJudgementCache(folder, fakeDetector())).save()).toBeNull();
    expect(existsSync(folder)).toBe(false);
  });

  it('keeps what two runs at the same time have learned', async () => {
    const folder = temporaryFolder();
    const runs = [
      await openJudgementCache(folder, fakeDetector()),
      await openJudgementCache(folder, fakeDetector()),
    ];
    for (const [i, run] of runs.entries()) {
      run.scores.set(textKey(`of run ${i}`), SCORED);
      await run.save();
    }
    const after = await openJudgementCache(folder, fakeDetector());
    expect(after.scores.size).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', CACHE_NAME]);
  });

  it.each([
    ['cut off', (file: Buffer) => file.subarray(0, -9), /damaged or cut off/],
    ['empty', () => Buffer.alloc(0), /damaged or cut off/],
    ['text', () => Buffer.from('not a cache\n'.repeat(40)), /damaged or cut off/],
  ])('is begun anew where the file is %s', async (_, damage, notice) => {
    const folder = temporaryFolder();
    const first = await openJudgementCache(folder, fakeDetector());
    first.scores.set(textKey('a text'), SCORED);
    await first.save();
    const file = path.join(folder, CACHE_NAME);
    writeFileSync(file, damage(readFileSync(file)));
    const second = await openJudgementCache(folder, fakeDetector());
    expect([second.isCold, second.scores.size]).toEqual([true, 0]);
    expect(second.notice).toMatch(notice);
    second.scores.set(textKey('another'), SCORED);
    expect(await second.save()).toBeNull();
    expect((await openJudgementCache(folder, fakeDetector())).scores.size).toBe(1);
  });

  it('adds what is new to the end of its file, and nothing else of it changes', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, CACHE_NAME);
    const first = await openJudgementCache(folder, fakeDetector());
    for (let i = 0; i < 50; i++) first.scores.set(textKey(`text ${i}`), SCORED);
    await first.save();
    const before = readFileSync(file);
    const second = await openJudgementCache(folder, fakeDetector());
    second.scores.set(textKey('another'), SCORED);
    await second.save();
    expect(readFileSync(file).subarray(0, before.length).equals(before)).toBe(true);
    expect((await openJudgementCache(folder, fakeDetector())).scores.size).toBe(51);
  });

  it('loses the latest run alone where the end of its file is lost', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, CACHE_NAME);
    for (const text of ['first', 'second']) {
      const run = await openJudgementCache(folder, fakeDetector());
      run.scores.set(textKey(text), SCORED);
      await run.save();
    }
    writeFileSync(file, readFileSync(file).subarray(0, -9));
    const third = await openJudgementCache(folder, fakeDetector());
    expect(third.notice).toMatch(/the latest are not used: the file is damaged or cut off/);
    expect([third.isCold, third.scores.size]).toEqual([false, 1]);
    third.scores.set(textKey('third'), SCORED);
    await third.save();
    const fourth = await openJudgementCache(folder, fakeDetector());
    expect([fourth.notice, fourth.scores.size]).toEqual([null, 2]);
  });

  it('adds nothing to what a link leads to', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, CACHE_NAME);
    const first = await openJudgementCache(folder, fakeDetector());
    first.scores.set(textKey('a text'), SCORED);
    await first.save();
    const elsewhere = path.join(temporaryFolder(), 'elsewhere.bin');
    renameSync(file, elsewhere);
    symlinkSync(elsewhere, file);
    const before = readFileSync(elsewhere);
    const second = await openJudgementCache(folder, fakeDetector());
    second.scores.set(textKey('another'), SCORED);
    await second.save();
    expect(readFileSync(elsewhere).equals(before)).toBe(true);
  });

  it('is begun anew by another detector, and by another runtime', async () => {
    const folder = temporaryFolder();
    const first = await openJudgementCache(folder, fakeDetector());
    first.scores.set(textKey('a text'), SCORED);
    await first.save();
    for (const other of [{ sha256: 'f'.repeat(64) }, { runtime: 'wasm' as const }]) {
      const opened = await openJudgementCache(folder, { ...fakeDetector(), ...other });
      expect([opened.isCold, opened.scores.size]).toEqual([true, 0]);
      expect(opened.notice).toMatch(/another detector or another version/);
    }
  });

  it('says so where it cannot be kept or read', async () => {
    const folder = path.join(temporaryFolder(), 'cache');
    const cache = await openJudgementCache(folder, fakeDetector());
    cache.scores.set(textKey('a text'), SCORED);
    writeFileSync(folder, 'a file where the folder should be');
    expect(await cache.save()).toMatch(/could not be kept in .*scores\.bin/);
    const blocked = temporaryFolder();
    mkdirSync(path.join(blocked, CACHE_NAME));
    expect((await openJudgementCache(blocked, fakeDetector())).notice).toMatch(/are not used/);
  });
});
