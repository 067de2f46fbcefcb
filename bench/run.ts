/**
 * What a scan costs: prints bench/RESULTS.md. Needs `npm run build`; writes nothing but a temporary folder.
 *
 *   node bench/run.ts [--megabytes 15] [--rounds 3] [--sizes 15,100,400] [--repeated 2000] [--python PATH]
 *
 * `--repeated`: megabytes of a file in which texts recur; 0: none. `--python`: an interpreter that has the `diversity`
 * package, to compare with.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as ort from 'onnxruntime-node';
import { diversityTable } from './diversity.ts';
import { encoderModel, TOKENS } from './encoder.ts';
import {
  type Cost,
  costOf,
  type ProcessCost,
  runAtOnce,
  runOnOneCore,
  runProgram,
  table,
  takingTurns,
} from './measuring.ts';
import { stagesTable } from './stages.ts';
import { someTexts, WORDS_PER_RECORD, writeRepeated, writeTexts } from './texts.ts';

const FORMATS = ['jsonl', 'csv', 'parquet', 'md'];
const LONG_RECORD_WORDS = 1_000;
/** Tokens of 120 English words in RoBERTa's vocabulary, about; two records a run. */
const ENCODER_TOKENS = 160;
const ENCODER_ROWS = 2;
const ENCODER_RECORDS = 24;
const DISTINCT = 3_000;

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '15' },
    rounds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '15,100,400' },
    repeated: { type: 'string', default: '2000' },
    python: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const load = (): string => os.loadavg()[0]?.toFixed(1) ?? '';
  say(
    `${os.cpus()[0]?.model.trim()}, ${os.availableParallelism()} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}; load at the start ${load()}`,
  );
  const texts = someTexts(Number(values.megabytes) * 1e6);
  const files = await Promise.all(
    FORMATS.map(async (format) => {
      const file = path.join(folder, `texts.${format}`);
      await writeTexts(file, texts);
      return file;
    }),
  );
  await wholeScans(files);
  say(`### Stages, one thread, microseconds of CPU a record\n\n${await stagesTable(files, rounds)}`);
  await startUp();
  await memory();
  if (values.python !== undefined) say(`### Diversity\n\n${await diversityTable(texts, values.python)}`);
  say(`Load at the end ${load()}.`);
}

function say(text: string): void {
  console.log(`${text}\n`);
}

/** Every text is scored: what an earlier run remembers is not asked. */
function scan(file: string, threads: number, options?: readonly string[]): ProcessCost {
  return runProgram(argumentsOf(file, threads, options), folder);
}

function argumentsOf(file: string, threads: number, options: readonly string[] = ['--no-cache']): string[] {
  return ['scan', file, '--json', '--quiet', '--threads', String(threads), ...options];
}

/** Whole processes, and between them the encoder, which is disturbed by the same. */
async function wholeScans(files: readonly string[]): Promise<void> {
  const encoders = { one: await encoder(1), two: await encoder(2) };
  const works: Record<string, () => Cost | Promise<Cost>> = {};
  for (const file of files) {
    for (const threads of [1, 2])
      works[`${path.extname(file).slice(1)}, ${threads}`] = () => scan(file, threads);
  }
  works['one core'] = () => runOnOneCore(argumentsOf(files[0] ?? '', 1), folder);
  works['at once'] = () => runAtOnce(2, argumentsOf(files[0] ?? '', 1), folder);
  works['encoder, 1'] = () => encoders.one();
  works['encoder, 2'] = () => encoders.two();
  const least = await takingTurns(works, rounds);
  const recordsOf: Record<string, number> = { encoder: ENCODER_RECORDS };
  for (const name of FORMATS) {
    const cost = least[`${name}, 1`] as ProcessCost;
    recordsOf[name] = JSON.parse(cost.stdout).totals.records;
  }
  const rate = (name: string, threads: number, kind: keyof Cost): number =>
    (recordsOf[name] ?? 0) / (least[`${name}, ${threads}`]?.[kind] ?? Number.NaN);
  const rows = [...FORMATS, 'encoder'].flatMap((name, i) =>
    [1, 2].map((threads) => {
      const cost = least[`${name}, ${threads}`] as Cost & Partial<ProcessCost>;
      const file = files[i];
      return [
        `${name}, ${threads} ${threads === 1 ? 'thread' : 'threads'}`,
        recordsOf[name] ?? 0,
        cost.wall.toFixed(2),
        cost.cpu.toFixed(2),
        rate(name, threads, 'wall').toFixed(name === 'encoder' ? 1 : 0),
        file === undefined ? '' : (statSync(file).size / 1e6 / cost.wall).toFixed(1),
        rate(name, threads, 'cpu').toFixed(name === 'encoder' ? 1 : 0),
        cost.peak === undefined ? '' : Math.round(cost.peak),
        name === 'encoder' ? '' : Math.round(rate(name, threads, 'wall') / rate('encoder', threads, 'wall')),
        name === 'encoder' ? '' : Math.round(rate(name, 1, 'cpu') / rate('encoder', 1, 'cpu')),
        threads === 1 ? '' : (rate(name, 2, 'wall') / rate(name, 1, 'wall')).toFixed(2),
      ];
    }),
  );
  const head =
    'what,records,seconds,CPU seconds,records/s,MB/s,records/CPU s,peak MiB,times the encoder,the same by CPU,two threads ÷ one';
  say(`### Whole processes, ${WORDS_PER_RECORD}-word records\n\n${table(head.split(','), rows)}`);
  const seconds = (name: string): number => least[name]?.wall ?? Number.NaN;
  const [oneCore, oneThread, twoThreads] = [seconds('one core'), seconds('jsonl, 1'), seconds('jsonl, 2')];
  say(
    `JSON Lines, on one core: ${oneCore.toFixed(2)} s; two threads on two cores are ${(oneCore / twoThreads).toFixed(2)} times as fast. ` +
      `Two processes of one thread at once do ${((2 * oneThread) / seconds('at once')).toFixed(2)} times what one does in the same time.`,
  );
}

