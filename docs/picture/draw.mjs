import { readFileSync, writeFileSync } from 'node:fs';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { renderComment } from '../../src/report/comment.ts';

/** Writes the page that the README's picture shows: the comment that a JSON report gives, in a frame like GitHub's. */
const [report, page] = process.argv.slice(2);
if (report === undefined || page === undefined)
  throw new Error('usage: node docs/picture/draw.mjs REPORT.json PAGE.html');

const markdown = renderComment(JSON.parse(readFileSync(report, 'utf8')), {
  marker: '<!-- synthetic-budget:default -->',
  repositoryUrl: 'https://github.com/acme/corpus',
  headSha: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
  runUrl: 'https://github.com/acme/corpus/actions/runs/17',
});
const body = micromark(markdown, {
  allowDangerousHtml: true,
  extensions: [gfmTable()],
  htmlExtensions: [gfmTableHtml()],
});
const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><style>${style}</style><div class="comment">
<div class="head"><b>github-actions</b> <i>bot</i> commented</div><div class="body">${body}</div></div>`,
);
