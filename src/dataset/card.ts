import { posix } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';

/** What a dataset card says of one configuration (subset) of the dataset. */
export interface CardConfig {
  readonly name: string;
  /** The one that is loaded where none is named. */
  readonly isDefault: boolean;
  /** Folder of its data, `''` for the top. */
  readonly folder: string;
  /** Patterns by split, relative to the top; null: found by the names of the files in `folder`. */
  readonly splits: readonly { readonly split: string; readonly patterns: readonly string[] }[] | null;
}

/** Something in the card that could not be used. Lines are 1-based. */
export interface CardNotice {
  readonly line: number;
  readonly message: string;
}

export interface Card {
  readonly configs: readonly CardConfig[];
  readonly notices: readonly CardNotice[];
}

/** Bounds on what a card, which anyone may write, makes this program do. */
const MAXIMUM_PATTERNS = 5_000;
const MAXIMUM_PATTERN = 1_000;
const MAXIMUM_NOTICES = 20;

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m;
const SPLIT_NAME = /^\w+(?:\.\w+)*$/;
const TRAIN = 'train';

/**
 * Reads `configs` in the front matter of a dataset card
 * (https://huggingface.co/docs/hub/datasets-manual-configuration). What cannot be used is told and left out; nothing here
 * throws.
 */
export function parseCard(text: string): Card {
  const found = FRONT_MATTER.exec(text);
  if (found === null || found.index !== 0) return { configs: [], notices: [] };
  try {
    return new CardReader(found[1] ?? '').read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { configs: [], notices: [{ line: 1, message: 'the front matter is nested too deep to be read' }] };
  }
}

