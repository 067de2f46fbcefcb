import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../src/measure/tally.ts';
import { type Progress, type Scan, type ScanOptions, scan } from '../../src/scan/scan.ts';
import type { ScanScope } from '../../src/source/source.ts';
import { CALIBRATION, fakeDetector } from './fake-detector.ts';
import { added, brokenFile, change, deleted, file, modified } from './scopes.ts';
import { HUMAN_WORDS, human, jsonl, MACHINE_WORDS, machine } from './texts.ts';

function scanning(scope: ScanScope, options: Partial<ScanOptions> = {}): Promise<Scan> {
  return scan(scope, {
    detector: fakeDetector(),
    calibration: CALIBRATION,
    evidenceOf: () => undefined,
    readOptions: () => ({ fields: [], roles: [] }),
    ...options,
  });
}

/** What a change did, in words; and where the findings are. */
async function outcome(scope: ScanScope, options?: Partial<ScanOptions>) {
  const { files, findings, change: tally, problems } = await scanning(scope, options);
  const totals = files.map(({ counts }) => totalsOf(counts));
  return {
    added: totals.reduce((sum, { words }) => sum + words, 0),
    records: totals.reduce((sum, { records }) => sum + records, 0),
    removed: tally === null ? null : totalsOf(tally.removed).words,
    before: tally?.before.words,
    after: tally?.after.words,
    findings: findings.map(({ path, line }) => `${path}:${line}`),
    problems: problems.map(({ path, message }) => `${path}: ${message}`),
  };
}

const NOTHING_NEW = { added: 0, records: 0, findings: [], problems: [] };
const rows = [0, 1, 2, 3].map(human);

