import type { Html, Link, Nodes, Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/load.ts';
import { renderComment } from '../../src/report/comment.ts';
import { LIMITS } from '../../src/report/limits.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import * as build from '../support/report-builder.ts';

const CONTEXT = {
  marker: '<!-- synthetic-budget:default -->',
  repositoryUrl: 'https://github.com/acme/corpus',
  headSha: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
  runUrl: 'https://github.com/acme/corpus/actions/runs/17',
};

const REPORTS: Readonly<Record<string, Report>> = {
  fail: build.report(),
  warn: build.warnReport(),
  advisory: build.advisoryReport(),
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
  unmeasured: build.unmeasuredReport(),
  huge: build.hugeReport(),
  hostile: build.hostileReport(),
};

const trees = new Map<string, Root>();

function parsed(markdown: string): Root {
  const tree = trees.get(markdown) ?? parser.parse(markdown);
  trees.set(markdown, tree);
  return tree;
}

const parser = unified().use(remarkParse).use(remarkGfm);

function nodes<T extends Nodes['type']>(markdown: string, type: T): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  visit(parsed(markdown), type, (node) => {
    found.push(node as Extract<Nodes, { type: T }>);
  });
  return found;
}

function visibleHead(markdown: string): string {
  return markdown.slice(0, markdown.indexOf('<details>'));
}

