const CONTEXT = 1000;

/**
 * Whether the words at an offset are somebody else's: inside quotation marks or code within their paragraph, on a line
 * that starts with `>`, or introduced by a colon.
 */
export function isQuotedAt(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - CONTEXT), offset);
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  const line = paragraph.slice(paragraph.lastIndexOf('\n') + 1);
  if (/^\s*>/.test(line) || /[:'‘`([{*_~]\s*$/.test(before)) return true;
  if (count(paragraph, '"') % 2 === 1 || count(paragraph, '`') % 2 === 1) return true;
  return (
    paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”') ||
    paragraph.lastIndexOf('«') > paragraph.lastIndexOf('»')
  );
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found++;
  return found;
}
