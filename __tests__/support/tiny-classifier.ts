import { encodeModel, type GraphNode, type Value } from './onnx.ts';

/** A text classifier in the layout of the Hugging Face Hub, small enough to be worked out by hand. */
export interface TinyClassifier {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface TinyOptions {
  /** What each token of the vocabulary adds to the logits, by token id. */
  readonly table: readonly (readonly number[])[];
  readonly labels: Readonly<Record<string, string>> | null;
  readonly tokenizer: object;
  readonly tokenizerConfig?: object | null;
  readonly config?: object;
  /** Inputs of the graph besides `input_ids`. */
  readonly inputs?: readonly ('attention_mask' | 'token_type_ids')[];
  readonly graph?: string;
}

/** Embedding (the table), mean over the tokens that the mask keeps, and a dense layer that is the identity. */
export function tinyClassifier(options: TinyOptions): TinyClassifier {
  const { table, labels, tokenizer, tokenizerConfig = { model_max_length: 16 }, config = {} } = options;
  const json = (value: object): Uint8Array => Buffer.from(JSON.stringify(value));
  const files = new Map([
    [
      'config.json',
      json({ model_type: 'bert', ...(labels === null ? {} : { id2label: labels }), ...config }),
    ],
    ['tokenizer.json', json(tokenizer)],
    [options.graph ?? 'onnx/model.onnx', tinyGraph(table, options.inputs ?? ['attention_mask'])],
  ]);
  if (tokenizerConfig !== null) files.set('tokenizer_config.json', json(tokenizerConfig));
  return { files };
}

/** Mean of the table's rows of these tokens. */
export function meanLogits(table: TinyOptions['table'], ids: readonly number[]): number[] {
  const width = table[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    return ids.reduce((sum, id) => sum + (table[id]?.[column] ?? Number.NaN), 0) / ids.length;
  });
}

function tinyGraph(table: TinyOptions['table'], inputs: readonly string[]): Uint8Array {
  const width = table[0]?.length ?? 0;
  const masked = inputs.includes('attention_mask');
  const typed = inputs.includes('token_type_ids');
  const nodes: GraphNode[] = [
    { op: 'Gather', inputs: ['table', 'input_ids'], outputs: ['rows'] },
    ...(typed
      ? [
          { op: 'Gather', inputs: ['types', 'token_type_ids'], outputs: ['ofTypes'] },
          { op: 'Add', inputs: ['rows', 'ofTypes'], outputs: ['embedded'] },
        ]
      : [{ op: 'Identity', inputs: ['rows'], outputs: ['embedded'] }]),
    ...(masked
      ? [
          { op: 'Cast', inputs: ['attention_mask'], outputs: ['mask'], attributes: { to: 1 } },
          { op: 'Unsqueeze', inputs: ['mask'], outputs: ['column'], attributes: { axes: [2] } },
          { op: 'Mul', inputs: ['embedded', 'column'], outputs: ['kept'] },
        ]
      : [{ op: 'Identity', inputs: ['embedded'], outputs: ['kept'] }]),
    { op: 'ReduceMean', inputs: ['kept'], outputs: ['pooled'], attributes: { axes: [1], keepdims: 0 } },
    { op: 'Gemm', inputs: ['pooled', 'dense', 'bias'], outputs: ['logits'] },
  ];
  const identity = Float32Array.from({ length: width * width }, (_, i) => (i % (width + 1) === 0 ? 1 : 0));
  const ids: readonly Value[] = ['input_ids', ...inputs].map((name) => ({
    name,
    type: 'int64',
    dims: ['batch', 'sequence'],
  }));
  return encodeModel({
    opset: 12,
    nodes,
    inputs: ids,
    outputs: [{ name: 'logits', type: 'float', dims: ['batch', width] }],
    weights: [
      { name: 'table', dims: [table.length, width], data: Float32Array.from(table.flat()) },
      { name: 'types', dims: [2, width], data: new Float32Array(2 * width).fill(5, width) },
      { name: 'dense', dims: [width, width], data: identity },
      { name: 'bias', dims: [width], data: new Float32Array(width) },
    ],
  });
}

const NO_DECODER = { version: '1.0', truncation: null, padding: null, decoder: null };

function special(content: string, id: number): object {
  return { id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
}

/** BERT's WordPiece: lower case, `[CLS] … [SEP]`, pieces with `##`. */
export const WORDPIECE_VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'the',
  'model',
  'wrote',
  'hand',
  '##written',
  '##s',
  ',',
  'a',
];

export function wordPiece(): object {
  const vocab = Object.fromEntries(WORDPIECE_VOCABULARY.map((token, id) => [token, id]));
  return {
    ...NO_DECODER,
    added_tokens: ['[PAD]', '[UNK]', '[CLS]', '[SEP]'].map(special),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '[CLS]', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '[SEP]', type_id: 0 } },
      ],
      pair: [],
      special_tokens: {
        '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] },
        '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] },
      },
    },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab,
    },
  };
}

/** RoBERTa's byte-level BPE: `<s> … </s>`, a token for every byte, and these merges. */
export function byteLevelBpe(merges: readonly (readonly [string, string])[]): {
  readonly tokenizer: object;
  readonly vocabulary: readonly string[];
} {
  const vocabulary = [
    '<s>',
    '<pad>',
    '</s>',
    '<unk>',
    ...byteCharacters(),
    ...merges.map((pair) => pair.join('')),
  ];
  return {
    vocabulary,
    tokenizer: {
      ...NO_DECODER,
      added_tokens: ['<s>', '<pad>', '</s>', '<unk>'].map(special),
      normalizer: null,
      pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
      post_processor: {
        type: 'RobertaProcessing',
        sep: ['</s>', 2],
        cls: ['<s>', 0],
        trim_offsets: true,
        add_prefix_space: false,
      },
      model: {
        type: 'BPE',
        dropout: null,
        unk_token: null,
        continuing_subword_prefix: '',
        end_of_word_suffix: '',
        fuse_unk: false,
        byte_fallback: false,
        vocab: Object.fromEntries(vocabulary.map((token, id) => [token, id])),
        merges,
      },
    },
  };
}

/** The printable character that stands for each byte in GPT-2's byte-level BPE. */
function byteCharacters(): string[] {
  let next = 256;
  return Array.from({ length: 256 }, (_, byte) => {
    const printable = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
    return String.fromCodePoint(printable ? byte : next++);
  });
}

/** SentencePiece's Unigram with `▁` for a space, `<s> … </s>`. */
export const UNIGRAM_VOCABULARY: readonly (readonly [string, number])[] = [
  ['<s>', 0],
  ['<pad>', 0],
  ['</s>', 0],
  ['<unk>', 0],
  ['▁', -6],
  ['▁model', -3],
  ['▁mod', -4],
  ['el', -4],
  ['s', -5],
  ['a', -5],
  ['▁a', -3],
];

export function unigram(): object {
  return {
    ...NO_DECODER,
    added_tokens: ['<s>', '<pad>', '</s>', '<unk>'].map(special),
    normalizer: null,
    pre_tokenizer: { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '<s>', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '</s>', type_id: 0 } },
      ],
      pair: [],
      special_tokens: {
        '<s>': { id: '<s>', ids: [0], tokens: ['<s>'] },
        '</s>': { id: '</s>', ids: [2], tokens: ['</s>'] },
      },
    },
    model: { type: 'Unigram', unk_id: 3, vocab: UNIGRAM_VOCABULARY },
  };
}
