import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/report/terminal.ts';
import { alignColumns, displayWidth, fitWidth, wrap } from '../../src/report/terminal-table.ts';
import * as build from '../support/report-builder.ts';

const REPORTS = {
  fail: build.report(),
  warn: build.warnReport(),
  pass: build.passReport(),
  inconclusive: build.inconclusiveReport(),
  nothing: build.nothingReport(),
  deletion: build.deletionReport(),
  tally: build.tallyReport(),
  unread: build.unreadReport(),
  open: build.openReport(),
  tree: build.treeReport(),
  sampled: build.sampledReport(),
  unreached: build.unreachedReport(),
  diversity: build.diversityReport(),
  drift: build.driftReport(),
  whole: build.wholeReport(),
  repository: build.repositoryReport(),
  hostile: build.hostileReport(),
} as const;

describe('renderTerminal', () => {
  it.each(Object.entries(REPORTS))('%s looks as agreed', async (name, report) => {
    const text = renderTerminal(report, { color: false, width: 100 });
    await expect(text).toMatchFileSnapshot(`../fixtures/report/terminal-${name}.txt`);
  });

  it('holds no control sequence unless colours are asked for, and the same words with them', () => {
    for (const report of [...Object.values(REPORTS), build.hugeReport()]) {
      const plain = renderTerminal(report, { color: false, width: 80 });
      expect(plain).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
      const coloured = renderTerminal(report, { color: true, width: 80 });
      expect(coloured).not.toBe(plain);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken off
      expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    }
  });

  it.each([60, 80, 120])('keeps tables within %i columns', (width) => {
    const lines = renderTerminal(build.hugeReport(), { color: false, width }).split('\n');
    const rows = lines.filter((line) => line.includes('41 % (34–48 %)'));
    expect(rows).toHaveLength(20);
    for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(Math.max(width, 68));
  });

  it('says how many files and places it leaves out', () => {
    const text = renderTerminal(build.hugeReport(), {
      color: false,
      width: 80,
      maximumFiles: 3,
      maximumPlaces: 2,
    });
    expect(text).toContain('… and 2,497 more files');
    expect(text).toContain('… and 9,998 more places');
  });
});

describe('columns', () => {
  it('are aligned by what is seen', () => {
    expect(
      alignColumns(
        [
          ['ファイル', '1'],
          ['e\u0301a', '100'],
        ],
        40,
      ),
    ).toEqual(['ファイル    1', 'e\u0301a        100']);
  });

  it('cut the first column in the middle', () => {
    expect(alignColumns([['abcdefghijklmnopqrstuvwxyz', '1']], 20)).toEqual(['abcdefgh…stuvwxyz  1']);
    expect(fitWidth('日本語日本語', 5)).toBe('日…語');
  });

  it('wrap at spaces, indented', () => {
    expect(wrap('one two three', 9, '  ', '    ')).toEqual(['  one two', '    three']);
  });
});
