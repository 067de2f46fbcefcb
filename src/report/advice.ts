import { formatCount, formatFraction, formatInterval } from '../policy/values.ts';
import { judgedWords, plural } from './figures.ts';
import type { Report } from './report.ts';
import { decisiveRepository } from './repository-words.ts';
import {
  boundOf,
  decisiveDrift,
  decisiveLimit,
  decisiveRule,
  isAdvisory,
  nothingInScope,
  subjectOf,
} from './subject.ts';
import { UNSCORED_WORDS } from './words.ts';

/** One thing to do: a short lead and the rest of the sentence. Trusted text; code between backticks. */
export interface Step {
  readonly lead: string;
  readonly text: string;
}

/** What the verdict means, in a sentence or two. Trusted text, or null where the headline says it all. */
export function meaningOf(report: Report): string | null {
  const limit = decisiveLimit(report) ?? decisiveDrift(report) ?? decisiveRepository(report);
  if (limit !== null) return report.verdict === 'inconclusive' ? null : limit.reason;
  const { syntheticFraction } = subjectOf(report);
  const { low, high } = syntheticFraction;
  if (low === null || high === null || nothingInScope(report)) return null;
  const budget = formatFraction(report.budget);
  if (report.verdict === 'fail' || isAdvisory(report)) {
    return EXCEEDED[report.failOn](formatFraction(boundOf(report) ?? low), budget);
  }
  if (report.verdict === 'warn') {
    return `The best estimate is above the budget, but the detector errs, and with an interval of ${formatInterval(low, high)} the true share may still be within ${budget}.`;
  }
  return null;
}

const EXCEEDED = {
  'lower-bound': (bound: string, budget: string) =>
    `Even the low end of the interval, ${bound}, is above the ${budget} that the policy allows; the detector's known error rates are already taken off.`,
  floor: (bound: string, budget: string) =>
    `Even the floor, ${bound}, which assumes nothing about the model that wrote the text, is above the ${budget} that the policy allows.`,
  estimate: (bound: string, budget: string) =>
    `The policy goes by the best estimate, ${bound}, and allows ${budget}.`,
  'upper-bound': (bound: string, budget: string) =>
    `The policy asks that even the high end of the interval, ${bound}, be within ${budget}.`,
} as const;

/** What to do about the verdict, the most useful step first; nothing for a pass. `entries`: where entries to paste are. */
export function stepsFor(report: Report, entries: string): Step[] {
  if (decisiveLimit(report) !== null) return diversitySteps(report);
  if (decisiveDrift(report) !== null) return driftSteps(report);
  if (decisiveRepository(report) !== null) return repositorySteps(report);
  switch (report.verdict) {
    case 'pass':
      return [];
    case 'fail':
      return exceededSteps(report, entries);
    case 'warn':
      return isAdvisory(report) ? exceededSteps(report, entries) : uncertainSteps(report);
    case 'inconclusive':
      return inconclusiveSteps(report);
  }
}

function diversitySteps(report: Report): Step[] {
  const duplicates = report.diversity.nearDuplicates.length > 0;
  return [
    {
      lead: 'What may help',
      text: duplicates
        ? 'leave out copies: the largest clusters of near-duplicates are listed with their places; then look for phrases and templates that recur.'
        : 'look for phrases and templates that recur; text from more sources is more varied.',
    },
    {
      lead: 'If it is meant to be so',
      text: `change the limit under \`diversity\` in ${policyFile(report)} on the base branch.`,
    },
  ];
}

function driftSteps(report: Report): Step[] {
  return [
    {
      lead: 'What may help',
      text: 'look at the words and traits that moved most, listed in the details: a new subject is no fault, a new style may be.',
    },
    {
      lead: 'If it is meant to be so',
      text: `change the limit under \`drift\`, or the \`reference\`, in ${policyFile(report)} on the base branch.`,
    },
  ];
}

function repositorySteps(report: Report): Step[] {
  const budget = `change \`repository-budget\` in ${policyFile(report)} on the base branch.`;
  if (report.repository.after === null)
    return [
      {
        lead: 'What may help',
        text: 'check the repository out before this step, with `fetch-depth: 0`, so that all of it can be read.',
      },
      { lead: 'If it is not needed', text: budget },
    ];
  return [
    {
      lead: 'What may help',
      text: 'replace or leave out machine-written text, of this change or of what was there before: a scan of the whole tree lists it, worst first.',
    },
    { lead: 'If it is meant to be so', text: budget },
  ];
}

