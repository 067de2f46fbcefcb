import { combineHashes, hashText } from './hash.ts';
import { skeletonHash } from './skeleton.ts';
import { measureStyle } from './style.ts';
import { isWord, tokenise } from './tokens.ts';

/**
 * Width of the hashed n-gram table: word 1–3-grams in the lower part, in-word character 2–4-grams above them, skeleton
 * 3–5-grams on top.
 */
export const WORD_GRAM_BITS = 20;
export const CHARACTER_GRAM_BITS = 18;
export const SKELETON_GRAM_BITS = 18;
export const GRAM_TABLE_SIZE = 2 ** WORD_GRAM_BITS + 2 ** CHARACTER_GRAM_BITS + 2 ** SKELETON_GRAM_BITS;

/** Longest token sequence that the convolutional part reads. */
export const MAXIMUM_TOKENS = 320;

/** Words of one window: longer texts are scored window by window. */
export const WINDOW_WORDS = 256;

/** What the model is fed for one window of normalised text. */
export interface Features {
  /** Distinct hashed n-grams, ids below GRAM_TABLE_SIZE, in the order of first occurrence. */
  readonly gramIds: Uint32Array;
  /** Weight per id: square root of its count, scaled so that each of the three groups has Euclidean length 1. */
  readonly gramWeights: Float32Array;
  /** Hash per token, at most MAXIMUM_TOKENS; the model's vocabulary turns it into an index. */
  readonly tokenHashes: Uint32Array;
  /** Class of each token by its ending, below SHAPE_CLASSES: what is known of a word outside the vocabulary. */
  readonly tokenShapes: Uint16Array;
  /** STYLE_FEATURES stylometric figures. */
  readonly style: Float32Array;
}

/** Number of ending classes of `Features.tokenShapes`. */
export const SHAPE_CLASSES = 512;

const WORD_SEED = 0x5b1d;
const CHARACTER_SEED = 0x2f71;
const SHAPE_SEED = 0x61c9;
const BOUNDARY = hashText('\u0002', WORD_SEED);
const SKELETON_MASK = 2 ** SKELETON_GRAM_BITS - 1;
const SKELETON_BASE = 2 ** WORD_GRAM_BITS + 2 ** CHARACTER_GRAM_BITS;
const WORD_MASK = 2 ** WORD_GRAM_BITS - 1;
const CHARACTER_MASK = 2 ** CHARACTER_GRAM_BITS - 1;
const CHARACTER_BASE = 2 ** WORD_GRAM_BITS;

/** Computes the features of one window of text that `normalise` returned. */
export function extractFeatures(normalised: string): Features {
  const tokens = tokenise(normalised);
  const hashes = new Uint32Array(tokens.length);
  const shapes = new Uint16Array(Math.min(tokens.length, MAXIMUM_TOKENS));
  words.clear();
  characters.clear();
  skeletons.clear();
  // The last four bones, latest first.
  let bone1 = BOUNDARY;
  let bone2 = BOUNDARY;
  let bone3 = BOUNDARY;
  let bone4 = BOUNDARY;
  let previous = BOUNDARY;
  let beforePrevious = BOUNDARY;
  for (let i = 0; i < tokens.length; i++) {
    const token = neutralise(tokens[i] as string);
    const hash = tokenHash(token);
    hashes[i] = hash;
    if (i < shapes.length) shapes[i] = shapeOf(token);
    words.add(hash & WORD_MASK);
    const pair = combineHashes(previous, hash);
    words.add(pair & WORD_MASK);
    words.add(combineHashes(combineHashes(beforePrevious, previous), hash) & WORD_MASK);
    if (isWord(token)) for (const gram of characterGrams(token)) characters.add(gram);
    beforePrevious = previous;
    previous = hash;
    const bone = skeletonHash(token, hash);
    const three = combineHashes(bone2, combineHashes(bone1, bone));
    const four = combineHashes(bone3, three);
    skeletons.add(SKELETON_BASE + (three & SKELETON_MASK));
    skeletons.add(SKELETON_BASE + (four & SKELETON_MASK));
    skeletons.add(SKELETON_BASE + (combineHashes(bone4, four) & SKELETON_MASK));
    bone4 = bone3;
    bone3 = bone2;
    bone2 = bone1;
    bone1 = bone;
  }
  const gramIds = new Uint32Array(words.size + characters.size + skeletons.size);
  const gramWeights = new Float32Array(gramIds.length);
  words.writeTo(gramIds, gramWeights, 0);
  characters.writeTo(gramIds, gramWeights, words.size);
  skeletons.writeTo(gramIds, gramWeights, words.size + characters.size);
  return {
    gramIds,
    gramWeights,
    tokenHashes: hashes.subarray(0, MAXIMUM_TOKENS),
    tokenShapes: shapes,
    style: measureStyle(tokens),
  };
}

