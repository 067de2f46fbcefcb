import path from 'node:path';
import { embeddedSurprisal } from '../detector/embedded.ts';
import { mergeFiles } from '../partial/read.ts';
import type { Report } from '../report/report.ts';
import { judgeMerged } from '../sharded-gate.ts';
import { InputError, type Inputs } from './inputs.ts';
import { workspacePolicy } from './target.ts';

/** The report of the parts that other jobs wrote, and the commit that they scanned. */
export async function mergedReport(
  inputs: Inputs,
  folder: string,
  version: string,
): Promise<{ readonly report: Report; readonly headSha: string | null }> {
  const files = inputs.merge.map((file) => path.resolve(folder, file));
  const merged = await mergeFiles(files, version);
  const { detector, division } = merged.common;
  const surprisal = await embeddedSurprisal(detector.sha256);
  if (division.type === 'tally') {
    const policy = await workspacePolicy(inputs, folder);
    return { report: judgeMerged(merged, { name: inputs.name, policy }, surprisal), headSha: null };
  }
  if (Object.keys(inputs.overrides).length > 0 || inputs.config !== null)
    throw new InputError(
      'input merge: shards were scanned by one policy. Give config, budget and the like to the jobs that scan, not to the one that merges.',
    );
  return { report: judgeMerged(merged, null, surprisal), headSha: division.commit };
}
