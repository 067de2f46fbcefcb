import { formatCount, formatFraction } from '../policy/values.ts';
import type { ChangeSide, Report } from './report.ts';

/** Whether a change takes text away and adds none. */
export function isDeletion({ scope, totals }: Report): boolean {
  return scope.type === 'change' && totals.words === 0 && scope.removed.words > 0;
}

/** What a change that only deletes did to the files that it touches, in words and as a share; null for any other. */
export function deletionSentence(report: Report): string | null {
  const { scope } = report;
  if (scope.type !== 'change' || !isDeletion(report)) return null;
  const { before, after, removed } = scope;
  const first = `This change adds no text and removes ${formatCount(removed.words)} words.`;
  const [from, to] = [before.syntheticFraction.estimate, after.syntheticFraction.estimate];
  if (from === null) return `${first} None of what was there could be judged.`;
  if (after.words === 0)
    return `${first} Nothing is left of about ${sides(before, from)} in the files that it touches.`;
  if (to === null) return `${first} None of what is left in the files that it touches could be judged.`;
  return `${first} The files that it touches go from about ${sides(before, from)} to about ${sides(after, to)}: the share that reads as machine-written ${moves(from, to)}.`;
}

/** `9,000 human-written and 1,000 machine-written words`. */
function sides({ words }: ChangeSide, synthetic: number): string {
  const machine = Math.round(words * synthetic);
  return `${formatCount(words - machine)} human-written and ${formatCount(machine)} machine-written words`;
}

function moves(from: number, to: number): string {
  const [was, is] = [formatFraction(from), formatFraction(to)];
  if (was === is) return `stays at ${is}`;
  return `${to > from ? 'rises' : 'falls'} from ${was} to ${is}`;
}
