import { describe, expect, it } from 'vitest';
import { parseCard } from '../../src/dataset/card.ts';
import { datasetLayout } from '../../src/dataset/layout.ts';
import { readCard } from '../../src/dataset/read-card.ts';

/** The splits as `config/split: paths`, the default configuration marked, and what could not be used. */
function splits(card: string, ...paths: string[]): string[] {
  const { splits } = datasetLayout(parseCard(card), paths);
  return splits.map(
    ({ config, isDefault, split, paths }) => `${config}${isDefault ? '*' : ''}/${split}: ${paths.join(' ')}`,
  );
}

const front = (yaml: string): string => `---\n${yaml}---\n\n# A dataset\n`;
const notices = (card: string): string[] =>
  parseCard(card).notices.map(({ line, message }) => `${line}: ${message}`);

describe('a dataset card', () => {
  it('with more patterns than can be held against all files costs bounded time, and says so', () => {
    const configs = Array.from(
      { length: 2500 },
      (_, i) => `  - {config_name: c${i}, data_files: ["**/*${i}.csv", "*"]}\n`,
    );
    const paths = Array.from({ length: 100_000 }, (_, i) => `d/${i}.csv`);
    const { splits, notices } = datasetLayout(parseCard(front(`configs:\n${configs.join('')}`)), paths);
    expect(splits.map(({ config }) => config)).toEqual(Array.from({ length: 100 }, (_, i) => `c${i}`));
    expect(notices.map(({ message }) => message)).toEqual([
      'only 100 of 2500 configurations are told apart: they have too many patterns for 100000 files',
    ]);
  });

  it('names the files of each split of each configuration, the default one first', () => {
    const card = front(`license: cc0-1.0
configs:
  - config_name: letters
    data_files:
      - split: train
        path: letters/*.csv
      - {split: heldout, path: [letters/more/a.csv, "./letters/more/b-*.csv"]}
  - config_name: poems
    default: true
    data_dir: poems
    data_files: "**/*.jsonl"
`);
    const paths = [
      'letters/1.csv',
      'letters/2.csv',
      'letters/more/a.csv',
      'letters/more/b-1.csv',
      'letters/more/c.csv',
    ];
    expect(splits(card, ...paths, 'poems/x.jsonl', 'poems/y/z.jsonl', 'other.jsonl')).toEqual([
      'poems*/train: poems/x.jsonl poems/y/z.jsonl',
      'letters/train: letters/1.csv letters/2.csv',
      'letters/heldout: letters/more/a.csv letters/more/b-1.csv',
    ]);
    expect(datasetLayout(parseCard(card), []).basis).toBe('card');
  });

  it('may put a file into several splits, and orders train, validation, test before others', () => {
    const card = front(`configs:
- config_name: default
  data_files:
  - {split: all, path: "data/*"}
  - {split: test, path: data/test.csv}
  - {split: train, path: data/train.csv}
`);
    expect(splits(card, 'data/test.csv', 'data/train.csv')).toEqual([
      'default*/train: data/train.csv',
      'default*/test: data/test.csv',
      'default*/all: data/test.csv data/train.csv',
    ]);
  });

  it('takes a list of patterns for train, and names of files where it names none', () => {
    expect(
      splits(front('configs: [{data_files: [a.csv, "b[12].csv"]}]\n'), 'a.csv', 'b1.csv', 'b3.csv'),
    ).toEqual(['default*/train: a.csv b1.csv']);
    const byFolder = front(
      'configs:\n- {config_name: en, data_dir: en}\n- {config_name: de, data_dir: de}\n',
    );
    expect(splits(byFolder, 'en/test/a.csv', 'en/dev.jsonl', 'de/1.csv', 'de/notes.md')).toEqual([
      'en/validation: en/dev.jsonl',
      'en/test: en/test/a.csv',
      'de/train: de/1.csv',
    ]);
  });

  it('reads patterns as the library does: hidden files must be named, braces are letters, README.md is no data', () => {
    const files = ['.hidden/a.csv', 'a.csv', '__cache__/b.csv', 'README.md', '{a,b}.csv'];
    const card = (pattern: string): string => front(`configs: [{data_files: ${JSON.stringify(pattern)}}]\n`);
    expect(splits(card('**'), ...files)).toEqual(['default*/train: a.csv {a,b}.csv']);
    expect(splits(card('.hidden/*'), ...files)).toEqual(['default*/train: .hidden/a.csv']);
    expect(splits(card('__*/*.csv'), ...files)).toEqual(['default*/train: __cache__/b.csv']);
    expect(splits(card('{a,b}.csv'), ...files)).toEqual(['default*/train: {a,b}.csv']);
  });

  it.each([
    ['configs: [\n', /^\d: the front matter is not valid YAML: /],
    ['license: mit\nconfigs: many\n', /^3: "configs" must be a list/],
    ['configs:\n- train.csv\n', /^3: an entry of "configs" must be a mapping/],
    ['configs:\n- config_name: [a]\n  data_files: a.csv\n', /^3: "config_name" must be a name/],
    [
      'configs:\n- data_files: {train: a.csv}\n',
      /^3: "data_files" must be a pattern, a list of them, or a list of splits/,
    ],
    [
      'configs:\n- data_files:\n  - {split: "no good", path: a}\n',
      /^4: an entry of "data_files" must have a "split"/,
    ],
    [
      'configs:\n- data_files:\n  - {split: a, path: a}\n  - {split: a, path: b}\n',
      /^5: the split "a" appears twice/,
    ],
    [
      'configs:\n- data_files: ../secret.csv\n',
      /^3: the pattern "\.\.\/secret\.csv" names no files of the repository/,
    ],
    ['configs:\n- data_files: https://example.org/a.csv\n', /^3: the pattern .* names no files/],
    ['configs:\n- data_dir: /data\n', /^3: "data_dir" must be a folder of the repository/],
    [`configs: ${'['.repeat(20_000)}\n`, /nested too deep|not valid YAML/],
  ])('%# is told, and does no harm', (yaml, message) => {
    expect(notices(front(yaml)).some((notice) => message.test(notice))).toBe(true);
    expect(splits(front(yaml), 'data/train.csv', 'a')).toEqual(
      yaml.includes('split: a,') ? ['default*/a: a'] : ['default*/train: data/train.csv'],
    );
  });

  it('is read within bounds', () => {
    const { configs, notices } = parseCard(front(`configs: [{data_files: [${'a.csv, '.repeat(5_010)}]}]\n`));
    expect(configs[0]?.splits?.[0]?.patterns).toHaveLength(5_000);
    expect(notices).toEqual([{ line: 2, message: 'only the first 5000 patterns are read' }]);
  });

  it('that is none, has no front matter or ends too soon says nothing', () => {
    for (const card of ['', '# configs:\n', '---\nconfigs:\n- data_files: a\n', 'x\n---\nconfigs: 1\n---\n'])
      expect(parseCard(card)).toEqual({ configs: [], notices: [] });
    expect(parseCard('\ufeff---\r\nconfigs: 1\r\n---\r\n').notices).toHaveLength(1);
  });

  it('that cannot be read is told', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('---\n');
      throw new Error('the disk is gone');
    };
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.alloc(65_536, ' ');
    };
    const messageOf = async (card: Parameters<typeof readCard>[0]) =>
      (await readCard(card)).notices[0]?.message;
    expect(await messageOf(broken)).toMatch(/could not be read as a dataset card \(the disk is gone\)/);
    expect(await messageOf(endless)).toMatch(/larger than 1 MiB/);
    expect(await messageOf(null)).toBeUndefined();
  });
});

describe('without a card, the names of data files', () => {
  it.each([
    ['data/train-00000-of-00005.parquet', 'train'],
    ['data/my_split-00000-of-00001-abc.parquet', 'my_split'],
    ['train.csv', 'train'],
    ['my-dev_set.jsonl', 'validation'],
    ['data/eval.0.json', 'test'],
    ['test/part-1.csv', 'test'],
    ['data/valid_2/x.csv', 'validation'],
    ['training/test_a.csv', 'train'],
    ['a/b.train.jsonl.gz', 'train'],
    ['testament.csv', null],
    ['retrain.csv', null],
    ['Train.csv', null],
    ['train', null],
    ['test/README.md', null],
    ['test/guide.md', null],
    ['test/__pycache__/a.csv', null],
    ['.test/a.csv', null],
    ['train/dataset_info.json', null],
    ['/home/somebody/test/a.csv', null],
    ['../test/a.csv', null],
  ])('%s: %s', (path, split) => {
    expect(splits('', path)).toEqual(split === null ? [] : [`default*/${split}: ${path}`]);
  });
});
