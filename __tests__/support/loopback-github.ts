import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OpenAPIBackend, type Request } from 'openapi-backend';
import { githubDescription, type OperationId } from './github-description.ts';
import { LoopbackRepository } from './loopback-repository.ts';

export type Operation = OperationId | 'graphql';

export interface LoopbackComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  readonly type: 'Bot' | 'User';
  body: string;
}

/** A changed file of a pull request as the API lists it; what is left out gets a plausible value. */
export interface LoopbackPullFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly previous_filename?: string;
  readonly sha?: string;
  readonly patch?: string;
}

export interface LoopbackFailure {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
}

export interface LoopbackCall {
  readonly operation: Operation | null;
  readonly method: string;
  /** Path with the query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
  readonly status: number;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where GitHub stops listing the files of a pull request. */
const PULL_FILES_LIMIT = 3_000;
const COMMENT_LIMIT = 65_536;

/**
 * A GitHub on 127.0.0.1 that holds requests, and its own answers, against GitHub's OpenAPI description: what the real
 * API would reject is answered with 422 and kept in `rejected`.
 */
export class LoopbackGitHub {
  readonly calls: LoopbackCall[] = [];
  /** Requests that the description does not allow, and answers of this server that it does not. Empty in a sound test. */
  readonly rejected: string[] = [];
  readonly comments: LoopbackComment[] = [];
  readonly pullFiles = new Map<number, readonly LoopbackPullFile[]>();
  readonly repository = new LoopbackRepository();
  /** Merge bases by `base...head`. */
  readonly mergeBases = new Map<string, string>();
  /** Whose token the client holds. Apps (`…[bot]`) may not ask for `GET /user`. */
  login = 'github-actions[bot]';
  blobForm: 'raw' | 'base64' = 'raw';
  /** Recursive trees with more entries are cut, as GitHub does beyond 100,000. */
  recursiveTreeLimit = 100_000;

