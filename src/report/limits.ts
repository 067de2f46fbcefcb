/**
 * What the platforms take, and what a report keeps. GitHub: "Create an issue comment" (body), "Adding a job summary"
 * (1 MiB a step), "Check runs" (annotations a step and a job).
 */
export const LIMITS = {
  /** Characters of a comment. */
  commentCharacters: 65_536,
  /** UTF-8 bytes of a job summary, per step. */
  summaryBytes: 1024 * 1024,
  /** Annotations of each level that one step shows. */
  annotationsPerLevel: 10,
  /** Annotations of one job, all steps together. */
  annotationsPerJob: 50,
  /** Findings that a report keeps; `totals` counts all of them. */
  findings: 1_000,
  /** Records of the changed files that a change leaves alone and that are judged all the same; of more, a random part. */
  keptRecords: 20_000,
  /** Splits of a dataset that a report keeps. */
  splits: 1_000,
  /** Characters of an excerpt. */
  excerptCharacters: 160,
} as const;
