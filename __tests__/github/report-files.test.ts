import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFileName } from '../../src/github/report-files.ts';

describe('the file of the JSON report', () => {
  it('is named for the check', () => {
    expect(reportFileName('default')).toBe('synthetic-budget-default.json');
    expect(reportFileName('docs (en)')).toBe('synthetic-budget-docs_20_28en_29.json');
  });

  it('is another one for every check, where case does not count too', () => {
    const names = ['a b', 'a-b', 'a.b', 'a_b', 'A-b', 'a_20b', 'é', 'e', '数据'];
    expect(new Set(names.map((name) => reportFileName(name).toLowerCase())).size).toBe(names.length);
    const name = fc.string({ unit: fc.constantFrom('a', 'A', '-', '_', ' ', '2', '0', 'é'), maxLength: 100 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(reportFileName(a).toLowerCase() === reportFileName(b).toLowerCase()).toBe(a === b);
      }),
      { seed: 20, numRuns: 500 },
    );
  });

  it('stays within what file systems take, in characters that all of them take', () => {
    const long = ['数'.repeat(100), `${'数'.repeat(99)}据`].map(reportFileName);
    expect(new Set(long).size).toBe(2);
    for (const name of long) expect(name).toMatch(/^[a-z0-9_-]{1,240}\.json$/);
  });
});
