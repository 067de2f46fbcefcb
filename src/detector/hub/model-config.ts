import { z } from 'zod';
import { EngineError } from '../runtime-error.ts';

const configFile = z.looseObject({
  model_type: z.string().optional(),
  id2label: z.record(z.string(), z.string()).nullish(),
  num_labels: z.int().positive().optional(),
  max_position_embeddings: z.int().positive().nullish(),
  pad_token_id: z.int().nonnegative().nullish(),
});
const tokenizerConfigFile = z.looseObject({ model_max_length: z.number().positive().nullish() });

/** What `config.json` and `tokenizer_config.json` say of a classifier. */
export interface ModelConfig {
  /** By output index. */
  readonly labels: readonly string[];
  /** Longest input in tokens, special ones counted. */
  readonly maximumTokens: number;
}

/** Models whose positions start behind the padding token's id, so that as many are not usable. */
const OFFSET_POSITIONS = new Set(['roberta', 'xlm-roberta', 'camembert', 'mpnet', 'longformer', 'xmod']);
const USUAL_MAXIMUM = 512;
const SHORTEST_MAXIMUM = 8;

/** Throws EngineError naming the file and key that cannot be used. */
export function readModelConfig(config: Uint8Array, tokenizerConfig: Uint8Array | undefined): ModelConfig {
  const parsed = check(configFile, parseJson(config, 'config.json'), 'config.json');
  const limits = [positions(parsed), tokenizerLimit(tokenizerConfig)].filter((limit) => limit !== undefined);
  const maximumTokens = limits.length === 0 ? USUAL_MAXIMUM : Math.min(...limits);
  if (maximumTokens < SHORTEST_MAXIMUM) {
    throw new EngineError(
      `config.json: a model that reads ${maximumTokens} tokens at most cannot judge a text.`,
    );
  }
  return { labels: labelsOf(parsed), maximumTokens };
}

function labelsOf({ id2label, num_labels }: z.output<typeof configFile>): string[] {
  if (id2label == null) return Array.from({ length: num_labels ?? 2 }, (_, i) => `LABEL_${i}`);
  const count = Object.keys(id2label).length;
  return Array.from({ length: count }, (_, i) => {
    const label = id2label[String(i)];
    if (label === undefined)
      throw new EngineError(`config.json: \`id2label\` has ${count} entries but none for ${i}.`);
    return label;
  });
}

function positions(config: z.output<typeof configFile>): number | undefined {
  const { max_position_embeddings: count, pad_token_id: pad, model_type: type } = config;
  if (count == null) return undefined;
  return OFFSET_POSITIONS.has(type ?? '') ? count - (pad ?? 1) - 1 : count;
}

function tokenizerLimit(bytes: Uint8Array | undefined): number | undefined {
  if (bytes === undefined) return undefined;
  const name = 'tokenizer_config.json';
  const { model_max_length: limit } = check(tokenizerConfigFile, parseJson(bytes, name), name);
  return limit == null || !Number.isSafeInteger(limit) ? undefined : limit;
}

/** Throws EngineError naming the file. */
export function parseJson(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new EngineError(`${name} of the model is not JSON.`);
  }
}

function check<T extends z.ZodType>(schema: T, json: unknown, name: string): z.output<T> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new EngineError(
    `${name} of the model: \`${issue?.path.join('.') ?? ''}\` is malformed (${issue?.message ?? ''}).`,
  );
}
