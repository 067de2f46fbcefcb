import type { Dataset, SplitResult } from './report.ts';

/** The name of a split, with its configuration where the dataset has several. Untrusted text. */
export function splitName(dataset: Dataset, { config, split }: SplitResult): string {
  return hasConfigs(dataset) ? `${config} / ${split}` : split;
}

/** What stands above those names. */
export function splitTitle(dataset: Dataset): string {
  return hasConfigs(dataset) ? 'configuration / split' : 'split';
}

/** What the splits are known by. */
export function splitsIntro({ basis, splits }: Dataset): string {
  const known =
    basis === 'card'
      ? 'As the dataset card says.'
      : 'By the names of files and folders, as the Hugging Face hub reads them.';
  const chosen =
    new Set(splits.map(({ config }) => config)).size > 1
      ? splits.find(({ isDefault }) => isDefault)
      : undefined;
  return chosen === undefined ? known : `${known} The first configuration is the default one.`;
}

function hasConfigs({ splits }: Dataset): boolean {
  return new Set(splits.map(({ config }) => config)).size > 1;
}
