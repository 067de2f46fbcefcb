import type { ByteSource, OpenBytes } from '../record/record.ts';

/** A file in scope whose content can be streamed, as often as needed, from the work tree or from git's objects. */
export interface SourceFile extends ByteSource {
  /** Repository-relative with forward slashes; as the caller named it outside a repository. */
  readonly path: string;
  readonly size: number;
  /** Git's id of the blob that the path has where the content is the blob's, or what it points to; absent: not known. */
  readonly objectId?: string | undefined;
}

/** Inclusive 1-based line range. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** One file that differs between two commits. */
export interface ChangedFile {
  /** null where the file was added. A renamed file has the base's content under the old path here. */
  readonly base: SourceFile | null;
  /** null where the file was deleted. */
  readonly head: SourceFile | null;
  /** Lines of `head` that the change added or modified, ascending; null where that is not known (binary diff). */
  readonly addedLines: readonly LineRange[] | null;
}

/** Files that could not be looked at, with the reason in one sentence. */
export interface SourceProblem {
  readonly path: string;
  readonly message: string;
  /** Text in scope that should have been judged and could not be had. */
  readonly unread?: true;
}

export interface TreeScope {
  readonly type: 'tree';
  readonly paths: readonly string[];
  readonly files: readonly SourceFile[];
  readonly problems: readonly SourceProblem[];
  /** Set where files in scope may be missing from the list (a folder cannot be read); as of a change. */
  readonly incomplete?: string | null;
  readonly datasetCard?: DatasetCard;
}

export interface ChangeScope {
  readonly type: 'change';
  /** Full commit ids. `base` is the merge base, not the tip of the base branch. */
  readonly base: string;
  readonly head: string;
  readonly files: readonly ChangedFile[];
  readonly problems: readonly SourceProblem[];
  /** Set where the list of changed files is known to be incomplete: the verdict is then at best inconclusive. */
  readonly incomplete: string | null;
  readonly datasetCard?: DatasetCard;
}

/** Where a dataset is described, below the top of its repository. */
export const DATASET_CARD = 'README.md';

/** Content of the description, as the scanned side has it; null, or no bytes: there is none. */
export type DatasetCard = OpenBytes | null;

export type ScanScope = TreeScope | ChangeScope;
