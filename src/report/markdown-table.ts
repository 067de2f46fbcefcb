/** Column of a Markdown table; figures are set to the right. */
export interface Column {
  readonly title: string;
  readonly figures?: boolean;
}

/** Header and rule line of a GFM table. */
export function tableHeader(columns: readonly Column[]): string {
  const titles = columns.map(({ title }) => title).join(' | ');
  const rules = columns.map(({ figures }) => (figures === true ? '---:' : '---')).join(' | ');
  return `| ${titles} |\n| ${rules} |`;
}

/** One row; cells are Markdown already and hold no unescaped pipe and no line break. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
