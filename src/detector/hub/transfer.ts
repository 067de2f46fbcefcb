import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError, firstLine } from '../runtime-error.ts';
import { type Answer, numberOf, request } from './request.ts';

/** How far the download of one file is. */
export interface TransferProgress {
  readonly file: string;
  readonly received: number;
  /** null where the server does not say. */
  readonly total: number | null;
}

export interface TransferOptions {
  readonly token: string | null;
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
  /** Attempts in all, the first one counted. */
  readonly attempts?: number;
  /** Waits before another attempt. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds without a byte after which a connection counts as dead. */
  readonly patience?: number;
}

export interface TransferTarget {
  /** Name for messages and progress. */
  readonly file: string;
  readonly address: string;
  /** Where the file is to lie; the unfinished download lies beside it. */
  readonly path: string;
  readonly maximumBytes: number;
}

export interface Transferred {
  /** The commit that the revision names, where the server says so. */
  readonly commit: string | null;
}

const ATTEMPTS = 6;
const PATIENCE = 60_000;
const LONGEST_WAIT = 60_000;

/**
 * Downloads one file: goes on where an earlier attempt or run stopped (`Range` with `If-Range`, RFC 9110 13.1.5 and 14),
 * verifies what the server says of its content, and puts it into its place by renaming. Returns null where there is no
 * such file. Throws EngineError when it cannot be had; the unfinished file stays for the next run.
 */
export async function transfer(
  target: TransferTarget,
  options: TransferOptions,
): Promise<Transferred | null> {
  await mkdir(path.dirname(target.path), { recursive: true });
  const { attempts = ATTEMPTS, wait = sleep } = options;
  let last: Failure = new Failure('no attempt was made');
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await attemptOnce(target, options);
    } catch (error) {
      if (error instanceof EngineError) throw error;
      last = error instanceof Failure ? error : new Failure(causeOf(error));
    }
    if (attempt < attempts) await wait(Math.min(LONGEST_WAIT, last.retryAfter ?? 500 * 2 ** (attempt - 1)));
  }
  throw new EngineError(
    `${target.file}: could not be downloaded from ${target.address} in ${attempts} attempts (${last.message}). ` +
      'What arrived is kept, and the next run goes on from there.',
  );
}

/** Something that another attempt may mend. */
class Failure extends Error {
  readonly retryAfter: number | undefined;

