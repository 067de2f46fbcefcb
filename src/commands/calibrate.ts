import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BUCKET_LOWER_BOUNDS, type Detector } from '../detector/detector.ts';
import { createEvidence } from '../evidence/evidence.ts';
import { betaQuantile } from '../measure/special.ts';
import type { Policy, ReferenceText } from '../policy/policy.ts';
import { compileRules } from '../policy/rules.ts';
import { formatCount, formatFraction, formatInterval } from '../policy/values.ts';
import type { KindCalibration } from '../reference/calibration.ts';
import { calibrateAllRates, calibrationFile, type RateCalibration } from '../reference/calibration-file.ts';
import { type LocatedReference, locateReference, MissingReference } from '../reference/locate.ts';
import { readReference } from '../reference/read.ts';
import { basisOf } from '../reference/reference.ts';
import { KIND_WORDS } from '../report/words.ts';
import { openRepository } from '../source/repository.ts';
import { CommandError, EXIT } from './exit.ts';
import { MODEL_OPTIONS, modelChoice, openDetector } from './model.ts';
import { choice, parseOptions, RUNTIMES } from './options.ts';
import { workTreePolicy } from './work-tree-policy.ts';

const { calibration: _, ...DETECTOR_OPTIONS } = MODEL_OPTIONS;
const OPTIONS = {
  ...DETECTOR_OPTIONS,
  before: { type: 'string' },
  out: { type: 'string' },
  config: { type: 'string' },
  json: { type: 'boolean' },
  runtime: { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

/** `synthetic-budget calibrate`. Returns the exit code. */
export async function calibrateCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('calibrate', args, OPTIONS);
  const policy = await workTreePolicy(values.config);
  const text = referenceText(positionals, values.before, policy);
  const cwd = process.cwd();
  const repository = await openRepository(cwd).catch(() => null);
  try {
    const root = positionals.length > 0 ? cwd : (repository?.root ?? cwd);
    const located = await locate(text, { policy, repository, trusted: null, root });
    const quiet = values.quiet === true || values.json === true;
    const runtime = choice('runtime', values.runtime, RUNTIMES) ?? 'auto';
    const model = (await modelChoice(values)) ?? policy.model;
    const detector = await openDetector(model, { runtime, quiet });
    const corpus = await readReference(located, {
      detector,
      calibration: detector.calibration(policy.maxFalsePositiveRate),
      evidenceOf: createEvidence({ ...policy, today: new Date().toISOString().slice(0, 10) }),
      readOptions: compileRules(policy),
    });
    const rates = calibrateAllRates(corpus.scored, (rate) => detector.calibration(rate));
    const [first] = rates;
    if (first === undefined || first.kinds.length === 0) {
      throw new CommandError(
        `none of the text ${located.description} can be judged: it takes English prose of at least ${BUCKET_LOWER_BOUNDS[0]} words a section or row. Name other text.`,
      );
    }
    const file = fileOf(rates, located, detector, policy);
    if (values.out !== undefined) await write(values.out, `${JSON.stringify(file, null, 1)}\n`);
    if (values.json) process.stdout.write(`${JSON.stringify(file)}\n`);
    else process.stdout.write(describe(rates, located, { ...corpus, out: values.out ?? null }));
    return EXIT.pass;
  } finally {
    repository?.close();
  }
}

function fileOf(
  rates: readonly RateCalibration[],
  { description }: LocatedReference,
  detector: Detector,
  policy: Policy,
) {
  const own = detector.calibration(policy.maxFalsePositiveRate).basis;
  const strictest = rates[0]?.kinds ?? [];
  return calibrationFile(rates, detector, basisOf(strictest, description, own));
}

function referenceText(paths: readonly string[], before: string | undefined, policy: Policy): ReferenceText {
  if (paths.length > 0 && before !== undefined)
    throw new CommandError('name either paths or --before, not both.');
  if (paths.length > 0) return { type: 'paths', paths };
  if (before !== undefined) return { type: 'before', before };
  if (policy.reference !== undefined) return policy.reference;
  throw new CommandError(
    'name text that is known to be human: paths, or --before 2022-11-30 for what this repository held before chat assistants.',
  );
}

async function locate(...args: Parameters<typeof locateReference>): Promise<LocatedReference> {
  try {
    return await locateReference(...args);
  } catch (error) {
    if (error instanceof MissingReference) throw new CommandError(error.message, { cause: error });
    throw error;
  }
}

interface Extent {
  readonly files: number;
  readonly hashes: readonly bigint[];
  readonly leftOut: number;
  readonly problems: number;
  readonly out: string | null;
}

function describe(rates: readonly RateCalibration[], located: LocatedReference, extent: Extent): string {
  const { files, hashes, leftOut, problems, out } = extent;
  const commit = located.commit === null ? '' : ` (commit ${located.commit.slice(0, 12)})`;
  const lines = [
    `Calibrated on ${formatCount(hashes.length)} texts in ${formatCount(files)} files ${located.description}${commit}.`,
  ];
  if (leftOut > 0)
    lines.push(
      `${formatCount(leftOut)} texts are left out: attested, declared or marked as machine-written.`,
    );
  if (problems > 0) lines.push(`${formatCount(problems)} parts could not be read and are left out.`);
  for (const { kind } of rates[0]?.kinds ?? []) {
    const rows = rates.flatMap(({ rate, kinds }) => {
      const found = kinds.find((each) => each.kind === kind);
      return found === undefined ? [] : [{ rate, found }];
    });
    lines.push('', `${KIND_WORDS[kind] ?? kind}: ${formatCount(rows[0]?.found.records ?? 0)} texts scored`);
    lines.push(row(['allowed', 'method', 'threshold by words', 'flagged', 'expected', 'detector’s own']));
    for (const { rate, found } of rows) lines.push(row(cells(rate, found)));
  }
  lines.push(
    '',
    `Thresholds are for texts from ${BUCKET_LOWER_BOUNDS.join(' / ')} words. "flagged": of the texts above; "expected": of`,
    'new human text, 95 % interval; "detector’s own": of the texts above, by the thresholds that hold without this.',
  );
  const small = rates.find(({ kinds }) => kinds.some(({ method }) => method === 'blended'));
  if (small !== undefined) {
    const needed = small.kinds.find(({ method }) => method === 'blended')?.needed ?? 0;
    lines.push(
      `Too little text for ${formatFraction(small.rate)}: that takes ${formatCount(needed)} texts of a kind. Where "blended", the detector's thresholds hold and its rates are updated.`,
    );
  }
  if (out !== null)
    lines.push(`Written to ${out}: commit it, and put \`calibration: ${out}\` into the policy.`);
  return `${lines.join('\n')}\n`;
}

function cells(rate: number, { method, points, flagged, flaggedByDetector }: KindCalibration): string[] {
  const thresholds = points.map(({ threshold }) => threshold.toFixed(3)).join(' / ');
  const quantiles = (p: number) =>
    points.map(({ falsePositiveRate: { alpha, beta } }) => betaQuantile(p, alpha, beta));
  const expected = formatInterval(Math.min(...quantiles(0.025)), Math.max(...quantiles(0.975)));
  return [
    formatFraction(rate),
    method,
    thresholds,
    formatFraction(flagged),
    expected,
    formatFraction(flaggedByDetector),
  ];
}

const WIDTHS = [8, 10, 31, 9, 12, 0];

function row(values: readonly string[]): string {
  return `  ${values.map((value, i) => value.padEnd(WIDTHS[i] ?? 0)).join(' ')}`.trimEnd();
}

async function write(file: string, content: string): Promise<void> {
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    throw new CommandError(
      `--out: ${file} cannot be written (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}
