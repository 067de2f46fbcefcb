/** Names of the report's codes in words, for people. */

export const UNSCORED_WORDS: Readonly<Record<string, string>> = {
  'too-short': 'too short',
  code: 'code',
  figures: 'mostly figures',
  'not-english': 'not English',
  quoted: 'quoted',
  unsupported: 'of no supported kind',
};

export const KIND_WORDS: Readonly<Record<string, string>> = {
  document: 'documents',
  text: 'data rows: text',
  prompt: 'data rows: prompts (what was asked)',
  answer: 'data rows: answers',
};

export const VERDICT_ICONS = { pass: '🟢', warn: '🟡', fail: '🔴', inconclusive: '⚪' } as const;

export const VERDICT_WORDS = {
  pass: 'within',
  warn: 'perhaps over',
  fail: 'over',
  inconclusive: 'inconclusive',
} as const;

/** What is said where there is no text to judge, by what was looked at. */
export const NOTHING_WORDS = {
  change: 'This change adds no text to the data and documents that the policy names.',
  tally: 'None of the tallied texts has any words.',
  tree: 'None of the files holds text of the kinds that the policy names.',
} as const;
