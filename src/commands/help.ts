const EXIT_CODES = `Exit codes
  0  pass or warn (and inconclusive, unless --fail-on-inconclusive)
  1  budget exceeded
  2  usage or policy error
  3  engine or model error
  4  inconclusive, with --fail-on-inconclusive
`;

/** Help texts, by command. */
export const HELP = {
  main: `synthetic-budget: how much of this text did a machine write, and is it more than we allow?

Usage
  synthetic-budget scan [paths…]       measure files, folders or a change, and judge them by the policy
  synthetic-budget score               score JSON Lines from stdin to stdout
  synthetic-budget explain FILE[:LINE] say which words and traits moved the score
  synthetic-budget COMMAND --help      options and examples of a command
  synthetic-budget --version

Runs offline, on this machine's CPU. Nothing is sent anywhere.

${EXIT_CODES}`,

  scan: `Usage: synthetic-budget scan [paths…] [options]

Measures the synthetic fraction of the text in files, folders or globs (default: .) and holds it against the policy
(.github/synthetic-budget.yml, where there is one).

What is looked at
  --changed              only what changed between --base and --head, as on a pull request
  --base REF             commit, branch or tag to compare with; its policy holds
  --head REF             the commit to judge (default: HEAD)
  --exclude GLOB         leave files out, besides those of the policy (repeatable)
  --include GLOB         the files in scope, instead of the policy's (repeatable)

The policy
  --config FILE          policy file in the work tree
  --budget 5%            largest synthetic fraction allowed
  --mode MODE            enforce | warn
  --fail-on BOUND        lower-bound | floor | estimate | upper-bound
  --by UNIT              words | records
  --max-false-positive-rate 0.5%
  --minimum-words N      fewer judged words are inconclusive
  --minimum-coverage 30% a smaller share of judged words is inconclusive
  --fail-on-inconclusive end with code 4 where too little could be judged

Output
  --json                 the report as JSON on stdout; everything for people goes to stderr
  --report FORMAT=FILE   write a report (json, markdown; repeatable)
  --name NAME            name of this check in the report
  --runtime RUNTIME      auto | native | wasm
  --quiet                no progress, no verdict text

Examples
  synthetic-budget scan
  synthetic-budget scan data/ docs/**/*.md --budget 2%
  synthetic-budget scan --changed --base origin/main
  synthetic-budget scan --json data > report.json

${EXIT_CODES}`,

  score: `Usage: synthetic-budget score [options] < records.jsonl > scored.jsonl

Reads one JSON object a line, {"id": …, "text": …}, and writes the same lines, in the same order, with
  score     probability (equal prior) that the text is synthetic, 0..1, not rounded
  flagged   whether the score reaches the threshold of the text's length
  words     words of the text
  unscored  in place of score and flagged, why the text was not judged:
            too-short, code, not-english, quoted, malformed
Other keys are kept. Memory stays flat however long the input is.

Options
  --text KEY             key that holds the text (default: text)
  --kind KIND            text | document | prompt | answer: which thresholds hold (default: text)
  --max-false-positive-rate 0.5%
  --runtime RUNTIME      auto | native | wasm

Examples
  synthetic-budget score < data.jsonl > scored.jsonl
  zcat big.jsonl.gz | synthetic-budget score --kind answer --text output | jq -c 'select(.flagged)'
  df.rdd.pipe("synthetic-budget score")            # Apache Spark: rows as JSON Lines

Exit codes: 0 done, 2 usage error, 3 engine or model error
`,

  explain: `Usage: synthetic-budget explain FILE[:LINE] [options]

For each record of the file, or the one at the line: its score, the threshold, and the words and traits of the text that
moved the score, most first. A word's shift is what the score's log-odds lose when the word is left out.

Options
  --top N                words and traits to show for each record (default: 8)
  --max-false-positive-rate 0.5%
  --json                 one JSON object a record
  --runtime RUNTIME      auto | native | wasm

Examples
  synthetic-budget explain docs/setup.md
  synthetic-budget explain data/train.jsonl:118

Exit codes: 0 done, 2 usage error, 3 engine or model error
`,
} as const;
