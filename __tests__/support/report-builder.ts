import { collapseLine } from '../../src/report/collapse.ts';
import type {
  DiversityFigures,
  DiversityLimitResult,
  FileResult,
  Finding,
  Report,
  RuleResult,
  SurprisalFigures,
  SyntheticFraction,
  Totals,
} from '../../src/report/report.ts';

/** Reports for tests of everything that renders one: a plausible failing pull request, and changes to it. */

export function fraction(estimate: number, low: number, high: number, floor = low): SyntheticFraction {
  return { estimate, low, high, floor, by: 'words' };
}

export const NOT_JUDGED: SyntheticFraction = {
  estimate: null,
  low: null,
  high: null,
  floor: null,
  by: 'words',
};

export function totals(changes: Partial<Totals> = {}): Totals {
  return {
    files: 4,
    records: 1_341,
    words: 168_402,
    scoredRecords: 1_272,
    scoredWords: 164_021,
    flaggedRecords: 280,
    flaggedWords: 61_870,
    knownSyntheticRecords: 12,
    knownSyntheticWords: 1_455,
    knownHumanRecords: 0,
    knownHumanWords: 0,
    unscored: { 'too-short': 41, code: 12, 'not-english': 4 },
    unscoredWords: 2_926,
    ...changes,
  };
}

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    path: 'data/train-0042.jsonl',
    line: 118,
    endLine: 118,
    row: 118,
    field: 'output',
    role: null,
    kind: 'answer',
    words: 118,
    score: 0.998,
    threshold: 0.931,
    reason: 'score 0.998, flagged from 0.931',
    evidence: 'detector',
    excerpt:
      'It is important to note that effective time management plays a crucial role in achieving one’s goals.',
    fingerprint: '9f2c41d07be3a518',
    ...changes,
  };
}

/** Rows `first`–`last` of the default file, less those in `without`. */
export function rowFindings(first: number, last: number, without: readonly number[] = []): Finding[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((row) => !without.includes(row))
    .map((row) =>
      finding({
        row,
        line: row,
        endLine: row,
        score: 0.95 + (row % 40) / 1000,
        reason: `score ${(0.95 + (row % 40) / 1000).toFixed(3)}, flagged from 0.931`,
        fingerprint: row.toString(16).padStart(16, '0'),
      }),
    );
}

export function file(path: string, changes: Partial<FileResult> = {}): FileResult {
  return {
    path,
    kind: 'jsonl',
    records: 1_200,
    words: 150_000,
    scoredWords: 147_000,
    flaggedRecords: 271,
    knownSyntheticRecords: 0,
    syntheticFraction: fraction(0.41, 0.34, 0.48),
    ...changes,
  };
}

export function rule(changes: Partial<RuleResult> = {}): RuleResult {
  return {
    path: '**',
    budget: 0.05,
    mode: 'enforce',
    failOn: 'lower-bound',
    verdict: 'fail',
    reason:
      'About 38 % reads as machine-written (95 % interval 31–45 %); the lower end of the 95 % interval, 31 %, is above the budget of 5 %.',
    minimumWords: 300,
    minimumCoverage: 0.3,
    unreadFiles: 0,
    unreachedFiles: 0,
    coverage: 0.983,
    syntheticFraction: fraction(0.38, 0.312, 0.447, 0.297),
    totals: totals(),
    ...changes,
  };
}

const DIVERSITY_FIGURES: DiversityFigures = {
  sampledRecords: 870,
  pairedRecords: 200,
  words: 50_000,
  typeTokenRatio: 0.081,
  movingAverageTypeTokenRatio: 0.742,
  mtld: 71.3,
  hdd: 0.811,
  hapaxShare: 0.52,
  entropy: 9.41,
  normalisedEntropy: 0.784,
  distinct: [0.081, 0.412, 0.731, 0.864],
  ngramDiversity: 2.088,
  compressionRatio: 3.41,
  selfRepetition: 0.218,
  selfBleu: 0.204,
  rougeL: 0.147,
  vendiScore: 112.6,
};

