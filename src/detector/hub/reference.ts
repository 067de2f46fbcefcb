import { EngineError } from '../runtime-error.ts';
import { presetOf } from './presets.ts';

/** Where a model is. `file` is the ONNX file in it; null: the first of the usual names. */
export type ModelReference =
  | {
      readonly type: 'hub';
      readonly owner: string;
      readonly name: string;
      /** Commit, branch or tag; null where none is given. */
      readonly revision: string | null;
      readonly file: string | null;
    }
  | { readonly type: 'url'; readonly base: string; readonly file: string | null }
  | { readonly type: 'folder'; readonly path: string; readonly file: string | null };

const HUB = /^hf:([\w-][\w.-]*)\/([\w-][\w.-]*)(?:@([\w][\w./-]*))?$/;
const PRESET = /^preset:([^@]*)(?:@(.+))?$/;

/**
 * Reads `hf:owner/name@revision`, `preset:name@revision`, an https address (http on this machine only) or a path, each
 * with an optional `#file.onnx`. Throws EngineError.
 */
export function parseReference(written: string): ModelReference {
  const [, place = written, named] = /^(.*)#([^#]+\.onnx)$/s.exec(written.trim()) ?? [
    undefined,
    written.trim(),
  ];
  const file = named === undefined ? null : checkFile(named, written);
  if (place.startsWith('preset:')) return expandPreset(place, file);
  if (place.startsWith('hf:')) {
    const [, owner, name, revision] = HUB.exec(place) ?? [];
    if (owner === undefined || name === undefined || revision?.includes('..')) {
      throw new EngineError(
        `model "${written}": write hf:owner/name@commit, such as hf:acme/detector@<40 hex digits>.`,
      );
    }
    return { type: 'hub', owner, name, revision: revision ?? null, file };
  }
  if (/^https?:/i.test(place)) return { type: 'url', base: checkUrl(place, written), file };
  if (place === '' || /^\w{2,}:/.test(place)) {
    throw new EngineError(
      `model "${written}": expected hf:owner/name@commit, preset:name@commit, an https address or a folder.`,
    );
  }
  return { type: 'folder', path: place, file };
}

function expandPreset(place: string, file: string | null): ModelReference {
  const [, name = '', revision] = PRESET.exec(place) ?? [];
  const preset = presetOf(name);
  const reference = parseReference(`hf:${preset.repository}${revision === undefined ? '' : `@${revision}`}`);
  return { ...reference, file: file ?? preset.file };
}

function checkFile(file: string, written: string): string {
  const inside = !/^[/\\]|\\|^\w:/.test(file) && !file.split('/').includes('..');
  if (inside) return file;
  throw new EngineError(
    `model "${written}": "${file}" must be a path inside the model, such as onnx/model_int8.onnx.`,
  );
}

function checkUrl(place: string, written: string): string {
  const url = URL.canParse(place) ? new URL(place) : null;
  if (url === null || url.username !== '' || url.password !== '' || url.search !== '') {
    throw new EngineError(
      `model "${url === null ? written : url.origin + url.pathname}": the address of a model is a plain https folder, without user or query.`,
    );
  }
  if (!isTrustedTransport(url))
    throw new EngineError(`model "${written}": the address must begin with https://.`);
  return url.href.replace(/\/*$/, '/');
}

/** https, or http to this machine. */
export function isTrustedTransport(url: URL): boolean {
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && local);
}

/** Whether a revision names a commit, so that what it stands for cannot change. */
export function isCommit(revision: string | null): revision is string {
  return revision !== null && /^[0-9a-f]{40}$/.test(revision);
}

/** The reference in its canonical form, without a file. */
export function formatReference(reference: ModelReference): string {
  switch (reference.type) {
    case 'hub': {
      const { owner, name, revision } = reference;
      return `hf:${owner}/${name}${revision === null ? '' : `@${revision}`}`;
    }
    case 'url':
      return reference.base;
    case 'folder':
      return reference.path;
  }
}
