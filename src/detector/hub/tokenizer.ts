import { Tokenizer } from '@huggingface/tokenizers';
import { EngineError, firstLine } from '../runtime-error.ts';
import { parseJson } from './model-config.ts';

/** A model's own tokenizer: WordPiece, byte-level BPE or SentencePiece (Unigram), as its `tokenizer.json` says. */
export interface TextTokenizer {
  /** Token ids of a text, without special tokens. */
  encode(text: string): number[];
  /** Special tokens that go before and behind a window. */
  readonly prefix: readonly number[];
  readonly suffix: readonly number[];
}

/** What is used of the library, whose declarations TypeScript does not resolve. */
interface Library {
  encode(text: string, options?: { add_special_tokens: boolean }): { readonly ids: (number | undefined)[] };
}

/** Throws EngineError where the library cannot read the files. */
export function createTokenizer(tokenizer: Uint8Array, config: Uint8Array | undefined): TextTokenizer {
  const settings = config === undefined ? {} : parseJson(config, 'tokenizer_config.json');
  const library = open(parseJson(tokenizer, 'tokenizer.json'), settings);
  // A byte-level or SentencePiece vocabulary without an unknown token drops what it does not know.
  const encode = (text: string): number[] => known(library.encode(text, { add_special_tokens: false }).ids);
  return { encode, ...specialTokens(library, encode) };
}

function open(json: unknown, settings: unknown): Library {
  if (typeof json !== 'object' || json === null || typeof settings !== 'object' || settings === null) {
    throw new EngineError('tokenizer.json or tokenizer_config.json of the model is not a JSON object.');
  }
  try {
    return new Tokenizer(json, settings);
  } catch (error) {
    throw new EngineError(`tokenizer.json of the model cannot be used: ${firstLine(error)}.`, {
      cause: error,
    });
  }
}

function known(ids: readonly (number | undefined)[]): number[] {
  return ids.filter((id) => id !== undefined);
}

const PROBE = 'a';

/** What the post-processor puts around a text, found on a text. */
function specialTokens(
  library: Library,
  encode: (text: string) => number[],
): Pick<TextTokenizer, 'prefix' | 'suffix'> {
  const plain = encode(PROBE);
  const whole = known(library.encode(PROBE).ids);
  const start = whole.findIndex((_, i) => plain.every((id, j) => whole[i + j] === id));
  if (plain.length === 0 || start === -1) {
    throw new EngineError('tokenizer.json of the model: it gives no tokens for a plain letter.');
  }
  return { prefix: whole.slice(0, start), suffix: whole.slice(start + plain.length) };
}
