const OPENING = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const CLOSING = /^ {0,3}(`{3,}|~{3,})[ \t]*\r?$/;

/**
 * The marker of the fenced code that is open after a line, '' for none; `fence` is that before it. An opening line of
 * backticks holds no other; a closing line holds nothing else and is at least as long: CommonMark 0.31.2, section 4.5.
 */
export function fenceAfter(fence: string, line: string): string {
  if (fence !== '') return CLOSING.exec(line)?.[1]?.startsWith(fence) === true ? '' : fence;
  const opening = OPENING.exec(line);
  return opening?.[1] ?? opening?.[2] ?? '';
}
