import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GateInput, prepareScan, runGate } from '../../src/gate.ts';
import { corpusToJson } from '../../src/measure/corpus.ts';
import { countsToJson } from '../../src/measure/tally.ts';
import { type Merged, PartialMerge } from '../../src/partial/merge.ts';
import type { PartialReport } from '../../src/partial/partial.ts';
import { mergeFiles, parsePartial } from '../../src/partial/read.ts';
import { partialChunks } from '../../src/partial/store.ts';
import { parsePolicy } from '../../src/policy/load.ts';
import type { Report } from '../../src/report/report.ts';
import { renderReport } from '../../src/report/reporters.ts';
import { joinShards } from '../../src/scan/join-shards.ts';
import { type Scan, scan } from '../../src/scan/scan.ts';
import { assignShards } from '../../src/scan/shard.ts';
import { judgeMerged, runShard } from '../../src/sharded-gate.ts';
import type { SourceFile, TreeScope } from '../../src/source/source.ts';
import { fakeDetector } from '../scan/fake-detector.ts';
import { tree } from '../scan/scopes.ts';
import { human } from '../scan/texts.ts';
import { csv, jsonLines, markdown, parquet } from './corpus.ts';

const VERSION = '1.2.3';

function file(path: string, content: string | Uint8Array): SourceFile {
  const bytes = Buffer.from(content);
  return {
    path,
    size: bytes.length,
    open: async function* () {
      yield bytes;
    },
    openRandom: async () => ({
      size: bytes.length,
      read: async (start, end) => bytes.subarray(start, end),
      close: async () => {},
    }),
  };
}

/** The file, of which some bytes from a share of it on cannot be read. */
function brokenFrom({ path, size, open, openRandom }: SourceFile, share: number): SourceFile {
  const from = Math.floor(size * share);
  const worn = (): never => {
    throw new Error('the disk is worn');
  };
  return {
    path,
    size,
    open: async function* () {
      for await (const chunk of open()) {
        yield chunk.subarray(0, from);
        worn();
      }
    },
    openRandom: async () => {
      if (openRandom === undefined) throw new Error('no random access');
      const access = await openRandom();
      return {
        ...access,
        read: async (start, end) => {
          if (start >= from && start < from + 100) worn();
          return access.read(start, start < from ? Math.min(end, from) : end);
        },
      };
    },
  };
}

const FILES = [
  file('data/broken.parquet', 'PAR0'),
  file('data/rows.csv', csv(0, 500)),
  file('data/rows.parquet', parquet(300, 500)),
  file('data/train.jsonl', jsonLines(0, 1100)),
  ...Array.from({ length: 9 }, (_, i) => file(`docs/page-${i}.md`, markdown(i * 10, 4))),
];
const SCOPE: TreeScope = {
  ...tree(...FILES),
  problems: [{ path: 'data/gone.jsonl', message: 'is a Git LFS pointer.', unread: true }],
  incomplete: 'the folder data/closed could not be read.',
  datasetCard: async function* () {
    yield Buffer.from('---\nconfigs:\n- {config_name: tables, data_files: "data/rows.*"}\n- 7\n---\n');
  },
};
const POLICY = parsePolicy(
  'budget: 20%\nrules:\n  - path: docs/**\n    budget: 90%\ndiversity:\n  mattr: ">= 0.5"\naccept:\n' +
    '  - { fingerprint: "0123456789abcdef", reason: checked, expires: 2026-03-01 }\n',
  { path: 'policy.yml', commit: null },
);

function input(scope: TreeScope): GateInput & { readonly scope: TreeScope } {
  const today = '2026-01-31';
  return { version: VERSION, name: 'default', scope, policy: POLICY, detector: fakeDetector(), today };
}

async function shards(of: number, scope = SCOPE): Promise<string[]> {
  const parts: string[] = [];
  for (let index = 1; index <= of; index++) {
    parts.push(textOf(await runShard({ ...input(scope), shard: { index, of }, commit: null })));
  }
  return parts;
}