/** The report of a pull request that adds 168,402 words and fails; `changes` replace whole fields. */
export function report(changes: Partial<Report> = {}): Report {
  const decisive = rule();
  return {
    schemaVersion: 1,
    version: '0.1.0',
    name: 'default',
    verdict: decisive.verdict,
    reason: decisive.reason,
    mode: decisive.mode,
    failOn: decisive.failOn,
    decidedBy: decisive.path,
    budget: decisive.budget,
    syntheticFraction: decisive.syntheticFraction,
    coverage: decisive.coverage,
    totals: decisive.totals,
    byKind: [
      {
        kind: 'document',
        records: 21,
        words: 5_210,
        scoredRecords: 19,
        flaggedRecords: 3,
        syntheticFraction: fraction(0.14, 0.02, 0.33),
      },
      {
        kind: 'prompt',
        records: 610,
        words: 41_077,
        scoredRecords: 566,
        flaggedRecords: 6,
        syntheticFraction: fraction(0.004, 0, 0.018),
      },
      {
        kind: 'answer',
        records: 710,
        words: 122_115,
        scoredRecords: 687,
        flaggedRecords: 271,
        syntheticFraction: fraction(0.51, 0.44, 0.58),
      },
    ],
    dataset: null,
    rules: [decisive],
    files: [
      file('data/train-0042.jsonl'),
      file('docs/setup.md', {
        kind: 'markdown',
        records: 21,
        words: 5_210,
        scoredWords: 4_900,
        flaggedRecords: 3,
        syntheticFraction: fraction(0.14, 0.02, 0.33),
      }),
      file('data/faq.csv', {
        kind: 'csv',
        records: 110,
        words: 12_700,
        scoredWords: 11_630,
        flaggedRecords: 0,
        knownSyntheticRecords: 12,
        syntheticFraction: fraction(0.115, 0.115, 0.121),
      }),
      file('data/notes.txt', {
        kind: 'text',
        records: 10,
        words: 492,
        scoredWords: 0,
        flaggedRecords: 0,
        syntheticFraction: NOT_JUDGED,
      }),
    ],
    findings: [
      ...rowFindings(118, 402, [131, 140, 141, 203, 204, 250, 251, 299, 300, 310, 350, 351, 390, 395]),
      finding({
        path: 'data/faq.csv',
        line: 9,
        endLine: 9,
        row: 9,
        field: 'answer',
        words: 121,
        score: null,
        threshold: null,
        evidence: 'declared',
        reason: 'declares "source: gpt-4o"',
        excerpt: 'You can reset your password by opening the settings page and choosing “Security”.',
        fingerprint: 'c0ffee0000000009',
      }),
      finding({
        path: 'docs/setup.md',
        line: 12,
        endLine: 57,
        row: null,
        field: null,
        kind: 'document',
        words: 410,
        score: null,
        threshold: null,
        evidence: 'artefact',
        reason: 'assistant phrase "Certainly! Here is"',
        excerpt: 'Certainly! Here is a step-by-step guide to setting up your environment:',
        fingerprint: 'c0ffee000000000c',
      }),
    ],
    problems: [],
    notices: [],
    diversity: {
      ...DIVERSITY_FIGURES,
      nearDuplicateRate: 0.034,
      nearDuplicates: [
        {
          records: 23,
          places: [
            { path: 'data/train-0042.jsonl', line: 130 },
            { path: 'data/train-0042.jsonl', line: 131 },
          ],
          excerpt: 'It is important to note that effective time management plays a crucial role in',
        },
      ],
    },
    diversityComparison: null,
    diversityLimits: [],
    collapse:
      'Together: about 38 % (31–45 %) reads as machine-written, 3.4 % of the records have a near-duplicate, and there is no earlier text of this kind to say whether diversity fell.',
    reference: null,
    drift: null,
    sampling: null,
    surprisal: null,
    detector: {
      id: 'embedded-1',
      sha256: '4b8a1f0c9d3e2f5a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c',
      runtime: 'native',
      maxFalsePositiveRate: 0.005,
      threshold: {
        answer: { '40': 0.981, '80': 0.962, '150': 0.944, '300': 0.931 },
        document: { '40': 0.988, '80': 0.971, '150': 0.955, '300': 0.94 },
      },
      basis: '41,200 human-written records from 23 sources',
    },
    scope: {
      type: 'change',
      base: '1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b',
      head: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
      before: { records: 9_912, words: 1_240_118, syntheticFraction: fraction(0.04, 0.01, 0.07) },
      after: { records: 11_244, words: 1_407_320, syntheticFraction: fraction(0.08, 0.05, 0.12) },
      added: { records: 1_341, words: 168_402, syntheticFraction: decisive.syntheticFraction },
      removed: { records: 9, words: 1_200, syntheticFraction: fraction(0.02, 0, 0.05) },
    },
    repository: {
      paths: [],
      before: null,
      after: null,
      reason: '212 MB of files that this change leaves alone are not remembered.',
      limit: null,
    },
    policy: { path: '.github/synthetic-budget.yml', commit: '1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b' },
    timings: { totalMs: 2_412, detectorMs: 1_240, recordsPerSecond: 556 },
    ...changes,
  };
}

