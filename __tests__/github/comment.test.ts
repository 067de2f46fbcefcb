import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type Octokit } from '../../src/github/client.ts';
import { type CommentRequest, commentMarker, upsertComment } from '../../src/github/comment.ts';
import { LIMITS } from '../../src/report/limits.ts';
import { LoopbackGitHub } from '../support/loopback-github.ts';

const BOT = 'github-actions[bot]';
let github: LoopbackGitHub;
let octokit: Octokit;

beforeEach(async () => {
  github = await LoopbackGitHub.start();
  octokit = await createClient({
    token: 'a-token',
    version: '0.0.0',
    apiUrl: github.url,
    retry: { tries: 1 },
  });
});
afterEach(async () => {
  await github.close();
  expect(github.rejected).toEqual([]);
});

function request(overrides: Partial<CommentRequest> = {}): CommentRequest {
  return {
    repository: { owner: 'octo', repo: 'data' },
    issue: 7,
    name: 'default',
    body: 'Within budget.',
    ...overrides,
  };
}

function body(text: string, name = 'default'): string {
  return `${commentMarker(name)}\n${text}`;
}

function writes(): number {
  return github.callsOf('issues/create-comment').length + github.callsOf('issues/update-comment').length;
}

describe('the comment', () => {
  it('is created with its marker as the first line', async () => {
    const result = await upsertComment(octokit, request());
    expect(result).toEqual({ action: 'created', url: expect.stringContaining('#issuecomment-') });
    expect(github.comments).toMatchObject([{ issue: 7, login: BOT, body: body('Within budget.') }]);
  });

  it('has the marker once where the body begins with it already', async () => {
    await upsertComment(octokit, request({ body: body('Within budget.') }));
    expect(github.comments).toMatchObject([{ body: body('Within budget.') }]);
  });

  it('is brought up to date in place', async () => {
    await upsertComment(octokit, request());
    expect(await upsertComment(octokit, request({ body: 'Over budget.' }))).toMatchObject({
      action: 'updated',
    });
    expect(github.comments).toMatchObject([{ body: body('Over budget.') }]);
  });

  it('is left alone where it says the same, whatever line ends GitHub stored', async () => {
    github.addComment(7, BOT, `${body('Two\nlines.')}\n`.replaceAll('\n', '\r\n'));
    expect(await upsertComment(octokit, request({ body: 'Two\nlines.\n' }))).toMatchObject({
      action: 'unchanged',
    });
    expect(writes()).toBe(0);
  });

  it('is one per name', async () => {
    await upsertComment(octokit, request({ name: 'data', body: 'one' }));
    await upsertComment(octokit, request({ name: 'data (2)', body: 'two' }));
    await upsertComment(octokit, request({ name: 'data', body: 'three' }));
    expect(github.comments.map((comment) => comment.body)).toEqual([
      body('three', 'data'),
      body('two', 'data (2)'),
    ]);
  });

  it('belongs to one pull request', async () => {
    github.addComment(8, BOT, body('other'));
    expect(await upsertComment(octokit, request())).toMatchObject({ action: 'created' });
  });

  it('is found on the third page', async () => {
    for (let n = 0; n < 240; n++) github.addComment(7, 'octocat', `comment ${n}`);
    const own = github.addComment(7, BOT, body('old'));
    for (let n = 0; n < 30; n++) github.addComment(7, BOT, `another action ${n}`);
    expect(await upsertComment(octokit, request())).toMatchObject({ action: 'updated' });
    expect(own.body).toBe(body('Within budget.'));
    expect(github.callsOf('issues/list-comments').map((call) => call.url)).toEqual([
      '/repos/octo/data/issues/7/comments?per_page=100',
      '/repos/octo/data/issues/7/comments?per_page=100&page=2',
      '/repos/octo/data/issues/7/comments?per_page=100&page=3',
    ]);
  });

  it('is the newest of several, and the others stay', async () => {
    github.addComment(7, BOT, body('first'));
    github.addComment(7, BOT, body('second'));
    await upsertComment(octokit, request());
    expect(github.comments.map((comment) => comment.body)).toEqual([body('first'), body('Within budget.')]);
  });

  it('is not begun where nothing is in scope, but kept current', async () => {
    expect(await upsertComment(octokit, request({ create: false }))).toEqual({ action: 'skipped' });
    github.addComment(7, BOT, body('Over budget.'));
    expect(await upsertComment(octokit, request({ create: false }))).toMatchObject({ action: 'updated' });
  });

  it('is never longer than GitHub accepts', async () => {
    const room = LIMITS.commentCharacters - commentMarker('default').length - 1;
    expect(await upsertComment(octokit, request({ body: 'x'.repeat(room) }))).toMatchObject({
      action: 'created',
    });
    const tooLong = await upsertComment(octokit, request({ body: 'x'.repeat(room + 1) }));
    expect(tooLong).toMatchObject({ action: 'failed', warning: expect.stringContaining('65537 characters') });
    expect(writes()).toBe(1);
  });
});

