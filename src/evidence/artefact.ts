import { isQuotedAt } from './quotation.ts';

/** Words that an assistant left behind, and where. */
export interface Artefact {
  readonly phrase: string;
  /** In UTF-16 code units. */
  readonly offset: number;
}

interface Pattern {
  readonly name: string;
  /** Any of these is in whatever matches; looking for them first is many times faster. */
  readonly requires: readonly string[];
  readonly pattern: RegExp;
}

/** Start of the text or of a sentence. */
const SENTENCE = '(?:^|[.!?]\\s+|\\n[ \\t]*)';
const CANNOT = "(?:can(?:not|['’]t)|am (?:not able|unable) to|(?:won|wouldn)['’]t be able to)";
const HERE = "(?:[Hh]ere(?:['’]s| is| are)|[Bb]elow (?:is|are))";
const NUMBER = '\\d+|two|three|four|five|six|seven|eight|nine|ten|several';

/** Each alone says that an assistant wrote the text. */
const STRONG: readonly Pattern[] = [
  {
    name: 'self-description',
    requires: ['As an A', 'As a AI', 'As an artificial'],
    pattern: new RegExp(
      `${SENTENCE}(As an? (?:AI|artificial intelligence)(?: language model| model| assistant| text-based model|,)` +
        `[^.!?\\n]{0,60}?,? I (?:do not|don['’]t|can|cannot|can['’]t|am|have|must|would|was)\\b)`,
      'g',
    ),
  },
  {
    name: 'refusal',
    requires: [' request'],
    pattern: new RegExp(
      `${SENTENCE}((?:I['’]m sorry|I am sorry|I apologi[sz]e|Sorry),? (?:but )?(?:as an AI[^.!?\\n]{0,40}, )?` +
        `I ${CANNOT} (?:assist|help you|fulfil+|comply|generate|create|provide) ?(?:with )?(?:that|this|your|the) request)`,
      'g',
    ),
  },
  {
    name: 'refusal',
    requires: ['fulfil'],
    pattern: new RegExp(`${SENTENCE}(I ${CANNOT} fulfil+ (?:that|this|your) request)`, 'g'),
  },
  {
    name: 'refusal',
    requires: ["I'm sorry", 'I’m sorry'],
    pattern: new RegExp(
      `^\\s*(I['’]m sorry, but I (?:can(?:not|['’]t)|am unable to) ` +
        '(?:assist with|fulfil+|comply with|generate|provide (?:any )?(?:information|assistance|guidance|instructions)))',
      'g',
    ),
  },
  {
    name: 'cutoff',
    requires: ['my knowledge', 'my training', 'my last', 'my latest', 'my most recent'],
    pattern:
      /\b((?:as of|up to|since|until|after) my (?:(?:last|latest|most recent) )?(?:knowledge|training)(?: data)? ?(?:update|cut-?off)|my knowledge cut-?off (?:is|was|date)|as of my last update in)\b/gi,
  },
  {
    name: 'opening',
    requires: ['Certainly!', 'Sure!', 'Absolutely!', 'Of course!'],
    pattern: new RegExp(
      `^\\s*(Certainly! (?:${HERE}|I['’]d be happy to|Let['’]s)|(?:Sure|Absolutely|Of course)! ${HERE} (?:an?|the|some|your|${NUMBER})\\b)`,
      'g',
    ),
  },
  {
    name: 'residue',
    requires: ['oaicite', 'turn', '【'],
    pattern:
      /(:?contentReference\[oaicite:\d+\]|\boaicite:\d+|cite[\ue200-\ue202]?turn\d+(?:search|view|news|file)\d+|\bturn\d+(?:search|view|news|file)\d+(?:turn\d+(?:search|view|news|file)\d+)+|【\d+(?::\d+)?†[^】\n]{1,40}】)/g,
  },
];

/** Two of different names say that an assistant wrote the text; people write one of them now and then. */
const WEAK: readonly Pattern[] = [
  {
    name: 'opening',
    requires: ['Certainly', 'Sure', 'Absolutely', 'Of course', 'Great question'],
    pattern: new RegExp(
      `^\\s*((?:Certainly|Sure(?: thing)?|Absolutely|Of course|Great question)[!,.] (?:${HERE}|I['’]d be happy to|I can help|Let me))`,
      'g',
    ),
  },
  {
    name: 'closing',
    requires: ['anything else', 'et me know', 'Would you like', 'I hope this', 'Feel free'],
    pattern:
      /(Is there anything else (?:I can|you(?:['’]d| would) like me to) (?:help|assist|do)[^.!?\n]{0,40}\?|[Ll]et me know if you(?:['’]d| would) like (?:me to|any (?:changes|modifications|adjustments))[^\n]{0,120}|Would you like me to [^.!?\n]{3,100}\?|I hope this helps! (?:Let me know|If you)[^\n]{0,120}|Feel free to (?:adjust|modify|customi[sz]e|adapt|edit|tweak) [^\n]{0,120})\s*$/g,
  },
  {
    name: 'placeholder',
    requires: ['[Your', '[Recipient', '[Company', '[Employer', '[Insert', '[Hiring', '[Job', '[Position'],
    pattern:
      /(\[(?:Your|Recipient['’]?s?|Company|Employer['’]?s?|Insert|Hiring Manager['’]?s?|Job|Position) ?(?:Full )?(?:Name|Title|Position|Address|Company|Email[^\]\n]{0,10}|Date|Contact Information)\])/g,
  },
  {
    // A person who asked ChatGPT for sources pastes such links too.
    name: 'tracked link',
    requires: ['utm_source=chatgpt.com'],
    pattern: /(utm_source=chatgpt\.com)/g,
  },
];

/**
 * The first thing in a text that only an assistant leaves behind: what it says of itself, refusals in its words, its
 * knowledge cut-off, opening and closing formulas of a chat, residues of a chat's citations. Quoted occurrences and those
 * after a colon are somebody else's words. Precision comes before recall: text about these phrases must not match.
 */
export function artefactIn(text: string): Artefact | undefined {
  for (const strong of STRONG) {
    const found = firstUnquoted(text, strong);
    if (found !== undefined) return found;
  }
  const weak = new Map<string, Artefact>();
  for (const candidate of WEAK) {
    const found = firstUnquoted(text, candidate);
    if (found !== undefined) weak.set(candidate.name, found);
  }
  if (weak.size < 2) return undefined;
  const found = [...weak.values()];
  return { phrase: found.map(({ phrase }) => phrase).join('" and "'), offset: found[0]?.offset ?? 0 };
}

const MAXIMUM_PHRASE_LENGTH = 80;

function firstUnquoted(text: string, { requires, pattern }: Pattern): Artefact | undefined {
  if (!requires.some((part) => text.includes(part))) return undefined;
  for (const match of text.matchAll(pattern)) {
    const phrase = match[1] ?? match[0];
    const offset = match.index + match[0].indexOf(phrase);
    if (!isQuotedAt(text, offset)) return { phrase: shorten(phrase), offset };
  }
  return undefined;
}

function shorten(phrase: string): string {
  const line = phrase.replace(/\s+/g, ' ');
  return line.length <= MAXIMUM_PHRASE_LENGTH ? line : `${line.slice(0, MAXIMUM_PHRASE_LENGTH - 1)}…`;
}
