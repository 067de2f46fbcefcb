import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, it } from 'vitest';
import { renderExplained } from '../../src/commands/explained.ts';
import { temporaryFolder } from '../support/repository.ts';
import { humanTexts, MACHINE_TEXTS, rows } from './prose.ts';
import { run } from './run.ts';

it('explain tells of the record at a line what moved its score, or why there is none', async () => {
  const cwd = temporaryFolder();
  const [person = ''] = await humanTexts();
  const texts = [person, MACHINE_TEXTS[0] ?? '', 'Only a few words.', `\u001b[31m${MACHINE_TEXTS[1]}`];
  writeFileSync(path.join(cwd, 'a.jsonl'), rows(texts));
  const explained = (...args: readonly string[]) => run('cli', ['explain', ...args], { cwd });
  const [second, json, short, whole, beyond, missing, folder] = await Promise.all([
    explained('a.jsonl:2', '--top', '3'),
    explained('a.jsonl:2', '--json'),
    explained('a.jsonl:3'),
    explained('a.jsonl'),
    explained('a.jsonl:9'),
    explained('b.jsonl:1'),
    explained('.'),
  ]);
  expect(second.status).toBe(0);
  expect(second.stdout).toMatch(
    /^a\.jsonl:2 text \(text, \d+ words\)\n {2}score 0\.9\d+ reaches the threshold 0\.\d+\n/,
  );
  expect(second.stdout).toMatch(/(?: +[+−]\d\.\d\d {2}\S.*\n){3}/);
  expect(second.stdout).not.toMatch(/[+−]0\.0[01] /);
  const parsed = JSON.parse(json.stdout);
  expect(parsed).toMatchObject({ place: { path: 'a.jsonl', line: 2 }, flagged: true });
  // Traits that hardly moved the score are left out, all of them if need be; those that are shown are in words.
  const told = second.stdout.split('\n').filter((line) => /^ +[+−]\d\.\d\d {2}[a-z ]+: /.test(line));
  const strong = parsed.explanation.traits
    .slice(0, 3)
    .filter((t: { shift: number }) => Math.abs(t.shift) >= 0.02);
  expect(told).toHaveLength(strong.length);
  for (const line of told) {
    expect(line).toMatch(/: (?:none|as usual|some, where none is usual|(?:< )?[\d.]+× the usual)$/);
  }
  const shifts: number[] = parsed.explanation.words.map(({ shift }: { shift: number }) => shift);
  expect(shifts).toHaveLength(8);
  const strengths = shifts.map(Math.abs);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
  expect(short.stdout).toMatch(/not scored: too short/);
  expect(whole.stdout.match(/^a\.jsonl:\d/gm)).toHaveLength(4);
  expect(whole.stdout).not.toContain('\u001b');
  expect([beyond.status, beyond.stderr]).toEqual([
    0,
    expect.stringMatching(/No record of a\.jsonl touches line 9; the nearest begins at line 4/),
  ]);
  expect(beyond.stdout.match(/^a\.jsonl:\d/gm)).toEqual(['a.jsonl:4']);
  expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('b.jsonl')]);
  expect([folder.status, folder.stderr]).toEqual([2, expect.stringContaining('is not one readable file')]);
});

it('explain takes the row of a Parquet file, which has no lines', async () => {
  const cwd = temporaryFolder();
  const [person = ''] = await humanTexts();
  const data = [person, MACHINE_TEXTS[0] ?? '', 'Only a few words.'];
  const bytes = parquetWriteBuffer({ columnData: [{ name: 'text', data, type: 'STRING' }] });
  writeFileSync(path.join(cwd, 'a.parquet'), new Uint8Array(bytes));
  const [second, beyond] = await Promise.all(
    ['a.parquet:2', 'a.parquet:9'].map((named) => run('cli', ['explain', named], { cwd })),
  );
  expect(second?.stdout.match(/^a\.parquet:.*$/gm)).toEqual([
    expect.stringMatching(/^a\.parquet:2 text \(text, \d+ words\)$/),
  ]);
  expect(second?.stdout).toContain('reaches the threshold');
  expect(beyond?.stderr).toContain('touches row 9; the nearest begins at row 3');
});

it('explain says first what counts without the detector, and of a heading takes the section below', async () => {
  const cwd = temporaryFolder();
  const [person = '', other = ''] = await humanTexts();
  const page = `# One\n\n${person}\n\n# Two\n\n${other}\n`;
  writeFileSync(path.join(cwd, 'page.md'), page);
  const answer = 'Certainly! Here is a summary of what pass\u200bword managers do for a small team.';
  writeFileSync(path.join(cwd, 'a.jsonl'), rows([answer]));
  mkdirSync(path.join(cwd, '.github'));
  writeFileSync(
    path.join(cwd, '.github', 'synthetic-budget.yml'),
    'attest:\n  - path: page.md\n    origin: human\n    reason: typed from print\n',
  );
  const second = page.slice(0, page.indexOf('# Two')).split('\n').length;
  const [heading, declared] = await Promise.all(
    [`page.md:${second}`, 'a.jsonl'].map((named) => run('cli', ['explain', named], { cwd })),
  );
  expect(heading?.stderr).toMatch(
    new RegExp(`touches line ${second}; the nearest begins at line ${second + 2}:`),
  );
  expect(heading?.stdout).toMatch(/\n {2}counts as human-written without the detector: .*typed from print/);
  expect(declared?.stdout).toMatch(
    /words\)\n {2}counts as machine-written without the detector: assistant phrase "Certainly! Here is"\n {2}holds 1 zero-width character\n/,
  );
});

it('explain tells perplexity and burstiness where they were measured', () => {
  const record = {
    place: { path: 'a.md', line: 3, endLine: 5 },
    kind: 'document',
    words: 90,
    score: 0.2,
    threshold: 0.9,
    flagged: false,
    explanation: { words: [], traits: [] },
  } as const;
  const told = renderExplained({ ...record, perplexity: 311.6, burstiness: 4.724 }).split('\n');
  expect(told[2]).toBe('  perplexity 312, burstiness 4.72 bits (no part of the score)');
  expect(renderExplained(record)).not.toContain('perplexity');
});