describe('rows of a change', () => {
  it('are added where they are new, and each is found at its line', async () => {
    const after = jsonl(...rows.slice(0, 2), machine(9), ...rows.slice(2));
    expect(await outcome(change(modified('a.jsonl', jsonl(...rows), after)))).toEqual({
      added: MACHINE_WORDS,
      records: 1,
      removed: 0,
      before: 4 * HUMAN_WORDS,
      after: 4 * HUMAN_WORDS + MACHINE_WORDS,
      findings: ['a.jsonl:3'],
      problems: [],
    });
  });

  it('are removed and added where they are edited', async () => {
    const after = jsonl(human(0), human(50), human(2), human(3));
    const result = await outcome(change(modified('a.jsonl', jsonl(...rows), after)));
    expect(result).toMatchObject({ added: HUMAN_WORDS, removed: HUMAN_WORDS });
  });

  it.each([
    ['sorted anew', jsonl(...rows), jsonl(...rows.toReversed())],
    [
      'rewritten with other keys, order and spaces',
      jsonl(...rows),
      rows.map((text, id) => `{ "id": ${id},  "text": ${JSON.stringify(`  ${text}\n`)} }\n`).join(''),
    ],
    ['written with other line ends', jsonl(...rows), jsonl(...rows).replaceAll('\n', '\r\n')],
  ])('are neither added nor removed when the file is %s', async (_, before, after) => {
    const result = await outcome(change(modified('a.jsonl', before, after)));
    expect(result).toMatchObject({ ...NOTHING_NEW, removed: 0 });
  });

  it('are the same rows in another format', async () => {
    const csv = `text\n${rows.map((text) => `"${text}"\n`).join('')}`;
    const scope = change(added('a.csv', csv), deleted('a.jsonl', jsonl(...rows)));
    expect(await outcome(scope)).toMatchObject({ ...NOTHING_NEW, removed: 0 });
  });

  it('may move between files, be split and be renamed', async () => {
    const scope = change(
      modified('a.jsonl', jsonl(...rows), jsonl(human(0))),
      added('b.jsonl', jsonl(human(2), human(1))),
      modified('new.jsonl', jsonl(human(7)), jsonl(human(3), human(7)), 'old.jsonl'),
    );
    expect(await outcome(scope)).toMatchObject({
      ...NOTHING_NEW,
      removed: 0,
      before: 5 * HUMAN_WORDS,
      after: 5 * HUMAN_WORDS,
    });
  });

  it('are added as often as there are more copies than before, on the lines that were added', async () => {
    const twice = change(
      modified('a.jsonl', jsonl(human(1)), jsonl(machine(0), human(1))),
      modified('b.jsonl', jsonl(machine(0), human(2)), jsonl(machine(0), machine(0), human(2))),
    );
    expect(await outcome(twice)).toMatchObject({ added: 2 * MACHINE_WORDS, removed: 0 });
    const above = change(
      modified('a.jsonl', jsonl(human(1)), jsonl(machine(0), human(1))),
      modified('b.jsonl', jsonl(machine(0)), jsonl(machine(0), human(2))),
    );
    expect(await outcome(above)).toMatchObject({
      added: MACHINE_WORDS + HUMAN_WORDS,
      findings: ['a.jsonl:1'],
    });
  });

  it('are removed with their file', async () => {
    const result = await outcome(change(deleted('a.jsonl', jsonl(...rows, human(0)))));
    expect(result).toMatchObject({
      ...NOTHING_NEW,
      removed: 5 * HUMAN_WORDS,
      before: 5 * HUMAN_WORDS,
      after: 0,
    });
  });

  it('are judged when an edited header makes texts of a column that was none', async () => {
    const csv = (header: string) => `${header}\n${[0, 1].map((i) => `${i},"${machine(i)}"\n`).join('')}`;
    const renamed = modified('a.csv', csv('id,text'), csv('id,answer'));
    expect(await outcome(change(renamed))).toMatchObject({ added: 0 });
    const readOptions = () => ({ fields: ['answer'], roles: [] });
    expect(await outcome(change(renamed), { readOptions })).toMatchObject({
      added: 2 * MACHINE_WORDS,
      findings: ['a.csv:2', 'a.csv:3'],
    });
  });

  it('are compared by content alone where the added lines are not known', async () => {
    const whole = modified('a.jsonl', jsonl(...rows), jsonl(human(0), machine(1), human(3)));
    const scope = change({ ...whole, addedLines: null });
    expect(await outcome(scope)).toMatchObject({
      added: MACHINE_WORDS,
      removed: 2 * HUMAN_WORDS,
      findings: ['a.jsonl:2'],
    });
  });

  it('count as added where another rule is for the path that they move to', async () => {
    const groupOf = (path: string) => path.split('/')[0];
    const moved = change(
      modified('clean/a.jsonl', jsonl(human(0)), jsonl(human(0), machine(1))),
      modified('generated/b.jsonl', jsonl(machine(1), human(5)), jsonl(human(5))),
    );
    expect(await outcome(moved)).toMatchObject({ added: 0, removed: 0 });
    expect(await outcome(moved, { groupOf })).toMatchObject({
      added: MACHINE_WORDS,
      removed: MACHINE_WORDS,
      findings: ['clean/a.jsonl:2'],
    });
    const renamed = change(
      modified('clean/a.jsonl', jsonl(machine(1)), jsonl(machine(1)), 'generated/a.jsonl'),
    );
    expect(await outcome(renamed, { groupOf })).toMatchObject({ added: MACHINE_WORDS });
  });

  it('are counted the same in any order of the files', async () => {
    const files = [
      modified('a.jsonl', jsonl(human(1), human(2)), jsonl(machine(3), human(2), human(4))),
      modified('b.jsonl', jsonl(human(4), machine(5)), jsonl(human(1))),
      added('c.jsonl', jsonl(machine(5), machine(5))),
      deleted('d.jsonl', jsonl(human(9), machine(3))),
    ];
    const expected = await outcome(change(...files));
    expect(await outcome(change(...files.toReversed()))).toMatchObject({
      added: expected.added,
      removed: expected.removed,
      before: expected.before,
      after: expected.after,
    });
  });
});

