import { parseDocument } from 'yaml';
import type { TextRecord } from './record.ts';

type Metadata = Record<string, string | number | boolean>;

const YAML_FENCE = /^---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TOML_FENCE = /^\+\+\+[ \t]*\n([\s\S]*?\n)?\+\+\+[ \t]*(?:\n|$)/;
const MAXIMUM_LENGTH = 64 * 1024;
const MAXIMUM_ENTRIES = 40;
const MAXIMUM_VALUE_LENGTH = 200;

/**
 * Splits YAML (`---`) or TOML (`+++`) front matter off a document: its short scalars, one level deep, and the rest of
 * the document with the front matter's lines left blank, so that line numbers hold. What cannot be parsed has no
 * metadata and is no prose either.
 */
export function frontMatterOf(text: string): {
  readonly metadata: TextRecord['metadata'];
  readonly body: string;
} {
  const head = text.slice(0, MAXIMUM_LENGTH);
  const yaml = YAML_FENCE.exec(head);
  const fence = yaml ?? TOML_FENCE.exec(head);
  if (fence === null) return { metadata: {}, body: text };
  const source = fence[1] ?? '';
  return {
    metadata: yaml === null ? scalarsOfToml(source) : scalarsOf(parseYaml(source)),
    body: fence[0].replace(/[^\n]+/g, '') + text.slice(fence[0].length),
  };
}

function parseYaml(source: string): unknown {
  try {
    return parseDocument(source, { logLevel: 'silent', schema: 'core' }).toJS({ maxAliasCount: 20 });
  } catch {
    return undefined;
  }
}

function scalarsOf(value: unknown): Metadata {
  const metadata: Metadata = {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return metadata;
  let left = MAXIMUM_ENTRIES;
  const keep = (key: string, scalar: unknown): void => {
    if (left <= 0 || key === '__proto__' || !isShortScalar(scalar)) return;
    metadata[key] = scalar;
    left--;
  };
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry === 'object' && entry !== null && !Array.isArray(entry)) {
      for (const [inner, scalar] of Object.entries(entry)) keep(`${key}.${inner}`, scalar);
    } else keep(key, entry);
  }
  return metadata;
}

function isShortScalar(value: unknown): value is string | number | boolean {
  if (typeof value === 'string') return value.length <= MAXIMUM_VALUE_LENGTH;
  return typeof value === 'number' || typeof value === 'boolean';
}

const TOML_TABLE = /^\s*\[([^[\]]+)\]\s*$/;
const TOML_SCALAR = /^\s*([\w.-]+)\s*=\s*(?:"([^"\\]*)"|'([^']*)'|(true|false)|([+-]?\d[\d_.]*))\s*(?:#.*)?$/;

/** The scalars of simple TOML: `key = "string"`, numbers and booleans, under at most one table. */
function scalarsOfToml(source: string): Metadata {
  const entries: [string, string | number | boolean][] = [];
  let table = '';
  for (const line of source.split('\n')) {
    const header = TOML_TABLE.exec(line);
    if (header !== null) table = `${header[1] ?? ''}.`;
    const scalar = TOML_SCALAR.exec(line);
    if (scalar === null) continue;
    const [, key = '', basic, literal, truth, number] = scalar;
    const string = basic ?? literal;
    const value = string ?? (truth === undefined ? Number(number?.replaceAll('_', '')) : truth === 'true');
    entries.push([table + key, value]);
  }
  return scalarsOf(Object.fromEntries(entries));
}
