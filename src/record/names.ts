import type { RecordKind } from './record.ts';

/** What the name of a field says about its value. */
export interface FieldName {
  readonly kind: RecordKind;
  /** A strong name makes any string a text; a weak one only gives the kind of strings that are long enough. */
  readonly strong: boolean;
}

const PROMPT = new Set(
  'prompt prompts instruction instructions input inputs question questions query queries system problem problems'.split(
    ' ',
  ),
);
const ANSWER = new Set(
  (
    'completion completions response responses output outputs answer answers chosen rejected reply replies ' +
    'generation generations generated prediction predictions solution solutions explanation rationale reasoning ' +
    'continuation assistant cot thinking'
  ).split(' '),
);
const TEXT = new Set(
  (
    'text texts content contents body review reviews abstract summary article story essay passage paragraph ' +
    'paragraphs sentence sentences document documents description comment comments caption post tweet message ' +
    'context transcript utterance premise hypothesis selftext dialogue dialog highlights lyrics poem prose ' +
    'narrative letter email headline'
  ).split(' '),
);
const WEAK_PROMPT = new Set(['user', 'human', 'task', 'goal', 'request', 'history']);
const WEAK_ANSWER = new Set([
  'target',
  'targets',
  'label',
  'labels',
  'gold',
  'reference',
  'bot',
  'gpt',
  'model',
]);

/** Parts of a name that say which of several it is, not what it is: `text_en`, `response_1`, `answerClean`. */
const QUALIFIERS = new Set(
  'en de fr es it pt nl ru zh ja ko ar raw clean cleaned original full long short a b c d'.split(' '),
);

const known = new Map<string, FieldName | null>();
const MAXIMUM_KNOWN = 10_000;

/**
 * Classifies a field by its name, in any case and in the usual spellings: `output`, `modelOutput`, `model_output`,
 * `question_body`, `Response 1`. undefined where the name says nothing.
 */
export function classifyName(name: string): FieldName | undefined {
  const cached = known.get(name);
  if (cached !== undefined) return cached ?? undefined;
  const found = classify(name);
  if (known.size >= MAXIMUM_KNOWN) known.clear();
  known.set(name, found ?? null);
  return found;
}

/** `modelOutput_2` → model, output, 2. */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

function classify(name: string): FieldName | undefined {
  const words = wordsOfName(name);
  while (words.length > 1 && isQualifier(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1);
  if (last === undefined) return undefined;
  if (ANSWER.has(last)) return { kind: 'answer', strong: true };
  if (PROMPT.has(last)) return { kind: 'prompt', strong: true };
  if (TEXT.has(last)) {
    const owner = words.findLast((word) => isAnswer(word) || isPrompt(word));
    return { kind: owner === undefined ? 'text' : isAnswer(owner) ? 'answer' : 'prompt', strong: true };
  }
  if (WEAK_ANSWER.has(last)) return { kind: 'answer', strong: false };
  if (WEAK_PROMPT.has(last)) return { kind: 'prompt', strong: false };
  return undefined;
}

const isQualifier = (word: string): boolean => QUALIFIERS.has(word) || /^\d+$/.test(word);
const isAnswer = (word: string): boolean => ANSWER.has(word) || WEAK_ANSWER.has(word);
const isPrompt = (word: string): boolean => PROMPT.has(word) || WEAK_PROMPT.has(word);

const ROLE_ALIASES: ReadonlyMap<string, string> = new Map([
  ...['user', 'human', 'prompter', 'instruction', 'question', 'client', 'customer'].map(
    (r) => [r, 'user'] as const,
  ),
  ...['assistant', 'gpt', 'chatgpt', 'bing', 'bard', 'claude', 'model', 'bot', 'chatbot', 'ai', 'answer'].map(
    (r) => [r, 'assistant'] as const,
  ),
  ...['system', 'developer'].map((r) => [r, 'system'] as const),
  ...[
    'tool',
    'function',
    'function_call',
    'function_response',
    'function_result',
    'observation',
    'ipython',
  ].map((r) => [r, 'tool'] as const),
]);

/** The usual name of a turn's role, lower case: `human` → `user`, `gpt` → `assistant`; others as they are. */
export function canonicalRole(role: string): string {
  const lower = role.trim().toLowerCase();
  return ROLE_ALIASES.get(lower) ?? lower;
}

/** The kind of what a role says. */
export function kindOfRole(role: string): RecordKind {
  if (role === 'assistant') return 'answer';
  return role === 'user' || role === 'system' ? 'prompt' : 'text';
}
