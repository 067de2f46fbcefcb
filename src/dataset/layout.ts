import { compileGlob, globProblem } from '../glob/glob.ts';
import type { Card, CardConfig, CardNotice } from './card.ts';
import { isData, isReserved, splitsByName } from './names.ts';

/** A split of a configuration, with the files that are in it. */
export interface SplitFiles {
  readonly config: string;
  /** Of the configuration that is loaded where none is named. */
  readonly isDefault: boolean;
  readonly split: string;
  readonly paths: readonly string[];
}

export interface Layout {
  /** `card`: as the card's `configs` say; `names`: by the names of files and folders. */
  readonly basis: 'card' | 'names';
  /** Configurations in the order of the card, the default one first; train, validation, test, then by name. */
  readonly splits: readonly SplitFiles[];
  readonly notices: readonly CardNotice[];
}

/** Files that are held against patterns of a card, each pattern counted: some seconds. */
const MAXIMUM_TESTS = 20_000_000;
const FIRST_SPLITS = ['train', 'validation', 'test'];
const NAMELESS: CardConfig = { name: 'default', isDefault: true, folder: '', splits: null };

/**
 * Which of some files are in which split of a Hugging Face dataset. A file may be in several. Without `configs` in the
 * card, names alone speak: files whose names speak of no split are in none.
 */
export function datasetLayout({ configs, notices }: Card, paths: readonly string[]): Layout {
  if (configs.length === 0) return { basis: 'names', splits: splitsOf(NAMELESS, paths, false), notices };
  const problems: CardNotice[] = [];
  const ordered = configs.toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault));
  let left = MAXIMUM_TESTS;
  const splits = ordered.flatMap((config, index) => {
    if (left < 0) return [];
    left -= testsOf(config) * paths.length;
    if (left >= 0) return splitsOf(usable(config, problems), paths, true);
    const message = `only ${index} of ${ordered.length} configurations are told apart: they have too many patterns for ${paths.length} files`;
    problems.push({ line: 1, message });
    return [];
  });
  return { basis: 'card', splits, notices: [...notices, ...problems] };
}

/** How often each file is looked at for a configuration. */
function testsOf({ splits }: CardConfig): number {
  return splits?.reduce((sum, { patterns }) => sum + patterns.length, 0) ?? 1;
}

/** Without the patterns that are no globs. */
function usable(config: CardConfig, problems: CardNotice[]): CardConfig {
  const splits = config.splits?.map(({ split, patterns }) => ({
    split,
    patterns: patterns.filter((pattern) => {
      const problem = globProblem(literalBraces(pattern));
      if (problem !== null && problems.length < 20)
        problems.push({
          line: 1,
          message: `the pattern ${JSON.stringify(pattern.slice(0, 100))} ${problem}`,
        });
      return problem === null;
    }),
  }));
  return splits === undefined ? config : { ...config, splits };
}

function splitsOf(config: CardConfig, paths: readonly string[], isDeclared: boolean): SplitFiles[] {
  const found = new Map<string, string[]>();
  const put = (split: string, path: string): void => {
    const files = found.get(split);
    if (files === undefined) found.set(split, [path]);
    else files.push(path);
  };
  if (config.splits === null) {
    const prefix = config.folder === '' ? '' : `${config.folder}/`;
    const own = paths.filter((path) => path.startsWith(prefix) && isData(path));
    for (const path of own) for (const split of splitsByName(path.slice(prefix.length))) put(split, path);
    if (isDeclared && found.size === 0) for (const path of own) put('train', path);
  } else
    for (const { split, patterns } of config.splits) {
      const matches = matcherOf(patterns);
      for (const path of paths) if (matches(path)) put(split, path);
    }
  const { name, isDefault } = config;
  return [...found]
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map(([split, files]) => ({ config: name, isDefault, split, paths: files }));
}

/** Hidden files and folders, and those of tools (`__x`), match a pattern only that names them, as in the library. */
function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const compiled = patterns.map((pattern) => ({
    pattern,
    matches: compileGlob(literalBraces(pattern)),
    special: specialParts(pattern),
  }));
  return (path) => {
    const parts = specialParts(path);
    const isOwn = isReserved(path);
    return compiled.some(
      ({ pattern, matches, special }) =>
        parts === special && matches(path) && (!isOwn || isReserved(pattern)),
    );
  };
}

function specialParts(path: string): number {
  const parts = path.split('/');
  return parts.filter(
    (part, index) => /^\.[^.]/.test(part) || (index < parts.length - 1 && part.startsWith('__')),
  ).length;
}

/** The library knows `*`, `**`, `?` and `[…]`; other signs stand for themselves. */
function literalBraces(pattern: string): string {
  return pattern.replace(/[{}()|!+@](?![^[]*\])/g, '\\$&');
}

function rankOf(split: string): number {
  const index = FIRST_SPLITS.indexOf(split);
  return index < 0 ? FIRST_SPLITS.length : index;
}
