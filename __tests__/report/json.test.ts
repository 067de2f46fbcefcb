import { Ajv } from 'ajv';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { renderJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { isReportFormat, renderReport } from '../../src/report/reporters.ts';
import { reportJsonSchema, reportSchema } from '../../src/report/schema.ts';
import { renderSummary } from '../../src/report/summary.ts';
import * as build from '../support/report-builder.ts';

/** The type without `readonly`, which a schema does not say. */
type Writable<T> = T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T;

const REPORTS: Readonly<Record<string, Report>> = {
  fail: build.report(),
  warn: build.warnReport(),
  pass: build.passReport(),
  inconclusive: build.inconclusiveReport(),
  nothing: build.nothingReport(),
  deletion: build.deletionReport(),
  tally: build.tallyReport(),
  tree: build.treeReport(),
  sampled: build.sampledReport(),
  unreached: build.unreachedReport(),
  diversity: build.diversityReport(),
  drift: build.driftReport(),
  huge: build.hugeReport(),
};

const validate = new Ajv({ allErrors: true }).compile(reportJsonSchema());

describe('the JSON report', () => {
  it('has a schema that is the type', () => {
    expectTypeOf<Writable<z.infer<typeof reportSchema>>>().toEqualTypeOf<Writable<Report>>();
  });

  it('has the committed file for its schema', async () => {
    await expect(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../schema/report.schema.json',
    );
  });

  it.each(Object.entries(REPORTS))('%s is valid and complete', (_, report) => {
    const parsed: unknown = JSON.parse(renderJson(report));
    expect(validate(parsed), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(parsed).toEqual(report);
    expect(reportSchema.parse(parsed)).toEqual(report);
  });

  it.each([
    ['verdict', 'maybe'],
    ['budget', 5],
    ['schemaVersion', 2],
    ['coverage', null],
    ['scope', { type: 'change' }],
    ['findings', [{}]],
  ])('with a wrong %s is not valid', (key, value) => {
    expect(validate({ ...build.report(), [key]: value })).toBe(false);
  });

  it('may gain fields without a new version', () => {
    expect(validate({ ...build.report(), later: 1 })).toBe(true);
  });

  it('is the same text however the report was put together', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner)]);
      return Object.fromEntries(entries.reverse());
    };
    for (const report of [build.report(), build.treeReport()]) {
      expect(renderJson(shuffled(report) as Report)).toBe(renderJson(report));
      expect(renderJson(report).startsWith('{\n  "schemaVersion": 1,\n  "version":')).toBe(true);
    }
  });
});

describe('renderReport', () => {
  it('knows its formats', () => {
    const report = build.report();
    expect(renderReport('json', report)).toBe(renderJson(report));
    expect(renderReport('markdown', report)).toBe(renderSummary(report, {}));
    expect(['json', 'markdown', 'toString', 'pdf'].map(isReportFormat)).toEqual([true, true, false, false]);
  });
});
