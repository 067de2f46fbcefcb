import { LIMITS } from '../report/limits.ts';
import type { Octokit, RepositoryName } from './client.ts';
import { describeError, isHttpError } from './http-error.ts';

/** Who comments with the token that the runner hands out (`GITHUB_TOKEN`). */
const ACTIONS_LOGIN = 'github-actions[bot]';

export interface CommentRequest {
  readonly repository: RepositoryName;
  /** Number of the pull request or issue. */
  readonly issue: number;
  /** Which of several checks this is; one comment per name. Letters, digits and single punctuation, no `-->`. */
  readonly name: string;
  /** Markdown; the marker becomes its first line where it is not yet. */
  readonly body: string;
  /** false: bring an earlier comment up to date, but do not begin one. Default true. */
  readonly create?: boolean;
}

export type CommentResult =
  | { readonly action: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly action: 'skipped' }
  | { readonly action: 'failed'; readonly warning: string };

/** First line of the comment of the check `name`, invisible when rendered. */
export function commentMarker(name: string): string {
  return `<!-- synthetic-budget:${name} -->`;
}

/**
 * Creates the comment of this check, or brings it up to date; writes nothing where it says the same already.
 *
 * The comment is found on all pages by its first line (the marker) *and* its author (the token's own account), so that
 * a comment in which somebody else wrote the marker is never overwritten. Of several, the newest is kept current.
 *
 * Never throws: what goes wrong comes back as a warning that says which permission to grant.
 */
export async function upsertComment(octokit: Octokit, request: CommentRequest): Promise<CommentResult> {
  const marker = commentMarker(request.name);
  const body = firstLine(request.body) === marker ? request.body : `${marker}\n${request.body}`;
  if (body.length > LIMITS.commentCharacters) {
    return {
      action: 'failed',
      warning: `the comment has ${body.length} characters and GitHub accepts ${LIMITS.commentCharacters}: it was not posted, read the job summary`,
    };
  }
  try {
    const own = await findOwnComment(octokit, request, marker);
    if (own === null)
      return request.create === false ? { action: 'skipped' } : await create(octokit, request, body);
    if (normalised(own.body) === normalised(body)) return { action: 'unchanged', url: own.url };
    return await update(octokit, request, own.id, body);
  } catch (error) {
    return { action: 'failed', warning: commentWarning(error, request.issue) };
  }
}

interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

async function findOwnComment(
  octokit: Octokit,
  { repository, issue }: CommentRequest,
  marker: string,
): Promise<OwnComment | null> {
  const marked: (OwnComment & { readonly author: string | undefined })[] = [];
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    ...repository,
    issue_number: issue,
    per_page: 100,
  });
  for await (const page of pages) {
    for (const comment of page.data) {
      if (firstLine(comment.body ?? '') !== marker) continue;
      marked.push({
        id: comment.id,
        url: comment.html_url,
        body: comment.body ?? '',
        author: comment.user?.login,
      });
    }
  }
  if (marked.length === 0) return null;
  const login = await ownLogin(octokit);
  const own = marked.filter((comment) => comment.author === login);
  return own.reduce<OwnComment | null>(
    (newest, comment) => (newest && newest.id > comment.id ? newest : comment),
    null,
  );
}

/**
 * Login under which the token's comments appear: `octocat`, `github-actions[bot]`, `my-app[bot]`. GraphQL's `viewer`
 * answers for every kind of token; REST's `GET /user` refuses (403) those of Apps, `GITHUB_TOKEN` among them.
 */
async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
    return viewer.login;
  } catch {
    return restLogin(octokit);
  }
}

async function restLogin(octokit: Octokit): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (isHttpError(error) && error.status === 403) return ACTIONS_LOGIN;
    throw error;
  }
}

async function create(octokit: Octokit, request: CommentRequest, body: string): Promise<CommentResult> {
  const { data } = await octokit.rest.issues.createComment({
    ...request.repository,
    issue_number: request.issue,
    body,
  });
  return { action: 'created', url: data.html_url };
}

async function update(
  octokit: Octokit,
  { repository }: CommentRequest,
  id: number,
  body: string,
): Promise<CommentResult> {
  const { data } = await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body });
  return { action: 'updated', url: data.html_url };
}

function commentWarning(error: unknown, issue: number): string {
  const what = `could not comment on #${issue} (${describeError(error)}). The verdict stands, and the job summary says the same.`;
  if (!isHttpError(error) || ![401, 403, 404].includes(error.status)) return what;
  return (
    `${what} If the token may not write comments, grant the job \`permissions: pull-requests: write\`; on a pull request ` +
    'from a fork `pull_request` gives a read-only token whatever the workflow grants (`comment: never` silences this warning).'
  );
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? '';
}

/** GitHub may store other line ends than it was sent, and trims the end; the link to the run differs in each run. */
function normalised(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/(?<=\/actions\/runs\/)\d+/g, '')
    .trimEnd();
}
