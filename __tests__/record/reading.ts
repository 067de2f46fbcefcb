import { type Format, formatOf } from '../../src/record/format.ts';
import { readRecords } from '../../src/record/read.ts';
import type {
  ByteSource,
  OpenBytes,
  ReadEvent,
  ReadOptions,
  ReadProblem,
  TextRecord,
} from '../../src/record/record.ts';

export const ALL: ReadOptions = { fields: [], roles: [] };

/** Bytes that come in chunks that end at the given offsets. */
export function chunked(content: Uint8Array, cuts: readonly number[] = []): OpenBytes {
  return async function* () {
    let start = 0;
    for (const cut of [...cuts].sort((a, b) => a - b)) {
      if (cut > start && cut < content.length) {
        yield content.subarray(start, cut);
        start = cut;
      }
    }
    yield content.subarray(start);
  };
}

export async function readBytes(
  format: Format,
  content: Uint8Array,
  options: ReadOptions = ALL,
  cuts: readonly number[] = [],
): Promise<ReadEvent[]> {
  return readSource(format, 'data/file', { open: chunked(content, cuts) }, options);
}

export async function readSource(
  format: Format,
  path: string,
  content: ByteSource,
  options: ReadOptions = ALL,
): Promise<ReadEvent[]> {
  const events: ReadEvent[] = [];
  for await (const event of readRecords(format, path, content, options)) events.push(event);
  return events;
}

/** Reads bytes as the file of that name would be. */
export function readFileNamed(
  path: string,
  content: Uint8Array,
  options: ReadOptions = ALL,
  cuts: readonly number[] = [],
): Promise<ReadEvent[]> {
  const format = formatOf(path);
  if (format === undefined) throw new Error(`${path} has no format`);
  return readSource(format, path, { open: chunked(content, cuts) }, options);
}

export function read(format: Format, content: string, options: ReadOptions = ALL): Promise<ReadEvent[]> {
  return readBytes(format, Buffer.from(content), options);
}

export function records(events: readonly ReadEvent[]): TextRecord[] {
  return events.flatMap((event) => (event.type === 'record' ? [event.record] : []));
}

export function problems(events: readonly ReadEvent[]): ReadProblem[] {
  return events.flatMap((event) => (event.type === 'problem' ? [event.problem] : []));
}

/** What most tests look at, one short line per record. */
export function brief(events: readonly ReadEvent[]): string[] {
  return records(events).map(({ kind, text, place }) => {
    const lines = place.line === place.endLine ? `${place.line}` : `${place.line}-${place.endLine}`;
    const role = place.role === undefined ? '' : ` (${place.role})`;
    return `${lines} ${kind} ${place.field ?? ''}${role}: ${text}`;
  });
}
