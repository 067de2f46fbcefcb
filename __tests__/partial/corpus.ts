import { parquetWriteBuffer } from 'hyparquet-writer';
import { human, jsonl, machine } from '../scan/texts.ts';

const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);
const text = (i: number): string => (i % 7 === 0 ? machine(i) : human(i));

/** JSON Lines with rows that are malformed, of no shape, blank, hidden characters and repeated texts. */
export function jsonLines(from: number, rows: number): string {
  return numbers(from, rows)
    .map((i) => {
      if (i % 9 === 4) return '{"text": never closed\n';
      if (i % 31 === 5) return '[1, 2]\n';
      if (i % 17 === 3) return '  \n';
      return jsonl(i % 23 === 6 ? `${text(i)} Zero\u200bwidth.` : text(i % 200));
    })
    .join('');
}

/** CSV whose quoted fields hold line terminators, with some ragged rows. */
export function csv(from: number, rows: number): string {
  const row = (i: number): string => {
    const [first, ...rest] = text(i).split('. ');
    return `${i},"${first}.\n\n""${rest.join('.\n')}""\n"${i % 40 === 1 ? ',more' : ''}\n`;
  };
  return `id,text\n${numbers(from, rows).map(row).join('')}`;
}

/** Parquet in row groups of 100 rows. */
export function parquet(from: number, rows: number): Uint8Array {
  const data = numbers(from, rows).map(text);
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [{ name: 'text', data, type: 'STRING' }],
      rowGroupSize: 100,
      codec: 'UNCOMPRESSED',
    }),
  );
}

/** Markdown. */
export function markdown(from: number, sections: number): string {
  return numbers(from, sections)
    .map((i) => `## Section ${i}\n\n${text(i)}\n`)
    .join('\n');
}
