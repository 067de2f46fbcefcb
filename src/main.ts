import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { error as logError, notice, setFailed, warning } from '@actions/core';
import type { Detector } from './detector/detector.ts';
import { loadDetector } from './detector/load.ts';
import { productVersion } from './detector/runtime-assets.ts';
import { runGate, type SampleRequest } from './gate.ts';
import { createClient } from './github/client.ts';
import { commentMarker, upsertComment } from './github/comment.ts';
import { type ActionEvent, readEvent } from './github/event.ts';
import { InputError, type Inputs, loadInputs } from './github/inputs.ts';
import { actionModelOptions } from './github/model-cache.ts';
import {
  emitAnnotations,
  logUntrusted,
  maskToken,
  setOutputs,
  setPartialOutput,
  writeSummary,
} from './github/outputs.ts';
import { mergedReport } from './github/parts.ts';
import { partialFileName, reportFileName, writeWithin } from './github/report-files.ts';
import { restoreScores, type ScoreCacheOptions } from './github/score-cache.ts';
import { resolveTarget, type Target, type TargetOptions } from './github/target.ts';
import { partialChunks } from './partial/store.ts';
import { isOpenGate } from './policy/open-gate.ts';
import { renderAnnotations } from './report/annotations.ts';
import { renderComment } from './report/comment.ts';
import { isDeletion } from './report/deletion-words.ts';
import type { LinkContext } from './report/links.ts';
import type { Report } from './report/report.ts';
import { renderReport } from './report/reporters.ts';
import { renderSummary } from './report/summary.ts';
import { renderTerminal } from './report/terminal.ts';
import { runShard } from './sharded-gate.ts';

/** The Action: inputs → gate → outputs. */
async function main(): Promise<void> {
  const version = productVersion();
  const inputs = loadInputs();
  maskToken(inputs.token);
  maskToken(process.env.HF_TOKEN || null);
  const event = await readEvent(process.env);
  const apiUrl = process.env.GITHUB_API_URL;
  const octokit = inputs.token === null ? null : await createClient({ token: inputs.token, version, apiUrl });
  const folder = path.resolve(process.env.GITHUB_WORKSPACE ?? '.', inputs.workingDirectory);

  const found =
    inputs.merge.length > 0
      ? await mergedReport(inputs, folder, version)
      : await scanned({ event, inputs, octokit, folder, version });
  if (found === null) return;
  const { report, headSha } = found;
  for (const message of report.reference?.notices ?? []) notice(message);
  const links = linkContext(headSha);
  const comment = renderComment(report, { ...links, marker: commentMarker(inputs.name) });
  if (inputs.summary) warn(await writeSummary(renderSummary(report, links)));
  logUntrusted(renderTerminal(report, { color: false, width: 110 }));
  setOutputs(report, { reportJson: await writeReports(report, inputs, links, folder), commentBody: comment });
  if (inputs.annotations) emitAnnotations(renderAnnotations(report));
  if (event.type === 'pull-request' && octokit !== null && inputs.comment !== 'never') {
    const create = inputs.comment === 'always' || report.totals.records > 0 || isDeletion(report);
    const { repository, number: issue } = event;
    const result = await upsertComment(octokit, {
      repository,
      issue,
      name: inputs.name,
      body: comment,
      create,
    });
    if (result.action === 'failed') warning(result.warning);
  }
  if (report.verdict === 'fail') setFailed(report.reason);
  if (inputs.failOnInconclusive && isOpenGate(report)) setFailed(report.reason);
}

/** Each check has scores of its own, and each of its shards. */
function scoreCacheOptions(event: ActionEvent, inputs: Inputs, detector: Detector): ScoreCacheOptions {
  const { RUNNER_TEMP, GITHUB_RUN_ID = '0', GITHUB_RUN_ATTEMPT = '1' } = process.env;
  const { name, shard } = inputs;
  return {
    event,
    name: shard === null ? name : `${name} ${shard.index}/${shard.of}`,
    detector,
    temporary: RUNNER_TEMP ?? tmpdir(),
    run: `${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT}`,
  };
}

