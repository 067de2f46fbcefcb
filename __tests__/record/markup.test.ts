import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/record/format.ts';
import { problems, read, records } from './reading.ts';

/** One short line per record: its lines, `>` where it is quoted, and its text. */
async function prose(format: Format, content: string): Promise<string[]> {
  const events = await read(format, content);
  expect(problems(events)).toEqual([]);
  return records(events).map(({ text, place, quoted }) => {
    const lines = place.line === place.endLine ? `${place.line}` : `${place.line}-${place.endLine}`;
    return `${lines}${quoted === true ? '>' : ''} ${text.replaceAll('\n\n', ' | ')}`;
  });
}

const metadata = async (format: Format, content: string) => records(await read(format, content))[0]?.metadata;
const LONG = 'The ferry crosses the bay at noon and nobody on the quay counts the waves. '.repeat(4).trim();

describe('reStructuredText', () => {
  it('gives paragraphs without inline markup', async () => {
    const source =
      'Of *tides* and ``code``, :ref:`a link <target>`, a `site\n<https://example.org>`_, word_, **bold** [1]_ and |sub|.';
    expect(await prose('rst', source)).toEqual(['1-2 Of tides and code, a link, a site, word, bold and .']);
  });

  it('leaves out titles, literal blocks, tables, comments and other directives', async () => {
    const source = [
      '=====\nTitle\n=====\n\nIt goes on::\n\n  literal\n\n  more',
      '.. code-block:: python\n\n   x = 1',
      '.. a comment\n   of two lines',
      '.. _target: https://example.org',
      '+---+---+\n| a | b |\n+---+---+',
      '===  ===\nA    B\n===  ===\n1    2\n\n3    4\n===  ===',
      '>>> 1 + 1\n2',
      'Section\n-------\n\nThe end.',
    ].join('\n\n');
    expect(await prose('rst', source)).toEqual([`5-${source.split('\n').length} It goes on: | The end.`]);
  });

  it('reads lists, definitions, footnotes, admonitions and object descriptions', async () => {
    const source = [
      '* one\n* two\n\n  and more',
      '#. first',
      'Term\n   Its definition.',
      '.. note:: A note that\n   goes on.\n\n   Second.',
      '.. versionadded:: 1.2\n   The thing.',
      '.. py:function:: f(x)\n   :noindex:\n\n   :param x: what is given\n\n   Does it.',
      '.. [1] A footnote.',
    ].join('\n\n');
    expect((await prose('rst', source))[0]?.replace(/^\S+ /, '').split(' | ')).toEqual([
      'one',
      'two',
      'and more',
      'first',
      'Its definition.',
      'A note that goes on.',
      'Second.',
      'The thing.',
      'what is given',
      'Does it.',
      'A footnote.',
    ]);
  });

  it('marks block quotes, and takes the field list at the top for metadata', async () => {
    const source = ':author: gpt-4\n\nBefore.\n\n   Somebody said it.\n\n.. epigraph::\n\n   A motto.';
    expect(await prose('rst', source)).toEqual(['3 Before.', '5> Somebody said it.', '9> A motto.']);
    expect(await metadata('rst', source)).toEqual({ author: 'gpt-4' });
  });

  it('cuts at sections that are long enough', async () => {
    const source = `One\n===\n\n${LONG}\n\nTwo\n---\n\n${LONG}`;
    expect((await prose('rst', source)).map((line) => line.split(' ')[0])).toEqual(['4', '9']);
  });
});

