/** Columns of a terminal take code points as wide as they are shown. */

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/** Terminal cells that a text without control characters takes (East Asian wide: two, combining marks: none). */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** Cut in the middle to at most so many cells. */
export function fitWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const points = [...text];
  let head = '';
  let tail = '';
  let room = Math.max(0, width - 1);
  for (let taken = 0; taken < points.length; taken++) {
    const fromHead = taken % 2 === 0;
    const point = (fromHead ? points[taken / 2] : points[points.length - (taken + 1) / 2]) ?? '';
    room -= displayWidth(point);
    if (room < 0) break;
    if (fromHead) head += point;
    else tail = point + tail;
  }
  return `${head}…${tail}`;
}

/** Rows set in columns two cells apart; the first column to the left and as narrow as `width` asks, figures to the right. */
export function alignColumns(rows: readonly (readonly string[])[], width: number): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[column] ?? '')), 0),
  );
  const others = widths.slice(1).reduce((sum, cells) => sum + cells + 2, 0);
  const first = Math.min(widths[0] ?? 0, Math.max(12, width - others));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        if (column > 0) return ' '.repeat(2 + (widths[column] ?? 0) - displayWidth(cell)) + cell;
        const fitted = fitWidth(cell, first);
        return fitted + ' '.repeat(Math.max(0, first - displayWidth(fitted)));
      })
      .join('')
      .trimEnd(),
  );
}

/** Words of a sentence in lines of at most `width` cells; the first starts with `indent`, the others with `hanging`. */
export function wrap(text: string, width: number, indent = '', hanging = indent): string[] {
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && displayWidth(`${line} ${word}`) > width) {
      lines.push(line);
      line = hanging;
      empty = true;
    }
    line = empty ? line + word : `${line} ${word}`;
    empty = false;
  }
  return [...lines, line];
}