function judgedReport(decisive: RuleResult, changes: Partial<Report> = {}): Report {
  const base = report();
  const { verdict, reason, mode, failOn, budget, syntheticFraction, coverage } = decisive;
  const scope =
    base.scope.type === 'change'
      ? {
          ...base.scope,
          after: {
            ...base.scope.after,
            records: base.scope.before.records + decisive.totals.records,
            words: base.scope.before.words + decisive.totals.words,
          },
          added: { records: decisive.totals.records, words: decisive.totals.words, syntheticFraction },
          removed: { records: 0, words: 0, syntheticFraction: NOT_JUDGED },
        }
      : base.scope;
  return {
    ...base,
    ...{ verdict, reason, mode, failOn, budget, syntheticFraction, coverage, scope },
    decidedBy: decisive.path,
    totals: decisive.totals,
    rules: [decisive],
    collapse: collapseLine({ ...base, syntheticFraction }),
    ...changes,
  };
}

export function passReport(): Report {
  const decisive = rule({
    verdict: 'pass',
    reason: 'About 1.2 % reads as machine-written (95 % interval 0.3–2.6 %), within the budget of 5 %.',
    coverage: 0.991,
    syntheticFraction: fraction(0.012, 0.003, 0.026),
    totals: totals({
      flaggedRecords: 19,
      flaggedWords: 2_050,
      knownSyntheticRecords: 0,
      knownSyntheticWords: 0,
    }),
  });
  return judgedReport(decisive, {
    byKind: [],
    files: [
      file('data/train-0042.jsonl', { flaggedRecords: 19, syntheticFraction: fraction(0.012, 0.003, 0.026) }),
    ],
    findings: rowFindings(40, 41),
  });
}

const WHOLE: Report['repository'] = {
  paths: [],
  before: {
    files: 212,
    unreadFiles: 0,
    records: 104_330,
    words: 12_412_204,
    coverage: 0.971,
    syntheticFraction: fraction(0.112, 0.098, 0.127, 0.091),
  },
  after: {
    files: 213,
    unreadFiles: 0,
    records: 105_662,
    words: 12_579_406,
    coverage: 0.971,
    syntheticFraction: fraction(0.118, 0.104, 0.133, 0.097),
  },
  reason: null,
  limit: null,
};

/** A change that is within its budget, in a repository that is counted as a whole. */
export function wholeReport(): Report {
  return { ...passReport(), repository: WHOLE };
}

/** The same, where the repository has a budget that it is over. */
export function repositoryReport(): Report {
  const reason =
    'The whole repository: about 12 % reads as machine-written (95 % interval 10–13 %); the lower end of the 95 % interval, 10.4 %, is above the budget of 10 %. Before this change it was 11 %.';
  const limit = { budget: 0.1, mode: 'enforce', failOn: 'lower-bound', verdict: 'fail', reason } as const;
  return { ...passReport(), verdict: 'fail', reason, repository: { ...WHOLE, limit } };
}

/** The same, where the repository could not be counted. */
export function unmeasuredReport(): Report {
  const why = 'There is no clone here that the other files could be read from.';
  const reason = `The whole repository was not measured. ${why}`;
  const verdict = 'inconclusive';
  const limit = { budget: 0.1, mode: 'enforce', failOn: 'lower-bound', verdict, reason } as const;
  const repository = { paths: [], before: null, after: null, reason: why, limit };
  return { ...passReport(), verdict, reason, repository };
}

