import { EngineError } from '../runtime-error.ts';

const SYNTHETIC =
  /^(?:ai|fake|machine|bot|generated|synthetic|llm|chatgpt|gpt\w*|ai[ _-]?(?:generated|written|text)|(?:machine|llm|chatgpt|gpt|model)[ _-]?(?:generated|written|made)?(?:[ _-]?text)?)$/i;
const HUMAN =
  /^(?:human|real|original|authentic|not[ _-]?(?:ai|fake|machine|generated|synthetic)|human[ _-]?(?:written|generated|made|text|produced))$/i;

/**
 * The outputs of a classifier that mean synthetic. Of two labels one recognised name is enough; of more, all of them must
 * be recognised. `LABEL_0` and `LABEL_1` say nothing (both orders are in use), so they are for the user to name.
 *
 * @param wanted names or numbers of labels, separated by commas; null to go by the names.
 * @returns indices, ascending, at least one and (of two labels or more) not all.
 * @throws EngineError listing the labels and what to write.
 */
export function syntheticLabels(labels: readonly string[], wanted: string | null): number[] {
  const found = wanted === null ? byName(labels) : byRequest(labels, wanted);
  if (found.length > 0 && (labels.length === 1 || found.length < labels.length)) return found;
  const listed = labels.map((label, index) => `${index}: ${label}`).join(', ');
  throw new EngineError(
    wanted === null
      ? `which of the model's labels (${listed}) means machine-written cannot be told from their names; look at its model card and set \`model-label\`, such as ${labels.at(-1) ?? '1'}.`
      : `\`model-label\` ${wanted}: must name some, but not all, of the model's labels (${listed}).`,
  );
}

function byName(labels: readonly string[]): number[] {
  const meanings = labels.map((label) => (SYNTHETIC.test(label) ? 1 : HUMAN.test(label) ? 0 : null));
  const synthetic = indicesWhere(meanings, (meaning) => meaning === 1);
  const human = indicesWhere(meanings, (meaning) => meaning === 0);
  if (labels.length === 2 && synthetic.length + human.length === 1) {
    return synthetic.length === 1 ? synthetic : indicesWhere(meanings, (meaning) => meaning !== 0);
  }
  return synthetic.length + human.length === labels.length ? synthetic : [];
}

function byRequest(labels: readonly string[], wanted: string): number[] {
  const names = new Set(wanted.split(',').map((name) => name.trim().toLowerCase()));
  const found = indicesWhere(labels, (label, i) => names.has(label.toLowerCase()) || names.has(String(i)));
  return found.length >= names.size ? found : [];
}

function indicesWhere<T>(values: readonly T[], test: (value: T, index: number) => boolean): number[] {
  return values.flatMap((value, index) => (test(value, index) ? [index] : []));
}
