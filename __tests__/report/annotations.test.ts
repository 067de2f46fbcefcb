import { describe, expect, it } from 'vitest';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { LIMITS } from '../../src/report/limits.ts';
import * as build from '../support/report-builder.ts';

describe('renderAnnotations', () => {
  it('places one error at each run, certain evidence first, then worst first', () => {
    expect(renderAnnotations(build.report())).toEqual([
      expect.objectContaining({ level: 'error', path: 'docs/setup.md', line: 12, endLine: 57 }),
      expect.objectContaining({ level: 'error', path: 'data/faq.csv', line: 9, endLine: 9 }),
      {
        level: 'error',
        path: 'data/train-0042.jsonl',
        line: 118,
        endLine: 402,
        title: 'Reads as machine-written',
        message:
          '271 findings in rows 118–402, such as: score 0.989, flagged from 0.931. “It is important to note that effective time management plays a crucial role in achieving one’s goals.”',
      },
    ]);
  });

  it('goes by the verdict of the rule of each file', () => {
    const annotations = renderAnnotations(build.treeReport());
    expect(annotations.map(({ level, path }) => [level, path])).toEqual([
      ['error', 'data/faq.csv'],
      ['error', 'data/train-0042.jsonl'],
      ['warning', 'data/broken.jsonl'],
      ['warning', 'data/weights.parquet'],
    ]);
  });

  it.each([
    [build.warnReport(), 'warning'],
    [build.advisoryReport(), 'warning'],
  ])('warns where the verdict does', (report, level) => {
    expect(new Set(renderAnnotations(report).map((annotation) => annotation.level))).toEqual(
      new Set([level]),
    );
  });

  it('says nothing beside the lines of a pass', () => {
    expect(renderAnnotations(build.passReport())).toEqual([]);
  });

  it('stays within the limits and says how much is left out', () => {
    const annotations = renderAnnotations(build.hugeReport());
    for (const level of ['error', 'warning', 'notice']) {
      expect(annotations.filter((annotation) => annotation.level === level).length).toBeLessThanOrEqual(
        LIMITS.annotationsPerLevel,
      );
    }
    // 10,000 findings in as many places, and 10,000 problems, less the 20 shown.
    const last = annotations.at(-1);
    expect(annotations).toHaveLength(21);
    expect(last).toMatchObject({ level: 'notice', path: null, title: '19,980 more not shown' });
    expect(last?.message).toMatch(/19,980 more places are in the job summary/);
  });

  it('holds no control character', () => {
    for (const { title, message } of renderAnnotations(build.hostileReport())) {
      expect(`${title}${message}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }
  });
});
