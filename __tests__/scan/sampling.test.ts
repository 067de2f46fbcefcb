import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RandomAccess } from '../../src/record/record.ts';
import { samplePieces } from '../../src/scan/sampling.ts';
import { scan } from '../../src/scan/scan.ts';
import { strataOf } from '../../src/scan/strata.ts';
import type { SourceFile } from '../../src/source/source.ts';
import { fileContent } from '../../src/source/work-file.ts';
import { CALIBRATION, fakeDetector } from './fake-detector.ts';
import { file, tree } from './scopes.ts';
import { human, jsonl, machine } from './texts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sampling-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file on disk, and how many of its bytes were read at an offset or streamed. */
function onDisk(name: string, content: string): SourceFile & { bytesRead: number } {
  const real = path.join(folder, name.replaceAll('/', '-'));
  writeFileSync(real, content);
  const source = fileContent(real);
  const counted = {
    path: name,
    size: Buffer.byteLength(content),
    bytesRead: 0,
    open: async function* () {
      for await (const chunk of source.open()) {
        counted.bytesRead += chunk.length;
        yield chunk;
      }
    },
    openRandom: async (): Promise<RandomAccess> => {
      const access = await source.openRandom?.();
      if (access === undefined) throw new Error('no random access');
      return {
        ...access,
        read: async (start: number, end: number) => {
          const bytes = await access.read(start, end);
          counted.bytesRead += bytes.length;
          return bytes;
        },
      };
    },
  };
  return counted;
}

const ROWS = 20_000;
const texts = (of: (seed: number) => string, count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, i) => of(from + i));

let large: SourceFile & { bytesRead: number };
const content = jsonl(...texts((i) => (i % 10 === 0 ? machine(i) : human(i)), ROWS));
beforeAll(() => {
  large = onDisk('data/large.jsonl', content);
});

const options = {
  detector: fakeDetector(),
  calibration: CALIBRATION,
  evidenceOf: () => undefined,
  readOptions: () => ({ fields: [], roles: [] }),
};

describe('the strata of some files', () => {
  it('hold every row once: all pieces together are the scan of everything', async () => {
    const files = [
      large,
      onDisk('data/table.csv', `id,text\n${texts((i) => `${i},"${human(i)}\n"`, 600).join('\n')}\n`),
      ...Array.from({ length: 40 }, (_, i) => file(`docs/${i}.txt`, `${human(i)}\n\n${human(i + 500)}\n`)),
    ];
    const whole = await scan(tree(...files), options);
    const sampled = await scan(tree(...files), {
      ...options,
      sampling: { seed: 'a', enough: () => null, isTimeUp: () => false },
    });
    const byPath = ({ files: scanned }: typeof whole) =>
      scanned.map(({ path: name, counts, unread }) => ({ name, counts, unread }));
    expect(byPath(sampled)).toEqual(byPath(whole));
    expect(sampled.sample?.reasons.get(undefined)).toBe('all');
    for (const { pieces, population, bytes, bytesRead } of sampled.sample?.strata ?? []) {
      expect(pieces.length).toBe(population);
      expect(bytesRead).toBe(bytes);
    }
  });

  it('draw in an order that the seed alone decides, and each piece once', async () => {
    const orderOf = async (seed: string) => {
      const [stratum] = await strataOf([large], () => 'all', seed);
      const order: string[] = [];
      for (let turn = 0; turn < (stratum?.pieces ?? 0); turn++) {
        for (const part of stratum?.draw(turn) ?? []) {
          const piece = await part.locate();
          order.push(piece?.type === 'rows' ? `${piece.start}-${piece.end}` : 'nothing');
        }
      }
      return order;
    };
    const [a, again, b] = [await orderOf('a'), await orderOf('a'), await orderOf('b')];
    expect(again).toEqual(a);
    expect(b).not.toEqual(a);
    expect([...b].sort()).toEqual([...a].sort());
    expect(new Set(a).size).toBe(a.length);
    expect(a.length).toBe(Math.ceil(large.size / 32_768));
  });

  it('keep pieces of very different size apart', async () => {
    const whole = file('notes.txt', human(1).repeat(4_000));
    const strata = await strataOf([large, whole], () => 'all', 'a');
    expect(strata.map(({ pieces }) => pieces).sort((a, b) => a - b)).toEqual([
      1,
      Math.ceil(large.size / 32_768),
    ]);
  });
});

