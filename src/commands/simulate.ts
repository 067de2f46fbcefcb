import { addToSample, emptySample, type Sample } from '../measure/sample.ts';
import { LEAST_RECORDS, simulate } from '../measure/simulation.ts';
import { words } from '../measure/tokens.ts';
import { renderSimulationText, SIMULATION_REPORTERS } from '../report/simulation.ts';
import { recordsOf } from './corpus-records.ts';
import { CommandError, EXIT } from './exit.ts';
import { fraction, parseOptions, wholeNumber } from './options.ts';
import { workTreePolicy } from './work-tree-policy.ts';
import { writeAtomically } from './write-atomically.ts';

const OPTIONS = {
  fractions: { type: 'string' },
  generations: { type: 'string' },
  words: { type: 'string' },
  seed: { type: 'string' },
  report: { type: 'string', multiple: true },
  config: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const DEFAULT_FRACTIONS = '0%,1%,5%,20%,100%';
const DEFAULT_GENERATIONS = 5;
const DEFAULT_WORDS = 60_000;
const MOST_WORDS = 500_000;
const MOST_GENERATIONS = 20;
/** Texts that the sample is drawn from at most. */
const SAMPLED_TEXTS = 10_000;

/** `synthetic-budget simulate`. Returns the exit code. */
export async function simulateCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('simulate', args, OPTIONS);
  const reports = (values.report ?? []).map(parseReport);
  const fractions = (values.fractions ?? DEFAULT_FRACTIONS)
    .split(',')
    .map((written) => fraction('fractions', written.trim()) ?? 0);
  const limit = atMost('words', wholeNumber('words', values.words, 1_000), MOST_WORDS) ?? DEFAULT_WORDS;
  const generations =
    atMost('generations', wholeNumber('generations', values.generations, 1), MOST_GENERATIONS) ??
    DEFAULT_GENERATIONS;
  const sample = emptySample(SAMPLED_TEXTS);
  const policy = await workTreePolicy(values.config);
  for await (const { record, fingerprint } of recordsOf(positionals, policy)) {
    addToSample(sample, fingerprint, record.text);
  }
  const records = takeWords(sample, limit);
  if (records.length < LEAST_RECORDS) {
    throw new CommandError(
      `a simulation takes at least ${LEAST_RECORDS} different texts, and here are ${records.length}. Name more files.`,
    );
  }
  const simulation = simulate(records, {
    fractions,
    generations,
    seed: wholeNumber('seed', values.seed) ?? 1,
  });
  for (const { format, file } of reports)
    await writeAtomically(file, [SIMULATION_REPORTERS[format](simulation)]);
  const width = Math.min(120, process.stdout.columns ?? 100);
  process.stdout.write(
    values.json ? SIMULATION_REPORTERS.json(simulation) : renderSimulationText(simulation, width),
  );
  return EXIT.pass;
}

/** Texts in hash order, split into words, until there are enough. */
function takeWords(sample: Sample, limit: number): string[][] {
  const records: string[][] = [];
  let total = 0;
  for (const { value } of sample.entries()) {
    const found = words(value.text);
    if (found.length === 0) continue;
    if (total >= limit) break;
    records.push(found);
    total += found.length;
  }
  return records;
}

type Format = keyof typeof SIMULATION_REPORTERS;

function parseReport(value: string): { format: Format; file: string } {
  const [, format = '', file = ''] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
  if (Object.hasOwn(SIMULATION_REPORTERS, format) && file !== '') return { format: format as Format, file };
  throw new CommandError(
    `--report takes FORMAT=FILE with a format of ${Object.keys(SIMULATION_REPORTERS).join(', ')}, such as --report html=simulation.html, not "${value}".`,
  );
}

function atMost(name: string, value: number | undefined, most: number): number | undefined {
  if (value !== undefined && value > most)
    throw new CommandError(`--${name} takes at most ${most}, not ${value}.`);
  return value;
}
