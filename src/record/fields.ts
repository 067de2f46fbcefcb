import { canonicalRole, classifyName, kindOfRole } from './names.ts';
import { looksLikeText } from './prose-shape.ts';
import type { ReadOptions, RecordKind, TextRecord } from './record.ts';

/** Which fields of a row to read; made once per file by `selectFields`. */
export interface FieldSelection {
  /** Paths to read, split at dots and `[]`; empty: found by shape. */
  readonly paths: readonly (readonly string[])[];
  /** Canonical roles to keep; empty: all. */
  readonly roles: ReadonlySet<string>;
}

/** The place of a row in its file. */
export interface RowPlace {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly row: number;
}

type Scalar = string | number | boolean;
type JsonObject = Readonly<Record<string, unknown>>;
type Metadata = Record<string, Scalar>;

const MAXIMUM_METADATA_ENTRIES = 40;
const MAXIMUM_METADATA_LENGTH = 200;
/** Lists inside of lists that are looked into. */
const MAXIMUM_LIST_DEPTH = 4;

export function selectFields(options: ReadOptions): FieldSelection {
  return {
    paths: options.fields.map((field) => field.split(/(?=\[\])|\./).filter((part) => part !== '')),
    roles: new Set(options.roles.map(canonicalRole)),
  };
}

/**
 * The texts of one row. Which fields are text is decided from this row alone, so that the result does not depend on
 * how a file is split: by the field's name (`text`, `prompt`, `model_output` …), by the shape of a conversation
 * (`messages[].content`, `conversations[].value`), else any string of ten words that reads as text. A string that
 * occurs twice in a row is one record. undefined where the row is neither an object nor a string.
 */
export function recordsOfRow(
  row: unknown,
  place: RowPlace,
  selection: FieldSelection,
): readonly TextRecord[] | undefined {
  const reader = new RowReader(selection);
  if (typeof row === 'string') {
    if (selection.paths.length === 0) reader.emit(row, { kind: 'text' });
    return reader.finish({}, place);
  }
  if (!isObject(row)) return undefined;
  if (selection.paths.length === 0) reader.readByShape(row);
  else for (const path of selection.paths) reader.readPath(row, path);
  return reader.finish(row, place);
}

interface Found {
  readonly kind: RecordKind;
  readonly field?: string;
  readonly role?: string;
  /** The turn that the text is in, whose own scalars speak of this text only. */
  readonly turn?: JsonObject;
}

class RowReader {
  private readonly found: { readonly text: string; readonly found: Found }[] = [];
  private readonly seen = new Set<string>();
  private readonly selection: FieldSelection;

  constructor(selection: FieldSelection) {
    this.selection = selection;
  }

  emit(text: string, found: Found): void {
    if (this.seen.has(text) || text.trim() === '') return;
    const { roles } = this.selection;
    if (roles.size > 0 && found.role !== undefined && !roles.has(found.role)) return;
    this.seen.add(text);
    this.found.push({ text, found });
  }

  /** The records, with the rest of the row as their metadata. */
  finish(row: JsonObject, place: RowPlace): TextRecord[] {
    if (this.found.length === 0) return [];
    const metadata = this.metadataOf(row);
    return this.found.map(({ text, found: { kind, field, role, turn } }) => ({
      kind,
      text,
      place: {
        path: place.path,
        line: place.line,
        endLine: place.endLine,
        row: place.row,
        ...(field === undefined ? {} : { field }),
        ...(role === undefined ? {} : { role }),
      },
      metadata: turn === undefined ? metadata : withTurn(metadata, turn),
    }));
  }

  readByShape(row: JsonObject): void {
    for (const key in row) this.readField(row[key], key, key, undefined);
    for (const key in row) {
      const value = row[key];
      if (isObject(value) && classifyName(key) === undefined) this.readNested(value, key);
    }
  }

