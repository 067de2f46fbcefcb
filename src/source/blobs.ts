import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { Socket } from 'node:net';
import type { GitContext } from './git.ts';
import { collectStderr, GitError, gitRecords, startGit } from './git.ts';

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NEWLINE = 0x0a;

/** Rest of a blob, in bytes, that is cheaper to read and drop than to start another process for. */
const MAX_DRAINED_BYTES = 1024 * 1024;

/** Processes kept for the next blob. More run while more blobs are read at the same time. */
const MAX_IDLE_PROCESSES = 2;

/**
 * Streams blobs through long-lived `git cat-file --batch` processes, one blob at a time each. Memory does not grow with
 * the blob: git waits while the consumer does. Idle processes do not keep this program running.
 */
export class BlobReader {
  readonly #context: GitContext;
  readonly #idle: BatchProcess[] = [];

  constructor(context: GitContext) {
    this.#context = context;
  }

  /**
   * Content of a blob in chunks. A consumer may stop early, and several blobs may be read at the same time.
   * @throws {GitError} `missing-object` where the object is not there or is no blob.
   */
  async *open(objectId: string): AsyncGenerator<Uint8Array, void, undefined> {
    if (!OBJECT_ID.test(objectId)) throw new GitError('missing-object', `"${objectId}" is not an object id.`);
    const batch = this.#idle.pop() ?? new BatchProcess(this.#context);
    let reusable = false;
    try {
      batch.hold();
      yield* batch.read(objectId);
    } finally {
      reusable = await batch.settle();
      if (reusable && this.#idle.length < MAX_IDLE_PROCESSES) {
        batch.release();
        this.#idle.push(batch);
      } else batch.kill();
    }
  }

  /**
   * Sizes in bytes of blobs; ids that are not there, or are no blobs, are left out.
   * @throws {GitError}
   */
  async sizes(objectIds: Iterable<string>): Promise<Map<string, number>> {
    const wanted = [...new Set(objectIds)];
    const sizes = new Map<string, number>();
    if (wanted.length === 0) return sizes;
    const answers = gitRecords(this.#context, ['cat-file', '--batch-check'], {
      input: `${wanted.join('\n')}\n`,
      terminator: '\n',
    });
    for await (const answer of answers) {
      const [id, type, size] = answer.split(' ');
      if (id !== undefined && type === 'blob') sizes.set(id, Number(size));
    }
    return sizes;
  }

  /** Ends the idle processes; the reader can still be used. */
  close(): void {
    for (const batch of this.#idle.splice(0)) batch.kill();
  }
}

class BatchProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #stderr: () => string;
  readonly #chunks: AsyncIterator<Buffer>;
  #pending: Buffer = Buffer.alloc(0);
  /** Bytes of the answer in progress that were not taken yet, its final newline included; null: out of step. */
  #owed: number | null = 0;

  constructor(context: GitContext) {
    this.#child = startGit(context, ['cat-file', '--batch']);
    this.#child.on('error', () => undefined);
    this.#stderr = collectStderr(this.#child);
    this.#chunks = (this.#child.stdout as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  }

  async *read(objectId: string): AsyncGenerator<Uint8Array, void, undefined> {
    this.#owed = null;
    this.#child.stdin.write(`${objectId}\n`);
    const header = await this.#line();
    const [, type, length] = header.split(' ');
    if (length === undefined) {
      this.#owed = 0;
      throw new GitError('missing-object', `git has no object ${objectId}. ${MISSING_HINT}`);
    }
    this.#owed = Number(length) + 1;
    if (type !== 'blob')
      throw new GitError('missing-object', `The object ${objectId} is a ${type}, not a file.`);
    while (this.#owed > 1) {
      const chunk = await this.#take(this.#owed - 1);
      this.#owed -= chunk.length;
      yield chunk;
    }
  }

  /** Brings the process back in step after a blob; false where another process is the better choice. */
  async settle(): Promise<boolean> {
    if (this.#owed === null || this.#owed > MAX_DRAINED_BYTES || this.#child.exitCode !== null) return false;
    try {
      while (this.#owed > 0) this.#owed -= (await this.#take(this.#owed)).length;
      return true;
    } catch {
      return false;
    }
  }

  /** Keeps this program running while an answer is awaited. */
  hold(): void {
    this.#child.ref();
    for (const stream of this.#streams()) stream.ref();
  }

  release(): void {
    this.#child.unref();
    for (const stream of this.#streams()) stream.unref();
  }

  kill(): void {
    this.#child.kill('SIGKILL');
    this.#child.stdout.destroy();
  }

  #streams(): Socket[] {
    return [this.#child.stdin, this.#child.stdout, this.#child.stderr].filter(
      (stream) => stream instanceof Socket,
    );
  }

  async #line(): Promise<string> {
    let line = Buffer.alloc(0);
    for (;;) {
      const chunk = await this.#take(Number.POSITIVE_INFINITY);
      const end = chunk.indexOf(NEWLINE);
      if (end >= 0) {
        this.#pending = chunk.subarray(end + 1);
        return Buffer.concat([line, chunk.subarray(0, end)]).toString('latin1');
      }
      line = Buffer.concat([line, chunk]);
    }
  }

  async #take(limit: number): Promise<Buffer> {
    while (this.#pending.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) {
        this.#owed = null;
        const said = this.#stderr();
        throw new GitError(
          'missing-object',
          `git ended while a file was read from its objects${said === '' ? '' : ` (${said})`}. ${MISSING_HINT}`,
        );
      }
      this.#pending = next.value;
    }
    const chunk = this.#pending.subarray(0, Math.min(limit, this.#pending.length));
    this.#pending = this.#pending.subarray(chunk.length);
    return chunk;
  }
}

const MISSING_HINT =
  'If the clone is partial, its remote must be reachable; else check the repository with `git fsck`.';