class CardReader {
  readonly #lines = new LineCounter();
  readonly #source: string;
  readonly #notices: CardNotice[] = [];
  #patterns = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Card {
    const document = parseDocument(this.#source, {
      lineCounter: this.#lines,
      prettyErrors: false,
      logLevel: 'silent',
      schema: 'core',
      stringKeys: true,
      // Looking for keys that appear twice takes time in the square of their number.
      uniqueKeys: false,
    });
    const [error] = document.errors;
    if (error !== undefined) {
      // The front matter of what is no dataset is not looked at.
      if (/^configs[ \t]*:/m.test(this.#source))
        this.#tell(error.pos[0], `the front matter is not valid YAML: ${firstLine(error.message)}`);
      return this.#card([]);
    }
    const { contents } = document;
    const configs = isMap(contents) ? contents.get('configs', true) : undefined;
    if (configs === undefined || (isScalar(configs) && configs.value === null)) return this.#card([]);
    if (!isSeq(configs)) {
      this.#tellAt(configs, '"configs" must be a list of configurations');
      return this.#card([]);
    }
    const read = configs.items.slice(0, MAXIMUM_PATTERNS).flatMap((item) => this.#config(item) ?? []);
    return this.#card(withOneDefault(read));
  }

  #card(configs: readonly CardConfig[]): Card {
    return { configs, notices: this.#notices };
  }

  #config(node: unknown): CardConfig | null {
    if (!isMap(node)) return this.#tellAt(node, 'an entry of "configs" must be a mapping with "config_name"');
    const name = textOf(node.get('config_name', true)) ?? (node.has('config_name') ? undefined : 'default');
    if (name === undefined || name === '' || name.length > 200)
      return this.#tellAt(node, '"config_name" must be a name of at most 200 characters');
    const folder = this.#folder(node);
    if (folder === null) return null;
    const files = node.get('data_files', true);
    const splits = node.has('data_files') ? this.#splits(files, folder) : null;
    if (node.has('data_files') && splits === null) return null;
    return { name, isDefault: scalarOf(node.get('default', true)) === true, folder, splits };
  }

  #folder(node: YAMLMap): string | null {
    if (!node.has('data_dir')) return '';
    const written = node.get('data_dir', true);
    const folder = textOf(written);
    const path = folder === undefined ? null : within(folder);
    return path ?? this.#tellAt(written, '"data_dir" must be a folder of the repository');
  }

  #splits(node: unknown, folder: string): CardConfig['splits'] {
    const alone = this.#patternsOf(node, folder);
    if (alone !== undefined) return alone === null ? null : [{ split: TRAIN, patterns: alone }];
    const items = isSeq(node) ? node.items : [];
    const splits = new Map<string, string[]>();
    for (const item of items) {
      const split = isMap(item) ? textOf(item.get('split', true)) : undefined;
      const patterns = isMap(item) ? this.#patternsOf(item.get('path', true), folder) : undefined;
      if (split === undefined || !SPLIT_NAME.test(split) || split.length > 200 || patterns === undefined) {
        this.#tellAt(
          item,
          'an entry of "data_files" must have a "split" (letters, digits, dots) and a "path"',
        );
      } else if (splits.has(split)) this.#tellAt(item, `the split "${split}" appears twice`);
      else if (patterns !== null) splits.set(split, patterns);
    }
    if (splits.size > 0) return [...splits].map(([split, patterns]) => ({ split, patterns }));
    if (items.length === 0)
      this.#tellAt(node, '"data_files" must be a pattern, a list of them, or a list of splits');
    return null;
  }

  /** The patterns of a text or a list of texts; undefined where it is something else, null where none can be used. */
  #patternsOf(node: unknown, folder: string): string[] | null | undefined {
    const nodes = isSeq(node) ? node.items : [node];
    const written = nodes.map(textOf);
    if (written.length === 0 || written.includes(undefined)) return undefined;
    const usable = written.flatMap((pattern) => {
      const path = within(pattern ?? '');
      if (path === null || path === '') {
        this.#tellAt(
          node,
          `the pattern ${JSON.stringify((pattern ?? '').slice(0, 100))} names no files of the repository`,
        );
        return [];
      }
      if (++this.#patterns > MAXIMUM_PATTERNS) {
        if (this.#patterns === MAXIMUM_PATTERNS + 1)
          this.#tellAt(node, `only the first ${MAXIMUM_PATTERNS} patterns are read`);
        return [];
      }
      return [posix.join(folder, path)];
    });
    return usable.length === 0 ? null : usable;
  }

  #tellAt(node: unknown, message: string): null {
    return this.#tell((node as Node | null | undefined)?.range?.[0] ?? 0, message);
  }

  /** Lines of the front matter begin below its first `---`. */
  #tell(offset: number, message: string): null {
    const { line } = this.#lines.linePos(offset);
    if (this.#notices.length < MAXIMUM_NOTICES) this.#notices.push({ line: Math.max(1, line) + 1, message });
    return null;
  }
}

/** One configuration is loaded by default: the one that says so, the one called `default`, or the only one. */
function withOneDefault(configs: readonly CardConfig[]): CardConfig[] {
  const chosen =
    configs.find(({ isDefault }) => isDefault) ??
    configs.find(({ name }) => name === 'default') ??
    (configs.length === 1 ? configs[0] : undefined);
  const known = new Map<string, CardConfig>();
  for (const config of configs)
    if (!known.has(config.name)) known.set(config.name, { ...config, isDefault: config === chosen });
  return [...known.values()];
}

/** A path below the top, without `./`; null where it leads elsewhere. */
function within(written: string): string | null {
  if (written.length > MAXIMUM_PATTERN || /^[a-z][a-z0-9+.-]*:\/\/|^[A-Za-z]:|\\|::|^\//i.test(written))
    return null;
  const path = posix.normalize(written === '' ? '.' : written).replace(/^\.$|\/$/g, '');
  return path.split('/').includes('..') ? null : path;
}

function textOf(node: unknown): string | undefined {
  const value = scalarOf(node);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

function scalarOf(node: unknown): unknown {
  return isScalar(node) ? node.value : undefined;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}
