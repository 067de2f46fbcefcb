import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXIT } from '../src/commands/exit.ts';
import { explainCommand } from '../src/commands/explain.ts';
import { HELP } from '../src/commands/help.ts';
import { scanCommand } from '../src/commands/scan.ts';
import { scoreCommand } from '../src/commands/score.ts';
import { DEFAULT_INCLUDE } from '../src/policy/defaults.ts';
import { loadPolicy } from '../src/policy/load.ts';
import { formatOf } from '../src/record/format.ts';
import type { Report } from '../src/report/report.ts';
import { inScope } from '../src/source/scope.ts';

/** What the documents promise is what the program does. */

const README = readFileSync('README.md', 'utf8');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'examples/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const action: {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string }>;
} = parse(readFileSync('action.yml', 'utf8'));

/** Text of a document from a heading of any level to the next heading. */
function section(file: string, heading: string): string {
  const [, after] = readFileSync(file, 'utf8').split(new RegExp(`^#+ ${heading}$`, 'm'));
  if (after === undefined) throw new Error(`${file} has no section "${heading}".`);
  return after.split(/^#+ /m)[0] ?? '';
}

/** Rows of the first table of a section, without its header, cells trimmed. */
function table(file: string, heading: string): string[][] {
  const rows = section(file, heading)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\|', '|')),
  );
}

interface Fence {
  readonly file: string;
  readonly language: string;
  readonly text: string;
}

function fences(file: string): Fence[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', body = '']) => ({
      file,
      language,
      text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

describe('the documents', () => {
  it('begin with a README that is read in a few minutes', () => {
    expect(Buffer.byteLength(README)).toBeLessThan(14_000);
  });

  it('lists the inputs of action.yml with their defaults', () => {
    const code = (value: string): string => (value === '' ? '' : `\`${value}\``);
    expect(table('docs/action.md', 'Inputs')).toEqual(
      Object.entries(action.inputs).map(([name, input]) => [
        `\`${name}\``,
        code(String(input.default)),
        input.description,
      ]),
    );
  });

  it('lists the outputs of action.yml', () => {
    expect(table('docs/action.md', 'Outputs')).toEqual(
      Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    );
  });

  it('lists the exit codes', () => {
    expect(table('docs/command-line.md', 'Exit codes').map(([code]) => Number(code))).toEqual(
      Object.values(EXIT),
    );
  });

  it('lists formats that have a reader and are in scope without a policy', () => {
    const extensions = table('docs/formats.md', 'What is judged').flatMap(
      ([, files = '']) => files.match(/\.\w+/g) ?? [],
    );
    expect(extensions.length).toBeGreaterThan(5);
    for (const extension of extensions) {
      expect(formatOf(`file${extension}`), extension).toBeDefined();
      expect(inScope(`file${extension}`, DEFAULT_INCLUDE, []), extension).toBe(true);
    }
  });

  it('shows the workflows as they stand in docs/workflows', () => {
    const text = DOCUMENTS.map((name) => readFileSync(name, 'utf8')).join('\n');
    const shown = [...text.matchAll(/<!-- file: (\S+) -->\n+```yaml\n([\s\S]*?)^```$/gm)];
    expect(shown).toHaveLength(3);
    for (const [, file = '', workflow] of shown) expect(workflow, file).toBe(readFileSync(file, 'utf8'));
  });

  it('has a picture that loads quickly', () => {
    const picture = readFileSync('docs/comment.png');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.byteLength).toBeLessThan(300_000);
  });

  it.each(['detector', 'bench'])('has a place for the figures of the %s', (name) => {
    const [, text = ''] = README.split(`<!-- figures:${name} -->`);
    expect(text.split(`<!-- /figures:${name} -->`)).toHaveLength(2);
  });
});

describe.each(DOCUMENTS)('%s', (file) => {
  const text = readFileSync(file, 'utf8').replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '');

  it('links to what exists', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) =>
      /^[a-z]+:/.test(link) ? [] : [link],
    );
    for (const link of links) {
      const [target = '', anchor] = link.split('#');
      const linked = target === '' ? file : path.join(path.dirname(file), target);
      expect(existsSync(linked), `${link} in ${file}`).toBe(true);
      if (anchor !== undefined) expect(anchors(linked), `${link} in ${file}`).toContain(anchor);
    }
  });
});

