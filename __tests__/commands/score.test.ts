import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEmbeddedDetector } from '../../src/detector/embedded.ts';
import { prepare } from '../../src/detector/judgeable.ts';
import { countWords } from '../../src/record/words.ts';
import { temporaryFolder } from '../support/repository.ts';
import { humanTexts, MACHINE_TEXTS, rows } from './prose.ts';
import { run, start } from './run.ts';

let people: readonly string[] = [];
beforeAll(async () => {
  people = await humanTexts();
});

const [machine = ''] = MACHINE_TEXTS;
const text = JSON.stringify(machine);

describe('score', () => {
  it('answers every line in order, keeps what else is in it, and says why a text is not judged', async () => {
    const french =
      'Le matin, les pêcheurs du village préparent leurs filets devant la maison bleue, pendant que les enfants courent ' +
      'vers le port avec le pain et le fromage que leur mère a enveloppés dans un torchon, et personne ne parle encore ' +
      'de la tempête qui a emporté deux barques la semaine dernière, au nord de la pointe.';
    const lines = [
      `\ufeff{"id": 12345678901234567890, "text": ${text}, "x": 1.50 }\r`,
      '{"id":"short","text":"Only a few words."}',
      '{"id":"broken","text":',
      '{"id":"other","body":"no text"}',
      `{"text":${JSON.stringify(french)}}`,
      '[1,2]',
      '',
      '{}',
      `{"score":0.25,"id":98765432109876543210,"unscored":"code","text":${text},"toString":1}`,
      `{"text":${JSON.stringify(people[0])},"nan":NaN}`,
    ];
    const { status, stdout, stderr } = await run('cli', ['score'], {
      cwd: temporaryFolder(),
      input: lines.join('\n'),
    });
    expect(status).toBe(0);
    const answers = stdout.trimEnd().split('\n');
    const scored = /"score":0\.9\d+,"flagged":true,"words":\d+}$/;
    expect(answers).toEqual([
      expect.stringMatching(/^\{"id": 12345678901234567890, "text": ".*", "x": 1\.50,"score":0\.9\d+,/),
      '{"id":"short","text":"Only a few words.","unscored":"too-short","words":4}',
      '{"unscored":"malformed"}',
      '{"id":"other","body":"no text","unscored":"malformed"}',
      expect.stringMatching(/,"unscored":"not-english","words":\d+}$/),
      '{"unscored":"malformed"}',
      '{"unscored":"malformed"}',
      expect.stringMatching(/^\{"id":98765432109876543210,"text":".*","toString":1,"score":0\.9/),
      expect.stringMatching(/,"nan":NaN,"score":0\.\d+.*"flagged":false,"words":\d+}$/),
    ]);
    expect(answers[0]).toMatch(scored);
    expect(answers[7]).toMatch(scored);
    expect(stderr.match(/^stdin:\d+: not scored: /gm)).toEqual(
      [3, 4, 6, 8].map((line) => `stdin:${line}: not scored: `),
    );
    expect(stderr).toContain('no text under the key "text"');
  });

  it('tells of a hundred lines without a text, and counts the others', async () => {
    const { status, stderr } = await run('cli', ['score', '--text', 'body'], {
      cwd: temporaryFolder(),
      input: '{"text":"a"}\n'.repeat(103),
    });
    expect(status).toBe(0);
    expect(stderr.match(/no text under the key "body"; --text names another/g)).toHaveLength(100);
    expect(stderr).toMatch(/\n… and 3 more lines with such a message\n$/);
  });

  it('says that it reads stdin where a file is named', async () => {
    const { status, stderr } = await run('cli', ['score', 'rows.jsonl'], {
      cwd: temporaryFolder(),
      input: '',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('score reads stdin: synthetic-budget score < rows.jsonl');
  });

  it('answers a program that writes one line and waits, with the scores of any other company', async () => {
    const child = start('cli', ['score', '--text', 'body'], { cwd: temporaryFolder() });
    const closed = new Promise((resolve) => child.once('close', resolve));
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const alone: unknown[] = [];
    for (const [id, body] of [machine, people[0], machine].entries()) {
      child.stdin.write(`${JSON.stringify({ id, body })}\n`);
      const { value } = await answers.next();
      alone.push(JSON.parse(String(value)));
    }
    child.stdin.end();
    expect(await closed).toBe(0);
    expect(alone).toMatchObject([{ id: 0, flagged: true }, { id: 1, flagged: false }, { id: 2 }]);

    const input = rows([...MACHINE_TEXTS, ...people]);
    const { stdout } = await run('cli', ['score'], { cwd: temporaryFolder(), input });
    const together = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const [first] = alone as { score: number }[];
    expect(together[0].score).toBe(first?.score);
  });

  it('streams thousands of lines in order', async () => {
    const texts = Array.from({ length: 5_000 }, (_, i) => {
      const source = i % 3 === 0 ? machine : (people[i % people.length] ?? '');
      return `${i} ${source.split(' ').slice(0, 50).join(' ')}`;
    });
    const { status, stdout } = await run('cli', ['score'], { cwd: temporaryFolder(), input: rows(texts) });
    expect(status).toBe(0);
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(texts.map((_, i) => i + 1));
  });

  it('ends quietly when its reader does', async () => {
    const child = start('cli', ['score'], { cwd: temporaryFolder() });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const closed = new Promise((resolve) => child.once('close', resolve));
    const block = rows(Array.from({ length: 200 }, (_, i) => `${i} ${machine}`));
    const feeding = setInterval(() => child.stdin.writable && child.stdin.write(block), 5);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await closed).toBe(0);
    clearInterval(feeding);
    expect(stderr).toBe('');
  });

  it('adds perplexity and burstiness when asked, or says that the detector has no language model', async () => {
    const { id, surprisal } = await loadEmbeddedDetector();
    const input = `{"text":${text},"perplexity":-1,"burstiness":-2}\n{"text":"Too short.","perplexity":-1}\n`;
    const cwd = temporaryFolder();
    const [plain, asked] = await Promise.all(
      [[], ['--perplexity']].map((options) => run('cli', ['score', ...options], { cwd, input })),
    );
    // What is not asked for is the row's own.
    expect(plain?.stdout).toMatch(
      /"perplexity":-1,"burstiness":-2,"score":0\.9\d+,"flagged":true,"words":\d+}\n/,
    );
    const prepared = prepare(machine, countWords(machine));
    if (typeof prepared === 'string') throw new Error(prepared);
    const expected = surprisal?.(prepared.normalised);
    if (expected === undefined) {
      expect([asked?.status, asked?.stderr]).toEqual([
        2,
        expect.stringContaining(`${id} has no language model`),
      ]);
    } else {
      const [first, second] = (asked?.stdout ?? '').trimEnd().split('\n');
      const { perplexity, burstiness } = JSON.parse(first ?? '');
      expect(perplexity).toBeCloseTo(2 ** (expected?.mean ?? 0), 2);
      expect(burstiness).toBeCloseTo(expected?.deviation ?? 0, 4);
      expect(second).toBe('{"text":"Too short.","unscored":"too-short","words":2}');
    }
  });

  it('refuses compressed input: 2', async () => {
    const input = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0x0a]);
    const { status, stderr } = await run('cli', ['score'], { cwd: temporaryFolder(), input });
    expect(status).toBe(2);
    expect(stderr).toContain('gzip -dc');
  });
});
