import type { z } from 'zod';
import { knownKeys } from './schema.ts';
import { suggest } from './values.ts';

/** What is wrong, and where: at the key inside `path` where one is given, else at the value of `path`. */
export interface Explained {
  readonly path: readonly PropertyKey[];
  readonly key: string | null;
  readonly message: string;
}

/** A schema issue in words for the person who wrote the file: which key, what was found, what to write. */
export function explainIssue(issue: z.core.$ZodIssue, value: unknown): Explained[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: issue.path, key, message: unknownKey(key, issue.path) }));
  }
  const found = valueAt(value, issue.path);
  if (found === undefined && issue.path.length > 0) {
    const key = String(issue.path.at(-1));
    return [
      {
        path: issue.path.slice(0, -1),
        key: null,
        message: `missing key "${key}"${place(issue.path.slice(0, -1))}`,
      },
    ];
  }
  return [{ path: issue.path, key: null, message: `${subject(issue.path)}${complaint(issue, found)}` }];
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const candidates = knownKeys(path);
  const closest = suggest(key.replaceAll('_', '-'), candidates);
  const hint = closest === undefined ? `known keys: ${candidates.join(', ')}` : `did you mean "${closest}"?`;
  return `unknown key ${JSON.stringify(key)}${place(path)}; ${hint}`;
}

function complaint(issue: z.core.$ZodIssue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return ` must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, found ${shown(found)}`;
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const closest = typeof found === 'string' ? suggest(found.replaceAll('_', '-'), allowed) : undefined;
      const hint = closest === undefined ? '' : `; did you mean "${closest}"?`;
      return ` must be one of ${allowed.join(', ')}, found ${shown(found)}${hint}`;
    }
    case 'invalid_union':
      return `: ${issue.message}, found ${shown(found)}`;
    case 'too_small':
      return issue.origin === 'int' || issue.origin === 'number'
        ? ` must be at least ${issue.minimum}, found ${shown(found)}`
        : `: ${issue.message}`;
    default:
      return `: ${issue.message}`;
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping of keys to values',
};

function subject(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the policy';
  const names = path.filter((part) => typeof part === 'string');
  const key = names.at(-1) ?? '';
  const last = path.at(-1);
  const entry = typeof last === 'number' ? `entry ${last + 1} of ` : '';
  return `${entry}"${key}"${typeof last === 'number' ? '' : place(path.slice(0, -1))}`;
}

/** ` in rule 2`, ` in entry 1 of "accept"`; nothing at the top level. */
function place(path: readonly PropertyKey[]): string {
  const [list, index] = path;
  if (typeof index !== 'number') return '';
  return list === 'rules' ? ` in rule ${index + 1}` : ` in entry ${index + 1} of "${String(list)}"`;
}

function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[part];
  }
  return current;
}