describe('AsciiDoc', () => {
  it('gives prose without markup, code, tables and titles', async () => {
    const source = [
      '= Title\nAn Author\n:generator: gpt-4o\n:toc:',
      'With *bold*, _italic_, `code`, link:https://x.org[a link], https://y.org[another] and <<id,a section>>.',
      '== Section\n\n.Caption\nNOTE: Take care.',
      '[source,java]\n----\nint x;\n\n----',
      '....\nliteral\n....',
      '|===\n|a |b\n|===',
      '* one\n* two\n+\ncontinued',
      'term:: its definition',
      '// a comment',
      '====\nAn example.\n====',
    ].join('\n\n');
    const [only, ...others] = await prose('asciidoc', source);
    expect(others).toEqual([]);
    expect(only?.replace(/^\S+ /, '').split(' | ')).toEqual([
      'With bold, italic, code, a link, another and a section.',
      'Take care.',
      'one',
      'two',
      'continued',
      'its definition',
      'An example.',
    ]);
    expect(await metadata('asciidoc', source)).toEqual({ generator: 'gpt-4o' });
  });

  it('marks quotations', async () => {
    expect(
      await prose('asciidoc', 'Mine.\n\n[quote,Somebody]\n____\nTheirs.\n____\n\n[quote]\nAlso theirs.'),
    ).toEqual(['1 Mine.', '5> Theirs.', '9> Also theirs.']);
  });
});

describe('HTML', () => {
  it('gives the prose of the main part', async () => {
    const source = [
      '<!doctype html><title>T</title><meta name="generator" content="Hugo">',
      '<nav><ul><li>Home</ul></nav><div>Aside.</div>',
      '<main><h1>Head</h1><p>First &amp; <b>bold</b>',
      'goes <code>on</code><p>Second<pre>code</pre>',
      '<ul><li>one<li>two</ul><script>var x = "<p>no</p>"</script>',
      '<blockquote><p>Theirs.<p>Also.</blockquote><table><tr><td>no</table></main><footer>no</footer>',
    ].join('\n');
    expect(await prose('html', source)).toEqual([
      '3-5 First & bold goes on | Second | one | two',
      '6> Theirs. | Also.',
    ]);
    expect(await metadata('html', source)).toEqual({ generator: 'Hugo' });
  });

  it('gives all prose of a page that marks no main part', async () => {
    expect(
      await prose('html', '<div>One</div>two<br>three<p hidden>no</p><div aria-hidden=true>no</div>'),
    ).toEqual(['1 One | two | three']);
  });
});

describe('Jupyter notebooks', () => {
  const cell = (cell_type: string, source: unknown) => ({ cell_type, metadata: { source: 'no' }, source });

  it('give their Markdown cells with the cell and the lines of the file', async () => {
    const cells = [
      cell('code', ['x = 1']),
      cell('markdown', ['# T\n', '\n', `${LONG}\n`, '\n', '> theirs']),
      cell('markdown', `# U\n\n${LONG}`),
    ];
    const content = JSON.stringify({ cells, nbformat: 4 }, null, 1);
    const lines = content.split('\n');
    const found = records(await read('notebook', content));
    expect(found.map(({ text }) => text)).toEqual([LONG, 'theirs', LONG]);
    expect(found.map(({ place }) => place.field)).toEqual(['cells[1]', 'cells[1]', 'cells[2]']);
    for (const { place, text } of found) expect(lines[place.line - 1]).toContain(text.slice(0, 20));
  });

  it('read what stands before JSON that is broken', async () => {
    const whole = JSON.stringify({ cells: [cell('markdown', LONG), cell('markdown', LONG)] });
    const events = await read('notebook', whole.slice(0, -60));
    expect(records(events).length).toBeGreaterThan(0);
    expect(problems(events)[0]?.message).toMatch(/not valid JSON/);
  });
});

describe('LaTeX', () => {
  it('gives prose without commands, math, floats and comments', async () => {
    const source = [
      '\\documentclass{article}\n\\newcommand{\\foo}[1]{bar #1}\n\\begin{document}\n\\section{Intro}\\label{a}',
      'The na\\"ive caf\\\'e had \\emph{good} coffee~\\cite[p.~3]{knuth}. % no',
      "It costs 5\\% --- ``quoted'' $x^2$ text.\n",
      '\\begin{itemize}\n\\item First\\footnote{no}.\n\\end{itemize}',
      '\\begin{equation} a = b \\end{equation}\\begin{figure}\\caption{no}\\end{figure}',
      '\\begin{quote}\nTheirs.\n\\end{quote}',
      'At \\href{https://x.org}{the site} of M\\"{u}ller and \\c{c}a.\n\\end{document}\nno',
    ].join('\n');
    expect(await prose('latex', source)).toEqual([
      '5-15 The naïve café had good coffee. It costs 5% — “quoted” text. | First. | At the site of Müller and ça.',
      '13> Theirs.',
    ]);
  });
});

