/** Where the reports point to; every part that is missing leaves the text without a link. */
export interface LinkContext {
  /** `https://github.com/owner/repository`, without a slash at the end. */
  readonly repositoryUrl?: string;
  /** Full id of the commit whose lines the report names. */
  readonly headSha?: string;
  /** Page of the run that made the report. */
  readonly runUrl?: string;
}

/** Longer addresses are left out: they would take the room of the report. */
const MAXIMUM_URL = 1_000;

/** Address of lines of a file at the head commit; null where the context does not say or the address would be too long. */
export function linesUrl(context: LinkContext, path: string, line: number, endLine: number): string | null {
  const { repositoryUrl, headSha } = context;
  if (repositoryUrl === undefined || headSha === undefined) return null;
  const segments = wellFormed(path).split('/').map(encodeSegment).join('/');
  const anchor = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
  // Documents are shown rendered, without lines, unless asked for plainly.
  const plain = /\.(md|markdown|mdx|csv|tsv)$/i.test(path) ? '?plain=1' : '';
  const url = `${repositoryUrl}/blob/${headSha}/${segments}${plain}${anchor}`;
  return url.length > MAXIMUM_URL ? null : url;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Lone surrogates have no address. */
function wellFormed(path: string): string {
  return path.replace(/\p{Cs}/gu, '\uFFFD');
}