/** Anchors that GitHub gives the headings of a file. */
function anchors(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

const COMMANDS = { scan: scanCommand, score: scoreCommand, explain: explainCommand } as const;

interface ShownCommand {
  readonly where: string;
  readonly command: keyof typeof COMMANDS;
  readonly args: readonly string[];
}

function shownCommands(where: string, text: string): ShownCommand[] {
  const call = /(?:node dist\/cli\.js|synthetic-budget) (scan|score|explain)\b([^`|<>\n"]*)/g;
  return [...text.matchAll(call)].map(([, command = 'scan', rest = '']) => ({
    where,
    command: command as keyof typeof COMMANDS,
    args: rest
      .replace(/\s{2,}.*|#.*/, '')
      .split(' ')
      .filter((arg) => arg !== ''),
  }));
}

const shown = [
  ...DOCUMENTS.flatMap(fences)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ file, text }) => shownCommands(file, text)),
  ...Object.entries(HELP).flatMap(([name, text]) =>
    shownCommands(`--help of ${name}`, text.split('Examples\n')[1] ?? ''),
  ),
];

describe('the commands that are shown', () => {
  it('are found', () => {
    expect(new Set(shown.map(({ command }) => command))).toEqual(new Set(Object.keys(COMMANDS)));
    expect(shown.length).toBeGreaterThan(10);
  });

  it.each(shown.map((each) => [`${each.command} ${each.args.join(' ')}`, each] as const))(
    '%s: has options that the program knows, and files that exist',
    async (_, { command, args, where }) => {
      // Options are checked in order, so that only the last one is unknown if all others are known and complete.
      await expect(COMMANDS[command]([...args, '--not-an-option']), where).rejects.toThrow(
        /unknown option --not-an-option/,
      );
      for (const arg of args.filter((each) => each.startsWith('examples')))
        expect(existsSync(arg.replace(/:\d+$/, '')), `${arg} in ${where}`).toBe(true);
    },
  );

  it('have help for every option that the help of scan names', async () => {
    const options = HELP.scan.match(/^ {2}--[a-z0-9-]+/gm)?.map((option) => option.trim()) ?? [];
    expect(options.length).toBeGreaterThan(15);
    for (const option of options) {
      const error = await scanCommand([`${option}=x`, '--not-an-option']).catch(String);
      expect(error, option).not.toContain(`unknown option ${option}`);
    }
  });
});

describe('the policies that are shown', () => {
  const policies = DOCUMENTS.flatMap(fences).filter(
    ({ language, text }) =>
      language === 'yaml' && /^(?:#.*\n)*(?:budget|mode|rules|accept|attest|exclude):/.test(text),
  );

  it.each(policies.map((each, i) => [`${each.file} (${i + 1})`, each.text] as const))(
    '%s: is accepted',
    async (_, text) => {
      const read = async (): Promise<Uint8Array> => Buffer.from(text);
      const policy = await loadPolicy({ read, commit: null, explicitPath: 'policy.yml' });
      expect(policy.rules.length).toBeGreaterThan(0);
    },
  );

  it('are several', () => expect(policies.length).toBeGreaterThan(4));
});

describe('the scan of examples that the README begins with', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'synthetic-budget-readme-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let code: number;
  let report: Report;
  beforeAll(async () => {
    const file = path.join(folder, 'report.json');
    code = await scanCommand(['examples', '--quiet', '--report', `json=${file}`]);
    report = JSON.parse(readFileSync(file, 'utf8'));
  });

  it('fails, as promised', () => {
    expect(report.verdict).toBe('fail');
    expect(code).toBe(EXIT.exceeded);
  });

  it('finds the row that declares its model and the phrase that an assistant left', () => {
    const known = report.findings.filter(({ evidence }) => evidence !== 'detector');
    expect(known.map(({ path, row, evidence }) => [path, row, evidence])).toEqual(
      expect.arrayContaining([
        ['examples/data/instructions.jsonl', 15, 'declared'],
        ['examples/data/chat.jsonl', 3, 'artefact'],
      ]),
    );
    expect(known).toHaveLength(2);
  });

  it('names the malformed row and goes on behind it', () => {
    expect(report.problems.map(({ path, line }) => [path, line])).toEqual([
      ['examples/data/texts.jsonl', 22],
    ]);
    expect(report.findings.some(({ path, line }) => path.endsWith('texts.jsonl') && line > 22)).toBe(true);
  });

  it('counts short rows and code and does not judge them', () => {
    expect(report.totals.unscored['too-short']).toBeGreaterThan(0);
    expect(report.totals.unscored.code).toBe(1);
  });

  it('is of a repository that is quick to scan', () => {
    expect(report.totals.records).toBeGreaterThan(120);
    const bytes = report.files.reduce((sum, file) => sum + statSync(file.path).size, 0);
    expect(bytes).toBeLessThan(200_000);
  });
});