export function warnReport(): Report {
  const decisive = rule({
    verdict: 'warn',
    reason:
      'About 6.8 % reads as machine-written, above the budget of 5 %, but the 95 % interval of 2.1–12 % leaves it open.',
    syntheticFraction: fraction(0.068, 0.021, 0.121, 0.018),
    totals: totals({ words: 9_204, records: 81, scoredRecords: 74, scoredWords: 8_811, flaggedRecords: 6 }),
  });
  return judgedReport(decisive, {
    files: [file('data/train-0042.jsonl', { syntheticFraction: fraction(0.068, 0.021, 0.121) })],
    findings: rowFindings(7, 12),
  });
}

/** Above the budget for sure, by a rule that only warns. */
export function advisoryReport(): Report {
  const reason =
    'About 38 % reads as machine-written (95 % interval 31–45 %); the lower end of the 95 % interval, 31 %, is above the budget of 5 %; this rule only warns.';
  return judgedReport(rule({ verdict: 'warn', mode: 'warn', reason }));
}

export function inconclusiveReport(): Report {
  const decisive = rule({
    verdict: 'inconclusive',
    reason: 'Only 96 words could be judged; the policy asks for at least 300.',
    coverage: 0.471,
    syntheticFraction: fraction(0.21, 0, 0.89, 0),
    totals: totals({
      files: 1,
      words: 204,
      records: 6,
      scoredRecords: 1,
      scoredWords: 96,
      flaggedRecords: 0,
      knownSyntheticRecords: 0,
      knownSyntheticWords: 0,
      unscored: { 'too-short': 5 },
      unscoredWords: 108,
    }),
  });
  return judgedReport(decisive, {
    byKind: [],
    files: [file('data/faq.csv', { words: 204, scoredWords: 96 })],
    findings: [],
  });
}

export function nothingReport(): Report {
  const empty = totals({
    files: 0,
    records: 0,
    words: 0,
    scoredRecords: 0,
    scoredWords: 0,
    flaggedRecords: 0,
    flaggedWords: 0,
    knownSyntheticRecords: 0,
    knownSyntheticWords: 0,
    unscored: {},
    unscoredWords: 0,
  });
  const decisive = rule({
    verdict: 'pass',
    reason: 'Nothing in scope.',
    coverage: 1,
    syntheticFraction: NOT_JUDGED,
    totals: empty,
  });
  const side = { records: 60, words: 21_883, syntheticFraction: fraction(0.1, 0.05, 0.15) };
  return judgedReport(decisive, {
    byKind: [],
    files: [],
    findings: [],
    decidedBy: null,
    scope: {
      type: 'change',
      base: '1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b',
      head: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
      before: side,
      after: side,
      added: { records: 0, words: 0, syntheticFraction: NOT_JUDGED },
      removed: { records: 0, words: 0, syntheticFraction: NOT_JUDGED },
    },
  });
}

/** A change that only takes human-written text away. */
export function deletionReport(): Report {
  const nothing = nothingReport();
  const { scope } = nothing;
  if (scope.type !== 'change') throw new Error('not of a change');
  return {
    ...nothing,
    scope: {
      ...scope,
      after: { records: 20, words: 7_000, syntheticFraction: fraction(0.3, 0.2, 0.4) },
      removed: { records: 40, words: 14_883, syntheticFraction: fraction(0.006, 0, 0.02) },
    },
  };
}

/** Of tallies that `score` made. */
export function tallyReport(): Report {
  return report({
    scope: { type: 'tally', sources: ['corpus <b>', 'stdin'] },
    findings: [finding({ path: 'stdin' })],
  });
}

export function diversityLimit(changes: Partial<DiversityLimitResult> = {}): DiversityLimitResult {
  return {
    metric: 'mattr',
    limit: 'a drop of at most 3 %',
    mode: 'enforce',
    verdict: 'fail',
    reason:
      'Moving-average type-token ratio is 0.690, 7.0 % less than the 0.742 before the change, both at 50,000 words; the policy asks for a drop of at most 3 %.',
    value: 0.69,
    before: 0.742,
    words: 50_000,
    ...changes,
  };
}

