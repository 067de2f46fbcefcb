import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** What a runner gets: a folder with `dist/` and `models/`, far from any node_modules; or why there is none. */
    installation: { folder: string } | { error: string };
  }
}

const ROOT = path.join(import.meta.dirname, '..', '..');

/** Builds the bundle once for all tests of this folder. */
export function setup(project: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'synthetic-budget-bundle-')));
  try {
    const build = [path.join(ROOT, 'scripts', 'build.mjs'), '--out', path.join(folder, 'dist')];
    execFileSync(process.execPath, build, { stdio: 'pipe', encoding: 'utf8' });
    cpSync(path.join(ROOT, 'models'), path.join(folder, 'models'), { recursive: true });
    project.provide('installation', { folder });
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    project.provide('installation', { error: `the bundle cannot be built: ${message}\n${stdout}${stderr}` });
  }
  return () => rmSync(folder, { recursive: true, force: true });
}