function exceededSteps(report: Report, entries: string): Step[] {
  return [
    {
      lead: 'If it is not meant to be synthetic',
      text: `replace or leave out what is listed, worst first${report.scope.type === 'change' ? ', and push again' : ''}.`,
    },
    {
      lead: 'If it is meant to be',
      text: `give its path a rule with a budget of its own in ${policyFile(report)} on the base branch.`,
    },
    {
      lead: 'If this is wrong',
      text: `the policy's \`accept\` takes findings, and \`attest\` whole files, with a reason${report.findings.length > 0 ? `; ${entries}` : ''}.`,
    },
  ];
}

function uncertainSteps(report: Report): Step[] {
  return [
    ...moreText(report),
    {
      lead: 'What is known need not be estimated',
      text: `\`attest\` in ${policyFile(report)} names files whose origin you know, \`accept\` single findings; both then count exactly.`,
    },
  ];
}

/** Sampling error shrinks with the square root of the words; the detector's own uncertainty does not, hence "at least". */
function moreText(report: Report): Step[] {
  const { scope } = report;
  const { syntheticFraction, totals } = subjectOf(report);
  const { estimate, low } = syntheticFraction;
  const judged = judgedWords(totals);
  if (estimate === null || low === null || estimate <= report.budget || low >= estimate) return [];
  const factor = ((estimate - low) / (estimate - report.budget)) ** 2;
  const lead = 'What would make it certain';
  if (factor > 50)
    return [{ lead, text: 'the estimate is so close to the budget that more text would hardly settle it.' }];
  const needed = Number((judged * factor).toPrecision(2));
  return [
    {
      lead,
      text: `at the same share, at least ${formatCount(needed)} judged words; here are ${formatCount(judged)}.${scope.type === 'change' ? ' A scan of the whole repository has more to go by.' : ''}`,
    },
  ];
}

function inconclusiveSteps(report: Report): Step[] {
  const { totals, coverage } = subjectOf(report);
  const rule = decisiveRule(report);
  const judged = judgedWords(totals);
  const steps: Step[] = [];
  if (rule !== null && rule.unreadFiles > 0) {
    steps.push({
      lead: 'What is missing',
      text:
        report.scope.type === 'tally'
          ? 'most of the lines, which held no text: `score --text` names the key that it is under.'
          : `${plural(rule.unreadFiles, 'file')} that could not be read, listed with the reason. Repair or fetch them (Git LFS: \`lfs: true\` of \`actions/checkout\`), or put them under \`exclude\` in ${policyFile(report)}.`,
    });
  }
  if (rule !== null && rule.unreachedFiles > 0) {
    steps.push({
      lead: 'What is missing',
      text: `${plural(rule.unreachedFiles, 'file')} of which nothing was read in time. Allow more \`time-budget\`, or divide the scan among several jobs (\`shard\`).`,
    });
    return steps;
  }
  if (rule !== null && judged < rule.minimumWords) {
    steps.push({
      lead: 'What is missing',
      text: `${formatCount(rule.minimumWords - judged)} more judged words.${report.scope.type === 'change' ? ' A small change needs nothing done: a larger one, or a scan of the whole repository, is judged.' : ''} \`minimum-words\` in ${policyFile(report)} sets the limit.`,
    });
  }
  if (rule !== null && coverage < rule.minimumCoverage) {
    steps.push({
      lead: 'What is missing',
      text: `${formatFraction(1 - coverage)} of the words were not judged (${unscoredWords(report)}); the policy asks for ${formatFraction(rule.minimumCoverage)} judged.`,
    });
  }
  if (rule !== null && coverage < rule.minimumCoverage) {
    steps.push({
      lead: 'What can be done',
      text: `name the fields that hold prose in \`fields\`, put what is no prose under \`exclude\`, or \`attest\` files whose origin you know, in ${policyFile(report)}.`,
    });
  }
  if (rule !== null && steps.length === 0) {
    steps.push({
      lead: 'What can be done',
      text: 'give the job the whole history (`fetch-depth: 0` of `actions/checkout`), or scan the repository as a whole.',
    });
  }
  return steps;
}

function unscoredWords(report: Report): string {
  const counts = Object.entries(subjectOf(report).totals.unscored).filter(([, records]) => records > 0);
  counts.sort(([, a], [, b]) => b - a);
  const shown = counts
    .slice(0, 3)
    .map(([reason, records]) => `${formatCount(records)} ${UNSCORED_WORDS[reason] ?? reason}`);
  return shown.length === 0 ? 'no reasons were recorded' : `records: ${shown.join(', ')}`;
}

/** The policy file's name where it can stand in code as it is. */
function policyFile({ policy }: Report): string {
  if (policy.path === null) return '`.github/synthetic-budget.yml`';
  return /^[\w./-]{1,100}$/.test(policy.path) ? `\`${policy.path}\`` : 'the policy file';
}
