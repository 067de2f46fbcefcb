import { type FileMetaData, parquetSchema, type SchemaElement } from 'hyparquet';
import { decoding } from './decoding.ts';
import { classifyName } from './names.ts';

type SchemaTree = ReturnType<typeof parquetSchema>;

/** Columns beyond these are not read; nobody's table has so many of text. */
export const MAXIMUM_COLUMNS = 500;
const MAXIMUM_DEPTH = 32;
/** A column of numbers of such a name may say that a row is synthetic. */
const FLAG_NAME = /synthetic|generated|written|is_?ai\b/i;

/** A Parquet file as if it had only the columns that may hold text or a declaration of where it came from. */
export interface TextColumns {
  readonly metadata: FileMetaData;
  /** Leaf columns that are read, nested ones included. */
  readonly count: number;
  /** Whether one of them is inside of a list, map or group. */
  readonly nested: boolean;
  /** Leaf columns that were left out because there are too many. */
  readonly omitted: number;
}

/**
 * Keeps strings, JSON, enumerations and truth values at any depth (`messages[].content`), and of numbers those whose
 * name is that of a flag. Byte arrays without a type are strings in old files, but images in others: kept where the
 * name is that of a text. The rest (numbers, times, embeddings, images) is never read from the file.
 */
export function textColumns(metadata: FileMetaData): TextColumns {
  const kept = new Set<string>();
  let nested = false;
  let omitted = 0;
  const build = (node: SchemaTree, depth: number): SchemaElement[] => {
    if (depth > MAXIMUM_DEPTH || node.element.name === '__proto__') return [];
    if (node.children.length === 0) {
      if (!mayBeText(node.element, depth)) return [];
      if (kept.size >= MAXIMUM_COLUMNS) {
        omitted++;
        return [];
      }
      kept.add(keyOf(node.path));
      nested ||= depth > 1 || node.element.repetition_type === 'REPEATED';
      return [node.element];
    }
    const groups = node.children.map((child) => build(child, depth + 1)).filter((group) => group.length > 0);
    const isMap = node.element.name === 'key_value' || node.element.name === 'map';
    if (groups.length === 0 || (isMap && groups.length !== node.children.length)) {
      for (const path of leavesOf(node)) kept.delete(path);
      return [];
    }
    return [{ ...node.element, num_children: groups.length }, ...groups.flat()];
  };
  const root = decoding(() => parquetSchema(metadata));
  const groups = root.children.map((child) => build(child, 1)).filter((group) => group.length > 0);
  const schema = [{ ...root.element, num_children: groups.length }, ...groups.flat()];
  const row_groups = metadata.row_groups.map((group) => ({
    ...group,
    columns: group.columns.filter(({ meta_data }) => meta_data && kept.has(keyOf(meta_data.path_in_schema))),
  }));
  return { metadata: { ...metadata, schema, row_groups }, count: kept.size, nested, omitted };
}

const keyOf = (path: readonly string[]): string => path.join('\0');

function* leavesOf(node: SchemaTree): Generator<string> {
  if (node.children.length === 0) yield keyOf(node.path);
  else for (const child of node.children) yield* leavesOf(child);
}

function mayBeText(element: SchemaElement, depth: number): boolean {
  const { type, converted_type: converted, logical_type: logical, name } = element;
  if (type === 'BOOLEAN') return true;
  if (type === 'INT32' || type === 'INT64') {
    const isNumber = converted === undefined || /^U?INT_/.test(converted);
    return depth === 1 && isNumber && FLAG_NAME.test(name);
  }
  if (type !== 'BYTE_ARRAY') return false;
  if (converted === 'UTF8' || converted === 'JSON' || converted === 'ENUM') return true;
  if (logical !== undefined) return ['STRING', 'JSON', 'ENUM'].includes(logical.type);
  return converted === undefined && depth === 1 && classifyName(name)?.strong === true;
}
