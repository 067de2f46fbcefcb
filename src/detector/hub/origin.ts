import { EngineError } from '../runtime-error.ts';
import { isTrustedTransport, type ModelReference } from './reference.ts';

/** What the environment says of the hub. */
export interface HubEnvironment {
  /** Address of the hub, without a slash at the end (`HF_ENDPOINT`). */
  readonly endpoint: string;
  /** `HF_TOKEN`. Never shown, and sent to the endpoint alone. */
  readonly token: string | null;
  /** `HF_HUB_OFFLINE`: use only what is here already. */
  readonly offline: boolean;
}

/** Throws EngineError where HF_ENDPOINT is no https address (http for this machine). */
export function hubEnvironment(env: NodeJS.ProcessEnv): HubEnvironment {
  const endpoint = (env.HF_ENDPOINT?.trim() || 'https://huggingface.co').replace(/\/+$/, '');
  if (!URL.canParse(endpoint) || !isTrustedTransport(new URL(endpoint))) {
    throw new EngineError('HF_ENDPOINT must be an https address, such as https://huggingface.co.');
  }
  const offline = /^(1|true|yes|on)$/i.test(env.HF_HUB_OFFLINE?.trim() ?? '');
  return { endpoint, token: env.HF_TOKEN?.trim() || null, offline };
}

/** Where the files of a model are downloaded from. */
export interface Origin {
  readonly token: string | null;
  addressOf(file: string): string;
}

/** The token goes to the hub alone, never to an address of the user's. */
export function originOf(
  reference: Exclude<ModelReference, { type: 'folder' }>,
  { endpoint, token }: HubEnvironment,
): Origin {
  const escaped = (file: string): string => file.split('/').map(encodeURIComponent).join('/');
  if (reference.type === 'url') return { token: null, addressOf: (file) => reference.base + escaped(file) };
  const { owner, name, revision } = reference;
  const base = `${endpoint}/${owner}/${name}/resolve/${encodeURIComponent(revision ?? 'main')}/`;
  return { token, addressOf: (file) => base + escaped(file) };
}