function textOf(partial: PartialReport): string {
  return [...partialChunks(partial)].join('');
}

async function mergedParts(parts: readonly string[]): Promise<Merged> {
  const merge = new PartialMerge(VERSION);
  for (const [i, part] of parts.entries()) merge.add(`part-${i}`, await parsePartial([part], `part-${i}`));
  return merge.result();
}

async function merged(parts: readonly string[]): Promise<Report> {
  return judgeMerged(await mergedParts(parts), null);
}

/** Everything that a report is made of. */
function learned({ files, corpus, scored, findings, problems, notices }: Scan): unknown[] {
  const kinds = [...scored].map(([kind, texts]) => [kind, texts.entries()]);
  const counted = files.map(({ path, format, unread, counts, hidden }) => [
    [path, format, unread],
    countsToJson(counts),
    [...hidden].sort(),
  ]);
  return [counted, corpusToJson(corpus), kinds, findings, problems, notices];
}

/** A report as it is written, without what depends on the clock. */
function bytes(report: Report): string {
  return renderReport('json', { ...report, timings: { totalMs: 0, detectorMs: 0, recordsPerSecond: 0 } });
}

/** The part with another header. */
function changed(part: string, change: (json: Record<string, never>) => void): string {
  const [header = '', ...items] = part.split('\n');
  const json = JSON.parse(header);
  change(json);
  return [JSON.stringify(json), ...items].join('\n');
}

/** The part with some lines in place of those between the header and the end, and the right number of them at the end. */
function withItems(part: string, change: (items: readonly string[]) => readonly string[]): string {
  const lines = part.trimEnd().split('\n');
  const items = change(lines.slice(1, -1));
  return [lines[0], ...items, JSON.stringify(['end', items.length]), ''].join('\n');
}

describe('the shards of a scan', () => {
  it('learn what one run learns, whatever their number and order and the order of the files', async () => {
    const { options } = await prepareScan(input(SCOPE));
    const single = learned(await scan(SCOPE, options));
    const orders = fc.shuffledSubarray([...FILES.keys()], { minLength: FILES.length });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(1, 2, 5, 8), orders, fc.nat(), async (of, order, seed) => {
        const files = order.flatMap((i) => FILES[i] ?? []);
        const parts = await shards(of, { ...SCOPE, files });
        const first = seed % of;
        const { scan: found } = await mergedParts([...parts.slice(first), ...parts.slice(0, first)]);
        expect(learned(joinShards(SCOPE, found))).toEqual(single);
      }),
      { seed: 20_260_726, numRuns: 5 },
    );
  });

  it('give the bytes of the report of one run', async () => {
    const single = bytes(await runGate(input(SCOPE)));
    expect(single).toContain('further problems of this file are not listed');
    expect(single).toContain('rows have another number of columns');
    expect(single).toContain('the folder data/closed could not be read.');
    expect(single).toMatch(/"config": "tables"[\s\S]*an entry of \\"configs\\" must be a mapping/);
    expect(bytes(await merged((await shards(3)).toReversed()))).toBe(single);
  });

  it('agree on a file that cannot be read further from a place on, which costs the rest of that file only', async () => {
    const scope = {
      ...SCOPE,
      files: [...FILES, brokenFrom(file('data/worn.jsonl', jsonLines(0, 2600)), 0.3)],
    };
    const single = bytes(await runGate(input(scope)));
    expect(single.match(/could not be read further: the disk is worn/g)).toHaveLength(1);
    const parts = await shards(4, scope);
    expect(bytes(await merged(parts))).toBe(single);
    const holders = parts.filter((part) => part.includes('data/worn.jsonl'));
    expect(holders.length).toBeGreaterThan(2);
  });

  it('have parts of large files each, and about equally much to read', async () => {
    const parts = await Promise.all((await shards(3)).map((part) => parsePartial([part], 'part')));
    const files = parts.map(({ scan }) => new Set(scan.pieces.map(({ path }) => path)));
    for (const path of ['data/train.jsonl', 'data/rows.csv', 'data/rows.parquet'])
      expect(files.filter((each) => each.has(path)).length).toBeGreaterThan(1);
  });

  it('have about equally much to read, and keep it when a file is added', () => {
    const loads = Array.from({ length: 400 }, (_, i) => ({
      key: `file-${i}`,
      bytes: 100 + ((i * 37) % 900),
    }));
    const shardOf = assignShards(loads, 8);
    const taken = Array.from({ length: 8 }, (_, shard) =>
      loads.reduce((sum, { bytes: size }, i) => sum + (shardOf[i] === shard ? size : 0), 0),
    );
    const mean = taken.reduce((sum, size) => sum + size, 0) / 8;
    expect(Math.max(...taken)).toBeLessThanOrEqual(mean * 1.06);
    const more = assignShards([...loads, { key: 'file-new', bytes: 500 }], 8);
    const moved = loads.filter((_, i) => shardOf[i] !== more[i]).length;
    expect(moved).toBeLessThan(40);
  });
});