describe('sections of documents in a change', () => {
  const section = (title: string, ...paragraphs: readonly string[]): string =>
    [`## ${title}`, ...paragraphs].join('\n\n');
  const page = (...sections: readonly string[]): string => `# Page\n\n${sections.join('\n\n')}\n`;
  const short = 'A short remark about the weather here.';
  const code = (line: string): string => `\`\`\`js\n${line}\n\`\`\``;
  const words = (text: string): number => text.split(' ').length;

  it('are added where a new paragraph stands in them', async () => {
    const before = page(section('One', human(1)), section('Two', human(2)));
    const after = page(section('One', human(1)), section('New', machine(3)), section('Two', human(2)));
    expect(await outcome(change(modified('a.md', before, after)))).toMatchObject({
      added: MACHINE_WORDS,
      removed: 0,
      findings: ['a.md:9'],
    });
  });

  it('are removed and added where they are edited, whole', async () => {
    const before = page(section('One', human(1), human(4)), section('Two', human(2)));
    const after = page(section('One', human(1), human(5)), section('Two', human(2)));
    expect(await outcome(change(modified('a.md', before, after)))).toMatchObject({
      added: 2 * HUMAN_WORDS,
      removed: 2 * HUMAN_WORDS,
      before: 3 * HUMAN_WORDS,
      after: 3 * HUMAN_WORDS,
    });
  });

  it.each([
    [
      'only code in them is edited',
      page(section('One', human(1), code('first();'))),
      page(section('One', human(1), code('second();'))),
    ],
    [
      'only a heading is edited',
      page(section('One', human(1)), section('Two', human(2))),
      page(section('First', human(1)), section('Second', human(2))),
    ],
    [
      'only a link target is edited',
      page(section('One', `${human(1)} See [there](https://example.com/a).`)),
      page(section('One', `${human(1)} See [there](https://example.com/b).`)),
    ],
    [
      'paragraphs are wrapped anew',
      page(section('One', human(1))),
      page(section('One', human(1).replaceAll('. ', '.\n'))),
    ],
    [
      'sections change places',
      page(section('One', human(1)), section('Two', human(2))),
      page(section('Two', human(2)), section('One', human(1))),
    ],
    [
      'a heading and code move the border of joined sections',
      page(section('One', short), section('Two', human(2), code('first();'), human(3))),
      page(section('One', short, human(2), code('second();')), section('Two', human(3))),
    ],
  ])('are neither added nor removed when %s', async (_, before, after) => {
    const result = await outcome(change(modified('a.md', before, after)));
    expect(result).toMatchObject({ ...NOTHING_NEW, removed: 0 });
  });

  it('count alone when a deleted one moves the borders of the next', async () => {
    const before = page(section('One', short), section('Two', human(2)), section('Three', human(3)));
    const after = page(section('Two', human(2)), section('Three', human(3)));
    const result = await outcome(change(modified('a.md', before, after)));
    expect(result).toMatchObject({ added: 0, removed: words(short) + HUMAN_WORDS });
    expect(result.before).toBe(words(short) + 2 * HUMAN_WORDS);
    expect(result.after).toBe(2 * HUMAN_WORDS);
  });

  it('are added where they are copied, and not where they are renamed', async () => {
    const text = page(section('One', human(1)), section('Two', machine(2)));
    expect(await outcome(change(modified('b.md', text, text, 'a.md')))).toMatchObject({
      ...NOTHING_NEW,
      removed: 0,
    });
    const edited = modified('a.md', text, text.replace('## Two', `## Between\n\n${human(8)}\n\n## Two`));
    const copied = change(edited, added('b.md', text));
    expect(await outcome(copied)).toMatchObject({ findings: expect.arrayContaining(['b.md:9']) });
  });
});

describe('what goes wrong in a change', () => {
  const before = jsonl(human(1));

  it('was there before in the version before it, and is not told', async () => {
    const scope = change(modified('a.jsonl', `{"text": broken\n${before}`, before));
    expect(await outcome(scope)).toMatchObject({ ...NOTHING_NEW, removed: 0 });
  });

  it('is told where it is new, with its line, and the rest is judged', async () => {
    const { problems, files } = await scanning(
      change(modified('a.jsonl', before, `${before}{"text": broken\n${jsonl(machine(1))}`)),
    );
    expect(problems).toEqual([expect.objectContaining({ path: 'a.jsonl', line: 2 })]);
    expect(files.map(({ counts }) => totalsOf(counts).flaggedRecords)).toEqual([1]);
  });

  it('is told where the version before cannot be had, since everything counts as added then', async () => {
    const scope = change({
      base: brokenFile('a.jsonl', '', 'the object is missing'),
      head: file('a.jsonl', before),
      addedLines: [],
    });
    const result = await outcome(scope);
    expect(result.added).toBe(HUMAN_WORDS);
    expect(result.problems).toEqual([expect.stringMatching(/^a\.jsonl: .*the object is missing.*as added/)]);
  });

  it('does not take away what the source had to say', async () => {
    const scope = { ...change(), problems: [{ path: 'x.jsonl', message: 'is a pointer.' }] };
    expect(await outcome(scope)).toMatchObject({ problems: ['x.jsonl: is a pointer.'] });
  });
});

describe('the progress of a change', () => {
  it('ends with all files and the records that were judged, and never falls', async () => {
    const seen: Progress[] = [];
    const scope = change(
      modified('a.jsonl', jsonl(human(1)), jsonl(human(1), machine(2))),
      deleted('b.jsonl', jsonl(human(3))),
      added('notes.bin', ''),
    );
    await scanning(scope, { onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toEqual({ files: 3, totalFiles: 3, records: 1 });
    const ascending = (key: 'files' | 'records') =>
      seen.every((each, i) => i === 0 || each[key] >= (seen[i - 1]?.[key] ?? 0));
    expect([ascending('files'), ascending('records')]).toEqual([true, true]);
  });
});
