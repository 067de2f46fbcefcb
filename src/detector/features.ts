import { Counter } from './counter.ts';
import { combineHashes, hashText } from './hash.ts';
import { skeletonHash } from './skeleton.ts';
import { measureStyle } from './style.ts';
import { type IndexedTokens, isWord, tokenise } from './tokens.ts';

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
  const { distinct, lexemes, places } = indexLexemes(tokenise(normalised));
  const tokenHashes = new Uint32Array(Math.min(places.length, MAXIMUM_TOKENS));
  const tokenShapes = new Uint16Array(tokenHashes.length);
  words.clear();
  skeletons.clear();
  let previous = BOUNDARY;
  let previousPair = combineHashes(BOUNDARY, BOUNDARY);
  // The last four bones, latest first.
  let bone1 = BOUNDARY;
  let bone2 = BOUNDARY;
  let bone3 = BOUNDARY;
  let bone4 = BOUNDARY;
  for (let i = 0; i < places.length; i++) {
    const { hash, shape, bone } = lexemes[places[i] as number] as Lexeme;
    if (i < tokenHashes.length) {
      tokenHashes[i] = hash;
      tokenShapes[i] = shape;
    }
    const pair = combineHashes(previous, hash);
    words.add(hash & WORD_MASK);
    words.add(pair & WORD_MASK);
    words.add(combineHashes(previousPair, hash) & WORD_MASK);
    previous = hash;
    previousPair = pair;
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
  countCharacters(lexemes, places);
  const gramIds = new Uint32Array(words.size + characters.size + skeletons.size);
  const gramWeights = new Float32Array(gramIds.length);
  words.writeTo(gramIds, gramWeights, 0);
  characters.writeTo(gramIds, gramWeights, words.size);
  skeletons.writeTo(gramIds, gramWeights, words.size + characters.size);
  return { gramIds, gramWeights, tokenHashes, tokenShapes, style: measureStyle({ distinct, places }) };
}

/** As `indexTokens` does, with what is known of each distinct token, which is looked up once. */
function indexLexemes(tokens: readonly string[]): IndexedTokens & { readonly lexemes: readonly Lexeme[] } {
  if (known.size >= MAXIMUM_CACHED_TOKENS) known.clear();
  texts++;
  const distinct: string[] = [];
  const lexemes: Lexeme[] = [];
  const places = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string;
    const lexeme = lexemeOf(token);
    if (lexeme.text !== texts) {
      lexeme.text = texts;
      lexeme.place = distinct.length;
      distinct.push(token);
      lexemes.push(lexeme);
    }
    places[i] = lexeme.place;
  }
  return { distinct, lexemes, places };
}

/** Counts the character n-grams of every word: those of a distinct word at once, in the order of first occurrence. */
function countCharacters(lexemes: readonly Lexeme[], places: Uint32Array): void {
  const times = new Uint32Array(lexemes.length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    times[place] = (times[place] as number) + 1;
  }
  characters.clear();
  for (let place = 0; place < lexemes.length; place++) {
    const { characterGrams } = lexemes[place] as Lexeme;
    const count = times[place] as number;
    for (let i = 0; i < characterGrams.length; i++) characters.add(characterGrams[i] as number, count);
  }
}

/** The tokens alone of one window of text that `normalise` returned, as `extractFeatures` gives them. */
export function extractTokens(normalised: string): Pick<Features, 'tokenHashes' | 'tokenShapes'> {
  if (known.size >= MAXIMUM_CACHED_TOKENS) known.clear();
  const tokens = tokenise(normalised);
  const tokenHashes = new Uint32Array(Math.min(tokens.length, MAXIMUM_TOKENS));
  const tokenShapes = new Uint16Array(tokenHashes.length);
  for (let i = 0; i < tokenHashes.length; i++) {
    const { hash, shape } = lexemeOf(tokens[i] as string);
    tokenHashes[i] = hash;
    tokenShapes[i] = shape;
  }
  return { tokenHashes, tokenShapes };
}

/** What is known of a token by itself. */
interface Lexeme {
  readonly hash: number;
  readonly shape: number;
  readonly bone: number;
  /** Ids of its character 2–4-grams with its boundaries marked; of a number or a mark, none. */
  readonly characterGrams: Uint32Array;
  /** The last text that it was found in, by number, and its place among the distinct tokens there. */
  text: number;
  place: number;
}

/** Frequent tokens recur: what was computed of them is kept, up to about so many, from text to text. */
const MAXIMUM_CACHED_TOKENS = 50_000;
const known = new Map<string, Lexeme>();
let texts = 0;

function lexemeOf(token: string): Lexeme {
  const found = known.get(token);
  if (found !== undefined) return found;
  const neutral = neutralise(token);
  const hash = tokenHash(neutral);
  const lexeme = {
    hash,
    shape: shapeOf(neutral),
    bone: skeletonHash(neutral, hash),
    characterGrams: isWord(neutral) ? characterGrams(neutral) : NO_GRAMS,
    text: 0,
    place: 0,
  };
  known.set(token, lexeme);
  return lexeme;
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

const MAXIMUM_WORD_LENGTH = 40;
const NO_GRAMS = new Uint32Array(0);

function characterGrams(word: string): Uint32Array {
  const marked = `\u0002${word.slice(0, MAXIMUM_WORD_LENGTH)}\u0003`;
  const grams: number[] = [];
  for (let n = 2; n <= 4; n++) {
    for (let i = 0; i + n <= marked.length; i++) {
      grams.push(CHARACTER_BASE + (hashText(marked, CHARACTER_SEED + n, i, i + n) & CHARACTER_MASK));
    }
  }
  return Uint32Array.from(grams);
}

const words = new Counter();
const characters = new Counter();
const skeletons = new Counter();