describe('parts that do not make a whole', () => {
  const parts: Promise<string[]> = shards(2, tree(file('a.jsonl', jsonLines(0, 50)), file('b.md', human(1))));

  it.each<[string, (first: string, second: string) => readonly string[], RegExp]>([
    ['one is missing', (first) => [first], /^shard 2 of 2 is missing/],
    ['one is there twice', (first) => [first, first], /^part-1 is shard 1 of 2, and so is part-0/],
    ['none is there', () => [], /no part to merge/],
    [
      'the commit differs',
      (first, second) => [
        first,
        changed(second, (json) => Object.assign(json.division ?? {}, { commit: 'c'.repeat(40) })),
      ],
      /^part-1 does not belong with part-0: `division.commit` is "c{40}" here and null there\. Check out one commit/,
    ],
    [
      'the detector differs',
      (first, second) => [
        first,
        changed(second, (json) => Object.assign(json.detector ?? {}, { runtime: 'wasm' })),
      ],
      /`detector` is .*"wasm"/,
    ],
    [
      'the policy differs',
      (first, second) => [
        first,
        changed(second, (json) => Object.assign(json.division ?? {}, { policySha256: '0'.repeat(64) })),
      ],
      /`division.policySha256`.*by one policy/,
    ],
    [
      'the version differs',
      (first, second) =>
        [first, second].map((part) => changed(part, (json) => Object.assign(json, { version: '9' }))),
      /^part-0: `version` is 9, and this is synthetic-budget 1\.2\.3/,
    ],
    [
      'a part was taken out',
      (first, second) => [
        first,
        withItems(second, (items) => items.filter((item) => !item.startsWith('["piece"'))),
      ],
      /the shards hold \d+ pieces that are not the \d+/,
    ],
  ])('%s', async (_, choose, message) => {
    const [first = '', second = ''] = await parts;
    await expect(merged(choose(first, second))).rejects.toThrow(message);
  });

  it('other files, in one of them', async () => {
    const [first = ''] = await parts;
    const [, other = ''] = await shards(2, tree(file('a.jsonl', jsonLines(0, 51)), file('b.md', human(1))));
    await expect(merged([first, other])).rejects.toThrow(
      /`division.plan`.*Scan all shards in the same checkout/,
    );
  });
});

