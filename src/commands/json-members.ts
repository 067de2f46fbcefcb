/** Strings, and the characters that structure JSON between them. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;

/**
 * A JSON object without some of its members; the rest stays as it is written, since parsing and writing again would
 * change numbers beyond 2^53. `source` must be an object that JSON.parse accepts.
 */
export function withoutMembers(source: string, names: ReadonlySet<string>): string {
  const kept: string[] = [];
  let depth = 0;
  let start = 0;
  let name: string | undefined;
  const finish = (end: number): void => {
    const member = source.slice(start, end);
    if (name !== undefined && !names.has(name)) kept.push(member);
    name = undefined;
    start = end + 1;
  };
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    if (token.startsWith('"')) {
      if (depth === 1) name ??= JSON.parse(token);
    } else if (token === '{' || token === '[') {
      depth++;
      if (depth === 1) start = index + 1;
    } else if (token === ',') {
      if (depth === 1) finish(index);
    } else {
      depth--;
      if (depth === 0) finish(index);
    }
  }
  return `{${kept.join(',').trim()}}`;
}
