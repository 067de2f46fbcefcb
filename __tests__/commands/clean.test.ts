import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/repository.ts';
import { humanTexts, MACHINE_TEXTS } from './prose.ts';
import { run } from './run.ts';

let people: readonly string[] = [];
beforeAll(async () => {
  people = await humanTexts();
});

/** Machine text that says so: whether it goes does not depend on the detector. */
const declared = (text: string) => JSON.stringify({ text, source: 'gpt-4o' });
const human = (text: string) => `{ "text":${JSON.stringify(text)},   "n": 1.50 }`;

function folder(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), content);
  }
  return cwd;
}

const [made = ''] = MACHINE_TEXTS;

describe('clean', () => {
  it('copies JSON Lines without the rows that are known or flagged, byte by byte', async () => {
    const kept = [human(people[0] ?? ''), '{"broken": ', '', human('short')];
    const lines = [declared(made), kept[0], kept[1], declared(`${made} Again.`), kept[2], kept[3]];
    const cwd = folder({ 'd.jsonl': lines.map((line) => `${line}\r\n`).join('') });
    const args = ['clean', 'd.jsonl', '--output', 'out.jsonl', '--quarantine', 'bad.jsonl'];
    const { status, stdout, stderr } = await run('cli', args, { cwd });
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('2 rows left out');
    const read = (name: string) => readFileSync(path.join(cwd, name), 'utf8');
    expect(read('out.jsonl')).toBe(kept.map((line) => `${line}\r\n`).join(''));
    expect(read('bad.jsonl')).toBe([lines[0], lines[3]].map((line) => `${line}\r\n`).join(''));
    expect(read('d.jsonl')).toBe(lines.map((line) => `${line}\r\n`).join(''));
    expect(
      readdirSync(cwd)
        .filter((name) => name !== '.cache')
        .toSorted(),
    ).toEqual(['bad.jsonl', 'd.jsonl', 'out.jsonl']);
  });

  it('takes rows out of CSV with the header kept in both files, and out of JSON arrays with their comma', async () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const header = 'text,source\n';
    const first = `${quoted(`${people[0]}\n\nSecond line.`)},me\n`;
    const bad = `${quoted(`${made}\nMore.`)},gpt-4o\n`;
    const last = `${quoted(people[1] ?? '')},you`;
    const rows = [people[0], made, people[1]].map((text, i) => ({ text, source: i === 1 ? 'gpt-4o' : 'me' }));
    const cwd = folder({ 'd.csv': header + first + bad + last, 'd.json': JSON.stringify(rows, null, 2) });
    const csv = await run('cli', ['clean', 'd.csv', '--quarantine', 'bad.csv', '--quiet'], { cwd });
    expect([csv.status, csv.stderr, csv.stdout]).toEqual([0, '', header + first + last]);
    expect(readFileSync(path.join(cwd, 'bad.csv'), 'utf8')).toBe(header + bad);
    const json = await run('cli', ['clean', 'd.json', '--quarantine', 'bad.json'], { cwd });
    expect(json.stdout).toBe(JSON.stringify([rows[0], rows[2]], null, 2));
    expect(JSON.parse(readFileSync(path.join(cwd, 'bad.json'), 'utf8'))).toEqual([rows[1]]);
  });

  it('keeps a CSV header of several lines in both files, and only the header', async () => {
    const header = '\n"text\n(as it was sent)",source\n';
    const empty = ',me\n';
    const bad = `"${made}",gpt-4o\n`;
    const good = `"${people[0]}",me\n`;
    const cwd = folder({ 'd.csv': header + empty + good + bad });
    const args = ['--quarantine', 'bad.csv', '--quiet'];
    const { stdout, stderr } = await run('cli', ['clean', 'd.csv', ...args], { cwd });
    expect([stderr, stdout]).toEqual(['', header + empty + good]);
    expect(readFileSync(path.join(cwd, 'bad.csv'), 'utf8')).toBe(header + bad);
  });

  it('replaces the file only with --in-place, and no symbolic link', async () => {
    const cwd = folder({ 'd.jsonl': `${human(people[0] ?? '')}\n${declared(made)}\n` });
    symlinkSync('d.jsonl', path.join(cwd, 'link.jsonl'));
    const linked = await run('cli', ['clean', 'link.jsonl', '--in-place'], { cwd });
    expect([linked.status, linked.stderr]).toEqual([2, expect.stringContaining('symbolic link')]);
    const { status } = await run('cli', ['clean', 'd.jsonl', '--in-place'], { cwd });
    expect(status).toBe(0);
    expect(readFileSync(path.join(cwd, 'd.jsonl'), 'utf8')).toBe(`${human(people[0] ?? '')}\n`);
    const over = await run('cli', ['clean', 'd.jsonl', '--output', 'link.jsonl'], { cwd });
    expect(over.status).toBe(0);
    expect(lstatSync(path.join(cwd, 'link.jsonl')).isSymbolicLink()).toBe(false);
  });

  it.each([
    [['doc.md'], 'A document has no rows'],
    [[], 'name one file'],
    [['d.jsonl', 'doc.md'], 'name one file'],
    [['d.jsonl', '--output', './d.jsonl'], 'say --in-place'],
    [['d.jsonl', '--output', 'x', '--in-place'], 'either --output or --in-place'],
    [['d.jsonl', '--output', 'x', '--quarantine', 'x'], 'the same file'],
    [['wide.jsonl'], 'UTF-16'],
    [['missing.jsonl'], 'missing.jsonl'],
  ])('%j is refused: %s', async (args, message) => {
    const cwd = folder({ 'd.jsonl': '{"text": "a"}\n', 'doc.md': '# A\n' });
    writeFileSync(path.join(cwd, 'wide.jsonl'), Buffer.from('\ufeff{"text": "a"}\n', 'utf16le'));
    const { status, stderr } = await run('cli', ['clean', ...args], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('weights', () => {
  it('gives every record a weight: none to what is known to be synthetic, most to what reads as human', async () => {
    const cwd = folder({
      'd.jsonl': `${declared(made)}\n${people.map((text) => JSON.stringify({ text })).join('\n')}\n{"text": "short"}\n`,
    });
    const { status, stdout, stderr } = await run('cli', ['weights', 'd.jsonl', '--prior', '20%'], { cwd });
    expect(status).toBe(0);
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records).toHaveLength(people.length + 2);
    expect(records[0]).toMatchObject({
      path: 'd.jsonl',
      line: 1,
      row: 1,
      field: 'text',
      score: null,
      human: 0,
      weight: 0,
    });
    expect(records.at(-1)).toMatchObject({ score: null, human: 0.8 });
    expect(records.every(({ fingerprint }) => /^[0-9a-f]{16}$/.test(fingerprint))).toBe(true);
    const scored = records.filter(({ score }) => score !== null);
    expect(scored.length).toBeGreaterThan(0);
    for (const { score, human: probability } of scored) {
      expect(probability).toBeCloseTo((0.8 * (1 - score)) / (0.8 * (1 - score) + 0.2 * score), 9);
    }
    const mean = records.reduce((sum, { weight }) => sum + weight, 0) / records.length;
    expect(mean).toBeCloseTo(1, 9);
    expect(stderr).toContain('a synthetic fraction of 20 % (given)');
  });
});

describe('simulate', () => {
  it('prints the table, writes the picture, and is the same every time', async () => {
    const words = 'the old ferry leaves a small island at six and carries bread back over grey water'.split(
      ' ',
    );
    const rows = Array.from({ length: 60 }, (_, i) =>
      JSON.stringify({
        text: words.map((word, j) => words[(i * 7 + j * (1 + (i % 5))) % words.length] ?? word).join(' '),
      }),
    );
    const cwd = folder({ 'd.jsonl': `${rows.join('\n')}\n` });
    const args = ['simulate', 'd.jsonl', '--generations', '2', '--fractions', '0%,50%'];
    const { status, stdout, stderr } = await run('cli', [...args, '--report', 'svg=out/s.svg'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('50 % synthetic');
    expect(readFileSync(path.join(cwd, 'out/s.svg'), 'utf8')).toMatch(/^<svg /);
    expect((await run('cli', args, { cwd })).stdout).toBe(stdout);
  });

  it('says what it needs: 2', async () => {
    const cwd = folder({ 'd.jsonl': '{"text": "too little of it"}\n' });
    const few = await run('cli', ['simulate', 'd.jsonl'], { cwd });
    expect([few.status, few.stderr]).toEqual([2, expect.stringContaining('at least 20 different texts')]);
    const format = await run('cli', ['simulate', 'd.jsonl', '--report', 'pdf=x'], { cwd });
    expect([format.status, format.stderr]).toEqual([2, expect.stringContaining('json, svg, html')]);
    const many = await run('cli', ['simulate', '--generations', '99'], { cwd });
    expect([many.status, many.stderr]).toEqual([2, expect.stringContaining('at most 20')]);
  });
});
