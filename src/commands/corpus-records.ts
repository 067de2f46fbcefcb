import type { Policy } from '../policy/policy.ts';
import { compileRules } from '../policy/rules.ts';
import { formatOf } from '../record/format.ts';
import { fingerprint } from '../record/hash.ts';
import { readRecords } from '../record/read.ts';
import type { TextRecord } from '../record/record.ts';
import { terminalText } from '../report/escape.ts';
import { filesUnder } from '../source/tree.ts';
import { CommandError } from './exit.ts';

/**
 * The records of the files that paths stand for (default: the working folder), in order, as the policy has them read.
 * What cannot be read is told on stderr. Throws CommandError where no file is in scope.
 */
export async function* recordsOf(
  paths: readonly string[],
  policy: Policy,
  tell: (problem: string) => void = (problem) => process.stderr.write(`${problem}\n`),
): AsyncGenerator<{ readonly record: TextRecord; readonly fingerprint: string }> {
  const { include, exclude } = policy;
  const ruleOf = compileRules(policy);
  const scope = await filesUnder(paths.length > 0 ? paths : ['.'], { cwd: process.cwd(), include, exclude });
  for (const { path, message } of scope.problems) tell(`${terminalText(path)}: ${terminalText(message)}`);
  if (scope.files.length === 0)
    throw new CommandError('no file of the named paths is in scope of the policy.');
  for (const file of scope.files) {
    const format = formatOf(file.path);
    if (format === undefined) continue;
    for await (const event of readRecords(format, file.path, file, ruleOf(file.path))) {
      if (event.type === 'problem') {
        const { path, line, message } = event.problem;
        tell(`${terminalText(path)}:${line}: ${terminalText(message, 300)}`);
      } else yield { record: event.record, fingerprint: fingerprint(event.record.text) };
    }
  }
}
