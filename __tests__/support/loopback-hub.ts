import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HubCall {
  /** The hub itself, or the storage that it redirects large files to. */
  readonly server: 'hub' | 'storage';
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly status: number;
}

/** What the next answer for a file does instead of succeeding. */
export type Trouble =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Sends so many bytes of the body and breaks the connection off. */
  | { readonly breakAfter: number }
  /** Sends so many bytes of the body and then nothing. */
  | { readonly stallAfter: number }
  /** Sends other bytes than the hub announced. */
  | { readonly corrupt: true };

interface Repository {
  readonly commit: string;
  readonly revisions: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Files of at least this size are in LFS: the hub redirects to storage on another host. */
const LARGE = 512;

/**
 * A model hub on 127.0.0.1 that answers `/{owner}/{name}/resolve/{revision}/{file}` as the Hugging Face Hub does: small
 * files with their Git blob id as ETag, large ones by a redirect to a storage on another port with `X-Linked-ETag` (the
 * SHA-256) and `X-Linked-Size`; `X-Repo-Commit`, `Range` and `If-Range`. `/files/{file}` is a plain file server.
 */
export class LoopbackHub {
  readonly calls: HubCall[] = [];
  /** Where set, only this bearer token may read. */
  token: string | null = null;
  /** The storage gives no ETag, as some do not. */
  storageWithoutEtag = false;
  /** Gives the commit where the hub gives the digest of the content, as some mirrors do. */
  commitAsEtag = false;
  readonly #repositories = new Map<string, Repository>();
  readonly #plain = new Map<string, Uint8Array>();
  readonly #troubles = new Map<string, Trouble[]>();
  readonly #hub = createServer((request, response) => this.#answerHub(request, response));
  readonly #storage = createServer((request, response) => this.#answerStorage(request, response));

  static async start(): Promise<LoopbackHub> {
    const hub = new LoopbackHub();
    for (const server of [hub.#hub, hub.#storage])
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return hub;
  }

  get url(): string {
    return urlOf(this.#hub);
  }

  async close(): Promise<void> {
    for (const server of [this.#hub, this.#storage]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  /** Publishes a model at a commit, which the branches and tags name from now on. */
  publish(name: string, commit: string, files: ReadonlyMap<string, Uint8Array>, ...branches: string[]): void {
    this.#repositories.set(name, { commit, revisions: new Set([commit, ...branches]), files });
  }

  /** Puts files under `/files/`. */
  serve(files: ReadonlyMap<string, Uint8Array>): void {
    for (const [file, bytes] of files) this.#plain.set(file, bytes);
  }

  /** The next answers for the file go wrong, one each. */
  trouble(file: string, ...troubles: readonly Trouble[]): void {
    this.#troubles.set(file, [...(this.#troubles.get(file) ?? []), ...troubles]);
  }

  callsFor(file: string): readonly HubCall[] {
    return this.calls.filter(({ url }) => url.split('?')[0]?.endsWith(`/${file}`));
  }

  #answerHub(request: IncomingMessage, response: ServerResponse): void {
    const log = (status: number): void => {
      this.calls.push({ server: 'hub', url: request.url ?? '', headers: request.headers, status });
    };
    const refuse = (status: number, headers: Readonly<Record<string, string>> = {}): void => {
      log(status);
      response.writeHead(status, headers).end('refused');
    };
    const plain = /^\/files\/(.+)$/.exec(request.url ?? '')?.[1];
    const [, name = '', revision = '', file = ''] =
      /^\/([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(request.url ?? '') ?? [];
    const repository = this.#repositories.get(name);
    const known = repository?.revisions.has(decodeURIComponent(revision)) === true;
    const bytes = plain === undefined ? repository?.files.get(file) : this.#plain.get(plain);
    if (this.token !== null && request.headers.authorization !== `Bearer ${this.token}`) refuse(401);
    else if (plain !== undefined && bytes !== undefined)
      this.#send(request, response, { file: plain, bytes, etag: `"v${bytes.length}"`, log });
    else if (repository === undefined || !known) refuse(404);
    else if (bytes === undefined) refuse(404, { 'x-repo-commit': repository.commit });
    else {
      response.setHeader('x-repo-commit', repository.commit);
      if (bytes.length < LARGE)
        this.#send(request, response, {
          file,
          bytes,
          etag: `"${this.commitAsEtag ? repository.commit : gitBlobId(bytes)}"`,
          log,
        });
      else this.#redirect(response, { name, file, bytes, log, refuse });
    }
  }

  #redirect(
    response: ServerResponse,
    large: {
      readonly name: string;
      readonly file: string;
      readonly bytes: Uint8Array;
      readonly log: (status: number) => void;
      readonly refuse: (status: number, headers?: Readonly<Record<string, string>>) => void;
    },
  ): void {
    const { name, file, bytes, log, refuse } = large;
    const trouble = this.#statusTrouble(file);
    if (trouble !== undefined) {
      refuse(trouble.status, trouble.headers);
      return;
    }
    response.setHeader('x-linked-etag', `"${sha256(bytes)}"`);
    response.setHeader('x-linked-size', String(bytes.length));
    log(302);
    response.writeHead(302, { location: `${urlOf(this.#storage)}/${name}/${file}?signature=secret` }).end();
  }

  #answerStorage(request: IncomingMessage, response: ServerResponse): void {
    const log = (status: number): void => {
      this.calls.push({ server: 'storage', url: request.url ?? '', headers: request.headers, status });
    };
    const [, name = '', file = ''] = /^\/([^/]+\/[^/]+)\/([^?]+)\?/.exec(request.url ?? '') ?? [];
    const bytes = this.#repositories.get(name)?.files.get(file) ?? new Uint8Array();
    const etag = this.storageWithoutEtag ? null : `"s-${sha256(bytes).slice(0, 16)}"`;
    this.#send(request, response, { file, bytes, etag, log });
  }

  #send(
    request: IncomingMessage,
    response: ServerResponse,
    {
      file,
      bytes,
      etag,
      log,
    }: { file: string; bytes: Uint8Array; etag: string | null; log: (status: number) => void },
  ): void {
    const trouble = this.#troubles.get(file)?.shift();
    if (trouble !== undefined && 'status' in trouble) {
      log(trouble.status);
      response.writeHead(trouble.status, trouble.headers).end();
      return;
    }
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const current = request.headers['if-range'] === undefined || request.headers['if-range'] === etag;
    if (from >= bytes.length && from > 0) {
      log(416);
      response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
      return;
    }
    const partial = from > 0 && current;
    const wanted = partial ? bytes.subarray(from) : bytes;
    const body = trouble !== undefined && 'corrupt' in trouble ? wanted.map((byte) => byte ^ 1) : wanted;
    log(partial ? 206 : 200);
    response.writeHead(partial ? 206 : 200, {
      'content-length': String(body.length),
      ...(etag === null ? {} : { etag }),
      ...(partial ? { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {}),
    });
    if (trouble !== undefined && 'breakAfter' in trouble)
      response.write(body.subarray(0, trouble.breakAfter), () => setTimeout(() => response.destroy(), 20));
    else if (trouble !== undefined && 'stallAfter' in trouble)
      response.write(body.subarray(0, trouble.stallAfter));
    else response.end(body);
  }

  /** A trouble of the hub itself comes before the redirect. */
  #statusTrouble(file: string): Extract<Trouble, { status: number }> | undefined {
    const [next] = this.#troubles.get(file) ?? [];
    if (next === undefined || !('status' in next)) return undefined;
    this.#troubles.get(file)?.shift();
    return next;
  }
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function gitBlobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