/** The tokens alone of one window of text that `normalise` returned, as `extractFeatures` gives them. */
export function extractTokens(normalised: string): Pick<Features, 'tokenHashes' | 'tokenShapes'> {
  const tokens = tokenise(normalised);
  const tokenHashes = new Uint32Array(Math.min(tokens.length, MAXIMUM_TOKENS));
  const tokenShapes = new Uint16Array(tokenHashes.length);
  for (let i = 0; i < tokenHashes.length; i++) {
    const token = neutralise(tokens[i] as string);
    tokenHashes[i] = tokenHash(token);
    tokenShapes[i] = shapeOf(token);
  }
  return { tokenHashes, tokenShapes };
}

const ENDING_LETTERS = 3;

function shapeOf(token: string): number {
  return hashText(token, SHAPE_SEED, Math.max(0, token.length - ENDING_LETTERS)) % SHAPE_CLASSES;
}

/**
 * Words that speak of language models say what a text is about and when it was written, not what wrote it; without
 * this, every recent human text on the subject would look synthetic.
 */
const TOPIC_WORDS = new Set(
  `ai llm llms gpt chatgpt openai anthropic claude gemini bard copilot llama mistral qwen deepseek codex cursor agentic
  agent agents subagent subagents prompt prompts prompting genai chatbot chatbots`.split(/\s+/),
);
const NEUTRAL_WORD = 'thing';

function neutralise(token: string): string {
  return TOPIC_WORDS.has(token) ? NEUTRAL_WORD : token;
}

/** Hash of one token, as `Features.tokenHashes` holds it. */
export function tokenHash(token: string): number {
  return hashText(token, WORD_SEED);
}

const MAXIMUM_CACHED_WORDS = 50_000;
const MAXIMUM_WORD_LENGTH = 40;
const gramsOfWord = new Map<string, Uint32Array>();

/** Ids of the character 2–4-grams of one word with its boundaries marked. Frequent words recur: their ids are kept. */
function characterGrams(word: string): Uint32Array {
  const known = gramsOfWord.get(word);
  if (known !== undefined) return known;
  const marked = `\u0002${word.slice(0, MAXIMUM_WORD_LENGTH)}\u0003`;
  const grams: number[] = [];
  for (let n = 2; n <= 4; n++) {
    for (let i = 0; i + n <= marked.length; i++) {
      grams.push(CHARACTER_BASE + (hashText(marked, CHARACTER_SEED + n, i, i + n) & CHARACTER_MASK));
    }
  }
  const ids = Uint32Array.from(grams);
  if (gramsOfWord.size >= MAXIMUM_CACHED_WORDS) gramsOfWord.clear();
  gramsOfWord.set(word, ids);
  return ids;
}

/**
 * Counts ids in an open-addressing table that keeps the order of first occurrence. It is made once and emptied after
 * each text: allocating the tables anew took as long as filling them.
 */
class Counter {
  size = 0;
  private slots = new Int32Array(8192).fill(-1);
  private ids = new Uint32Array(4096);
  private counts = new Uint32Array(4096);
  /** Slot of each id, by which `clear` finds what to empty. */
  private slotOf = new Uint32Array(4096);

  add(id: number): void {
    const mask = this.slots.length - 1;
    let slot = (Math.imul(id, 0x9e3779b1) >>> 8) & mask;
    for (;;) {
      const index = this.slots[slot] as number;
      if (index < 0) break;
      if (this.ids[index] === id) {
        this.counts[index] = (this.counts[index] as number) + 1;
        return;
      }
      slot = (slot + 1) & mask;
    }
    if (this.size === this.ids.length) {
      this.grow();
      this.add(id);
      return;
    }
    this.put(id, 1, slot);
  }

  /** Writes ids and their weights (square roots of counts, unit length) at `offset`. */
  writeTo(ids: Uint32Array, weights: Float32Array, offset: number): void {
    let total = 0;
    for (let i = 0; i < this.size; i++) total += this.counts[i] as number;
    const scale = total > 0 ? 1 / Math.sqrt(total) : 0;
    for (let i = 0; i < this.size; i++) {
      ids[offset + i] = this.ids[i] as number;
      weights[offset + i] = Math.sqrt(this.counts[i] as number) * scale;
    }
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) this.slots[this.slotOf[i] as number] = -1;
    this.size = 0;
  }

  private put(id: number, count: number, slot: number): void {
    this.slots[slot] = this.size;
    this.ids[this.size] = id;
    this.counts[this.size] = count;
    this.slotOf[this.size] = slot;
    this.size++;
  }

  private grow(): void {
    const { ids, counts, size } = this;
    this.ids = new Uint32Array(size * 2);
    this.counts = new Uint32Array(size * 2);
    this.slotOf = new Uint32Array(size * 2);
    this.slots = new Int32Array(size * 4).fill(-1);
    this.size = 0;
    const mask = this.slots.length - 1;
    for (let i = 0; i < size; i++) {
      let slot = (Math.imul(ids[i] as number, 0x9e3779b1) >>> 8) & mask;
      while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      this.put(ids[i] as number, counts[i] as number, slot);
    }
  }
}

const words = new Counter();
const characters = new Counter();
const skeletons = new Counter();