  /** Reads the values at one path that the policy names; the kind still comes from names and roles. */
  readPath(row: JsonObject, path: readonly string[]): void {
    const whole = path.join('.').replaceAll('.[]', '[]');
    if (path.length > 1 && Object.hasOwn(row, whole)) {
      this.readNamed(row[whole], whole, [whole], undefined);
      return;
    }
    this.follow(row, path, 0, '', [], undefined);
  }

  private metadataOf(row: JsonObject): Metadata {
    const metadata: Metadata = {};
    let left = MAXIMUM_METADATA_ENTRIES;
    for (const key in row) {
      if (left === 0) break;
      const value = row[key];
      if (key !== '__proto__' && this.describes(value)) {
        metadata[key] = value;
        left--;
      } else if (isObject(value)) {
        for (const inner in value) {
          const nested = value[inner];
          if (left === 0) break;
          if (this.describes(nested)) {
            metadata[`${key}.${inner}`] = nested;
            left--;
          }
        }
      }
    }
    return metadata;
  }

  private describes(value: unknown): value is Scalar {
    return isShortScalar(value) && !(typeof value === 'string' && this.seen.has(value));
  }

  private readField(value: unknown, key: string, field: string, owner: RecordKind | undefined): void {
    if (typeof value === 'string') {
      const name = classifyName(key);
      const kind = owner !== undefined && (name === undefined || name.kind === 'text') ? owner : name?.kind;
      if (name?.strong === true || looksLikeText(value)) this.emit(value, { kind: kind ?? 'text', field });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      this.readArray(value, key, field, owner);
      return;
    }
    const name = classifyName(key);
    if (name === undefined || !isObject(value)) return;
    if (isTurn(value)) this.readTurn(value, field);
    else for (const inner in value) this.readLeaf(value[inner], inner, `${field}.${inner}`, name.kind);
  }

  private readArray(
    values: readonly unknown[],
    key: string,
    field: string,
    owner: RecordKind | undefined,
  ): void {
    const name = classifyName(key);
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      const at = `${field}[${i}]`;
      if (typeof value === 'string') {
        if (name?.strong === true || looksLikeText(value)) {
          this.emit(value, { kind: owner ?? name?.kind ?? 'text', field: at });
        }
      } else if (isObject(value)) {
        if (isTurn(value)) this.readTurn(value, at);
        else for (const inner in value) this.readLeaf(value[inner], inner, `${at}.${inner}`, name?.kind);
      }
    }
  }

  /** A value one level down: strings and lists of them, and lists of objects (`paragraphs[].qas[].answers[].text`). */
  private readLeaf(
    value: unknown,
    key: string,
    field: string,
    owner: RecordKind | undefined,
    depth = 0,
  ): void {
    if (typeof value === 'string') this.readField(value, key, field, owner);
    else if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) {
        const item: unknown = value[i];
        if (typeof item === 'string') this.readField(item, key, `${field}[${i}]`, owner);
        else if (isObject(item) && isTurn(item)) this.readTurn(item, `${field}[${i}]`);
        else if (isObject(item) && depth < MAXIMUM_LIST_DEPTH) {
          const kind = classifyName(key)?.kind ?? owner;
          for (const inner in item) {
            this.readLeaf(item[inner], inner, `${field}[${i}].${inner}`, kind, depth + 1);
          }
        }
      }
    }
  }

  private readNested(value: JsonObject, field: string): void {
    if (isTurn(value)) this.readTurn(value, field);
    else for (const inner in value) this.readLeaf(value[inner], inner, `${field}.${inner}`, undefined);
  }

  private readTurn(turn: JsonObject, field: string): void {
    const role = roleOf(turn);
    for (const key of TURN_TEXT_KEYS) {
      if (Object.hasOwn(turn, key)) this.readTurnText(turn[key], `${field}.${key}`, role, turn);
    }
  }

  private readTurnText(value: unknown, field: string, role: string, turn: JsonObject): void {
    if (typeof value === 'string') this.emit(value, { kind: kindOfRole(role), field, role, turn });
    else if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) {
        const part: unknown = value[i];
        if (typeof part === 'string') this.readTurnText(part, `${field}[${i}]`, role, turn);
        else if (isObject(part) && typeof part.text === 'string') {
          this.readTurnText(part.text, `${field}[${i}].text`, role, turn);
        }
      }
    } else if (isObject(value) && typeof value.text === 'string') {
      this.readTurnText(value.text, `${field}.text`, role, turn);
    }
  }

  private follow(
    value: unknown,
    path: readonly string[],
    depth: number,
    field: string,
    names: readonly string[],
    turn: JsonObject | undefined,
  ): void {
    const part = path[depth];
    if (part === undefined) {
      this.readNamed(value, field, names, turn);
    } else if (part === '[]') {
      if (!Array.isArray(value)) return;
      value.forEach((item: unknown, i) => {
        this.follow(item, path, depth + 1, `${field}[${i}]`, names, turn);
      });
    } else if (isObject(value) && Object.hasOwn(value, part)) {
      const at = field === '' ? part : `${field}.${part}`;
      this.follow(value[part], path, depth + 1, at, [...names, part], isTurn(value) ? value : turn);
    }
  }

  private readNamed(
    value: unknown,
    field: string,
    names: readonly string[],
    turn: JsonObject | undefined,
  ): void {
    if (turn !== undefined && (typeof value === 'string' || Array.isArray(value))) {
      this.readTurnText(value, field, roleOf(turn), turn);
    } else if (typeof value === 'string') {
      this.emit(value, { kind: kindOfNames(names), field });
    } else if (Array.isArray(value)) {
      value.forEach((item: unknown, i) => {
        if (isObject(item) && isTurn(item)) this.readTurn(item, `${field}[${i}]`);
        else if (typeof item === 'string')
          this.emit(item, { kind: kindOfNames(names), field: `${field}[${i}]` });
      });
    } else if (isObject(value)) {
      if (isTurn(value)) this.readTurn(value, field);
      else
        for (const inner in value)
          this.readLeaf(value[inner], inner, `${field}.${inner}`, kindOfNames(names));
    }
  }
}