describe("somebody else's comment", () => {
  it('is not taken for the own, although it bears the marker', async () => {
    const forged = github.addComment(7, 'stranger', body('All clear!'));
    const imitation = github.addComment(7, 'github-actions', body('All clear!'));
    const otherApp = github.addComment(7, 'other-app[bot]', body('All clear!'));
    expect(await upsertComment(octokit, request())).toMatchObject({ action: 'created' });
    for (const comment of [forged, imitation, otherApp]) expect(comment.body).toBe(body('All clear!'));
  });

  it('nor what the own account wrote without the marker, or with it further down', async () => {
    const other = github.addComment(7, BOT, 'Thank you!');
    const quoting = github.addComment(7, BOT, `The description says:\n${commentMarker('default')}`);
    expect(await upsertComment(octokit, request())).toMatchObject({ action: 'created' });
    expect(other.body).toBe('Thank you!');
    expect(quoting.body).toContain('The description says');
  });
});

describe('the own account', () => {
  it.each(['octocat', 'my-app[bot]'])('is that of the token: %s', async (login) => {
    github.login = login;
    github.addComment(7, BOT, body('from GITHUB_TOKEN'));
    const own = github.addComment(7, login, body('old'));
    expect(await upsertComment(octokit, request())).toMatchObject({ action: 'updated' });
    expect(own.body).toBe(body('Within budget.'));
  });

  it.each(['octocat', BOT])(
    'is learnt from the REST API where GraphQL is out of order: %s',
    async (login) => {
      github.login = login;
      github.fail('graphql', { status: 502 });
      github.addComment(7, login, body('old'));
      expect(await upsertComment(octokit, request())).toMatchObject({ action: 'updated' });
      expect(github.callsOf('users/get-authenticated')).toHaveLength(1);
    },
  );
});

describe('a failure', () => {
  it.each([403, 404])('of status %i is a warning that names the permission', async (status) => {
    github.fail('issues/create-comment', { status, message: 'Resource not accessible by integration' });
    const result = await upsertComment(octokit, request());
    expect(result).toEqual({ action: 'failed', warning: expect.any(String) });
    const { warning } = result as { warning: string };
    expect(warning).toContain(
      `could not comment on #7 (HTTP ${status}: Resource not accessible by integration`,
    );
    expect(warning).toContain('`permissions: pull-requests: write`');
    expect(warning).toContain('from a fork');
    expect(warning).toContain('The verdict stands');
  });

  it('of status 422 is a warning without advice on permissions', async () => {
    github.addComment(7, BOT, body('old'));
    github.fail('issues/update-comment', { status: 422, message: 'Validation Failed' });
    const result = await upsertComment(octokit, request());
    expect(result).toMatchObject({
      action: 'failed',
      warning: expect.stringContaining('HTTP 422: Validation Failed'),
    });
    expect(JSON.stringify(result)).not.toContain('permissions');
  });

  it('to read the comments writes none, since there may be one already', async () => {
    github.fail('issues/list-comments', { status: 403, message: 'Forbidden' });
    expect(await upsertComment(octokit, request())).toMatchObject({ action: 'failed' });
    expect(writes()).toBe(0);
  });

  it('to connect is a warning too', async () => {
    const closed = await LoopbackGitHub.start();
    const apiUrl = closed.url;
    await closed.close();
    const cut = await createClient({ token: 'a-token', version: '0.0.0', apiUrl, retry: { tries: 1 } });
    expect(await upsertComment(cut, request())).toMatchObject({
      action: 'failed',
      warning: expect.stringContaining('#7'),
    });
  });
});