describe('a sample', () => {
  it('costs what it reads: a large file is not read for a few of its pieces', async () => {
    large.bytesRead = 0;
    const sampled = await scan(tree(large), {
      ...options,
      sampling: { seed: 'a', enough: () => 'precision', isTimeUp: () => false },
    });
    const [stratum] = sampled.sample?.strata ?? [];
    expect(stratum?.pieces).toHaveLength(16);
    expect(stratum?.bytesRead).toBeGreaterThan(14 * 32_768);
    expect(stratum?.bytesRead).toBeLessThan(18 * 32_768);
    expect(large.bytesRead).toBeLessThan(large.size / 2);
    expect(sampled.files[0]?.counts.kinds).toEqual(sampled.sample?.strata[0]?.total.kinds);
  });

  it('tells findings by the byte that their lines are counted from', async () => {
    const { findings } = await scan(tree(large), {
      ...options,
      sampling: { seed: 'a', enough: () => 'precision', isTimeUp: () => false },
    });
    const bytes = Buffer.from(content);
    expect(findings.length).toBeGreaterThan(50);
    expect(findings.filter(({ fromByte }) => fromByte !== undefined).length).toBeGreaterThan(50);
    for (const { fromByte = 0, line, row, excerpt } of findings) {
      const rows = bytes.subarray(fromByte).toString().split('\n');
      expect(rows[line - 1]).toContain(excerpt.slice(0, 60));
      expect(row).toBe(line);
    }
  });

  it('stops where time is up, at a place in the order that is told', async () => {
    let asked = 0;
    const sampled = await scan(tree(large), {
      ...options,
      sampling: { seed: 'a', enough: () => null, isTimeUp: () => ++asked > 21 },
    });
    expect(sampled.sample?.strata[0]?.pieces).toHaveLength(21);
    expect(sampled.sample?.reasons.get(undefined)).toBe('time');
  });

  it('goes on with the groups that have not enough', async () => {
    const strata = await strataOf(
      [large, onDisk('b.jsonl', jsonl(...texts(human, 6_000)))],
      (name) => name,
      'seed',
    );
    const { strata: drawn, reasons } = await samplePieces(
      strata,
      {
        enough: (group, [sample]) =>
          group === 'b.jsonl' || (sample?.pieces.length ?? 0) >= 30 ? 'verdict' : null,
        isTimeUp: () => false,
      },
      { read: async () => 1, settle: async () => {} },
    );
    expect([...reasons.values()]).toEqual(['verdict', 'verdict']);
    const pieces = new Map(drawn.map(({ group, pieces: read }) => [group, read.length]));
    expect(pieces.get('b.jsonl')).toBe(16);
    expect(pieces.get('data/large.jsonl')).toBe(32);
  });

  it('tells what could not be read once for a file, and of which rows', async () => {
    const broken = onDisk(
      'data/broken.jsonl',
      texts((i) => (i % 3 === 0 ? '[1, 2]\n' : i % 50 === 1 ? '{"text": \n' : jsonl(human(i))), 9_000).join(
        '',
      ),
    );
    const { problems, files } = await scan(tree(broken), {
      ...options,
      sampling: { seed: 'a', enough: () => 'precision', isTimeUp: () => false },
    });
    const messages = problems.map(({ message }) => message);
    expect(messages.filter((message) => message.includes('neither object nor string'))).toHaveLength(1);
    expect(
      messages.some((message) => /^Line \d+ from byte \d+: The row is not valid JSON/.test(message)),
    ).toBe(true);
    expect(problems.length).toBeLessThan(103);
    expect(files[0]?.unread).toBe(false);
  });
});
