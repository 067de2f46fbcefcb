import { z } from 'zod';
import { isTrustedTransport } from '../detector/hub/reference.ts';
import type { LfsPointer } from './lfs.ts';
import { type Attempts, LfsFailure, readAtMost, send, statusFailure } from './lfs-request.ts';

/** From where an object is to be downloaded, with the headers that the server gives for it. */
export interface LfsDownload {
  readonly href: URL;
  readonly header: Readonly<Record<string, string>>;
}

/** What the server says of one object. */
export type LfsAnswer = LfsDownload | LfsFailure;

/** Objects of one request: what GitHub takes. */
export const BATCH_OBJECTS = 100;

const MEDIA_TYPE = 'application/vnd.git-lfs+json';
const MAXIMUM_ANSWER_BYTES = 4 * 1024 * 1024;

const answerSchema = z.object({
  transfer: z.string().optional(),
  objects: z.array(
    z.object({
      oid: z.string(),
      actions: z
        .object({
          download: z
            .object({ href: z.string(), header: z.record(z.string(), z.string()).optional() })
            .optional(),
        })
        .optional(),
      error: z.object({ code: z.number(), message: z.string() }).optional(),
    }),
  ),
});

/**
 * Asks the server where objects can be downloaded (git-lfs/docs/api/batch.md, transfer `basic`): an answer or a failure
 * for each of them, by their SHA-256.
 * @throws {LfsFailure} where the request as a whole fails.
 */
export async function batchDownload(
  endpoint: URL,
  authorization: string | null,
  pointers: readonly LfsPointer[],
  attempts: Attempts,
): Promise<Map<string, LfsAnswer>> {
  const body = JSON.stringify({
    operation: 'download',
    transfers: ['basic'],
    hash_algo: 'sha256',
    objects: pointers.map(({ sha256, size }) => ({ oid: sha256, size })),
  });
  const hint =
    authorization === null
      ? 'no token was sent to this server'
      : 'the token must be able to read the repository';
  const text = await send(
    new URL(`${endpoint.pathname}/objects/batch${endpoint.search}`, endpoint),
    {
      method: 'POST',
      body,
      headers: {
        accept: MEDIA_TYPE,
        'content-type': MEDIA_TYPE,
        ...(authorization === null ? {} : { authorization }),
      },
    },
    attempts,
    async (response) => {
      if (!response.ok) throw await statusFailure(response, hint);
      return await readAtMost(response, MAXIMUM_ANSWER_BYTES);
    },
  );
  const answer = parseAnswer(text);
  if (answer.transfer !== undefined && answer.transfer !== 'basic')
    throw new LfsFailure(`the server wants the transfer "${answer.transfer}", which is not known here.`);
  const asked = new Set(pointers.map(({ sha256 }) => sha256));
  return new Map(
    answer.objects.filter(({ oid }) => asked.has(oid)).map((object) => [object.oid, answerOf(object)]),
  );
}

function parseAnswer(text: string): z.output<typeof answerSchema> {
  try {
    return answerSchema.parse(JSON.parse(text));
  } catch {
    throw new LfsFailure('the server does not answer as the batch API of Git LFS does.');
  }
}

function answerOf({ actions, error }: z.output<typeof answerSchema>['objects'][number]): LfsAnswer {
  if (error !== undefined) return new LfsFailure(`the server says ${error.code}: ${clip(error.message)}.`);
  const download = actions?.download;
  if (download === undefined) return new LfsFailure('the server names no address to download it from.');
  if (!URL.canParse(download.href) || !isTrustedTransport(new URL(download.href)))
    return new LfsFailure('the server names an address that is not https.');
  return { href: new URL(download.href), header: download.header ?? {} };
}

function clip(message: string): string {
  return message.replace(/[\s.]+$/, '').slice(0, 200);
}
