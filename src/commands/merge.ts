import { embeddedSurprisal } from '../detector/embedded.ts';
import { productVersion } from '../detector/runtime-assets.ts';
import { mergeFiles } from '../partial/read.ts';
import { applyOverrides } from '../policy/overrides.ts';
import { judgeMerged, type TallyPolicy } from '../sharded-gate.ts';
import { CommandError } from './exit.ts';
import { POLICY_OPTIONS, parseOptions, policyOverrides } from './options.ts';
import { giveReport, REPORT_OPTIONS, reportTargets } from './report-output.ts';
import { workTreePolicy } from './work-tree-policy.ts';

const {
  include: _include,
  exclude: _exclude,
  lfs: _lfs,
  'max-false-positive-rate': _rate,
  ...JUDGING_OPTIONS
} = POLICY_OPTIONS;
const OPTIONS = {
  ...JUDGING_OPTIONS,
  ...REPORT_OPTIONS,
  config: { type: 'string' },
  name: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values'];

/** `synthetic-budget merge`. Returns the exit code. */
export async function mergeCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('merge', args, OPTIONS);
  const targets = reportTargets(values);
  if (positionals.length === 0)
    throw new CommandError(
      'name the parts: files that `scan --shard` or `score --tally` wrote, or their folder.',
    );
  const merged = await mergeFiles(positionals, productVersion());
  const policy = merged.common.division.type === 'tally' ? await tallyPolicy(values) : refusePolicy(values);
  const surprisal = await embeddedSurprisal(merged.common.detector.sha256);
  return await giveReport(judgeMerged(merged, policy, surprisal), values, targets);
}

async function tallyPolicy(values: Values): Promise<TallyPolicy> {
  const policy = applyOverrides(await workTreePolicy(values.config), policyOverrides(values));
  return { name: values.name ?? 'default', policy };
}

/** Shards bring their policy and name with them. */
function refusePolicy(values: Values): null {
  for (const name of [...Object.keys(JUDGING_OPTIONS), 'config', 'name'] as (keyof Values)[]) {
    if (values[name] !== undefined)
      throw new CommandError(
        `--${name}: shards were scanned by one policy and name. Give --${name} to \`scan --shard\` instead.`,
      );
  }
  return null;
}
