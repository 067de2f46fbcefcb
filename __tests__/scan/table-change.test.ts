import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../src/measure/tally.ts';
import { scan } from '../../src/scan/scan.ts';
import { changesBetween } from '../../src/source/changes.ts';
import { openRepository } from '../../src/source/repository.ts';
import { createRepository } from '../support/repository.ts';
import { CALIBRATION, fakeDetector } from './fake-detector.ts';
import { human, machine } from './texts.ts';

type Write = (texts: readonly string[], variant: 'before' | 'after') => Uint8Array;

/** The same rows in another layout on either side: row groups, codec, order of columns. */
const parquet: Write = (texts, variant) => {
  const id = { name: 'id', data: texts.map((_, i) => i), type: 'INT32' } as const;
  const text = { name: 'text', data: [...texts] as string[], type: 'STRING' } as const;
  return new Uint8Array(
    parquetWriteBuffer(
      variant === 'before'
        ? { columnData: [id, text], rowGroupSize: 100, codec: 'UNCOMPRESSED' }
        : { columnData: [text, id], rowGroupSize: 64, codec: 'SNAPPY' },
    ),
  );
};

const arrow: Write = (texts, variant) =>
  tableToIPC(tableFromArrays({ text: [...texts] }), { format: variant === 'before' ? 'file' : 'stream' }) ??
  new Uint8Array();

describe.each<[string, Write]>([
  ['data/train.parquet', parquet],
  ['data/train.arrow', arrow],
])('a change of %s', (path, write) => {
  it('adds and removes the rows whose content is new or gone, however the file was written anew', async () => {
    const texts = Array.from({ length: 400 }, (_, i) => human(i));
    const repository = await createRepository();
    const base = repository.write(path, write([...texts, human(0)], 'before')).commit();
    const after = [machine(1), ...texts.toReversed().filter((_, i) => i % 100 !== 7), machine(2), machine(2)];
    const head = repository.write(path, write(after, 'after')).commit();
    const opened = await openRepository(repository.root);
    try {
      const scope = await changesBetween(opened, base, head);
      const { files, change, problems } = await scan(scope, {
        detector: fakeDetector(),
        calibration: CALIBRATION,
        evidenceOf: () => undefined,
        readOptions: () => ({ fields: ['text'], roles: [] }),
      });
      expect(problems).toEqual([]);
      expect(files.map(({ counts }) => totalsOf(counts))).toMatchObject([{ records: 3, flaggedRecords: 3 }]);
      expect(change && totalsOf(change.removed)).toMatchObject({ records: 5, flaggedRecords: 0 });
    } finally {
      opened.close();
    }
  });
});
