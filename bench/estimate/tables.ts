/** What the simulations print. */

export const BUDGET = 0.05;

/** One fraction and one size, over all of its repositories; all but the first two figures are shares or mean shares. */
export interface Cell {
  readonly theta: number;
  readonly size: number;
  readonly coverage: number;
  /** low > θ, and high < θ. */
  readonly below: number;
  readonly above: number;
  readonly width: number;
  readonly bias: number;
  /** low, and floor, above a budget of 5 % (and above θ). */
  readonly failRate: number;
  readonly floorFailRate?: number;
}

const percent = (value: number) => (100 * value).toFixed(1);

export function printSummary(rows: readonly (readonly [string, readonly Cell[]])[]): void {
  console.log(
    '| | worst coverage | largest miss: low > θ / high < θ | mean width | false fail θ = 0 | false fail θ = 5 % | power at 10 % (n 500 / 50,000) | at 20 % |\n' +
      '|---|---|---|--:|--:|--:|--:|--:|',
  );
  for (const [name, cells] of rows) if (cells.length > 0) console.log(`| ${summary(name, cells)} |`);
}

function summary(name: string, cells: readonly Cell[]): string {
  const worst = cells.reduce((a, b) => (b.coverage < a.coverage ? b : a));
  const failsAt = (theta: number) =>
    Math.max(...cells.filter((c) => c.theta === theta && c.size >= 20).map((c) => c.failRate));
  const power = (theta: number, size: number) =>
    percent(cells.find((c) => c.theta === theta && c.size === size)?.failRate ?? Number.NaN);
  const width = cells.reduce((sum, cell) => sum + cell.width, 0) / cells.length;
  return [
    name,
    `${percent(worst.coverage)} (θ ${percent(worst.theta)} %, n ${worst.size})`,
    `${percent(Math.max(...cells.map((c) => c.below)))} / ${percent(Math.max(...cells.map((c) => c.above)))}`,
    percent(width),
    percent(failsAt(0)),
    percent(failsAt(BUDGET)),
    `${power(0.1, 500)} / ${power(0.1, 50_000)}`,
    `${power(0.2, 500)} / ${power(0.2, 50_000)}`,
  ].join(' | ');
}

export function printMatrices(cells: readonly Cell[]): void {
  printMatrix('Coverage of the shipped interval', cells, (cell) => cell.coverage);
  printMatrix('low > θ', cells, (cell) => cell.below);
  printMatrix('Mean width', cells, (cell) => cell.width);
  printMatrix('Bias of the estimate', cells, (cell) => cell.bias);
  printMatrix('Share of repositories that fail a budget of 5 %', cells, (cell) => cell.failRate);
  if (cells.every((cell) => cell.floorFailRate !== undefined))
    printMatrix('The same on `floor`', cells, (cell) => cell.floorFailRate ?? 0);
}

function printMatrix(title: string, cells: readonly Cell[], of: (cell: Cell) => number): void {
  const sizes = [...new Set(cells.map(({ size }) => size))];
  console.log(
    `\n${title} (%)\n\n| θ \\ n | ${sizes.join(' | ')} |\n|---|${sizes.map(() => '--:|').join('')}`,
  );
  for (const theta of new Set(cells.map((cell) => cell.theta))) {
    const row = cells.filter((cell) => cell.theta === theta).map((cell) => percent(of(cell)));
    console.log(`| ${percent(theta)} % | ${row.join(' | ')} |`);
  }
}
