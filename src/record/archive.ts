import { ExpansionGuard } from './decompress.ts';
import { problemEvent } from './event.ts';
import { type Format, formatOf } from './format.ts';
import type { ByteSource, OpenBytes, ReadEvent, ReadOptions } from './record.ts';

/** Members of one archive that are looked at. */
export const MAXIMUM_MEMBERS = 20_000;
/** Members of one archive that expand beyond their bounds, after which the archive is given up. */
export const MAXIMUM_BOMBS = 10;
const MAXIMUM_NAME_LENGTH = 300;
/** What operating systems and version control leave in archives. */
const LITTER = /(?:^|\/)(?:__MACOSX|\.git|node_modules)\/|(?:^|\/)\._[^/]*$/;

/** `readRecords`, which an archive's readers are given so that they do not depend on the module that loads them. */
export type ReadRecords = (
  format: Format,
  path: string,
  content: ByteSource,
  options: ReadOptions,
) => AsyncIterable<ReadEvent>;

/** Reads the members of one archive, bounded in their number and in what they expand to, all together. */
export class ArchiveReader {
  private readonly path: string;
  private readonly options: ReadOptions;
  private readonly readRecords: ReadRecords;
  private readonly guard: Pick<ExpansionGuard, 'expanded'>;
  private members = 0;
  private bombs = 0;
  private unread = 0;
  private firstUnread = '';
  private nested = false;

  constructor(
    path: string,
    options: ReadOptions,
    readRecords: ReadRecords,
    guard: Pick<ExpansionGuard, 'expanded'>,
  ) {
    this.path = path;
    this.options = options;
    this.readRecords = readRecords;
    this.guard = guard;
  }

  /**
   * The records of one member that is a file. `compressedBytes`: what it takes in the archive, where it can be left out
   * alone if it expands beyond its own bounds.
   * @throws {Error} where the archive has more members, or expands further, than is read.
   */
  async *member(name: string, open: OpenBytes, compressedBytes?: number): AsyncGenerator<ReadEvent> {
    if (++this.members > MAXIMUM_MEMBERS) {
      throw new Error(`it has more than ${MAXIMUM_MEMBERS} members. Split the archive.`);
    }
    const clean = cleanName(name);
    if (LITTER.test(clean) || this.options.contains?.(clean) === false) return;
    const format = formatOf(clean);
    if (format === undefined || format === 'zip' || format === 'tar') {
      this.unread++;
      this.firstUnread ||= clean;
      this.nested ||= format !== undefined;
      return;
    }
    let failure: unknown;
    let bytes = 0;
    let isBomb = false;
    const { guard } = this;
    const own = compressedBytes === undefined ? undefined : new ExpansionGuard(compressedBytes);
    const bounded: OpenBytes = async function* () {
      for await (const chunk of open()) {
        try {
          own?.expanded(chunk.length);
        } catch (error) {
          isBomb = true;
          throw error;
        }
        try {
          guard.expanded(chunk.length);
          bytes += chunk.length;
        } catch (error) {
          failure = error;
          throw error;
        }
        yield chunk;
      }
    };
    yield* this.readRecords(format, `${this.path}!/${clean}`, { open: bounded }, this.options);
    if (failure !== undefined) throw failure;
    if (isBomb) this.forgive(bytes);
  }

  /** What is left of an archive's bounds is for its other members, but not for many such. */
  private forgive(bytes: number): void {
    if (++this.bombs === MAXIMUM_BOMBS)
      throw new Error(`${MAXIMUM_BOMBS} of its members expand to more than text does. Exclude it.`);
    this.guard.expanded(-bytes);
  }

  *end(): Generator<ReadEvent> {
    if (this.unread === 0) return;
    const { path, unread } = this;
    const which = unread === 1 ? 'One member has' : `${unread} members have`;
    const message = `${which} a format that is not read inside of an archive (such as ${this.firstUnread}).`;
    yield problemEvent({ path, line: 1, message, ...(this.nested ? { lost: 'part' } : {}) });
  }
}

/** A member's name for people: a relative path with forward slashes, without control characters. */
function cleanName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd')
    .split(/[/\\]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
    .slice(-MAXIMUM_NAME_LENGTH);
}
