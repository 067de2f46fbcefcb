import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Writes the tables of inputs and outputs and the workflows into README.md, from action.yml and docs/workflows. */
const root = new URL('../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const action = parse(read('action.yml'));

const row = (...cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const code = (text) => (text === '' ? '' : `\`${text}\``);
const inputs = Object.entries(action.inputs).map(([name, input]) =>
  row(code(name), code(String(input.default)), input.description),
);
const outputs = Object.entries(action.outputs).map(([name, output]) => row(code(name), output.description));

const readme = read('README.md')
  .replace(/(?<=^## Inputs\n[\s\S]*?^\| --- \| --- \| --- \|\n)(?:\|.*\n)*/m, () => `${inputs.join('\n')}\n`)
  .replace(/(?<=^## Outputs\n[\s\S]*?^\| --- \| --- \|\n)(?:\|.*\n)*/m, () => `${outputs.join('\n')}\n`)
  .replace(
    /(<!-- file: (\S+) -->\n+```yaml\n)[\s\S]*?^```$/gm,
    (_, start, file) => `${start}${read(file)}\`\`\``,
  );
writeFileSync(new URL('README.md', root), readme);
