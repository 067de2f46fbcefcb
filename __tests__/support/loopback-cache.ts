import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CacheCall {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/**
 * The cache service of GitHub Actions on 127.0.0.1, second version, as far as `@actions/cache` asks for it: three Twirp
 * methods in JSON, and a blob store that takes a single PUT, or blocks and their list, and gives ranges.
 */
export class LoopbackCache {
  readonly calls: CacheCall[] = [];
  /** Archives by `key version`. */
  readonly entries = new Map<string, Uint8Array>();
  /** Answers every call with this status. */
  failing: number | null = null;
  readonly #uploads = new Map<string, Uint8Array>();
  readonly #blocks = new Map<string, Map<string, Uint8Array>>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  static async start(): Promise<LoopbackCache> {
    const cache = new LoopbackCache();
    await new Promise<void>((resolve) => cache.#server.listen(0, '127.0.0.1', resolve));
    return cache;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What the runner puts into the environment of a step. */
  get environment(): Readonly<Record<string, string>> {
    return {
      ACTIONS_RESULTS_URL: `${this.url}/`,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RUNTIME_TOKEN: 'a.b.c',
      GITHUB_SERVER_URL: 'https://github.com',
    };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const bytes = await readAll(request);
    const method = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(
      url.pathname,
    )?.[1];
    const body: unknown = method === undefined ? bytes.length : JSON.parse(bytes.toString());
    this.calls.push({ method: method ?? request.method ?? '', path: url.pathname, body });
    if (this.failing !== null) response.writeHead(this.failing).end('{"msg":"failing"}');
    else if (method !== undefined)
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(this.#call(method, body)));
    else if (url.pathname.startsWith('/blob/')) this.#blob(request, response, url, bytes);
    else response.writeHead(404).end();
  }

  #call(method: string, body: unknown): object {
    const {
      key,
      version,
      restore_keys: prefixes = [],
    } = body as {
      readonly key: string;
      readonly version: string;
      readonly restore_keys?: readonly string[];
    };
    const id = `${key} ${version}`;
    const addressOf = (entry: string): string => `${this.url}/blob/${encodeURIComponent(entry)}?sig=secret`;
    const address = addressOf(id);
    switch (method) {
      case 'CreateCacheEntry':
        return this.entries.has(id) ? { ok: false } : { ok: true, signed_upload_url: address };
      case 'FinalizeCacheEntryUpload':
        this.entries.set(id, this.#uploads.get(id) ?? new Uint8Array());
        return { ok: true, entry_id: '1' };
      case 'GetCacheEntryDownloadURL': {
        const found = this.#find(id, version, prefixes);
        return found === undefined
          ? { ok: false }
          : { ok: true, signed_download_url: addressOf(found), matched_key: found.split(' ')[0] };
      }
      default:
        throw new Error(`no such method: ${method}`);
    }
  }

  /** The entry itself, else the latest one whose key begins with the first prefix that any does. */
  #find(id: string, version: string, prefixes: readonly string[]): string | undefined {
    if (this.entries.has(id)) return id;
    const latestFirst = [...this.entries.keys()].filter((entry) => entry.endsWith(` ${version}`)).reverse();
    for (const prefix of prefixes) {
      const found = latestFirst.find((entry) => entry.startsWith(prefix));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #blob(request: IncomingMessage, response: ServerResponse, url: URL, bytes: Buffer): void {
    const id = decodeURIComponent(url.pathname.slice('/blob/'.length));
    const part = url.searchParams.get('comp');
    if (request.method === 'PUT') {
      const blocks = this.#blocks.get(id) ?? new Map<string, Uint8Array>();
      this.#blocks.set(id, blocks);
      if (part === 'block') blocks.set(url.searchParams.get('blockid') ?? '', bytes);
      else if (part === 'blocklist') {
        const listed = [...bytes.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(
          ([, block = '']) => block,
        );
        this.#uploads.set(id, Buffer.concat(listed.map((block) => blocks.get(block) ?? Buffer.alloc(0))));
      } else this.#uploads.set(id, bytes);
      response.writeHead(201, { etag: '"1"', 'last-modified': new Date(0).toUTCString() }).end();
      return;
    }
    const archive = this.entries.get(id);
    if (archive === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-length': String(archive.length) }).end(archive);
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
