/** One thing wrong with a policy. Line and column are 1-based; null where the problem has no place in the file. */
export interface PolicyProblem {
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

/** Everything that is wrong with a policy, at once; the message has one line a problem, `file:line:column: …`. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly problems: readonly PolicyProblem[];

  /** `where` is the file, or what else gave the policy; `commit` adds that a correction must reach that branch. */
  constructor(where: string, problems: readonly PolicyProblem[], commit: string | null = null) {
    const lines = problems.map(({ line, column, message }) =>
      line === null ? `${where}: ${message}` : `${where}:${line}:${column ?? 1}: ${message}`,
    );
    if (commit !== null) {
      lines.push(
        `(the policy was read from commit ${commit.slice(0, 7)}; a correction counts once it is merged)`,
      );
    }
    super(lines.join('\n'));
    this.problems = problems;
  }
}
