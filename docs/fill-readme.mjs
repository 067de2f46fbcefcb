import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Writes the tables of inputs and outputs and the workflows into README.md and docs/action.md, from action.yml and docs/workflows. */
const root = new URL('../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const action = parse(read('action.yml'));

const row = (...cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const code = (text) => (text === '' ? '' : `\`${text}\``);
const inputs = Object.entries(action.inputs).map(([name, input]) =>
  row(code(name), code(String(input.default)), input.description),
);
const outputs = Object.entries(action.outputs).map(([name, output]) => row(code(name), output.description));

for (const file of ['README.md', 'docs/action.md']) {
  const filled = read(file)
    .replace(
      /(?<=^## Inputs\n[\s\S]*?^\| --- \| --- \| --- \|\n)(?:\|.*\n)*/m,
      () => `${inputs.join('\n')}\n`,
    )
    .replace(/(?<=^## Outputs\n[\s\S]*?^\| --- \| --- \|\n)(?:\|.*\n)*/m, () => `${outputs.join('\n')}\n`)
    .replace(
      /(<!-- file: (\S+) -->\n+```yaml\n)[\s\S]*?^```$/gm,
      (_, start, workflow) => `${start}${read(workflow)}\`\`\``,
    );
  writeFileSync(new URL(file, root), filled);
}
