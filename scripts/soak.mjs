// Streams many lines through `score` and watches its memory. Not part of `npm test`: it takes a minute or more.
// Usage: node scripts/soak.mjs [--lines 200000] [--cli dist/cli.js]
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const ROOT = path.join(import.meta.dirname, '..');
/** Growth, in MiB, over the second half that is still flat: caches are full by then, and collection comes in waves. */
const FLAT = 48;

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '200000' },
    cli: { type: 'string', default: path.join(ROOT, 'dist', 'cli.js') },
  },
});
const count = Number(values.lines);
const words = readFileSync(path.join(ROOT, 'README.md'), 'utf8').match(/[A-Za-z]+/g) ?? [];

const child = spawn(process.execPath, [path.resolve(values.cli), 'score'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const ended = new Promise((resolve) => child.once('close', resolve));
const start = performance.now();
feed();

let answered = 0;
const memory = [];
for await (const line of createInterface({ input: child.stdout })) {
  const { id } = JSON.parse(line);
  if (id !== answered) throw new Error(`line ${answered} was answered by that of ${id}`);
  answered++;
  if (answered % Math.ceil(count / 20) === 0) memory.push(residentMemory(child.pid));
}
const status = await ended;
const seconds = (performance.now() - start) / 1000;
const half = memory.length >> 1;
const early = Math.max(...memory.slice(0, half));
const late = Math.max(...memory.slice(half));
console.log(`${answered} of ${count} lines, ${Math.round(answered / seconds)} a second, status ${status}`);
console.log(`resident memory in MiB, every twentieth of the way: ${memory.join(' ')}`);
if (answered !== count || status !== 0) fail('not every line was answered');
if (late - early > FLAT) fail(`memory grew by ${late - early} MiB over the second half`);

async function feed() {
  for (let id = 0; id < count; id++) {
    const text = Array.from({ length: 80 }, (_, i) => words[(id * 31 + i * 7) % words.length]).join(' ');
    const more = child.stdin.write(`${JSON.stringify({ id, text })}\n`);
    if (!more) await new Promise((resolve) => child.stdin.once('drain', resolve));
  }
  child.stdin.end();
}

/** MiB. Only Linux tells of another process without a program's help. */
function residentMemory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

function fail(message) {
  console.error(`soak: ${message}`);
  process.exitCode = 1;
}
