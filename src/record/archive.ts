import type { ExpansionGuard } from './decompress.ts';
import { problemEvent } from './event.ts';
import { type Format, formatOf } from './format.ts';
import type { ByteSource, OpenBytes, ReadEvent, ReadOptions } from './record.ts';

/** Members of one archive that are looked at. */
export const MAXIMUM_MEMBERS = 20_000;
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
   * The records of one member that is a file.
   * @throws {Error} where the archive has more members, or expands further, than is read.
   */
  async *member(name: string, open: OpenBytes): AsyncGenerator<ReadEvent> {
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
    const { guard } = this;
    const bounded: OpenBytes = async function* () {
      for await (const chunk of open()) {
        try {
          guard.expanded(chunk.length);
        } catch (error) {
          failure = error;
          throw error;
        }
        yield chunk;
      }
    };
    yield* this.readRecords(format, `${this.path}!/${clean}`, { open: bounded }, this.options);
    if (failure !== undefined) throw failure;
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
