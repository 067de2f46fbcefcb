import { formatBeside, formatFraction, formatInterval } from '../policy/values.ts';
import type { SyntheticFraction } from './report.ts';

const SCALES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1] as const;
const CELLS = 48;

/**
 * The interval against the budget as two lines of text, a bar and its legend; null where nothing was measured. The axis
 * ends at the smallest round share that leaves room beyond the interval and the budget.
 */
export function intervalBar(
  { estimate, low, high }: SyntheticFraction,
  budget: number,
): [string, string] | null {
  if (estimate === null || low === null || high === null) return null;
  const needed = Math.max(high, budget) * 1.1;
  const scale = SCALES.find((end) => end >= needed) ?? 1;
  const cell = (share: number) => Math.min(CELLS - 1, Math.floor((share / scale) * CELLS));
  const cells = Array.from({ length: CELLS }, () => '·');
  cells.fill('▒', cell(low), cell(high) + 1);
  const budgetCell = cell(budget);
  cells[cellBeside(cell(estimate), budgetCell, estimate > budget)] = '█';
  cells[budgetCell] = '┃';
  const legend = [
    `┃ budget ${formatFraction(budget)}`,
    `█ ${low === high ? 'known' : 'estimate'} ${formatBeside(estimate, budget)}`,
    ...(low === high ? [] : [`▒ 95 % interval ${formatInterval(low, high)}`]),
  ].join('   ');
  return [`0 % ${cells.join('')} ${formatFraction(scale)}`, `    ${legend}`];
}

/** The estimate keeps to its side of the budget where both fall into one cell. */
function cellBeside(estimate: number, budget: number, above: boolean): number {
  if (estimate !== budget) return estimate;
  const beside = above ? budget + 1 : budget - 1;
  return beside < 0 ? budget + 1 : beside >= CELLS ? budget - 1 : beside;
}
