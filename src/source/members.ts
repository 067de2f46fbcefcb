import { compileScope } from './scope.ts';

/**
 * Which members of an archive are in scope, by the archive's path and the member's path inside it. An archive that is
 * included stands for all it holds but what the exclude globs name, as a path in the archive (`vendor/**`) or as a whole
 * (`data.zip!/drafts/**`); include globs name files of the repository and say nothing of members.
 * @throws {SourceError} on an empty or negated pattern.
 */
export function membersInScope({
  exclude,
}: {
  readonly exclude: readonly string[];
}): (archive: string) => (member: string) => boolean {
  const { excludes } = compileScope([], exclude);
  return (archive) => (member) => !excludes(member) && !excludes(`${archive}!/${member}`);
}
