import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { compileGlob } from '../../src/glob/glob.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { compileRules } from '../../src/policy/rules.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

it('this repository’s own policy calls nothing human, and leaves the examples to the detector', async () => {
  const read = (file: string) => readFile(path.join(ROOT, file)).catch(() => undefined);
  const policy = await loadPolicy({ read, commit: null });
  expect(policy.source.path).toBe('.github/synthetic-budget.yml');
  expect(policy.attest.map(({ origin }) => origin)).not.toContain('human');
  expect(policy.accept).toEqual([]);
  for (const example of [
    'examples/data/texts.jsonl',
    'examples/docs/architecture.md',
    'examples/README.md',
  ]) {
    expect(compileRules(policy)(example)).toMatchObject({ budget: 0.05, mode: 'enforce' });
    expect(policy.attest.filter((statement) => compileGlob(statement.path)(example))).toEqual([]);
  }
  expect(compileRules(policy)('docs/guide.md').mode).toBe('warn');
});
