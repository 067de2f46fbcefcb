// Whole-process figures of the built program: records a second, peak memory against size, start-up.
// Usage: node bench/scan.mjs [--megabytes 20] [--runs 3]      (needs `npm run build`; writes nothing but temporary files)
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = path.join(import.meta.dirname, '..');
const CLI = path.join(ROOT, 'dist', 'cli.js');
const WORDS_PER_RECORD = 120;
const REPORT_MEMORY =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak='+process.resourceUsage().maxRSS))";

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '20' }, runs: { type: 'string', default: '3' } },
});
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
try {
  await main(Number(values.megabytes), Number(values.runs));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(megabytes, runs) {
  console.log(
    `${os.cpus()[0]?.model ?? 'unknown CPU'}, ${os.availableParallelism()} cores, Node ${process.version}\n`,
  );
  console.log(
    '| what | input | median seconds | records/s | MB/s | peak memory MB |\n|---|--:|--:|--:|--:|--:|',
  );
  const words = vocabulary();
  const jsonl = await write(
    'data.jsonl',
    megabytes,
    (text, i) => `${JSON.stringify({ id: i, text })}\n`,
    words,
  );
  const csv = await write(
    'data.csv',
    megabytes,
    (text, i) => `${i === 0 ? 'id,text\n' : ''}${i},"${text}"\n`,
    words,
  );
  const markdown = await write(
    'page.md',
    Math.min(megabytes, 8),
    (text, i) => `## Section ${i}\n\n${text}\n\n`,
    words,
  );
  const large = await write(
    'large.jsonl',
    megabytes * 5,
    (text, i) => `${JSON.stringify({ id: i, text })}\n`,
    words,
  );
  row('scan JSONL, one thread', jsonl, runs, ['--threads', '1']);
  row('scan JSONL, all cores', jsonl, runs, []);
  row('scan JSONL of five times the size, all cores', large, 1, []);
  row('scan CSV, all cores', csv, runs, []);
  row('scan Markdown, all cores', markdown, runs, []);
  const examples = median(
    Array.from(
      { length: runs * 3 },
      () => run(['scan', path.join(ROOT, 'examples'), '--quiet', '--json']).seconds,
    ),
  );
  const version = median(Array.from({ length: runs * 3 }, () => run(['--version']).seconds));
  console.log(
    `\nWhole process: \`scan examples\` ${examples.toFixed(2)} s, \`--version\` ${version.toFixed(2)} s (medians of ${runs * 3}).`,
  );
}

/** Words of this repository's example texts: what is measured is time, which depends on lengths, not on sense. */
function vocabulary() {
  const text = readFileSync(path.join(ROOT, 'examples', 'data', 'texts.jsonl'), 'utf8');
  return text.match(/[A-Za-z]{2,}[.,]?/g) ?? [];
}

async function write(name, megabytes, line, words) {
  const file = path.join(folder, name);
  const out = createWriteStream(file);
  let seed = 1;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return words[seed % words.length];
  };
  for (let i = 0, bytes = 0; bytes < megabytes * 1e6; i++) {
    const row = line(Array.from({ length: WORDS_PER_RECORD }, next).join(' '), i);
    bytes += row.length;
    if (!out.write(row)) await new Promise((resolve) => out.once('drain', resolve));
  }
  await new Promise((resolve) => out.end(resolve));
  return file;
}

function row(what, file, runs, options) {
  const results = Array.from({ length: runs }, () => run(['scan', file, '--json', '--quiet', ...options]));
  const seconds = median(results.map((r) => r.seconds));
  const megabytes = statSync(file).size / 1e6;
  const records = JSON.parse(results[0].stdout).totals.records;
  const peak = median(results.map((r) => r.peakMegabytes));
  console.log(
    `| ${what} | ${megabytes.toFixed(0)} MB, ${records} records | ${seconds.toFixed(2)} | ${Math.round(records / seconds)} ` +
      `| ${(megabytes / seconds).toFixed(1)} | ${Math.round(peak)} |`,
  );
}

function run(args) {
  const start = performance.now();
  const result = spawnSync(process.execPath, ['--import', REPORT_MEMORY, CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - start) / 1000;
  if (result.status > 1) throw new Error(result.stderr);
  return {
    seconds,
    stdout: result.stdout,
    peakMegabytes: Number(/peak=(\d+)/.exec(result.stderr)?.[1]) / 1024,
  };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
