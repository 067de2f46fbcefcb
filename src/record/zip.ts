import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  RandomAccessReader,
  type ZipFile,
} from 'yauzl';
import { ArchiveReader, type ReadRecords } from './archive.ts';
import { ExpansionGuard } from './decompress.ts';
import { problemEvent } from './event.ts';
import { openRandom } from './random-access.ts';
import type { ByteSource, RandomAccess, ReadEvent, ReadOptions } from './record.ts';

const CHUNK_BYTES = 256 * 1024;

/**
 * Reads the members of a zip archive in the order of its directory, streamed, nothing being extracted to disk. An
 * encrypted or corrupt member is a problem, and the next one is read.
 */
export async function* readZip(
  path: string,
  content: ByteSource,
  options: ReadOptions,
  readRecords: ReadRecords,
): AsyncGenerator<ReadEvent> {
  let access: RandomAccess | undefined;
  let zip: ZipFile | undefined;
  try {
    access = await openRandom(content);
    if (access.size === 0) return;
    const archive = new ArchiveReader(path, options, readRecords, new ExpansionGuard(access.size));
    zip = await fromRandomAccessReaderPromise(new AccessReader(access), access.size, {
      autoClose: false,
      decodeStrings: false,
      lazyEntries: true,
      validateEntrySizes: true,
    });
    for await (const entry of zip.eachEntry()) yield* readEntry(archive, zip, entry);
    yield* archive.end();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield problemEvent({
      path,
      line: 1,
      message: `The archive could not be read further: ${reason}`,
      lost: 'part',
    });
  } finally {
    zip?.close();
    await access?.close();
  }
}

async function* readEntry(archive: ArchiveReader, zip: ZipFile, entry: Entry): AsyncGenerator<ReadEvent> {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  if (name.endsWith('/')) return;
  const open = async function* (): AsyncGenerator<Uint8Array> {
    if (entry.isEncrypted()) throw new Error('the member is encrypted. Decrypt or exclude it.');
    const stream = await zip.openReadStreamPromise(entry);
    try {
      yield* stream as AsyncIterable<Uint8Array>;
    } finally {
      stream.destroy();
    }
  };
  yield* archive.member(name, open, entry.compressedSize);
}

/** The library's way to read at an offset. */
class AccessReader extends RandomAccessReader {
  private readonly access: RandomAccess;

  constructor(access: RandomAccess) {
    super();
    this.access = access;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const { access } = this;
    const source = Readable.from(
      (async function* () {
        for (let at = start; at < end; at += CHUNK_BYTES)
          yield await access.read(at, Math.min(end, at + CHUNK_BYTES));
      })(),
    );
    const bytes = new PassThrough();
    pipeline(source, bytes).catch(() => undefined);
    return bytes;
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }
}
