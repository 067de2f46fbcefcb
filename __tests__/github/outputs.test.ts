import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  emitAnnotations,
  logUntrusted,
  maskToken,
  OUTPUT_NAMES,
  setOutputs,
  writeSummary,
} from '../../src/github/outputs.ts';
import type { Annotation } from '../../src/report/annotations.ts';
import { LIMITS } from '../../src/report/limits.ts';
import { type RunnerCommand, runnerCommands, runnerOutputs } from '../support/runner-log.ts';

let folder = '';
let summaryFile = '';
let outputFile = '';
let log = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outputs-'));
  summaryFile = join(folder, 'summary.md');
  outputFile = join(folder, 'output');
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  await writeFile(summaryFile, '');
  await writeFile(outputFile, '');
  vi.stubEnv('GITHUB_STEP_SUMMARY', summaryFile);
  vi.stubEnv('GITHUB_OUTPUT', outputFile);
  log = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const RESULT = {
  verdict: 'fail',
  budget: 0.05,
  syntheticFraction: { estimate: 0.1234567890123, low: 0.08, high: 0.2, floor: 0.07, by: 'words' },
  coverage: 1,
  totals: { records: 1200, flaggedRecords: 0 },
} as const;

/** What a record may hold to be taken for a command of the runner. */
const HOSTILE = [
  'harmless\n::set-output name=verdict::pass',
  'harmless\r::add-mask::e',
  '::stop-commands::forever',
  '##[add-mask]e',
  'text ##[set-output name=verdict;]pass',
  'file,line=1::error::x',
  '%0A::warning::decoded once too often',
  '%250A::warning::decoded twice',
  'a:b,c=d%2C%3A',
  '\u001b[2K\u001b[1A\u0000bell\u0007',
];

function annotation(overrides: Partial<Annotation>): Annotation {
  const plain = {
    level: 'warning',
    path: 'data/a.jsonl',
    line: 3,
    endLine: 4,
    title: 'Title',
    message: 'Message',
  } as const;
  return { ...plain, ...overrides };
}

describe('outputs', () => {
  it('has every output, fractions in full precision, zero as a number', async () => {
    setOutputs(RESULT, { reportJson: '/tmp/report.json', commentBody: 'Over budget.\n\nTwo lines.' });
    const outputs = runnerOutputs(await readFile(outputFile, 'utf8'));
    expect(Object.keys(outputs)).toEqual([...OUTPUT_NAMES]);
    expect(outputs).toEqual({
      verdict: 'fail',
      'synthetic-fraction': '0.1234567890123',
      'synthetic-fraction-low': '0.08',
      'synthetic-fraction-high': '0.2',
      coverage: '1',
      records: '1200',
      'flagged-records': '0',
      budget: '0.05',
      'report-json': '/tmp/report.json',
      'comment-body': 'Over budget.\n\nTwo lines.',
      partial: '',
    });
  });

  it('is empty where nothing was judged', async () => {
    const nothing = { estimate: null, low: null, high: null, floor: null, by: 'words' } as const;
    setOutputs({ ...RESULT, syntheticFraction: nothing }, { reportJson: '', commentBody: '' });
    expect(runnerOutputs(await readFile(outputFile, 'utf8'))).toMatchObject({ 'synthetic-fraction': '' });
  });

  it.each([...HOSTILE, 'x\nverdict=pass', 'EOF\nverdict<<EOF\npass\nEOF'])(
    'cannot be forged from the comment: %j',
    async (text) => {
      setOutputs(RESULT, { reportJson: '', commentBody: text });
      const outputs = runnerOutputs(await readFile(outputFile, 'utf8'));
      expect(outputs.verdict).toBe('fail');
      expect(Object.keys(outputs)).toEqual([...OUTPUT_NAMES]);
      expect(runnerCommands(log)).toEqual([]);
    },
  );
});