/** Within the budget, but a limit on diversity is broken. */
export function diversityReport(): Report {
  const limit = diversityLimit();
  const before = { ...DIVERSITY_FIGURES };
  const now = { ...before, movingAverageTypeTokenRatio: 0.69, vendiScore: 60.2 };
  const diversityComparison = { words: 50_000, now, before };
  const passed = passReport();
  return {
    ...passed,
    verdict: 'fail',
    reason: limit.reason,
    diversityComparison,
    collapse: collapseLine({ ...passed, diversityComparison }),
    diversityLimits: [
      limit,
      diversityLimit({
        metric: 'near-duplicates',
        limit: 'at most 2 %',
        verdict: 'pass',
        reason: 'The share of near-duplicates is 1.2 %; the policy asks for at most 2 %.',
        value: 0.012,
        before: null,
      }),
    ],
  };
}

/** A scan of a whole repository under two rules, with problems. */
export function treeReport(): Report {
  const data = rule({ path: 'data/**', totals: totals({ words: 150_000 }) });
  const docs = rule({
    path: 'docs/**',
    budget: 0.2,
    mode: 'warn',
    verdict: 'pass',
    reason: 'About 4.8 % reads as machine-written (95 % interval 1.9–9.1 %), within the budget of 20 %.',
    syntheticFraction: fraction(0.048, 0.019, 0.091),
    totals: totals({ words: 18_402 }),
  });
  return report({
    scope: { type: 'tree', paths: ['data', 'docs'] },
    policy: { path: null, commit: null },
    rules: [data, docs],
    decidedBy: 'data/**',
    problems: [
      {
        path: 'data/broken.jsonl',
        line: 17,
        message: 'the row is not valid JSON: it ends inside a string; the rest was read',
      },
      {
        path: 'data/weights.parquet',
        line: null,
        message: 'a Git LFS pointer, not the file: run `git lfs pull` first',
      },
    ],
    notices: [{ path: 'docs/setup.md', line: null, message: '2 records hold zero-width characters.' }],
  });
}

/** Nothing wrong in what was read, but two files could not be. */
export function unreadReport(): Report {
  const decisive = rule({
    verdict: 'inconclusive',
    reason:
      'Not all of the files in scope could be looked at: 2 of 4 could not be read, or lack a part or most of their rows.',
    syntheticFraction: fraction(0, 0, 1),
    unreadFiles: 2,
  });
  const message = 'is a Git LFS pointer whose content is not here. Fetch it, or exclude the path.';
  const problems = [1, 2].map((part) => ({ path: `data/part-${part}.parquet`, line: null, message }));
  return judgedReport(decisive, { problems });
}

/** A pass that shows little: all that was judged is not flagged, and is not much. */
export function openReport(): Report {
  const decisive = rule({
    verdict: 'pass',
    reason:
      'About 0 % reads as machine-written (95 % interval 0–100 %); no sign of being over the budget of 5 %, but the interval reaches far above it.',
    syntheticFraction: fraction(0, 0, 1, 0),
    totals: totals({ flaggedRecords: 0, flaggedWords: 0, knownSyntheticRecords: 0, knownSyntheticWords: 0 }),
  });
  return judgedReport(decisive, { findings: [] });
}

/** 10,000 findings in 2,500 files. */
export function hugeReport(): Report {
  const findings = Array.from({ length: 10_000 }, (_, index) =>
    finding({
      path: `data/part-${String(index % 2_500).padStart(5, '0')}/conversations-with-a-rather-long-name.jsonl`,
      row: 10 * Math.floor(index / 2_500) + 1,
      line: 10 * Math.floor(index / 2_500) + 1,
      endLine: 10 * Math.floor(index / 2_500) + 1,
      words: 100 + (index % 97),
      fingerprint: index.toString(16).padStart(16, '0'),
    }),
  );
  const files = [...new Set(findings.map(({ path }) => path))].map((path) => file(path));
  const problems = findings.map(({ path, line }) => ({ path, line, message: 'the row is not valid JSON' }));
  return report({ findings, files, problems, totals: totals({ flaggedRecords: 140_000, files: 2_500 }) });
}

