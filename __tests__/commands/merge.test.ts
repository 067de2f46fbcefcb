import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { describeFailure, EXIT } from '../../src/commands/exit.ts';
import { mergeCommand } from '../../src/commands/merge.ts';
import { scanCommand } from '../../src/commands/scan.ts';
import type { Report } from '../../src/report/report.ts';
import { temporaryFolder } from '../support/repository.ts';
import { humanTexts, MACHINE_TEXTS, rows } from './prose.ts';
import { run } from './run.ts';

/** A report as it was written, without the lines that depend on the clock. */
function timeless(file: string): string {
  return readFileSync(file, 'utf8').replace(/^ *"(totalMs|detectorMs|recordsPerSecond)": .*\n/gm, '');
}

/** A folder of JSON Lines and CSV, both large enough to be split, Parquet and Markdown. */
async function corpus(): Promise<string> {
  const texts = [...(await humanTexts()), ...MACHINE_TEXTS];
  const many = Array.from({ length: 160 }, (_, i) => `${texts[i % texts.length]} It was entry ${i}.`);
  const cell = (text: string): string => `"${text.replaceAll('"', '""').replaceAll('. ', '.\n\n')}"`;
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'data'));
  const write = (name: string, content: string | Uint8Array): void =>
    writeFileSync(path.join(folder, 'data', name), content);
  write('train.jsonl', `${rows(many)}{"text": broken\n`);
  write('train.csv', `id,text\n${many.map((text, i) => `${i},${cell(text)}\n`).join('')}`);
  const columnData = [{ name: 'text', data: many, type: 'STRING' as const }];
  write(
    'train.parquet',
    new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 20, codec: 'UNCOMPRESSED' })),
  );
  write(
    'guide.md',
    many
      .slice(0, 12)
      .map((text, i) => `## Part ${i}\n\n${text}\n`)
      .join('\n'),
  );
  return folder;
}

describe('shards and their merge', () => {
  it('give the report of one scan, byte for byte, and its exit code', async () => {
    const folder = await corpus();
    const out = temporaryFolder();
    const file = (name: string): string => path.join(out, name);
    const single = await scanCommand([folder, '--quiet', '--report', `json=${file('single.json')}`]);
    const expected = timeless(file('single.json'));
    expect(expected.length).toBeGreaterThan(2000);
    for (const of of [1, 2, 3, 5]) {
      const parts = Array.from({ length: of }, (_, i) => file(`${i + 1}-${of}.partial`));
      for (const [i, part] of parts.entries())
        expect(await scanCommand([folder, '--quiet', '--shard', `${i + 1}/${of}`, '--partial', part])).toBe(
          0,
        );
      const report = `json=${file(`${of}.json`)}`;
      expect(await mergeCommand([...parts.toReversed(), '--quiet', '--report', report])).toBe(single);
      expect(timeless(file(`${of}.json`))).toBe(expected);
    }
  });

  it('work from the command line', async () => {
    const cwd = await corpus();
    const scanned = await run('cli', ['scan', '--shard', '1/1'], { cwd });
    expect([scanned.status, scanned.stdout]).toEqual([
      0,
      expect.stringMatching(/^Shard 1 of 1: \d+ of \d+ pieces, written to shard-1-of-1\.partial/),
    ]);
    const merged = await run('cli', ['merge', '.', '--budget', '1%'], { cwd: path.join(cwd, 'data') });
    expect([merged.status, merged.stderr]).toEqual([
      EXIT.usage,
      expect.stringContaining('no partial report'),
    ]);
  });

  it.each([
    [scanCommand, '--shard 4/3', /--shard takes its number and how many there are, such as 3\/8, not "4\/3"/],
    [scanCommand, '--shard 0/3', /--shard takes/],
    [scanCommand, '--shard 1/2 --changed --base main', /a change is compared with its base as a whole/],
    [scanCommand, '--shard 1/2 --json', /--json goes with `synthetic-budget merge`/],
    [scanCommand, '--partial a.partial', /--partial goes with --shard/],
    [scanCommand, '--shard 1/2 --partial part.json', /the next scan would take part\.json for data/],
    [mergeCommand, '', /name the parts/],
    [mergeCommand, 'no-such.partial', /^no-such\.partial cannot be read \(ENOENT/],
    [mergeCommand, 'package.json', /^package\.json is no partial report: name files/],
  ])('%o %s', async (command, args, message) => {
    const failure = await command(args.split(' ').filter((arg) => arg !== '')).catch(
      (error: unknown) => error,
    );
    expect(describeFailure(failure)).toEqual({ message: expect.stringMatching(message), code: EXIT.usage });
  });
});

describe('tallies of score', () => {
  it('merge to the same report however a cluster divides the texts, a task that ran twice counted once', async () => {
    const cwd = temporaryFolder();
    const lines = [
      ...rows(await humanTexts())
        .trim()
        .split('\n'),
      ...rows(MACHINE_TEXTS).trim().split('\n'),
    ];
    const tally = async (some: readonly string[], to: string): Promise<void> => {
      const { status } = await run('cli', ['score', '--tally', to], { cwd, input: `${some.join('\n')}\n` });
      expect(status).toBe(0);
    };
    const [even, odd] = [0, 1].map((rest) => lines.filter((_, i) => i % 2 === rest)) as [string[], string[]];
    await Promise.all([
      tally(lines, 'whole.partial'),
      tally(even.toReversed(), 'parts/'),
      tally(odd, 'parts/'),
      tally(odd, 'parts/'),
    ]);
    const merged = async (name: string): Promise<Report> => {
      const file = path.join(cwd, `${path.basename(name)}.json`);
      await mergeCommand([path.join(cwd, name), '--quiet', '--budget', '90%', '--report', `json=${file}`]);
      return { ...(JSON.parse(readFileSync(file, 'utf8')) as Report) };
    };
    const whole = await merged('whole.partial');
    expect(await merged('parts')).toEqual(whole);
    expect([whole.budget, whole.totals.records]).toEqual([0.9, lines.length]);
    expect(whole.scope).toEqual({ type: 'tally', sources: ['stdin'] });
    const policy = path.join(cwd, 'policy.yml');
    writeFileSync(policy, 'repository-budget: 0%\n');
    const file = path.join(cwd, 'limited.json');
    await mergeCommand([path.join(cwd, 'parts'), '--quiet', '--config', policy, '--report', `json=${file}`]);
    const limited = JSON.parse(readFileSync(file, 'utf8')) as Report;
    expect(limited.repository.limit?.reason).toMatch(/^The tallied text: /);
  });
});
