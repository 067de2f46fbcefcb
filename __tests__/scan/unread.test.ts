import { describe, expect, it } from 'vitest';
import { type Scan, scan } from '../../src/scan/scan.ts';
import type { ScanScope, SourceProblem } from '../../src/source/source.ts';
import { CALIBRATION, fakeDetector } from './fake-detector.ts';
import { added, brokenFile, change, file, tree } from './scopes.ts';
import { human, jsonl } from './texts.ts';

function scanning(scope: ScanScope): Promise<Scan> {
  return scan(scope, {
    detector: fakeDetector(),
    calibration: CALIBRATION,
    evidenceOf: () => undefined,
    readOptions: () => ({ fields: [], roles: [] }),
  });
}

async function unreadIn(scope: ScanScope): Promise<string[]> {
  const { files } = await scanning(scope);
  return files.filter(({ unread }) => unread).map(({ path }) => path);
}

const good = (rows: number): string => jsonl(...Array.from({ length: rows }, (_, i) => human(i)));
const malformed = (rows: number): string => '{"text": "never closed\n'.repeat(rows);

describe('files that could not be read', () => {
  it('are those that break off, are binary, or do not parse to their end', async () => {
    const scope = tree(
      file('a.jsonl', good(3)),
      brokenFile('b.jsonl', good(3), 'the disk is gone'),
      file('c.jsonl', `\0\0${good(2)}`),
      file('d.json', `[{"text": "${human(1)}"}, {"text": `),
      file('e.md', `# Title\n\n${human(1)}\n`),
      file('f.parquet', 'not a table'),
      file('g.ipynb', '{"cells": [{"cell_type": "markdown", "source": ["'),
    );
    expect(await unreadIn(scope)).toEqual(['b.jsonl', 'c.jsonl', 'd.json', 'f.parquet', 'g.ipynb']);
  });

  it('are those of which most rows failed; single malformed rows do no harm', async () => {
    const scope = tree(
      file('all.jsonl', malformed(3)),
      file('few.jsonl', good(6) + malformed(5)),
      file('most.jsonl', malformed(6) + good(5)),
      file('many.jsonl', malformed(500) + good(400)),
      file('enough.jsonl', good(500) + malformed(400)),
      file('arrays.jsonl', '["a text in an array"]\n'.repeat(4)),
      file('ids.jsonl', '{"id": 7}\n'.repeat(40) + malformed(1)),
    );
    expect((await unreadIn(scope)).toSorted()).toEqual([
      'all.jsonl',
      'arrays.jsonl',
      'many.jsonl',
      'most.jsonl',
    ]);
  });

  it('are those that the source could not have, where a reader would know their format', async () => {
    const problem = (path: string, unread?: true): SourceProblem => ({
      path,
      message: 'is a Git LFS pointer whose content is not here.',
      ...(unread === undefined ? {} : { unread }),
    });
    const problems = [problem('a.parquet', true), problem('picture.png', true), problem('link.md')];
    const scope = { ...tree(file('b.jsonl', good(2))), problems };
    expect(await unreadIn(scope)).toEqual(['a.parquet']);
    expect((await scanning(scope)).problems).toHaveLength(3);
  });

  it('are found in a change too', async () => {
    const scope = change(added('a.jsonl', good(2)), added('b.jsonl', malformed(2)));
    expect(await unreadIn(scope)).toEqual(['b.jsonl']);
  });
});

describe('hidden characters', () => {
  it('are a remark on the file, by class and in records, and on findings', async () => {
    const sly = [1, 2].map((i) => `${human(i)} pass\u200bword`);
    const text = jsonl(human(0), ...sly, `${human(3)} p\u0430ypal`, `${human(4)} “café” – naïve`);
    const { notices, problems } = await scanning(tree(file('a.jsonl', text), file('b.jsonl', good(3))));
    expect(problems).toEqual([]);
    expect(notices).toEqual([
      {
        path: 'a.jsonl',
        line: null,
        message:
          '1 record holds letters of another alphabet in Latin words, 2 records hold zero-width characters.',
      },
    ]);
  });

  it('stand beside what says that a record is synthetic', async () => {
    const result = await scan(tree(file('a.jsonl', jsonl(`${human(1)} \u202eevil\u202c`, human(2)))), {
      detector: fakeDetector(),
      calibration: CALIBRATION,
      evidenceOf: () => ({ source: 'declared', origin: 'synthetic', detail: 'declares "source: gpt"' }),
      readOptions: () => ({ fields: [], roles: [] }),
    });
    expect(result.findings.map(({ notes }) => notes)).toEqual([
      ['holds 2 characters that reorder text'],
      undefined,
    ]);
  });
});
