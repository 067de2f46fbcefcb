/** Why something in scope is not read, as one sentence with what to do. */
export const SUBMODULE_MESSAGE =
  'is a submodule (or a repository of its own): its files were not scanned. Run the check in its own repository, or exclude the path.';

export const OUTSIDE_LINK_MESSAGE =
  'is a symbolic link that leads out of the scanned tree, and is not followed. Commit the file itself, or exclude the path.';

export const NAMELESS_TARGET_MESSAGE =
  'is a symbolic link to a file whose own name has no extension that is read, so that its text was not read. Give that file the extension of its format, or exclude the link.';

export const LFS_MESSAGE =
  'is a Git LFS pointer whose content is not here. Fetch it (`lfs: all` in the policy, of a change `lfs: changed`, or `lfs: true` for actions/checkout; on a terminal: `git lfs pull`), or exclude the path.';

/** The same where fetching was allowed and failed. */
export function lfsFailedMessage(reason: string): string {
  return `is a Git LFS pointer whose content could not be fetched: ${reason} Fetch it (\`lfs: true\` for actions/checkout; on a terminal: \`git lfs pull\`), or exclude the path.`;
}

export const LFS_BASE_MESSAGE =
  'is stored in Git LFS, and its version before the change is not here, so that all of it counts as added. Fetch it with `git lfs fetch origin <base commit>`.';

export const MISSING_MESSAGE = 'has no content in this clone. Fetch the repository again, without a filter.';

export const DISAPPEARED_MESSAGE = 'has disappeared while the scan ran. Run it again.';