function kindOfNames(names: readonly string[]): RecordKind {
  let kind: RecordKind = 'text';
  for (const name of names) {
    const found = classifyName(name)?.kind;
    if (found !== undefined && (found !== 'text' || kind === 'text')) kind = found;
  }
  return kind;
}

/** Keys of a turn that hold what was said. */
const TURN_TEXT_KEYS = ['content', 'value', 'text', 'body', 'message', 'reasoning_content', 'thinking'];
const ROLE_KEYS = ['role', 'from', 'speaker', 'author'];

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTurn(value: JsonObject): boolean {
  return (
    ROLE_KEYS.some((key) => typeof value[key] === 'string') &&
    TURN_TEXT_KEYS.some((key) => Object.hasOwn(value, key))
  );
}

function roleOf(turn: JsonObject): string {
  for (const key of ROLE_KEYS) {
    const role = turn[key];
    if (typeof role === 'string') return canonicalRole(role);
  }
  return '';
}

function isShortScalar(value: unknown): value is Scalar {
  if (typeof value === 'string') return value.length <= MAXIMUM_METADATA_LENGTH;
  return typeof value === 'number' || typeof value === 'boolean';
}

/** The row's metadata with the turn's own: `{"role": "assistant", "content": …, "model": "gpt-4o"}`. */
function withTurn(metadata: Metadata, turn: JsonObject): Metadata {
  let merged = metadata;
  let left = MAXIMUM_METADATA_ENTRIES;
  for (const key in turn) {
    const value = turn[key];
    if (left-- === 0) break;
    if (key === '__proto__' || ROLE_KEYS.includes(key) || TURN_TEXT_KEYS.includes(key)) continue;
    if (!isShortScalar(value)) continue;
    if (merged === metadata) merged = { ...metadata };
    merged[key] = value;
  }
  return merged;
}
