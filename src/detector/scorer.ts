import { extractFeatures, type Features, MAXIMUM_TOKENS, SHAPE_CLASSES } from './features.ts';
import { EngineError } from './runtime-error.ts';
import type { Session } from './session.ts';
import { STYLE_FEATURES } from './style.ts';
import { Vocabulary } from './vocabulary.ts';
import { cutWindows } from './windows.ts';

/**
 * Most rows of one run, and what the sizes of its tensors are multiples of. Every row is padded by its own length alone,
 * and the graph multiplies several rows however few there are. Hence a text's score is the same bit for bit whatever it
 * is batched with.
 */
const BATCH_ROWS = 8;
const GRAM_STEP = 1024;
/** The graph takes multiples of four. */
const TOKEN_STEP = 8;

/** The model with its vocabulary: what turns normalised texts into scores. */
export class Scorer {
  private readonly session: Session;
  private readonly vocabulary: Vocabulary;

  /** `vocabulary`: ascending little-endian 32-bit hashes. */
  constructor(session: Session, vocabulary: Uint8Array) {
    this.session = session;
    this.vocabulary = parseVocabulary(vocabulary);
  }

  /** Probability that each normalised text is synthetic, as `Detector.score` has it. Throws EngineError. */
  async score(texts: readonly string[]): Promise<Float64Array> {
    const windows = texts.map(cutWindows);
    const logits = await this.logOdds(featuresOf(windows));
    let next = 0;
    return Float64Array.from(windows, ({ length }) => {
      let sum = 0;
      for (let i = 0; i < length; i++) sum += logits[next++] as number;
      return sigmoid(sum / length);
    });
  }

  /** Log-odds of each window, in their order. Throws EngineError. */
  async logOdds(windows: Iterable<Features>): Promise<readonly number[]> {
    const logits: number[] = [];
    const batches = new Map<number, Row[]>();
    const run = async (shape: number, batch: readonly Row[]): Promise<void> => {
      const scores = await this.run(shape, batch);
      for (const [row, { index }] of batch.entries()) logits[index] = scores[row] as number;
    };
    let index = 0;
    for (const features of windows) {
      const shape = shapeOf(features);
      const batch = batches.get(shape) ?? [];
      batches.set(shape, batch);
      batch.push({ index: index++, features });
      if (batch.length === BATCH_ROWS) {
        await run(shape, batch);
        batch.length = 0;
      }
    }
    for (const [shape, batch] of batches) if (batch.length > 0) await run(shape, batch);
    return logits;
  }

  private async run(shape: number, rows: readonly Row[]): Promise<Float32Array> {
    const grams = Math.max(1, Math.floor(shape / 1024)) * GRAM_STEP;
    const length = Math.min(MAXIMUM_TOKENS, Math.max(1, shape % 1024) * TOKEN_STEP);
    const count = rows.length;
    const gramIds = new Int32Array(count * grams);
    const gramWeights = new Float32Array(count * grams);
    const tokens = new Int32Array(count * length);
    const style = new Float32Array(count * STYLE_FEATURES);
    for (const [row, { features }] of rows.entries()) {
      gramIds.set(features.gramIds, row * grams);
      gramWeights.set(features.gramWeights, row * grams);
      style.set(features.style, row * STYLE_FEATURES);
      this.writeTokens(features, tokens, row * length);
    }
    const { logit } = await this.session.run({
      gram_ids: { data: gramIds, dims: [count, grams] },
      gram_weights: { data: gramWeights, dims: [count, grams] },
      tokens: { data: tokens, dims: [count, length] },
      style: { data: style, dims: [count, STYLE_FEATURES] },
    });
    if (!(logit?.data instanceof Float32Array)) throw new EngineError('the detector returned no scores.');
    return logit.data;
  }

  /** As the graph numbers them: 0 is padding, then the ending classes, then the vocabulary. */
  private writeTokens({ tokenHashes, tokenShapes }: Features, to: Int32Array, offset: number): void {
    for (let i = 0; i < tokenHashes.length; i++) {
      const word = this.vocabulary.indexOf(tokenHashes[i] as number);
      to[offset + i] = 1 + (word < 0 ? (tokenShapes[i] as number) : SHAPE_CLASSES + word);
    }
  }
}

interface Row {
  /** Which window of the call it is. */
  readonly index: number;
  readonly features: Features;
}

/** One window's features at a time: those of a whole call would be many times the text. */
function* featuresOf(windows: readonly (readonly string[])[]): Generator<Features> {
  for (const ofText of windows) for (const window of ofText) yield extractFeatures(window);
}

/** Padded sizes as one number: steps of n-grams in the upper part, steps of tokens in the lower. */
function shapeOf({ gramIds, tokenHashes }: Features): number {
  return Math.ceil(gramIds.length / GRAM_STEP) * 1024 + Math.ceil(tokenHashes.length / TOKEN_STEP);
}

function parseVocabulary(bytes: Uint8Array): Vocabulary {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Vocabulary(
    Uint32Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_, i) => view.getUint32(i * 4, true)),
  );
}

function sigmoid(logit: number): number {
  return logit >= 0 ? 1 / (1 + Math.exp(-logit)) : Math.exp(logit) / (1 + Math.exp(logit));
}