export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert(1)</script> <img src=x onerror=alert(1)> </details></sub> --> <!-- synthetic-budget:other -->',
  '![x](https://evil.example/p.png) [click](https://evil.example) <https://evil.example> www.evil.example https://evil.example',
  '@octocat @org/team #1 GH-12 octocat/hello#3 0123456789abcdef0123456789abcdef01234567 a@evil.example',
  'a | b || c \\| d \\\\| e',
  '` `` ``` ```` ~~~ \\` **bold** _it_ ~~s~~ $x$ :tada: ^[note] [^1]',
  '# heading\n\n- list\n> quote\n\n---\n```\nfence\n```\r\n::error::injected\n',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u009b31m \b\u0000',
  'a\u202Etxt.exe \u2066hidden\u2069 zero\u200Bwidth\u200D \uFEFF \u{E0041} \uD800',
  '```\n</details>\n',
  '',
];

function surprisalFigures(records: number, perplexity: number, burstiness: number): SurprisalFigures {
  const around = (median: number) => ({ mean: 1.01 * median, median, p10: 0.6 * median, p90: 1.5 * median });
  return { records, perplexity: around(perplexity), burstiness: around(burstiness) };
}

/** Within the budget, with a reference whose limit on the words is broken. */
export function driftReport(): Report {
  const reason =
    'Drift: the words differ from the reference by 8.4 % beyond chance (p = 0.002); the policy allows 5 %.';
  const words = { observed: 0.191, expected: 0.107, excess: 0.084, pValue: 0.002 };
  return {
    ...passReport(),
    verdict: 'fail',
    reason,
    reference: {
      description: 'of this repository from before 2022-11-30',
      commit: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
      files: 214,
      texts: 1_512,
      kinds: [
        {
          kind: 'document',
          method: 'conformal',
          records: 1_240,
          needed: 199,
          flagged: 0.0048,
          flaggedByDetector: 0.021,
        },
        { kind: 'answer', method: 'blended', records: 96, needed: 199, flagged: 0, flaggedByDetector: 0 },
      ],
      notices: ['3 parts of the reference could not be read and are left out.'],
    },
    surprisal: [
      {
        kind: 'document',
        now: surprisalFigures(1_000, 452.316, 5.02114),
        reference: surprisalFigures(1_000, 331.204, 4.71033),
      },
      { kind: 'answer', now: surprisalFigures(64, 1_204.55, 5.20931), reference: null },
      { kind: 'prompt', now: surprisalFigures(3, 820.5, 4.4), reference: null },
    ],
    drift: {
      referenceRecords: 1_096,
      newRecords: 1_000,
      unit: 'files',
      score: { observed: 0.12, expected: 0.06, excess: 0.06, pValue: 0.018 },
      scoreShift: 0.41,
      words,
      functionWords: { observed: 0.022, expected: 0.019, excess: 0.003, pValue: 0.14 },
      movedWords: [
        { word: 'delve', reference: 0, new: 1.25 },
        { word: 'tapestry', reference: 0.01, new: 0.9 },
      ],
      movedTraits: [
        { trait: 'spread of sentence lengths', effect: -0.62 },
        { trait: 'commas', effect: 0.31 },
        { trait: 'numbers', effect: 0.05 },
      ],
      limits: [
        {
          distance: 'score',
          limit: 0.2,
          mode: 'enforce',
          verdict: 'pass',
          reason:
            'Drift: the detector scores differ from the reference by 6 % beyond chance (p = 0.018), within 20 %.',
        },
        { distance: 'words', limit: 0.05, mode: 'enforce', verdict: 'fail', reason },
      ],
    },
  };
}

/** Every text that an author of a pull request controls is hostile. */
export function hostileReport(verdict: Report['verdict'] = 'fail'): Report {
  const findings = HOSTILE_TEXTS.map((text, index) =>
    finding({
      path: `${text || 'empty'}${index}.md`,
      line: index + 1,
      endLine: index + 1,
      row: null,
      field: text,
      role: text,
      reason: text,
      excerpt: text,
      fingerprint: index % 2 === 0 ? `abc${index}` : text,
    }),
  );
  const rules = HOSTILE_TEXTS.slice(0, 5).map((path) => rule({ path, reason: path, verdict }));
  return report({
    verdict,
    name: HOSTILE_TEXTS[0] ?? '',
    reason: HOSTILE_TEXTS.join(' '),
    drift: hostileDrift(),
    reference: driftReport().reference,
    findings,
    rules,
    decidedBy: HOSTILE_TEXTS[3] ?? null,
    files: HOSTILE_TEXTS.map((text, index) => file(`${text}${index}`)),
    problems: HOSTILE_TEXTS.map((text) => ({ path: text, line: 1, message: text })),
    policy: { path: HOSTILE_TEXTS[2] ?? null, commit: HOSTILE_TEXTS[0] ?? null },
  });
}