describe('annotations', () => {
  it('stand on their lines, in order', () => {
    emitAnnotations([
      annotation({ level: 'error', message: '100% sure: a, b' }),
      annotation({ level: 'notice', path: 'docs/a,b: c.md', title: 'Two\nlines' }),
    ]);
    expect(runnerCommands(log)).toEqual<RunnerCommand[]>([
      {
        command: 'error',
        properties: { title: 'Title', file: 'data/a.jsonl', line: '3', endLine: '4' },
        data: '100% sure: a, b',
      },
      {
        command: 'notice',
        properties: { title: 'Two\nlines', file: 'docs/a,b: c.md', line: '3', endLine: '4' },
        data: 'Message',
      },
    ]);
  });

  it('stand on no line where they are about the whole run', () => {
    emitAnnotations([annotation({ level: 'notice', path: null, line: null, endLine: null })]);
    expect(runnerCommands(log)).toEqual([
      { command: 'notice', properties: { title: 'Title' }, data: 'Message' },
    ]);
  });

  it.each(HOSTILE)('are one command each, whatever they hold: %j', (text) => {
    emitAnnotations([annotation({ path: text, title: text, message: text })]);
    const commands = runnerCommands(log);
    expect(commands.map(({ command }) => command)).toEqual(['warning']);
    expect(commands[0]?.properties).toMatchObject({ file: text, line: '3', endLine: '4' });
  });

  it('are one command each for arbitrary text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('::', '##[', ']', '\n', '\r', '%', '0A', ',', ':', '=', ' ', 'error'), {
          maxLength: 12,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, text, text, (path, title, message) => {
        log = '';
        emitAnnotations([annotation({ level: 'notice', path, title, message })]);
        expect(runnerCommands(log).map(({ command }) => command)).toEqual(['notice']);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('do not rewrite the screen', () => {
    emitAnnotations([annotation({ message: 'a\u001b[2Jb\tc' })]);
    expect(runnerCommands(log)[0]?.data).toBe('a\ufffd[2Jb\tc');
  });
});

describe('the log', () => {
  it.each(HOSTILE)('shows text without obeying it: %j', (text) => {
    logUntrusted(text);
    expect(log.replaceAll(' ', '')).toContain(text.replaceAll(' ', ''));
    expect(runnerCommands(log)).toEqual([]);
    // Also where the runner, or another reader of the log, does not know that commands are stopped.
    const raw = log.split('\n').slice(1, -2).join('\n');
    expect(runnerCommands(raw)).toEqual([]);
    expect(raw).not.toMatch(/^\s*::|##\[/m);
  });

  it('obeys commands again afterwards', () => {
    logUntrusted('::stop-commands::forever\n::forever::');
    emitAnnotations([annotation({})]);
    expect(runnerCommands(log).map(({ command }) => command)).toEqual(['warning']);
  });

  it('hides the token', () => {
    maskToken('a-token');
    maskToken(null);
    expect(runnerCommands(log)).toEqual([{ command: 'add-mask', properties: {}, data: 'a-token' }]);
  });
});

describe('the job summary', () => {
  it('is added to what the step has written before', async () => {
    expect(await writeSummary('# One\n')).toBeNull();
    expect(await writeSummary('# Two\n')).toBeNull();
    expect(await readFile(summaryFile, 'utf8')).toBe('# One\n# Two\n');
  });

  it('is cut at a line to what GitHub shows, counted in bytes and with what is there already', async () => {
    await writeFile(summaryFile, 'x'.repeat(1_000));
    const line = `${'é'.repeat(50)}\n`;
    expect(await writeSummary(line.repeat(20_000))).toBeNull();
    const { size } = await stat(summaryFile);
    expect(size).toBeLessThanOrEqual(LIMITS.summaryBytes);
    expect(size).toBeGreaterThan(LIMITS.summaryBytes - 300);
    const written = await readFile(summaryFile, 'utf8');
    expect(written).toContain('é\n\n*The rest does not fit into a job summary.');
    expect(written).not.toContain('\ufffd');
  });

  it('fits exactly', async () => {
    await writeSummary('y'.repeat(LIMITS.summaryBytes));
    expect((await stat(summaryFile)).size).toBe(LIMITS.summaryBytes);
    expect(await readFile(summaryFile, 'utf8')).not.toContain('The rest');
  });

  it('is not made too large by a step that is full', async () => {
    await truncate(summaryFile, LIMITS.summaryBytes);
    expect(await writeSummary('# More')).toBeNull();
    expect((await stat(summaryFile)).size).toBe(LIMITS.summaryBytes);
  });

  it('is a warning where it cannot be written', async () => {
    vi.stubEnv('GITHUB_STEP_SUMMARY', '');
    expect(await writeSummary('# One')).toContain('GITHUB_STEP_SUMMARY is not set');
    vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'missing.md'));
    expect(await writeSummary('# One')).toContain('could not write the job summary');
  });
});