describe('renderComment', () => {
  it.each(Object.keys(REPORTS).filter((name) => name !== 'huge'))('%s looks as agreed', async (name) => {
    const comment = renderComment(REPORTS[name] ?? build.report(), CONTEXT);
    await expect(comment).toMatchFileSnapshot(`../fixtures/report/comment-${name}.md`);
  });

  it.each(Object.entries(REPORTS))('%s starts with the marker and fits, folded', (_, report) => {
    const comment = renderComment(report, CONTEXT);
    expect(comment.startsWith(`${CONTEXT.marker}\n`)).toBe(true);
    expect(comment.length).toBeLessThanOrEqual(LIMITS.commentCharacters);
    expect(comment.split('<details>')).toHaveLength(2);
    expect(comment.split('</details>').length).toBeGreaterThanOrEqual(2);
  });

  it('is three lines and one fold for a pass', () => {
    const shown = visibleHead(renderComment(REPORTS.pass ?? build.report(), CONTEXT));
    expect(shown.split('\n').filter((line) => line !== '' && line !== CONTEXT.marker)).toHaveLength(3);
  });

  it('names the rule that decided where there are several', () => {
    const comment = renderComment(REPORTS.tree ?? build.report(), CONTEXT);
    expect(comment).toContain('about 38 % of the text in `data/**` reads as machine-written, 5 % is allowed');
    expect(comment).toContain('| `docs/**` | 🟢 within | 20 % | 4.8 % (1.9–9.1 %) | 18,402 |');
  });

  it('says up to how much, where the estimate alone is within the budget', () => {
    const syntheticFraction = build.fraction(0.04, 0.01, 0.09);
    const rule = build.rule({ failOn: 'upper-bound', syntheticFraction });
    const comment = renderComment(
      build.report({ failOn: 'upper-bound', syntheticFraction, rules: [rule] }),
      CONTEXT,
    );
    expect(comment).toContain(
      '### 🔴 Not surely within the synthetic budget: about 4 % (up to 9 %) of the added text reads as machine-written, 5 % is allowed',
    );
  });

  it('says how much it leaves out, cutting from the bottom', () => {
    const report = build.hugeReport();
    const long = report.findings.map((finding) => ({
      ...finding,
      path: `${'folder/'.repeat(60)}${finding.path}`,
    }));
    const comment = renderComment(build.report({ ...report, findings: long }), CONTEXT);
    expect(comment.length).toBeLessThanOrEqual(LIMITS.commentCharacters);
    expect(comment).toMatch(/… and [\d,]+ more places, not shown here/);
    expect(comment).toMatch(/… and 2,\d{3} more files, not shown here/);
    expect(comment).toContain('The report lists the 10,000 worst of 140,012 findings.');
  });

  it('offers accept entries that the policy takes once they have a reason and an expiry, and not before', () => {
    for (const report of [build.report(), build.hostileReport()]) {
      const entries =
        nodes(renderComment(report, CONTEXT), 'code').find(({ lang }) => lang === 'yaml')?.value ?? '';
      const source = { path: 'policy.yml', commit: null };
      expect(() => parsePolicy(entries, source)).toThrow(/"reason" in entry 1 of "accept" must be text/);
      const filled = entries.replace(/reason:.*/g, 'reason: known').replace(/expires:.*/g, 'expires: never');
      const fingerprints = parsePolicy(filled, source).accept.map(({ fingerprint }) => fingerprint);
      expect(fingerprints.length).toBeGreaterThan(3);
      expect(report.findings.map(({ fingerprint }) => fingerprint)).toEqual(
        expect.arrayContaining(fingerprints),
      );
    }
  });

  it.each([
    ['words', {}, '204 more judged words'],
    [
      'coverage',
      { minimumWords: 50, minimumCoverage: 0.6 },
      '53 % of the words were not judged (records: 5 too short); the policy asks for 60 % judged',
    ],
    ['history', { minimumWords: 50 }, '`fetch-depth: 0`'],
  ])('says what is missing where it is %s', (_, minimums, advice) => {
    const report = build.inconclusiveReport();
    const rules = report.rules.map((rule) => ({ ...rule, ...minimums }));
    expect(renderComment({ ...report, rules }, CONTEXT)).toContain(advice);
  });

  it('says how much text would settle an open verdict', () => {
    // The low end is 0.047 below the estimate and must come within 0.018 of it: (47 / 18)² times the 10,266 words.
    expect(renderComment(build.warnReport(), CONTEXT)).toContain(
      'at least 70,000 judged words; here are 10,266',
    );
    const close = build.fraction(0.0501, 0.01, 0.2);
    const report = build.warnReport();
    const comment = renderComment({ ...report, syntheticFraction: close }, CONTEXT);
    expect(comment).toContain('more text would hardly settle it');
    expect(comment).toContain('about 5.01 % of the added text reads as machine-written, 5 % is allowed');
  });

  it('works without links', () => {
    const comment = renderComment(build.report(), { marker: CONTEXT.marker });
    expect(nodes(comment, 'link')).toEqual([]);
    expect(comment).toContain('- `data/train-0042.jsonl` rows 118–402: 271 of 285 rows');
  });

  it('never speaks of people as having used a model', () => {
    for (const report of Object.values(REPORTS)) {
      const words = renderComment(report, CONTEXT).replace(/`[^`]*`/g, '');
      expect(words).not.toMatch(
        /\b(you|author|contributor|somebody|someone)\b[^.]{0,40}\b(used|generated|wrote|cheat)/i,
      );
      expect(words).not.toMatch(/\bAI\b|ChatGPT|suspicious|guilty|cheat/i);
    }
  });
});

const OWN_HTML =
  /^(?:<!-- synthetic-budget:default -->|<details><summary>Details: [\w\s,]+<\/summary>|<\/details>|<\/?sub>|<br>|<\/?code>)$/;

describe.each([
  ['comment', (report: Report) => renderComment(report, CONTEXT)],
  ['summary', (report: Report) => renderSummary(report, CONTEXT)],
] as const)('a hostile report in the %s', (_, render) => {
  const verdicts = ['fail', 'warn', 'pass', 'inconclusive'] as const;
  const documents = verdicts.map((verdict) => render(build.hostileReport(verdict)));

  it('adds no HTML of its own', () => {
    for (const html of documents.flatMap((document) => nodes(document, 'html') as Html[])) {
      expect(html.value).toMatch(OWN_HTML);
    }
  });

  it('adds no link, image or footnote', () => {
    for (const document of documents) {
      for (const { url } of nodes(document, 'link') as Link[]) {
        expect(url.startsWith(`${CONTEXT.repositoryUrl}/blob/`) || url === CONTEXT.runUrl, url).toBe(true);
      }
      for (const type of [
        'image',
        'imageReference',
        'linkReference',
        'footnoteReference',
        'definition',
      ] as const) {
        expect(nodes(document, type)).toEqual([]);
      }
    }
  });

  it('adds no heading, quotation, code block, emphasis or table cell', () => {
    for (const document of documents) {
      expect(nodes(document, 'heading').filter(({ depth }) => depth !== 3 && depth !== 4)).toEqual([]);
      expect(nodes(document, 'blockquote')).toEqual([]);
      expect(nodes(document, 'emphasis')).toEqual([]);
      expect(nodes(document, 'delete')).toEqual([]);
      expect(nodes(document, 'thematicBreak')).toEqual([]);
      for (const table of nodes(document, 'table')) {
        for (const row of table.children) expect(row.children).toHaveLength(table.align?.length ?? 0);
      }
      for (const { lang } of nodes(document, 'code')) expect(['text', 'yaml', 'sh']).toContain(lang);
    }
  });

  it('shows what a change takes away, where it adds nothing', () => {
    const deletion = renderComment(build.deletionReport(), CONTEXT);
    expect(deletion).toContain('text was only removed');
    expect(deletion).not.toContain('nothing in scope');
    expect(deletion).toContain(
      'from about 19,695 human-written and 2,188 machine-written words to about 4,900 human-written and 2,100 machine-written words: the share that reads as machine-written rises from 10 % to 30 %.',
    );
    expect(deletion).toContain('| removed by this change | 14,883 |');
    const { scope } = build.deletionReport();
    if (scope.type !== 'change') throw new Error('not of a change');
    const after = { ...scope.after, records: 0, words: 0 };
    expect(renderComment({ ...build.deletionReport(), scope: { ...scope, after } }, CONTEXT)).toContain(
      'Nothing is left of about 19,695 human-written and 2,188 machine-written words in the files that it touches.',
    );
  });

  it('leaves nothing in plain text that GitHub makes a mention, a reference, an address or a formula of', () => {
    for (const { value } of documents.flatMap((document) => nodes(document, 'text') as Text[])) {
      expect(value).not.toMatch(/@\w/);
      expect(value).not.toMatch(/#\d|GH-\d/i);
      expect(value).not.toMatch(/:\/\/|www\./);
      expect(value).not.toMatch(/\b[0-9a-f]{7,40}\b/);
      expect(value).not.toMatch(/:[\w+-]+:/);
      expect(value).not.toMatch(/\$\w/);
    }
  });

  it('holds no character that cannot be seen', () => {
    for (const document of documents) {
      expect(document.replaceAll('\u2060', '')).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u);
    }
  });
});

describe('renderSummary', () => {
  it.each(['fail', 'pass', 'tree', 'sampled'])('%s looks as agreed', async (name) => {
    const summary = renderSummary(REPORTS[name] ?? build.report(), CONTEXT);
    await expect(summary).toMatchFileSnapshot(`../fixtures/report/summary-${name}.md`);
  });

  it('has longer tables than the comment, and stays below its limit in bytes', () => {
    const report = build.hugeReport();
    const files = report.files.map((file) => ({ ...file, path: `${file.path}/${'データ'.repeat(60)}` }));
    const findings = report.findings.map((finding) => ({
      ...finding,
      path: `${'データ/'.repeat(40)}${finding.path}`,
    }));
    const summary = renderSummary(build.report({ ...report, files, findings }), CONTEXT);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(LIMITS.summaryBytes);
    expect(summary.length).toBeGreaterThan(4 * LIMITS.commentCharacters);
    expect(summary).not.toContain('<details>');
  });
});
