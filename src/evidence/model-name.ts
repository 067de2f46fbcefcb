/** Names that are nothing but a language model, with what may follow them. */
const UNMISTAKABLE = [
  'chatgpt',
  'gpt-?(?:2|3|3[.]5|4|4[.]\\d|4o|5|5[.]\\d|j|neo|neox|oss)',
  '(?:text-)?(?:davinci|curie|babbage|ada)-00\\d',
  'text-bison',
  'code-davinci',
  'instructgpt',
  'claude-?(?:v?\\d|instant|opus|sonnet|haiku|fable)',
  'gemini-?(?:\\d|pro|ultra|flash|nano|advanced)',
  '(?:code)?llama-?\\d',
  'mi[sx]tral-?(?:\\d+x?\\d*b|large|medium|small|nemo|tiny|instruct|v\\d)',
  'mixtral',
  'qwen-?\\d',
  'qwq',
  'deepseek-?(?:v\\d|r\\d|chat|coder|llm|reasoner)',
  'phi-?\\d',
  'grok-?\\d',
  'command-r',
  'palm-?2',
  'falcon-?\\d+b',
  'vicuna',
  'alpaca-?\\d+b',
  'gemma-?\\d',
  'olmo-?\\d',
  'chatglm',
  'glm-?\\d',
  'kimi-k\\d',
  'minimax-m\\d',
  'nemotron',
  'stablelm',
  'bloomz?-?\\d+b?',
  'opt-\\d+(?:[.]\\d+)?[bm]',
  'flan-t5',
  'wizardlm',
  'openchat',
  'dolphin-\\d',
  'zephyr-?\\d+b',
  'yi-\\d+b',
  'solar-10[.]7b',
  'internlm',
  'baichuan',
  'o[134]-(?:mini|preview|pro)',
];

/** Words of other meanings that name a model only where the key leaves no doubt. */
const AMBIGUOUS = ['claude', 'gemini', 'bard', 'llama', 'mistral', 'qwen', 'deepseek', 'grok'];
const AMBIGUOUS_ELSEWHERE = [
  'alpaca',
  'palm',
  'falcon',
  'phi',
  'gemma',
  'gpt',
  'copilot',
  'o1',
  'o3',
  'orca',
];

/** What a model's name goes on with: versions, sizes, dates, variants, quantisation. No other words. */
const CONTINUATION =
  '(?:[-_ .:@/]*(?:' +
  'v?\\d+(?:[.]\\d+)*[bkmo]?|\\d+x\\d+b|a\\d+b|r1|k2|turbo|mini|nano|micro|preview|instruct|chat|hf|it|base|large|medium|' +
  'small|tiny|xl|xxl|opus|sonnet|haiku|instant|pro|flash|ultra|lite|latest|exp|experimental|thinking|reasoner|coder|code|' +
  'distill|qwen|llama|vision|vl|plus|max|next|nemo|nightly|nemotron|gguf|awq|gptq|int[48]|fp(?:8|16)|bf16|q\\d(?:_\\w+)*|' +
  'sft|dpo|rlhf|beta|alpha|api|maverick|scout|o|a|j|neo|neox|oss|omni|advanced|uncensored|tuned|ft|preview' +
  '))*';

const OWNER = '(?:[\\w.-]+[/:])*';
const BEFORE = '(?:(?:ai[- ])?generated (?:by|with|using|from) |written by |synthetic[-_ /:(]+)?';
const AFTER = '(?:[-_ ](?:generated|synthetic|outputs?|responses?|completions?))?[)]?';

const pattern = (families: readonly string[]): RegExp =>
  new RegExp(
    `^${BEFORE}${OWNER}(?:openai |anthropic |google |meta[- ])?(?:${families.join('|')})${CONTINUATION}${AFTER}$`,
  );

const UNMISTAKABLE_NAME = pattern(UNMISTAKABLE);
const NAME_OF_A_MODEL = pattern([...UNMISTAKABLE, ...AMBIGUOUS]);
const NAME_OF_A_LANGUAGE_MODEL = pattern([...UNMISTAKABLE, ...AMBIGUOUS, ...AMBIGUOUS_ELSEWHERE]);

/**
 * How much the key of a value says: `any`: it may be about anything (`source`); `model`: it names a model of some kind
 * (`model: Falcon` may be a car); `language-model`: nothing else (`llm`, `generated_by`).
 */
export type KeyCertainty = 'any' | 'model' | 'language-model';

/** Whether a whole value is the name of a language model; `gpt2 tokenizer` and `Claude Monet` are not. */
export function namesLanguageModel(value: string, certainty: KeyCertainty): boolean {
  if (value.length > 100) return false;
  const name = value.trim().toLowerCase().replaceAll('_', '-');
  if (certainty === 'any') return UNMISTAKABLE_NAME.test(name);
  return certainty === 'model' ? NAME_OF_A_MODEL.test(name) : NAME_OF_A_LANGUAGE_MODEL.test(name);
}
