import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Document } from 'openapi-backend';

/** The operations of GitHub's REST API that this project calls. */
export const OPERATIONS = [
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'pulls/list-files',
  'repos/compare-commits-with-basehead',
  'git/get-tree',
  'git/get-blob',
  'users/get-authenticated',
] as const;
export type OperationId = (typeof OPERATIONS)[number];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

let cut: Document | undefined;

/** GitHub's own OpenAPI description, cut to OPERATIONS and what they refer to. Read once per test file, about 0.2 s. */
export function githubDescription(): Document {
  cut ??= cutDescription();
  return cut;
}

function cutDescription(): Document {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const whole = JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
  const paths: JsonObject = {};
  for (const [path, item] of Object.entries(object(whole.paths))) {
    const kept = Object.entries(object(item)).filter(([, operation]) => isWanted(operation));
    if (kept.length > 0) paths[path] = Object.fromEntries(kept);
  }
  const document: JsonObject = { openapi: '3.0.3', info: object(whole.info), paths, components: {} };
  copyReferences(whole, document, paths);
  return nullableWithoutType(document) as unknown as Document;
}

function isWanted(operation: Json): boolean {
  if (operation === null || typeof operation !== 'object' || Array.isArray(operation)) return false;
  return OPERATIONS.some((id) => id === operation.operationId);
}

/** Copies every component that `from` refers to, and what those refer to in turn. */
function copyReferences(whole: JsonObject, document: JsonObject, from: Json): void {
  if (from === null || typeof from !== 'object') return;
  for (const [key, value] of Object.entries(from)) {
    if (key !== '$ref' || typeof value !== 'string') {
      copyReferences(whole, document, value);
      continue;
    }
    const [, , group = '', name = ''] = value.split('/');
    const components = object(document.components);
    components[group] ??= {};
    const target = object(components[group]);
    if (name in target) continue;
    const component = object(object(whole.components)[group])[name];
    if (component === undefined) throw new Error(`${value} is not in GitHub's description`);
    target[name] = component;
    copyReferences(whole, document, component);
  }
}

/** Ajv knows `nullable` only beside `type`; elsewhere the same is said as `anyOf`. */
function nullableWithoutType(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(nullableWithoutType);
  const entries = Object.entries(value).map(([key, inner]) => [key, nullableWithoutType(inner)] as const);
  if (value.nullable !== true || 'type' in value) return Object.fromEntries(entries);
  const rest = Object.fromEntries(entries.filter(([key]) => key !== 'nullable'));
  return { anyOf: [rest, { enum: [null] }] };
}

function object(value: Json | undefined): JsonObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Error("GitHub's description is not of the expected shape");
  }
  return value;
}
