import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import type { Dataset, SplitResult } from '../../src/report/report.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { fraction, NOT_JUDGED, report } from '../support/report-builder.ts';

function split(changes: Partial<SplitResult> = {}): SplitResult {
  return {
    config: 'default',
    isDefault: true,
    split: 'train',
    files: 5,
    records: 1_200,
    words: 144_000,
    scoredWords: 140_000,
    flaggedRecords: 61,
    knownSyntheticRecords: 0,
    coverage: 0.97,
    syntheticFraction: fraction(0.052, 0.031, 0.08),
    ...changes,
  };
}

const render = (dataset: Dataset) => ({
  comment: renderComment(report({ dataset }), { marker: '<!-- m -->' }),
  terminal: renderTerminal(report({ dataset }), { color: false, width: 100 }),
});

describe('the splits of a dataset', () => {
  it('are a table in the comment and on the terminal', () => {
    const { comment, terminal } = render({
      basis: 'names',
      splits: [split(), split({ split: 'test', files: 1, syntheticFraction: NOT_JUDGED })],
      notices: [],
    });
    expect(comment).toContain(
      [
        '#### By split of the dataset',
        '',
        'By the names of files and folders, as the Hugging Face hub reads them.',
        '',
        '| split | files | words | flagged | reads as machine-written |',
        '| --- | ---: | ---: | ---: | ---: |',
        '| `train` | 5 | 144,000 | 61 | 5.2 % (3.1–8 %) |',
        '| `test` | 1 | 144,000 | 61 | not judged |',
      ].join('\n'),
    );
    expect(terminal).toMatch(
      / {2}split +files +words +flagged +machine-written\n {2}train +5 +144,000 +61 +5\.2 % \(3\.1–8 %\)/,
    );
  });

  it('are named with their configuration where there are several, as text and not as markup', () => {
    const { comment, terminal } = render({
      basis: 'card',
      splits: [split({ config: 'main' }), split({ config: '@team | <b>`x`', isDefault: false })],
      notices: [{ path: 'README.md', line: 4, message: 'the split "a" appears twice.' }],
    });
    expect(comment).toContain('| configuration / split |');
    expect(comment).toContain('| `main / train` |');
    expect(comment).not.toMatch(/(?<!`)@team|<b>(?!`)(?!.*`)/);
    expect(comment).toContain('- `README.md` line 4: the split "a" appears twice.');
    expect(terminal).toContain('README.md:4: the split "a" appears twice.');
  });

  it('that cannot be known for a malformed card leave what is wrong with it', () => {
    const dataset: Dataset = {
      basis: 'names',
      splits: [],
      notices: [{ path: 'README.md', line: 3, message: '"configs" must be a list of configurations.' }],
    };
    const { comment, terminal } = render(dataset);
    expect(comment).toMatch(/#### The dataset card[\s\S]*- `README\.md` line 3: "configs" must be a list/);
    expect(terminal).toMatch(/The dataset card\n {2}README\.md:3: "configs" must be/);
  });
});
