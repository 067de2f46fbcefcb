import { FUNCTION_WORDS } from './function-words.ts';
import { hashText } from './hash.ts';
import { isWord } from './tokens.ts';

const SEED = 0x3d5f;
const ENDING =
  /(?:ing|ed|ly|tion|sion|ment|ness|ity|ous|ive|able|ible|ful|less|al|ic|er|or|est|ies|es|'s|s)$/;

/**
 * Hash of what is left of a token when its subject is taken away ("text distortion", Stamatatos 2017): function words
 * and marks stay as they are, any other word becomes its ending. `hash` is the hash of the token itself.
 */
export function skeletonHash(token: string, hash: number): number {
  if (!isWord(token)) return hash;
  return FUNCTION_WORDS.has(token) ? hash : hashText(ENDING.exec(token)?.[0] ?? '', SEED);
}
