import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { INPUT_DEFAULTS } from '../../src/github/input-defaults.ts';
import { OUTPUT_NAMES } from '../../src/github/outputs.ts';

interface Declared {
  readonly description: string;
  readonly default?: string;
}

const path = fileURLToPath(new URL('../../action.yml', import.meta.url));
const text = readFileSync(path, 'utf8');
const action = parse(text) as {
  readonly inputs: Readonly<Record<string, Declared>>;
  readonly outputs: Readonly<Record<string, Declared>>;
  readonly runs: { readonly using: string; readonly main: string };
};

/** The language service is meant for bundlers: it imports JSON without saying so, which Node refuses. */
const JSON_IMPORTS = `export const load = (url, context, next) =>
  next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context);`;
register(`data:text/javascript,${encodeURIComponent(JSON_IMPORTS)}`);

let documents = 0;
async function diagnose(content: string): Promise<string[]> {
  const { validateAction } = await import('@actions/languageservice/validate-action');
  documents += 1;
  // The service remembers documents by their address.
  const document = TextDocument.create(`file:///${documents}/action.yml`, 'yaml', 1, content);
  return (await validateAction(document)).map((diagnostic) => JSON.stringify(diagnostic.message));
}

describe('action.yml', () => {
  it('is what GitHub accepts', async () => {
    expect(await diagnose(text)).toEqual([]);
  });

  it('would not be, were a key misspelt or missing', async () => {
    expect(await diagnose(text.replace('\nruns:', '\nrun:'))).not.toEqual([]);
    expect(await diagnose(text.replace(/\n *main: .*/, ''))).not.toEqual([]);
    expect(await diagnose(text.replace('color: purple', 'color: mauve'))).not.toEqual([]);
  });

  it('declares the inputs that the program reads, with the same defaults', () => {
    const declared = Object.entries(action.inputs).map(([name, { default: value }]) => [name, value]);
    expect(Object.fromEntries(declared)).toEqual(INPUT_DEFAULTS);
  });

  it('declares the outputs that the program sets', () => {
    expect(Object.keys(action.outputs)).toEqual([...OUTPUT_NAMES]);
  });

  it('describes every input and output', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description.length).toBeGreaterThan(10);
    }
  });

  it('runs the bundle on the runtime that it is built for', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/main.js' });
  });
});
