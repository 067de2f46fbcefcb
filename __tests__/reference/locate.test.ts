import { describe, expect, it } from 'vitest';
import type { ReferenceText } from '../../src/policy/policy.ts';
import { locateReference } from '../../src/reference/locate.ts';
import { openRepository } from '../../src/source/repository.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';

/** The commits of the test repositories are of 2023-11-14, 22:13:20 UTC, and a minute apart. */
const BETWEEN_FIRST_AND_SECOND = '2023-11-14T22:14:00Z';
const AFTER_ALL = '2023-11-15';
const SCOPE = { include: ['**/*.{md,jsonl}'], exclude: ['vendor/**'] };

async function locate(checkout: TestRepository, text: ReferenceText, trusted: string | null = null) {
  const repository = await openRepository(checkout.root);
  try {
    const found = await locateReference(text, { policy: SCOPE, repository, trusted, root: checkout.root });
    const contents = new Map<string, string>();
    for (const { path, open } of found.files) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of open()) chunks.push(chunk);
      contents.set(path, Buffer.concat(chunks).toString('utf8'));
    }
    return { ...found, contents: Object.fromEntries(contents) };
  } finally {
    repository.close();
  }
}

const dated = (date: string): ReferenceText => ({ type: 'before', before: date });
const paths = (...list: string[]): ReferenceText => ({ type: 'paths', paths: list });

describe('a reference from before a date', () => {
  it('is the text in scope of the last commit before it, whatever the work tree holds', async () => {
    const checkout = await createRepository();
    checkout.write('a.md', 'old').write('vendor/b.md', 'foreign').write('c.png', 'no text');
    const first = checkout.commit();
    checkout.write('a.md', 'new').write('d.jsonl', '{}');
    checkout.commit();
    checkout.write('a.md', 'not committed');
    const found = await locate(checkout, dated(BETWEEN_FIRST_AND_SECOND));
    expect(found.contents).toEqual({ 'a.md': 'old' });
    expect(found.commit).toBe(first);
    expect(found.description).toBe(`of this repository from before ${BETWEEN_FIRST_AND_SECOND}`);
    expect(checkout.git('status', '--porcelain')).toContain('a.md');
    expect((await locate(checkout, dated(AFTER_ALL))).contents).toEqual({ 'a.md': 'new', 'd.jsonl': '{}' });
  });

  it('is not taken from commits that a merged branch brought with older dates', async () => {
    const checkout = await createRepository();
    checkout.write('a.md', 'one').commit();
    checkout.git('checkout', '--quiet', '-b', 'side');
    checkout.write('a.md', 'backdated').commit();
    checkout.git('checkout', '--quiet', 'main');
    checkout.write('other.md', 'two').commit();
    checkout.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'side');
    const found = await locate(checkout, dated('2023-11-14T22:15:00Z'));
    expect(found.contents).toEqual({ 'a.md': 'one' });
  });

  it('looks from the trusted commit, not from what is checked out', async () => {
    const checkout = await createRepository();
    checkout.write('a.md', 'base');
    const base = checkout.commit();
    checkout.write('a.md', 'of the pull request').commit();
    expect((await locate(checkout, dated(AFTER_ALL), base)).contents).toEqual({ 'a.md': 'base' });
  });

  it('can be a commit or a tag', async () => {
    const checkout = await createRepository();
    checkout.write('a.md', 'tagged').commit();
    checkout.git('tag', 'v1');
    checkout.write('a.md', 'later').commit();
    const found = await locate(checkout, dated('v1'));
    expect(found.contents).toEqual({ 'a.md': 'tagged' });
    expect(found.description).toBe('of this repository at v1');
    await expect(locate(checkout, dated('v2'))).rejects.toThrow(
      /"v2" of the reference is not here: check the name/,
    );
    await expect(locate(checkout, dated('--output=x'))).rejects.toThrow(/is not a revision/);
  });

  it('tells a shallow clone how to get the history, and another that there is none that old', async () => {
    const checkout = await createRepository();
    checkout.write('a.md', 'one').commit();
    checkout.write('a.md', 'two').commit();
    await expect(locate(checkout, dated('2022-11-30'))).rejects.toThrow(/no commit that old/);
    const shallow = checkout.shallowClone(1);
    await expect(locate(shallow, dated(BETWEEN_FIRST_AND_SECOND))).rejects.toThrow(/shallow.*fetch-depth: 0/);
    await expect(
      locateReference(dated(AFTER_ALL), { policy: SCOPE, repository: null, trusted: null, root: '.' }),
    ).rejects.toThrow(/fetch-depth: 0/);
  });
});

describe('a reference of given paths', () => {
  it('is of the work tree where that is trusted, and of the trusted commit else', async () => {
    const checkout = await createRepository();
    checkout.write('gold/a.md', 'reviewed').write('b.md', 'other');
    const base = checkout.commit();
    checkout.write('gold/a.md', 'replaced by the pull request').write('gold/c.md', 'added by it');
    checkout.commit();
    expect((await locate(checkout, paths('gold/**'), base)).contents).toEqual({ 'gold/a.md': 'reviewed' });
    const tree = await locate(checkout, paths('gold/**'));
    expect(Object.keys(tree.contents)).toEqual(['gold/a.md', 'gold/c.md']);
    expect(tree.commit).toBeNull();
    await expect(locate(checkout, paths('missing.md'))).rejects.toThrow(/missing\.md/);
  });
});
