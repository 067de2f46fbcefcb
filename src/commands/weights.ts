import { once } from 'node:events';
import { createEvidence } from '../evidence/evidence.ts';
import { fractionOf } from '../measure/fraction.ts';
import { likenessKey } from '../measure/near-duplicates.ts';
import { addKnown, addScored, addUnscored, type Counts, emptyCounts } from '../measure/tally.ts';
import { defaultRuleOf } from '../policy/rules.ts';
import { formatCount, formatFraction } from '../policy/values.ts';
import { Judge, type Judged } from '../scan/judge.ts';
import { recordsOf } from './corpus-records.ts';
import { CommandError, EXIT } from './exit.ts';
import { MODEL_OPTIONS, modelChoice, openDetector } from './model.ts';
import { choice, fraction, parseOptions, RUNTIMES } from './options.ts';
import { workTreePolicy } from './work-tree-policy.ts';

const OPTIONS = {
  ...MODEL_OPTIONS,
  prior: { type: 'string' },
  config: { type: 'string' },
  'max-false-positive-rate': { type: 'string' },
  runtime: { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

/** What is kept of a record between the passes, beside scores in (0, 1). */
const HUMAN = -1;
const SYNTHETIC = 2;
const UNSCORED = 3;

/** `synthetic-budget weights`: an importance weight for every record, as JSON Lines. Returns the exit code. */
export async function weightsCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('weights', args, OPTIONS);
  if (values.prior !== undefined && values['max-false-positive-rate'] !== undefined)
    throw new CommandError(
      '--max-false-positive-rate serves the estimate that --prior replaces. Leave one of the two out.',
    );
  const policy = await workTreePolicy(values.config);
  const model = (await modelChoice(values)) ?? policy.model;
  const runtime = choice('runtime', values.runtime, RUNTIMES) ?? 'auto';
  const detector = await openDetector(model, { runtime, quiet: values.quiet === true });
  const rate =
    fraction('max-false-positive-rate', values['max-false-positive-rate']) ?? policy.maxFalsePositiveRate;
  const calibration = detector.calibration(rate);
  const given = fraction('prior', values.prior);

  const counts = emptyCounts();
  const kept = new Scores();
  const judge = new Judge({
    detector,
    calibration,
    evidenceOf: createEvidence({ ...policy, today: new Date().toISOString().slice(0, 10) }),
  });
  for await (const { record } of recordsOf(positionals, policy)) {
    const at = kept.reserve();
    await judge.judge(record, (judged) => {
      count(counts, judged);
      kept.set(at, codeOf(judged));
    });
  }
  await judge.flush();
  if (kept.size === 0) throw new CommandError('the named files hold no text records.');

  const estimate = fractionOf(counts, calibration, defaultRuleOf(policy).by).estimate;
  const prior = given ?? estimate ?? 0;
  const human = (code: number): number => humanProbability(code, prior);
  const mean = kept.mean(human);
  let at = 0;
  for await (const { record, fingerprint } of recordsOf(positionals, policy, () => {})) {
    if (at >= kept.size) throw new CommandError('a file changed while it was read; start again.');
    const code = kept.get(at++);
    const { path, line, row, field } = record.place;
    const score = code > 0 && code < 1 ? code : null;
    const probability = human(code);
    const weight = mean === 0 ? 0 : probability / mean;
    const output = { path, line, row, field, fingerprint, score, human: probability, weight };
    if (!process.stdout.write(`${JSON.stringify(output)}\n`)) await once(process.stdout, 'drain');
  }
  if (at !== kept.size) throw new CommandError('a file changed while it was read; start again.');
  if (!values.quiet) {
    const origin = given === undefined ? 'estimated for this text' : 'given';
    process.stderr.write(
      `${formatCount(kept.size)} records weighted at a synthetic fraction of ${formatFraction(prior)} (${origin}); effective number of records ${formatCount(kept.effective(human))}.\n`,
    );
  }
  return EXIT.pass;
}

/**
 * Probability that a record is human-written: the detector's score is a posterior at equal priors, moved here to the
 * corpus' own synthetic fraction by Bayes' rule (Saerens et al. 2002). What was not judged has the prior's.
 */
export function humanProbability(code: number, prior: number): number {
  if (code === HUMAN) return 1;
  if (code === SYNTHETIC) return 0;
  if (code === UNSCORED) return 1 - prior;
  const synthetic = code * prior;
  const human = (1 - code) * (1 - prior);
  return synthetic + human === 0 ? 1 - prior : human / (synthetic + human);
}

function codeOf({ outcome }: Judged): number {
  if (outcome.type === 'unscored') return UNSCORED;
  if (outcome.type === 'scored') return outcome.score;
  return outcome.evidence.origin === 'synthetic' ? SYNTHETIC : HUMAN;
}

function count(counts: Counts, { record: { kind, text }, words, fingerprint, outcome }: Judged): void {
  if (outcome.type === 'known') addKnown(counts, kind, words, outcome.evidence.origin);
  else if (outcome.type === 'unscored') addUnscored(counts, kind, words, outcome.reason);
  else {
    const likeness = likenessKey(fingerprint, text.normalize('NFC'));
    addScored(counts, { kind, bucket: outcome.bucket }, words, outcome.flag, likeness);
  }
}

/** Eight bytes a record, so that a large data set is read twice rather than held. */
class Scores {
  private values = new Float64Array(1_024);
  size = 0;

  reserve(): number {
    if (this.size === this.values.length) {
      const grown = new Float64Array(2 * this.values.length);
      grown.set(this.values);
      this.values = grown;
    }
    return this.size++;
  }

  set(at: number, code: number): void {
    this.values[at] = code;
  }

  get(at: number): number {
    return this.values[at] ?? UNSCORED;
  }

  mean(of: (code: number) => number): number {
    let sum = 0;
    for (let i = 0; i < this.size; i++) sum += of(this.get(i));
    return sum / this.size;
  }

  /** Kish's effective sample size, (Σw)² ÷ Σw². */
  effective(of: (code: number) => number): number {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < this.size; i++) {
      const weight = of(this.get(i));
      sum += weight;
      squares += weight * weight;
    }
    return squares === 0 ? 0 : (sum * sum) / squares;
  }
}
