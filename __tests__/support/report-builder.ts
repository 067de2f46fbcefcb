import type {
  FileResult,
  Finding,
  Report,
  RuleResult,
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
    coverage: 0.983,
    syntheticFraction: fraction(0.38, 0.312, 0.447, 0.297),
    totals: totals(),
    ...changes,
  };
}

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
    diversity: {
      sampledRecords: 870,
      words: 100_000,
      typeTokenRatio: 0.081,
      movingAverageTypeTokenRatio: 0.742,
      distinct: [0.081, 0.412, 0.731, 0.864],
      compressionRatio: 3.41,
      selfRepetition: 0.218,
      nearDuplicateRate: 0.034,
    },
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
      wordsBefore: 1_240_118,
      wordsAfter: 1_407_320,
      added: { records: 1_341, words: 168_402, syntheticFraction: decisive.syntheticFraction },
      removed: { records: 9, words: 1_200, syntheticFraction: fraction(0.02, 0, 0.05) },
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
          wordsAfter: base.scope.wordsBefore + decisive.totals.words,
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
  return judgedReport(decisive, { byKind: [], files: [], findings: [], decidedBy: null });
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
  });
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
    findings,
    rules,
    decidedBy: HOSTILE_TEXTS[3] ?? null,
    files: HOSTILE_TEXTS.map((text, index) => file(`${text}${index}`)),
    problems: HOSTILE_TEXTS.map((text) => ({ path: text, line: 1, message: text })),
    policy: { path: HOSTILE_TEXTS[2] ?? null, commit: HOSTILE_TEXTS[0] ?? null },
  });
}