interface Run extends Omit<TargetOptions, 'notice'> {
  readonly version: string;
}

/** Scans what the event asks for; null where it is a shard, whose part is written. */
async function scanned({
  version,
  ...options
}: Run): Promise<{ report: Report; headSha: string | null } | null> {
  const { event, inputs, folder } = options;
  const target = await resolveTarget({ ...options, notice });
  const { scope, policy, referencePlace, wholePlace, headSha } = target;
  if (scope.type === 'tree' && inputs.overrides.lfs === 'changed')
    notice(
      'The input lfs: changed is for changes: of a whole tree nothing is fetched. `lfs: all` does that.',
    );
  try {
    const detector = await loadDetector(policy.model, {
      ...actionModelOptions(folder),
      threads: availableParallelism(),
    });
    if (detector.notice !== null) notice(detector.notice);
    const scores = inputs.cache ? await restoreScores(scoreCacheOptions(event, inputs, detector)) : null;
    const input = {
      version,
      name: inputs.name,
      policy,
      detector,
      referencePlace,
      wholePlace: scores?.fills && wholePlace !== null ? { ...wholePlace, always: true } : wholePlace,
      cache: scores?.cache ?? null,
      judgesAddedAnew: event.type === 'pull-request',
      today: new Date().toISOString().slice(0, 10),
    };
    if (inputs.shard === null) {
      const sample = sampleRequest(inputs, target);
      const report = await runGate({ ...input, scope, ...(sample === null ? {} : { sample }) });
      await scores?.store();
      return { report, headSha };
    }
    if (scope.type !== 'tree')
      throw new InputError(
        'input shard: a change is compared with its base as a whole. Divide the scan of a whole tree: on schedule or workflow_dispatch.',
      );
    const partial = await runShard({ ...input, scope, shard: inputs.shard, commit: headSha });
    await scores?.store();
    const file = path.join(process.env.RUNNER_TEMP ?? folder, partialFileName(inputs.name, inputs.shard));
    await writeWithin(folder, file, partialChunks(partial));
    setPartialOutput(file);
    return null;
  } finally {
    target.close();
  }
}

/** How much of a tree is to be read; null: everything, as of a change always. */
function sampleRequest(
  { precision, timeBudgetMs }: Inputs,
  { scope, headSha }: Target,
): SampleRequest | null {
  if (precision === null && timeBudgetMs === null) return null;
  if (scope.type === 'tree') return { precision, timeBudgetMs, commit: headSha };
  notice('The inputs precision and time-budget are for scans of a whole tree: a change is read completely.');
  return null;
}

function linkContext(headSha: string | null): LinkContext {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
  const repositoryUrl =
    server === undefined || repository === undefined ? undefined : `${server}/${repository}`;
  return {
    ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
    ...(headSha === null ? {} : { headSha }),
    ...(repositoryUrl === undefined || run === undefined
      ? {}
      : { runUrl: `${repositoryUrl}/actions/runs/${run}` }),
  };
}

/** Writes the JSON report for the output `report-json`, and those that were asked for. Returns the former's path. */
async function writeReports(
  report: Report,
  inputs: Inputs,
  links: LinkContext,
  folder: string,
): Promise<string> {
  const own = path.join(process.env.RUNNER_TEMP ?? folder, reportFileName(inputs.name));
  const files = [{ format: 'json', path: own } as const, ...inputs.reports];
  for (const file of files) {
    try {
      await writeWithin(folder, file.path, renderReport(file.format, report, links));
    } catch (error) {
      warning(`the ${file.format} report could not be written to ${file.path}: ${messageOf(error)}`);
    }
  }
  return own;
}

function warn(message: string | null): void {
  if (message !== null) warning(message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  await main();
} catch (error) {
  const message = messageOf(error);
  setFailed(message);
  if (error instanceof TypeError || error instanceof RangeError) logError(error.stack ?? message);
  warn(
    await writeSummary(
      `## Synthetic Budget could not run\n\n\`\`\`\n${message.replaceAll('```', "'''")}\n\`\`\`\n`,
    ),
  );
}