function hostileDrift(): Report['drift'] {
  const { drift } = driftReport();
  const movedWords = HOSTILE_TEXTS.map((word) => ({ word, reference: 1, new: 2 }));
  return drift === null ? null : { ...drift, movedWords };
}

/** A scan of a sample of a large corpus, whose interval the detector keeps wide. */
export function sampledReport(): Report {
  const tree = treeReport();
  const sample = {
    bytes: 103_400_000_000,
    bytesRead: 412_000_000,
    pieces: 3_150_000,
    piecesRead: 12_570,
    unreachedFiles: 0,
    unreachedBytes: 0,
  };
  return report({
    ...tree,
    problems: [],
    notices: [],
    findings: [
      finding({ row: 3, line: 3, endLine: 3, fromByte: 31_425_077 }),
      finding({ row: 4, line: 4, endLine: 4, fromByte: 31_425_077 }),
      finding({ row: 5, line: 5, endLine: 5, fromByte: 98_304_000 }),
    ],
    sampling: {
      precision: 0.01,
      timeBudgetMs: 600_000,
      seed: { from: 'commit', value: '4f0c7be1d2a39856b1c0ff2d6a7e8b9c0d1e2f3a' },
      ...sample,
      files: 2_080,
      rules: [
        {
          path: 'data/**',
          reason: 'detector',
          halfWidth: 0.068,
          detectorHalfWidth: 0.061,
          estimateIfAllRead: { low: 0.371, high: 0.389 },
          ...sample,
          pieces: 3_149_900,
          piecesRead: 12_470,
          bytes: 103_396_000_000,
          bytesRead: 408_000_000,
          files: 2_000,
        },
        {
          path: 'docs/**',
          reason: 'all',
          halfWidth: 0.036,
          detectorHalfWidth: 0.036,
          estimateIfAllRead: { low: 0.048, high: 0.048 },
          bytes: 4_000_000,
          bytesRead: 4_000_000,
          pieces: 100,
          piecesRead: 100,
          files: 80,
          unreachedFiles: 0,
          unreachedBytes: 0,
        },
      ],
    },
  });
}

/** A scan whose time was up before anything was read of one rule's files. */
export function unreachedReport(): Report {
  const sampled = sampledReport();
  const { sampling } = sampled;
  const reason =
    'Not all of the files in scope could be looked at: time was up before any of 80 files was read.';
  const decisive = rule({
    path: 'docs/**',
    verdict: 'inconclusive',
    reason,
    syntheticFraction: { estimate: null, low: null, high: null, floor: null, by: 'words' },
    totals: totals({ files: 0, records: 0, words: 0, scoredRecords: 0, scoredWords: 0 }),
    unreachedFiles: 80,
  });
  const [data, docs] = sampling?.rules ?? [];
  if (sampling === null || data === undefined || docs === undefined) throw new Error('no sample');
  const unread = { piecesRead: 0, bytesRead: 0, unreachedFiles: 80, unreachedBytes: docs.bytes };
  return report({
    ...sampled,
    verdict: 'inconclusive',
    reason,
    decidedBy: 'docs/**',
    syntheticFraction: fraction(0.38, 0, 1, 0),
    rules: [rule({ path: 'data/**', verdict: 'pass', budget: 0.5 }), decisive],
    sampling: {
      ...sampling,
      unreachedFiles: 80,
      unreachedBytes: docs.bytes,
      rules: [
        { ...data, reason: 'verdict' },
        {
          ...docs,
          ...unread,
          reason: 'time',
          halfWidth: null,
          detectorHalfWidth: null,
          estimateIfAllRead: null,
        },
      ],
    },
  });
}
