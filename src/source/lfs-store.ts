import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LfsPointer } from './lfs.ts';
import { BATCH_OBJECTS, batchDownload, type LfsDownload } from './lfs-batch.ts';
import type { LfsEndpoint } from './lfs-endpoint.ts';
import { type Attempts, LfsFailure, notKept, send, statusFailure } from './lfs-request.ts';

/** A token, and the only origin that it is ever sent to. */
export interface LfsToken {
  readonly origin: string;
  readonly token: string;
}

/** A token of GitHub, for its server (`GITHUB_SERVER_URL`; default https://github.com); null where that is no address. */
export function githubToken(token: string, server: string | undefined): LfsToken | null {
  const address = server || 'https://github.com';
  return URL.canParse(address) ? { origin: new URL(address).origin, token } : null;
}

export interface LfsLimits {
  /** Of one object, and of all that is fetched, in bytes. */
  readonly objectBytes: number;
  readonly totalBytes: number;
  /** For all of it, in milliseconds. */
  readonly totalMs: number;
  readonly attempts: number;
  readonly patience: number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export const LFS_LIMITS: LfsLimits = {
  objectBytes: 8 * 1024 ** 3,
  totalBytes: 10 * 1024 ** 3,
  totalMs: 15 * 60_000,
  attempts: 5,
  patience: 60_000,
  wait: sleep,
};

/** Downloads at the same time. */
const PARALLEL = 4;

/** Where the content of an object lies, or why it could not be had. */
export type LfsContent = { readonly path: string } | { readonly reason: string };

/**
 * Fetches Git LFS objects into a temporary folder, which `close` removes. What arrives counts only with the size and the
 * SHA-256 that its pointer names.
 */
export class LfsStore {
  readonly #token: LfsToken | null;
  readonly #limits: LfsLimits;
  readonly #known = new Map<string, LfsContent>();
  #folder: Promise<string> | undefined;
  #made: string | undefined;
  #bytesLeft: number;
  #deadline: AbortSignal | undefined;

  constructor(token: LfsToken | null, limits: LfsLimits = LFS_LIMITS) {
    this.#token = token;
    this.#limits = limits;
    this.#bytesLeft = limits.totalBytes;
  }

  /** The content of each object, by its SHA-256. Failures are told per object; none is thrown. */
  async fetch(
    endpoint: LfsEndpoint,
    pointers: readonly LfsPointer[],
  ): Promise<ReadonlyMap<string, LfsContent>> {
    const wanted = [...new Map(pointers.map((pointer) => [pointer.sha256, pointer])).values()]
      .filter(({ sha256 }) => !this.#known.has(sha256))
      .filter((pointer) => this.#isWithinLimits(pointer));
    for (let start = 0; start < wanted.length; start += BATCH_OBJECTS)
      await this.#fetchBatch(endpoint, wanted.slice(start, start + BATCH_OBJECTS));
    return this.#known;
  }

  /** Removes what was fetched. */
  close(): void {
    if (this.#made !== undefined) rmSync(this.#made, { recursive: true, force: true });
    this.#known.clear();
    this.#folder = undefined;
  }

  #isWithinLimits({ sha256, size }: LfsPointer): boolean {
    const { objectBytes, totalBytes } = this.#limits;
    const limit =
      size > objectBytes
        ? `it has ${size} bytes, and at most ${objectBytes} are fetched.`
        : size > this.#bytesLeft
          ? `it would be more than the ${totalBytes} bytes that are fetched in all.`
          : undefined;
    if (limit === undefined) this.#bytesLeft -= size;
    else this.#known.set(sha256, { reason: limit });
    return limit === undefined;
  }

  async #fetchBatch(endpoint: LfsEndpoint, pointers: readonly LfsPointer[]): Promise<void> {
    try {
      if ('reason' in endpoint) throw new LfsFailure(endpoint.reason);
      const authorization = this.#authorization(endpoint.url);
      const answers = await batchDownload(endpoint.url, authorization, pointers, this.#attempts());
      const waiting = [...pointers];
      const work = async (): Promise<void> => {
        for (let pointer = waiting.shift(); pointer !== undefined; pointer = waiting.shift()) {
          const answer = answers.get(pointer.sha256) ?? new LfsFailure('the server says nothing of it.');
          this.#known.set(pointer.sha256, await this.#content(pointer, answer));
        }
      };
      await Promise.all(Array.from({ length: PARALLEL }, work));
    } catch (error) {
      if (!(error instanceof LfsFailure)) throw error;
      for (const { sha256 } of pointers) this.#known.set(sha256, { reason: error.message });
    }
  }

  async #content(pointer: LfsPointer, answer: LfsDownload | LfsFailure): Promise<LfsContent> {
    if (answer instanceof LfsFailure) return { reason: answer.message };
    try {
      return { path: await this.#download(pointer, answer) };
    } catch (error) {
      if (!(error instanceof LfsFailure)) throw error;
      return { reason: error.message };
    }
  }

  async #download(pointer: LfsPointer, { href, header }: LfsDownload): Promise<string> {
    this.#folder ??= temporaryFolder();
    this.#made = await this.#folder;
    const path = join(this.#made, pointer.sha256);
    const headers = Object.fromEntries(Object.entries(header).filter(([name]) => isForwarded(name)));
    return await send(href, { method: 'GET', headers }, this.#attempts(), async (response, alive) => {
      if (response.status !== 200) throw await statusFailure(response, 'its storage gave no reason');
      const part = `${path}.part`;
      try {
        await writeVerified(response, pointer, part, alive);
        await rename(part, path);
        return path;
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    });
  }

  #attempts(): Attempts {
    const { attempts, patience, totalMs, wait } = this.#limits;
    this.#deadline ??= AbortSignal.timeout(totalMs);
    return { attempts, patience, wait, deadline: this.#deadline };
  }

  /** GitHub takes a token as the password of any user. */
  #authorization(url: URL): string | null {
    if (this.#token === null || this.#token.origin !== url.origin) return null;
    return `Basic ${Buffer.from(`x-access-token:${this.#token.token}`).toString('base64')}`;
  }
}

async function temporaryFolder(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), 'synthetic-budget-lfs-'));
  } catch (error) {
    throw notKept(error instanceof Error ? error.message : String(error));
  }
}

/** Headers of an action that `fetch` sets itself, or that would change what the request is. */
const OWN_HEADERS = /^(?:host|content-length|transfer-encoding|connection|upgrade|te|trailer|expect|range)$/i;

function isForwarded(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !OWN_HEADERS.test(name);
}

async function writeVerified(
  response: Response,
  { sha256, size }: LfsPointer,
  path: string,
  alive: () => void,
): Promise<void> {
  const hash = createHash('sha256');
  let length = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of response.body ?? []) {
      alive();
      length += chunk.byteLength;
      if (length > size) throw new LfsFailure(`more than the ${size} bytes of its pointer arrived.`);
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  if (length !== size) throw new LfsFailure(`${length} of ${size} bytes arrived.`, 0);
  if (hash.digest('hex') !== sha256)
    throw new LfsFailure('what arrived does not have the SHA-256 of its pointer.');
}