describe('gettext catalogues', () => {
  it('give translations, else sources, joined, with the header as metadata', async () => {
    const source = [
      'msgid ""\nmsgstr ""\n"Language: en\\n"\n"X-Generator: Weblate\\n"',
      '#: file.c:3\nmsgid "Open %s"\nmsgstr "Open the file %s now"',
      'msgid ""\n"A long "\n"one"\nmsgstr ""\n"A long one, "\n"twice"',
      'msgctxt "menu"\nmsgid "Only source"\nmsgstr ""',
      '#~ msgid "old"\n#~ msgstr "obsolete"',
    ].join('\n\n');
    expect(await prose('gettext', source)).toEqual([
      '8-18 Open the file now | A long one, twice | Only source',
    ]);
    expect(await metadata('gettext', source)).toEqual({ Language: 'en', 'X-Generator': 'Weblate' });
  });
});

describe('subtitles', () => {
  it('give spoken text, cut where nobody speaks', async () => {
    const vtt =
      'WEBVTT\n\nNOTE a comment\nno\n\n1\n00:01.000 --> 00:02.000\n<v Bob>Hello there,\n\n00:02.100 --> 00:04.000\nmy friend.\n\n00:04.000 --> 00:05.000\nmy friend.\n\n00:14.100 --> 00:15.000\nLater we\nspoke.\n';
    expect(await prose('subtitles', vtt)).toEqual(['8-18 Hello there, my friend. | Later we spoke.']);
    const srt =
      '1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>One</i> {\\an8}line\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nand two.\r\n';
    expect(await prose('subtitles', srt)).toEqual(['3-7 One line and two.']);
  });
});

describe('hostile markup', () => {
  const n = 150_000;
  const attacks: [Format, string][] = [
    ['rst', '`'.repeat(n)],
    ['rst', '`'.repeat(5_000_000)],
    ['rst', ':a:`<'.repeat(n)],
    ['rst', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i % 1500)}* x`).join('\n')],
    ['asciidoc', 'link:a['.repeat(n)],
    ['asciidoc', 'image::a['.repeat(n)],
    ['asciidoc', '____\n'.repeat(n)],
    ['asciidoc', '----\n\n'.repeat(n)],
    ['html', '<div>'.repeat(n)],
    ['html', '<b></i>'.repeat(n)],
    ['html', '<a '.repeat(n)],
    ['html', '<blockquote>x</blockquote>'.repeat(n / 10)],
    ['latex', '\\cite{'.repeat(n)],
    ['latex', '\\('.repeat(n)],
    ['latex', '\\a['.repeat(n)],
    ['latex', '$ a '.repeat(n)],
    ['latex', '\\begin{quote}'.repeat(n)],
    ['gettext', 'msgid "<'.repeat(n)],
    ['gettext', 'msgid "a"\nmsgstr "<a"\n'.repeat(n / 10)],
    ['subtitles', `00:01.000 --> 00:02.000\n${'<'.repeat(n)}`],
    ['notebook', '['.repeat(n)],
    ['notebook', '{"cells":['.repeat(n)],
    ['notebook', `{"cells":[{"cell_type":"markdown","source":${JSON.stringify('> '.repeat(n))}}]}`],
  ];
  for (const [i, [format, content]] of attacks.entries()) {
    it(`costs little time: ${format} ${i}`, async () => {
      const events = await read(format, content);
      const told = events.map((event) => (event.type === 'problem' ? event.problem.message : ''));
      expect(told.filter((message) => /call stack/.test(message))).toEqual([]);
    }, 10_000);
  }
});
