import { EngineError } from '../runtime-error.ts';
import type { Session, Tensor } from '../session.ts';
import { tokenWindows } from './token-windows.ts';
import type { TextTokenizer } from './tokenizer.ts';

export interface ClassifierParts {
  readonly session: Session;
  readonly tokenizer: TextTokenizer;
  readonly labels: readonly string[];
  /** Indices of the labels that mean synthetic. */
  readonly synthetic: readonly number[];
  /** Longest input in tokens, special ones counted. */
  readonly maximumTokens: number;
}

/** Log-odds that a text is synthetic. */
export type LogOdds = (text: string) => Promise<number>;

/** Longer texts are judged by their beginning: the cost of one record stays bounded. */
const MAXIMUM_CHARACTERS = 100_000;

/**
 * A text classifier as Transformers exports it: logits by label, softmax over several, sigmoid of one. Each window runs
 * alone and unpadded, so that a text's score does not depend on its company; the logits of a long text's windows are
 * averaged. Throws EngineError where the graph asks for what a text classifier is not fed.
 */
export function createClassifier(parts: ClassifierParts): LogOdds {
  const { session, tokenizer, labels, synthetic, maximumTokens } = parts;
  checkInputs(session.inputNames);
  const output = outputOf(session.outputNames);
  const room = maximumTokens - tokenizer.prefix.length - tokenizer.suffix.length;
  return async (text) => {
    const ids = tokenizer.encode(text.slice(0, MAXIMUM_CHARACTERS));
    const windows = tokenWindows(ids, room);
    const mean = new Float64Array(labels.length);
    for (const window of windows) {
      const input = [...tokenizer.prefix, ...window, ...tokenizer.suffix];
      const logits = await run(session, output, input, labels.length);
      for (let i = 0; i < mean.length; i++)
        mean[i] = (mean[i] as number) + (logits[i] as number) / windows.length;
    }
    return logOdds(mean, synthetic);
  };
}

/** What each input of a graph is fed for a sequence of `length` tokens. */
const FEEDS: Readonly<Record<string, (ids: readonly number[]) => BigInt64Array>> = {
  input_ids: (ids) => BigInt64Array.from(ids, BigInt),
  attention_mask: (ids) => new BigInt64Array(ids.length).fill(1n),
  token_type_ids: (ids) => new BigInt64Array(ids.length),
  position_ids: (ids) => BigInt64Array.from(ids, (_, i) => BigInt(i)),
};

function checkInputs(names: readonly string[]): void {
  const strange = names.filter((name) => !Object.hasOwn(FEEDS, name));
  if (strange.length === 0 && names.includes('input_ids')) return;
  throw new EngineError(
    `the model is no text classifier as Transformers exports it: its inputs are ${names.join(', ')}; known are ${Object.keys(FEEDS).join(', ')}.`,
  );
}

function outputOf(names: readonly string[]): string {
  const [only, ...others] = names;
  if (names.includes('logits')) return 'logits';
  if (only !== undefined && others.length === 0) return only;
  throw new EngineError(`the model has no output "logits"; its outputs are ${names.join(', ')}.`);
}

async function run(
  session: Session,
  output: string,
  ids: readonly number[],
  labels: number,
): Promise<Float32Array | Float64Array> {
  const feeds = Object.fromEntries(
    session.inputNames.map((name): [string, Tensor] => [
      name,
      { data: FEEDS[name]?.(ids) ?? new BigInt64Array(), dims: [1, ids.length] },
    ]),
  );
  const logits = (await session.run(feeds))[output];
  if (!(logits?.data instanceof Float32Array || logits?.data instanceof Float64Array)) {
    throw new EngineError(
      'the model gives half-precision or integer scores; choose another of its files with #file.onnx.',
    );
  }
  if (logits.dims.length !== 2 || logits.dims[1] !== labels) {
    throw new EngineError(
      `the model gives scores of shape ${logits.dims.join(' × ')}, but config.json names ${labels} labels: it does not classify whole texts.`,
    );
  }
  return logits.data;
}

function logOdds(logits: Float64Array, synthetic: readonly number[]): number {
  if (logits.length === 1) return logits[0] ?? 0;
  const of = (wanted: boolean): number[] => [...logits].filter((_, i) => synthetic.includes(i) === wanted);
  return logSumExp(of(true)) - logSumExp(of(false));
}

function logSumExp(values: readonly number[]): number {
  const largest = Math.max(...values);
  return largest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - largest), 0));
}
