import { createTarDecoder } from 'modern-tar';
import { ArchiveReader, type ReadRecords } from './archive.ts';
import { problemEvent } from './event.ts';
import type { OpenBytes, ReadEvent, ReadOptions } from './record.ts';

/**
 * Reads the members of a tar archive in their order, streamed, nothing being extracted to disk. What the archive expands
 * to was bounded where it was decompressed.
 */
export async function* readTar(
  path: string,
  open: OpenBytes,
  options: ReadOptions,
  readRecords: ReadRecords,
): AsyncGenerator<ReadEvent> {
  const archive = new ArchiveReader(path, options, readRecords, UNBOUNDED);
  try {
    const entries = webStream(open()).pipeThrough(createTarDecoder({ strict: true }));
    for await (const { header, body } of entries) {
      const reader = body.getReader();
      if (header.type === 'file') yield* archive.member(header.name, () => chunksOf(reader));
      // Read to its end, not cancelled: after a cancelled member the decoder can wait for ever.
      for await (const _ of chunksOf(reader));
    }
    yield* archive.end();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield problemEvent({
      path,
      line: 1,
      message: `The archive could not be read further: ${reason}`,
      lost: 'part',
    });
  }
}

async function* chunksOf(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const next = await reader.read();
    if (next.done) return;
    yield next.value;
  }
}

const UNBOUNDED = { expanded: (): void => {} };

function webStream(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
