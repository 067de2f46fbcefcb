import { formatCount, formatFraction, formatInterval, saysLittle } from '../policy/values.ts';
import type { DiversityComparison, DiversityFigures, Report } from './report.ts';

/** A figure moved when it moved by more than this share of what it was; smaller differences are not worth a word. */
const NOTABLE = 0.02;

interface Sign {
  readonly name: string;
  readonly of: (figures: DiversityFigures) => number | null;
  /** Direction that goes with less diverse text. */
  readonly narrower: 'lower' | 'higher';
}

/** One figure each of vocabulary, phrasing, redundancy and content; docs/metrics.md defines them. */
const SIGNS: readonly Sign[] = [
  { name: 'vocabulary (MATTR)', of: (figures) => figures.movingAverageTypeTokenRatio, narrower: 'lower' },
  { name: 'phrasing (distinct-3)', of: ({ distinct }) => distinct[2], narrower: 'lower' },
  {
    name: 'redundancy (compression ratio)',
    of: ({ compressionRatio }) => compressionRatio,
    narrower: 'higher',
  },
  { name: 'range of content (Vendi score)', of: ({ vendiScore }) => vendiScore, narrower: 'lower' },
];

/**
 * What the synthetic fraction, the diversity figures and the near-duplicates say together about the risk of training on
 * this text, in plain words; null where nothing was measured. It describes: the verdict is the policy's.
 */
export function collapseLine({
  syntheticFraction,
  diversity,
  diversityComparison,
  totals,
}: Pick<Report, 'syntheticFraction' | 'diversity' | 'diversityComparison' | 'totals'>): string | null {
  const { estimate, low, high } = syntheticFraction;
  const { nearDuplicateRate } = diversity;
  if (nearDuplicateRate === null) return null;
  const share =
    estimate === null || low === null || high === null
      ? 'the machine-written share is not known'
      : totals.scoredWords === 0
        ? `${formatFraction(estimate)} is known to be machine-written`
        : saysLittle(low, high)
          ? 'the interval is too wide to say which share reads as machine-written'
          : `about ${formatFraction(estimate)} (${formatInterval(low, high)}) reads as machine-written`;
  const duplicates =
    nearDuplicateRate === 0
      ? 'no near-duplicates were found'
      : `${formatFraction(nearDuplicateRate)} of the records have a near-duplicate`;
  return `Together: ${share}, ${duplicates}, and ${movement(diversityComparison)}.`;
}

function movement(comparison: DiversityComparison | null): string {
  if (comparison === null) return 'there is no earlier text of this kind to say whether diversity fell';
  const changes = SIGNS.flatMap((sign) => changeOf(sign, comparison));
  const narrower = changes.filter(({ towards }) => towards === 'narrower');
  const wider = changes.filter(({ towards }) => towards === 'wider');
  const at = `at ${formatCount(comparison.words)} words each`;
  if (changes.length === 0) return `diversity is as before the change (${at})`;
  if (narrower.length === 0) return `diversity did not fall: ${list(wider)} (${at})`;
  const held = wider.length === 0 ? '' : `; ${list(wider)}`;
  return `compared with the text before the change, ${list(narrower)}${held} (${at})`;
}

interface Change {
  readonly towards: 'narrower' | 'wider';
  readonly words: string;
}

function changeOf({ name, of, narrower }: Sign, { now, before }: DiversityComparison): Change[] {
  const [a, b] = [of(now), of(before)];
  if (a === null || b === null || b === 0) return [];
  const change = a / b - 1;
  if (Math.abs(change) < NOTABLE) return [];
  const direction = change < 0 ? 'lower' : 'higher';
  const words = `${name} is ${formatFraction(Math.abs(change))} ${direction}`;
  return [{ towards: direction === narrower ? 'narrower' : 'wider', words }];
}

function list(changes: readonly Change[]): string {
  const words = changes.map((change) => change.words);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}
