import type { Report } from './report.ts';
import { reportJsonSchema } from './schema.ts';

/**
 * The report as JSON, indented, with a line break at the end. Keys stand in the order of the schema, keys that are data
 * (kinds, reasons) in alphabetical order, so that equal reports are equal texts.
 */
export function renderJson(report: Report): string {
  const root = reportJsonSchema() as JsonSchema;
  return `${JSON.stringify(ordered(report, root, root.definitions ?? {}), null, 2)}\n`;
}

interface JsonSchema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

type Definitions = Readonly<Record<string, JsonSchema>>;

function ordered(value: unknown, schema: JsonSchema | undefined, definitions: Definitions): unknown {
  if (Array.isArray(value)) {
    const items = resolve(schema, value, definitions)?.items;
    return value.map((item) => ordered(item, isTuple(items) ? undefined : items, definitions));
  }
  if (typeof value !== 'object' || value === null) return value;
  const properties = resolve(schema, value, definitions)?.properties ?? {};
  const known = Object.keys(properties).filter((key) => key in value);
  const others = Object.keys(value).filter((key) => !(key in properties));
  const inner = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    [...known, ...others.sort()].map((key) => [key, ordered(inner[key], properties[key], definitions)]),
  );
}

function isTuple(items: JsonSchema['items']): items is readonly JsonSchema[] {
  return Array.isArray(items);
}

/** Follows references, and of alternatives takes the one that names all keys of the value. */
function resolve(
  schema: JsonSchema | undefined,
  value: object,
  definitions: Definitions,
): JsonSchema | undefined {
  if (schema?.$ref !== undefined) {
    return resolve(definitions[schema.$ref.replace('#/definitions/', '')], value, definitions);
  }
  const alternatives = schema?.anyOf ?? schema?.oneOf ?? schema?.allOf;
  if (alternatives === undefined) return schema;
  const resolved = alternatives.map((alternative) => resolve(alternative, value, definitions));
  return (
    resolved.find((alternative) =>
      Object.keys(value).every((key) => key in (alternative?.properties ?? {})),
    ) ?? resolved[0]
  );
}