/** Runs a few records through the encoder; the model is loaded before. */
async function encoder(threads: number): Promise<() => Promise<Cost>> {
  const session = await ort.InferenceSession.create(encoderModel(), { intraOpNumThreads: threads });
  const size = ENCODER_ROWS * ENCODER_TOKENS;
  const tensor = (at: (i: number) => number): ort.Tensor =>
    new ort.Tensor(
      'int64',
      BigInt64Array.from({ length: size }, (_, i) => BigInt(at(i))),
      [ENCODER_ROWS, ENCODER_TOKENS],
    );
  const feeds = {
    tokens: tensor((i) => (i * 7919) % TOKENS),
    positions: tensor((i) => 2 + (i % ENCODER_TOKENS)),
  };
  await session.run(feeds);
  return () =>
    costOf(async () => {
      for (let done = 0; done < ENCODER_RECORDS; done += ENCODER_ROWS) await session.run(feeds);
    });
}

async function startUp(): Promise<void> {
  const examples = path.join(import.meta.dirname, '..', 'examples');
  const least = await takingTurns(
    {
      '`scan examples`': () => runProgram(['scan', examples, '--quiet', '--json', '--no-cache']),
      '`--version`': () => runProgram(['--version']),
    },
    3 * rounds,
  );
  const rows = Object.entries(least).map(([name, { wall, cpu, peak }]) => [
    name,
    wall.toFixed(2),
    cpu.toFixed(2),
    Math.round(peak),
  ]);
  say(`### Start-up\n\n${table(['whole process', 'seconds', 'CPU seconds', 'peak MiB'], rows)}`);
}

/** Peak memory against size: different texts, long rows, and a large file of few texts. */
async function memory(): Promise<void> {
  const rows: (string | number)[][] = [];
  const add = (what: string, file: string, threads: number, options?: readonly string[]): void => {
    const { wall, peak } = scan(file, threads, options);
    const megabytes = statSync(file).size / 1e6;
    rows.push([
      what,
      Math.round(megabytes),
      threads,
      wall.toFixed(1),
      (megabytes / wall).toFixed(1),
      Math.round(peak),
    ]);
    rmSync(threads === 2 ? file : path.join(folder, 'none'), { force: true });
  };
  const file = path.join(folder, 'large.jsonl');
  for (const size of values.sizes.split(',').map(Number)) {
    await writeTexts(file, someTexts(size * 1e6));
    for (const threads of [1, 2]) add(`${WORDS_PER_RECORD}-word rows`, file, threads);
  }
  await writeTexts(file, someTexts(60e6, LONG_RECORD_WORDS));
  for (const threads of [1, 2]) add(`${LONG_RECORD_WORDS}-word rows`, file, threads);
  const repeated = Number(values.repeated);
  if (repeated > 0) {
    await writeRepeated(file, repeated * 1e6, someTexts(DISTINCT * WORDS_PER_RECORD * 6).slice(0, DISTINCT));
    // The cache answers for texts that recur; it is kept in a repository.
    execFileSync('git', ['init', '--quiet', folder]);
    add(`${DISTINCT} texts again and again`, file, 2, []);
  }
  say(`### Peak memory\n\n${table(['what', 'MB', 'threads', 'seconds', 'MB/s', 'peak MiB'], rows)}`);
}