  constructor(message: string, retryAfter?: number) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

/** What is known of an unfinished file. */
interface Partial {
  readonly size: number;
  readonly etag: string | null;
  readonly oid: string | null;
}

const NOTHING: Partial = { size: 0, etag: null, oid: null };

async function attemptOnce(target: TransferTarget, options: TransferOptions): Promise<Transferred | null> {
  const partial = await readPartial(target.path);
  const { patience = PATIENCE } = options;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const answer = await request(target.address, {
      token: options.token,
      headers: rangeHeaders(partial),
      signal: stop.signal,
    });
    const start = await startOf(answer, partial, target);
    if (start === null) return null;
    await receive(answer, start, target, options, () => timer.refresh());
    await finish(answer, target);
    return { commit: answer.commit };
  } catch (error) {
    throw stop.signal.aborted ? new Failure(`nothing was received for ${patience / 1000} seconds`) : error;
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

function rangeHeaders({ size, etag, oid }: Partial): Record<string, string> {
  if (size === 0 || (etag === null && oid === null)) return {};
  return { range: `bytes=${size}-`, ...(etag === null ? {} : { 'if-range': etag }) };
}

/** The offset from which the answer continues the file, 0 for a new start; null where there is no such file. */
async function startOf(answer: Answer, partial: Partial, target: TransferTarget): Promise<number | null> {
  const { response, oid } = answer;
  const { status, headers } = response;
  if (status === 404) return null;
  if (status === 401 || status === 403) throw new EngineError(`${target.address}: ${refused(status)}`);
  if (status === 416) {
    await discard(target.path);
    throw new Failure('the unfinished file was longer than the whole one', 0);
  }
  if (status === 206) {
    const from = numberOf(/^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1] ?? null);
    if (from === partial.size && (partial.oid ?? oid) === oid) return from;
    await discard(target.path);
    throw new Failure('the file has changed since the download began', 0);
  }
  if (status !== 200) {
    if (status === 429 || status >= 500) throw new Failure(`status ${status}`, retryAfter(headers));
    throw new EngineError(`${target.address}: the server answers with status ${status}.`);
  }
  return 0;
}

function refused(status: number): string {
  return (
    `the server refuses access (${status}). Check owner and name; for a private or gated model accept its terms on its ` +
    'page and set the environment variable HF_TOKEN to a token that may read it.'
  );
}

function retryAfter(headers: Headers): number | undefined {
  const seconds = numberOf(headers.get('retry-after'));
  return seconds === null ? undefined : seconds * 1000;
}

async function receive(
  { response, oid, size }: Answer,
  start: number,
  target: TransferTarget,
  { onProgress }: TransferOptions,
  alive: () => void,
): Promise<void> {
  const encoded = response.headers.has('content-encoding');
  const length = encoded ? null : numberOf(response.headers.get('content-length'));
  const total = length === null ? size : start + length;
  checkSize(Math.max(total ?? 0, size ?? 0), target);
  const etag = response.headers.get('etag');
  const strong = etag !== null && !etag.startsWith('W/') ? etag : null;
  if (start === 0)
    await onDisk(target, () => writeFile(stateOf(target.path), JSON.stringify({ etag: strong, oid })));
  const file = await onDisk(target, () => open(unfinished(target.path), start === 0 ? 'w' : 'a'));
  let received = start;
  try {
    for await (const chunk of response.body ?? []) {
      alive();
      received += chunk.byteLength;
      checkSize(received, target);
      await onDisk(target, () => file.writeFile(chunk));
      onProgress?.({ file: target.file, received, total });
    }
  } finally {
    await file.close();
  }
  if (total !== null && received !== total) throw new Failure(`${received} of ${total} bytes arrived`);
}

function checkSize(bytes: number, { file, maximumBytes }: TransferTarget): void {
  if (bytes <= maximumBytes) return;
  throw new EngineError(
    `${file}: larger than the ${Math.ceil(maximumBytes / 2 ** 20)} MiB that such a file may have.`,
  );
}

async function finish({ oid }: Answer, target: TransferTarget): Promise<void> {
  const from = unfinished(target.path);
  if (oid !== null && (await oidOfFile(from, oid.length)) !== oid) {
    await discard(target.path);
    throw new Failure('its content is not what the server announced');
  }
  await onDisk(target, () => rename(from, target.path));
  await rm(stateOf(target.path), { force: true });
}

/** The digest by which the hub names content: SHA-256 (64 digits), or the SHA-1 of Git's blob object (40 digits). */
async function oidOfFile(file: string, digits: number): Promise<string> {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  if (digits === 40) hash.update(`blob ${(await stat(file)).size}\0`);
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

async function readPartial(file: string): Promise<Partial> {
  try {
    const { size } = await stat(unfinished(file));
    const { etag = null, oid = null } = JSON.parse(await readFile(stateOf(file), 'utf8'));
    return { size, etag, oid };
  } catch {
    return NOTHING;
  }
}

async function discard(file: string): Promise<void> {
  await rm(unfinished(file), { force: true });
  await rm(stateOf(file), { force: true });
}

function unfinished(file: string): string {
  return `${file}.part`;
}

function stateOf(file: string): string {
  return `${file}.part.json`;
}

async function onDisk<T>({ file, path: place }: TransferTarget, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new EngineError(`${file}: cannot be kept at ${place} (${firstLine(error)}).`, { cause: error });
  }
}

/** What `fetch` failed of stands in the cause of its error. */
function causeOf(error: unknown): string {
  return error instanceof Error && error.cause instanceof Error ? firstLine(error.cause) : firstLine(error);
}
