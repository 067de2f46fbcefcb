// Builds into a temporary folder and compares with dist/ byte by byte: what runs on a runner is what the sources say.
// Exit 1 and a list of what differs otherwise.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');

const temporary = mkdtempSync(path.join(tmpdir(), 'synthetic-budget-dist-'));
try {
  execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'build.mjs'), '--out', temporary], {
    stdio: 'inherit',
  });
  const differences = [...compare(path.join(ROOT, 'dist'), temporary), ...uncommitted()];
  if (differences.length > 0) {
    console.error(
      `dist/ is not what the sources build:\n${differences.map((line) => `  ${line}`).join('\n')}`,
    );
    console.error('Run `npm run build` and commit dist/.');
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources build: ${listFiles(temporary).length} files, equal byte by byte.`);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function compare(committed, built) {
  const names = [...new Set([...listFiles(committed), ...listFiles(built)])].sort();
  return names.flatMap((name) => {
    const [before, after] = [path.join(committed, name), path.join(built, name)];
    if (!existsSync(before)) {
      return [`missing from dist/: ${name}`];
    }
    if (!existsSync(after)) {
      return [`no longer built:    ${name}`];
    }
    const at = firstDifference(readFileSync(before), readFileSync(after));
    return at === null ? [] : [`differs:            ${name} (from byte ${at})`];
  });
}

function firstDifference(a, b) {
  if (a.equals(b)) {
    return null;
  }
  const at = a.findIndex((byte, i) => byte !== b[i]);
  return at === -1 ? a.length : at;
}

/** Files of dist/ that are right on disk and not in the commit. */
function uncommitted() {
  try {
    const status = execFileSync('git', ['status', '--porcelain', '--ignored', '-z', '--', 'dist'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    return status
      .split('\0')
      .filter((entry) => entry !== '')
      .map((entry) => `not committed:      ${entry.slice(3)}`);
  } catch {
    return [];
  }
}

function listFiles(folder) {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