  readonly #failures = new Map<Operation, LoopbackFailure[]>();
  readonly #api: OpenAPIBackend;
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      this.rejected.push(`loopback: ${String(error)}`);
      response.writeHead(500).end();
    });
  });

  private constructor(api: OpenAPIBackend) {
    this.#api = api;
  }

  /** Starts on a free port. */
  static async start(): Promise<LoopbackGitHub> {
    const github = new LoopbackGitHub(await description());
    await new Promise<void>((resolve) => github.#server.listen(0, '127.0.0.1', resolve));
    return github;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Answers the next calls of the operation with these failures, one each, before it works again. */
  fail(operation: Operation, ...failures: readonly LoopbackFailure[]): void {
    this.#failures.set(operation, [...(this.#failures.get(operation) ?? []), ...failures]);
  }

  addComment(issue: number, login: string, body: string): LoopbackComment {
    const type = login.endsWith('[bot]') ? 'Bot' : 'User';
    const comment: LoopbackComment = { id: 1_000 + this.comments.length, issue, login, type, body };
    this.comments.push(comment);
    return comment;
  }

  callsOf(operation: Operation): readonly LoopbackCall[] {
    return this.calls.filter((call) => call.operation === operation);
  }

  async #serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', this.url);
    const text = await readText(incoming);
    const request: Request = {
      method: incoming.method ?? 'GET',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: { ...incoming.headers } as Record<string, string | string[]>,
      ...(text === '' ? {} : { body: JSON.parse(text) }),
    };
    const { operation, answer } = this.#answer(request, url);
    this.calls.push({
      operation,
      method: request.method,
      url: url.pathname + url.search,
      headers: incoming.headers,
      body: request.body,
      status: answer.status,
    });
    const raw = Buffer.isBuffer(answer.body);
    outgoing.writeHead(answer.status, {
      'content-type': raw
        ? 'application/vnd.github.raw+json; charset=utf-8'
        : 'application/json; charset=utf-8',
      ...answer.headers,
    });
    outgoing.end(raw ? answer.body : JSON.stringify(answer.body));
  }

  #answer(request: Request, url: URL): { operation: Operation | null; answer: Answer } {
    if (url.pathname === '/graphql') return { operation: 'graphql', answer: this.#graphql(request) };
    const matched = this.#api.matchOperation(request);
    if (!matched?.operationId) {
      this.rejected.push(`${request.method} ${url.pathname}: no such operation`);
      return { operation: null, answer: failure(404, 'Not Found') };
    }
    const operation = matched.operationId as OperationId;
    if (!request.headers.authorization) return { operation, answer: failure(401, 'Requires authentication') };
    const problems = this.#api.validateRequest(request, matched).errors ?? [];
    const perPage = Number(url.searchParams.get('per_page') ?? 30);
    if (problems.length > 0 || perPage > 100) {
      this.rejected.push(`${operation}: ${JSON.stringify(problems)} per_page=${perPage}`);
      return { operation, answer: failure(422, 'Validation Failed') };
    }
    const failing = this.#nextFailure(operation);
    if (failing) return { operation, answer: failing };

    const params = this.#api.router.parseRequest(request, matched).params as Record<string, string>;
    const answer = this.#handlers[operation](params, url, request);
    if (answer.status < 300 && !Buffer.isBuffer(answer.body)) {
      const wrong = this.#api.validateResponse(answer.body, matched, answer.status).errors ?? [];
      if (wrong.length > 0)
        this.rejected.push(`answer of ${operation}: ${JSON.stringify(wrong.slice(0, 3))}`);
    }
    return { operation, answer };
  }

  #graphql(request: Request): Answer {
    const failing = this.#nextFailure('graphql');
    if (failing) return failing;
    const query = (request.body as { query?: string } | undefined)?.query ?? '';
    if (/^\s*query\s*\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query)) {
      return { status: 200, body: { data: { viewer: { login: this.login } } } };
    }
    this.rejected.push(`graphql: ${query}`);
    return { status: 200, body: { data: null, errors: [{ message: 'Parse error' }] } };
  }

  #nextFailure(operation: Operation): Answer | null {
    const next = this.#failures.get(operation)?.shift();
    return next ? { ...failure(next.status, next.message ?? 'Failed'), headers: next.headers ?? {} } : null;
  }

  readonly #handlers: Record<
    OperationId,
    (params: Record<string, string>, url: URL, request: Request) => Answer
  > = {
    'issues/list-comments': (params, url) => {
      const all = this.comments.filter((comment) => comment.issue === Number(params.issue_number));
      return this.#page(
        all.map((comment) => this.#comment(comment)),
        url,
      );
    },
    'issues/create-comment': (params, _url, request) => {
      const { body } = request.body as { body: string };
      if (body.length > COMMENT_LIMIT) return failure(422, 'body is too long (maximum is 65536 characters)');
      return {
        status: 201,
        body: this.#comment(this.addComment(Number(params.issue_number), this.login, body)),
      };
    },
    'issues/update-comment': (params, _url, request) => {
      const { body } = request.body as { body: string };
      const comment = this.comments.find(({ id }) => id === Number(params.comment_id));
      if (!comment) return failure(404, 'Not Found');
      if (body.length > COMMENT_LIMIT) return failure(422, 'body is too long (maximum is 65536 characters)');
      comment.body = body;
      return { status: 200, body: this.#comment(comment) };
    },
    'pulls/list-files': (params, url) => {
      const files = this.pullFiles.get(Number(params.pull_number));
      if (!files) return failure(404, 'Not Found');
      return this.#page(
        files.slice(0, PULL_FILES_LIMIT).map((file) => this.#pullFile(file)),
        url,
      );
    },
    'repos/compare-commits-with-basehead': (params) => {
      const range = params.basehead ?? '';
      const mergeBase = this.mergeBases.get(range);
      return mergeBase
        ? { status: 200, body: this.#comparison(range, mergeBase) }
        : failure(404, 'Not Found');
    },
    'git/get-tree': (params, url) => {
      const sha = params.tree_sha ?? '';
      const recursive = url.searchParams.has('recursive');
      const items = recursive ? this.repository.treeRecursive(sha) : this.repository.tree(sha);
      if (!this.repository.tree(sha) || !items) return failure(404, 'Not Found');
      const limit = recursive ? this.recursiveTreeLimit : items.length;
      return { status: 200, body: { sha, truncated: items.length > limit, tree: items.slice(0, limit) } };
    },
    'git/get-blob': (params, _url, request) => {
      const sha = params.file_sha ?? '';
      const blob = this.repository.blob(sha);
      if (!blob) return failure(404, 'Not Found');
      const wantsRaw = /\bvnd\.github\.raw\b/.test(String(request.headers.accept));
      if (wantsRaw && this.blobForm === 'raw') return { status: 200, body: blob };
      const content = blob.toString('base64').replace(/.{60}/g, '$&\n');
      return {
        status: 200,
        body: {
          content,
          encoding: 'base64',
          url: `${this.url}/blobs/${sha}`,
          sha,
          size: blob.length,
          node_id: sha,
        },
      };
    },
    'users/get-authenticated': () =>
      this.login.endsWith('[bot]')
        ? failure(403, 'Resource not accessible by integration')
        : { status: 200, body: { ...this.#user(this.login, 'User'), ...PROFILE } },
  };

  /** Pages with the `link` header that GitHub sends (RFC 8288). */
  #page(items: readonly unknown[], url: URL): Answer {
    const size = Number(url.searchParams.get('per_page') ?? 30);
    const page = Number(url.searchParams.get('page') ?? 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = (to: number, rel: string): string => {
      const target = new URL(url);
      target.searchParams.set('page', String(to));
      return `<${target}>; rel="${rel}"`;
    };
    const links = page < last ? [link(page + 1, 'next'), link(last, 'last')] : [];
    return {
      status: 200,
      body: items.slice((page - 1) * size, page * size),
      headers: links.length > 0 ? { link: links.join(', ') } : {},
    };
  }

  #comment({ id, issue, login, type, body }: LoopbackComment): object {
    return {
      id,
      node_id: `IC_${id}`,
      url: `${this.url}/repos/octo/data/issues/comments/${id}`,
      html_url: `https://github.com/octo/data/pull/${issue}#issuecomment-${id}`,
      issue_url: `${this.url}/repos/octo/data/issues/${issue}`,
      created_at: '2025-01-01T00:00:00Z',
      updated_at: '2025-01-01T00:00:00Z',
      author_association: 'NONE',
      user: this.#user(login, type),
      body,
    };
  }

  #user(login: string, type: string): object {
    const url = `${this.url}/users/${encodeURIComponent(login)}`;
    const links = Object.fromEntries(USER_LINKS.map((link) => [link, `${url}/${link}`]));
    return { login, id: 1, node_id: 'U_1', gravatar_id: '', type, site_admin: false, ...links };
  }

  #pullFile(file: LoopbackPullFile): object {
    const additions = file.patch?.split('\n').filter((line) => line.startsWith('+')).length ?? 0;
    const deletions = file.patch?.split('\n').filter((line) => line.startsWith('-')).length ?? 0;
    const url = `https://github.com/octo/data/${encodeURIComponent(file.filename)}`;
    return {
      sha: '0'.repeat(40),
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: url,
      raw_url: url,
      contents_url: url,
      ...file,
    };
  }

  #comparison(range: string, mergeBase: string): object {
    const [base = '', head = ''] = range.split('...');
    const url = `${this.url}/repos/octo/data/compare/${range}`;
    return {
      url,
      html_url: url,
      permalink_url: url,
      diff_url: url,
      patch_url: url,
      base_commit: this.#commit(base),
      merge_base_commit: this.#commit(mergeBase),
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      total_commits: 1,
      commits: [this.#commit(head)],
      files: [],
    };
  }

  #commit(sha: string): object {
    const url = `${this.url}/repos/octo/data/commits/${sha}`;
    const who = { name: 'Octo', email: 'octo@example.com', date: '2025-01-01T00:00:00Z' };
    return {
      url,
      sha,
      node_id: sha,
      html_url: url,
      comments_url: url,
      commit: { url, author: who, committer: who, message: 'A change', comment_count: 0, tree: { sha, url } },
      author: this.#user('octocat', 'User'),
      committer: this.#user('octocat', 'User'),
      parents: [],
    };
  }
}

let shared: Promise<OpenAPIBackend> | undefined;

/** The compiled description, the same for every server of a test file. */
function description(): Promise<OpenAPIBackend> {
  shared ??= new OpenAPIBackend({
    definition: githubDescription(),
    quick: true,
    ajvOpts: { validateFormats: false, coerceTypes: true },
  }).init();
  return shared;
}

const USER_LINKS = [
  'avatar_url',
  'url',
  'html_url',
  'followers_url',
  'following_url',
  'gists_url',
  'starred_url',
  'subscriptions_url',
  'organizations_url',
  'repos_url',
  'events_url',
  'received_events_url',
] as const;

const PROFILE = {
  name: null,
  company: null,
  blog: null,
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: '2020-01-01T00:00:00Z',
  updated_at: '2020-01-01T00:00:00Z',
} as const;

function failure(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

async function readText(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
