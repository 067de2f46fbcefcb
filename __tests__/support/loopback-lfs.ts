import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What one request was. */
export interface LfsRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** How the server deals with one object, instead of serving it. */
export type LfsBehaviour =
  | { readonly type: 'missing' }
  | { readonly type: 'corrupt' }
  | { readonly type: 'truncated' }
  | { readonly type: 'busy'; readonly times: number }
  | { readonly type: 'silent' }
  | { readonly type: 'redirect' }
  | { readonly type: 'plain' };

export interface LoopbackLfs {
  /** Address of the git remote. */
  readonly remote: string;
  readonly origin: string;
  readonly requests: LfsRequest[];
  /** Of the storage, which is another host. */
  readonly downloads: LfsRequest[];
  /** Keeps content and gives its pointer. */
  put(content: string | Uint8Array, behaviour?: LfsBehaviour): string;
  /** Statuses of the next batch answers, before they are 200. */
  readonly refusals: number[];
}

/** A Git LFS server with its storage on another port, as the batch API describes them (git-lfs/docs/api). */
export async function startLfs(token: string | null = null): Promise<LoopbackLfs> {
  const objects = new Map<string, { readonly bytes: Buffer; behaviour: LfsBehaviour | undefined }>();
  const requests: LfsRequest[] = [];
  const downloads: LfsRequest[] = [];
  const refusals: number[] = [];
  const storage = await listen(async (request, response) => {
    downloads.push(await recorded(request));
    const oid = (request.url ?? '').split('/').at(-1) ?? '';
    const object = objects.get(oid);
    if (object === undefined) return void response.writeHead(404).end();
    const { bytes, behaviour } = object;
    switch (behaviour?.type) {
      case 'busy':
        if (behaviour.times > 0) {
          object.behaviour = { type: 'busy', times: behaviour.times - 1 };
          return void response.writeHead(behaviour.times % 2 === 0 ? 503 : 429, { 'retry-after': '2' }).end();
        }
        return void response.end(bytes);
      case 'corrupt':
        return void response.end(Buffer.alloc(bytes.length, 'x'));
      case 'truncated':
        return void response.end(bytes.subarray(0, bytes.length - 1));
      case 'silent':
        return void response.writeHead(200).write(bytes.subarray(0, 1));
      case 'redirect':
        object.behaviour = undefined;
        return void response
          .writeHead(302, { location: `${server.origin.replace('127.0.0.1', 'localhost')}/${oid}` })
          .end();
      default:
        return void response.end(bytes);
    }
  });
  const server = await listen(async (request, response) => {
    const seen = await recorded(request);
    requests.push(seen);
    if (request.method === 'GET') {
      const object = objects.get((request.url ?? '').slice(1));
      return void response.end(object?.bytes);
    }
    const answer = (status: number, body: object): void =>
      void response
        .writeHead(status, { 'content-type': 'application/vnd.git-lfs+json' })
        .end(JSON.stringify(body));
    const refusal = refusals.shift();
    if (refusal !== undefined) return answer(refusal, { message: 'Not now' });
    if (!(request.url ?? '').endsWith('.git/info/lfs/objects/batch'))
      return answer(404, { message: 'Not found' });
    const expected = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    if (token !== null && seen.authorization !== expected)
      return answer(401, { message: 'Credentials needed' });
    const { operation, objects: asked } = JSON.parse(seen.body) as {
      operation: string;
      objects: { oid: string; size: number }[];
    };
    if (operation !== 'download' || request.headers.accept !== 'application/vnd.git-lfs+json')
      return answer(422, { message: 'Not a download' });
    answer(200, {
      transfer: 'basic',
      objects: asked.map(({ oid, size }) => {
        const behaviour = objects.get(oid)?.behaviour;
        if (!objects.has(oid) || behaviour?.type === 'missing')
          return { oid, size, error: { code: 404, message: 'Object does not exist' } };
        const href =
          behaviour?.type === 'plain' ? `http://storage.example/${oid}` : `${storage.origin}/${oid}`;
        return {
          oid,
          size,
          actions: { download: { href, header: { 'X-Signed': 'yes' }, expires_in: 3600 } },
        };
      }),
    });
  });
  return {
    remote: `${server.origin}/owner/data`,
    origin: server.origin,
    requests,
    downloads,
    refusals,
    put(content, behaviour) {
      const bytes = Buffer.from(content);
      const oid = createHash('sha256').update(bytes).digest('hex');
      objects.set(oid, { bytes, behaviour });
      return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes.length}\n`;
    },
  };
}

async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ readonly origin: string }> {
  const server: Server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function recorded(request: IncomingMessage): Promise<LfsRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const { method = '', url = '', headers } = request;
  return { method, path: url, authorization: headers.authorization, body: Buffer.concat(chunks).toString() };
}