describe('a part is data of somebody else', () => {
  const written: Promise<string> = shards(1, tree(file('a.jsonl', jsonLines(0, 50)))).then(
    ([part = '']) => part,
  );

  it.each<[string, (part: string) => string, RegExp]>([
    ['that is cut short in a line', (part) => part.slice(0, -20), /^f is damaged, or was cut short/],
    [
      'that is cut short between two lines',
      (part) => part.slice(0, part.lastIndexOf('["end"')),
      /^f was cut short: its last line is missing/,
    ],
    [
      'of which a line was lost',
      (part) => part.split('\n').toSpliced(2, 1).join('\n'),
      /^f is damaged: `end`: says \d+ items, and there are \d+/,
    ],
    ['that goes on after its end', (part) => `${part}["end",0]\n`, /^f is damaged: `end`: comes after/],
    ['that is empty', () => '', /^f is empty/],
    [
      'with a line of another kind',
      (part) => withItems(part, () => ['["odd",1]']),
      /^f is damaged: `line 2`/,
    ],
    ['that is something else', () => '{"schemaVersion":1}', /^f is no partial report: name files/],
    [
      'of another format',
      (part) => changed(part, (json) => Object.assign(json, { formatVersion: 1 })),
      /^f is of another version of synthetic-budget \(its `formatVersion` is 1, not 2\)/,
    ],
    [
      'with more flagged than judged',
      (part) => part.replace(/"strata":\[\[\d+,/, '"strata":[[0,'),
      /^f is damaged: `piece\.counts\.kinds\.text\.strata\.\d`: has more flagged than judged/,
    ],
    [
      'with a key that is not known',
      (part) => changed(part, (json) => Object.assign(json, { extra: 1 })),
      /^f is damaged: ``: Unrecognized key/,
    ],
    [
      'with a sample that is too large',
      (part) =>
        withItems(part, (items) => [...items, ...Array(2001).fill('["sample",["0123456789abcdef",1,"a"]]')]),
      /^f is damaged: `sample`/,
    ],
    [
      'with groups of near-duplicates that have no name',
      (part) => withItems(part, (items) => [...items, '["duplicates",["x",1,[]]]']),
      /^f is damaged: duplicates: "x" is no name of a group/,
    ],
  ])('%s', async (_, damage, message) => {
    const part = await written;
    await expect(parsePartial([damage(part)], 'f')).rejects.toThrow(
      expect.objectContaining({ name: 'PartialError', message: expect.stringMatching(message) }),
    );
  });

  const values = (part: string): unknown[] =>
    part
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('and reading it loses nothing', async () => {
    const part = await written;
    expect(values(textOf(await parsePartial([part], 'f')))).toEqual(values(part));
    const pieces = part.match(/.{1,7}|\n/g) ?? [];
    expect(values(textOf(await parsePartial(pieces, 'f')))).toEqual(values(part));
  });

  it('and no text holds all of it, however much was found', async () => {
    const partial = await parsePartial([await written], 'f');
    const [piece] = partial.scan.pieces;
    if (piece === undefined) throw new Error('no piece');
    const pieces = Array.from({ length: 2_000 }, (_, order) => ({ ...piece, order }));
    const chunks = partialChunks({ ...partial, scan: { ...partial.scan, pieces } });
    const lengths = [...chunks].map(({ length }) => length);
    const longest = Math.max(...(await written).split('\n').map(({ length }) => length));
    expect(lengths.length).toBeGreaterThan(50);
    expect(Math.max(...lengths)).toBeLessThan(64 * 1024 + longest + 2);
  });

  it('and one above 256 MiB is merged', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'partial-'));
    try {
      const lines = (await written).trimEnd().split('\n');
      const problem = JSON.stringify(['scopeProblem', { path: 'a', message: 'x'.repeat(1024 * 1024) }]);
      const file = path.join(folder, 'large');
      const out = openSync(file, 'w');
      writeSync(out, `${lines[0]}\n`);
      for (let i = 0; i < 260; i++) writeSync(out, `${problem}\n`);
      writeSync(out, `${lines.slice(1, -1).join('\n')}\n["end",${lines.length - 2 + 260}]\n`);
      closeSync(out);
      const { common } = await mergeFiles([file], VERSION);
      const { division } = common;
      expect(division.type === 'shard' && division.scope.problems.length).toBe(260);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
