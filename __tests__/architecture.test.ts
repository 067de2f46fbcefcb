import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The arrows of the design, on the imports that exist when the program runs: `import type` leaves nothing behind, and
 * Biome demands it wherever only types are used. A room may use its own layer and those below; never in a circle.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['glob', 'record', 'measure', 'evidence', 'detector'],
  ['policy', 'source', 'dataset', 'scan', 'report'],
  ['reference', 'partial'],
  ['gate'],
  ['sharded-gate'],
  ['commands'],
  ['github'],
  ['cli', 'main', 'worker'],
];
/** The only rooms that know that they run in an Action. */
const ACTION_ROOMS = ['github', 'main'];
/** Rooms of pure functions, and what they may have of Node. */
const PURE_ROOMS = ['measure', 'record'];
const PURE_MODULES = [
  'node:buffer',
  'node:crypto',
  'node:stream',
  'node:stream/promises',
  'node:string_decoder',
  'node:util',
  'node:zlib',
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const sources = files('src', /\.ts$/);
const imports = sources.flatMap((from) =>
  runtimeImports(readFileSync(from, 'utf8')).map((to) => ({ from, to })),
);

describe('the arrows between the rooms', () => {
  it('are read from the sources as they are', () => {
    const text = [
      "import { a,\n  b } from './a.ts';",
      "import type { C } from './c.ts';",
      "export * from './d.ts';",
      "export type { E } from './e.ts';",
      "import './f.ts';",
      " * import { g } from './g.ts';",
      "  const h = await import('./h.ts');",
      "  type I = typeof import('./i.ts');",
    ].join('\n');
    expect(runtimeImports(text)).toEqual(['./a.ts', './d.ts', './f.ts', './h.ts']);
    expect(imports.length).toBeGreaterThan(10);
  });

  it('lead to files that exist, in rooms that have a layer', () => {
    expect(sources.map(room).filter((name) => layer(name) === -1)).toEqual([]);
    expect(imports.filter(isLocal).filter(({ from, to }) => !sources.includes(target(from, to)))).toEqual([]);
  });

  it('never lead up', () => {
    const up = imports
      .filter(isLocal)
      .filter(({ from, to }) => layer(room(target(from, to))) > layer(room(from)));
    expect(up).toEqual([]);
  });

  it('never lead in a circle, between rooms', () => {
    expect(
      circle(imports.filter(isLocal).map(({ from, to }) => [room(from), room(target(from, to))])),
    ).toBeNull();
  });

  it('never lead in a circle, between files', () => {
    expect(circle(imports.filter(isLocal).map(({ from, to }) => [from, target(from, to)]))).toBeNull();
  });

  it('lead to GitHub from main and github/ only, which only main uses', () => {
    const foreign = imports.filter(({ from, to }) => {
      const actions =
        /^@(actions|octokit)\//.test(to) || (isLocal({ from, to }) && room(target(from, to)) === 'github');
      return actions && !ACTION_ROOMS.includes(room(from));
    });
    expect(foreign).toEqual([]);
  });
});

describe.each(PURE_ROOMS)('%s/', (name) => {
  const own = sources.filter((file) => room(file) === name);

  it('imports nothing of the process, the file system or the network', () => {
    const impure = imports
      .filter(({ from }) => own.includes(from))
      .filter(({ to }) => /^(node:|@actions\/|@octokit\/)/.test(to) && !PURE_MODULES.includes(to));
    expect(impure).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
  });

  it('asks neither the clock, nor chance, nor the process', () => {
    const asking = own.filter((file) =>
      /\b(Date\.now|new Date\(\)|performance\.|process\.|Math\.random|globalThis\.)/.test(
        withoutComments(readFileSync(file, 'utf8')),
      ),
    );
    expect(asking).toEqual([]);
  });
});

describe('what is committed', () => {
  const committed = committedFiles();

  it('has no default exports', () => {
    const code = committed.filter((file) => /\.(ts|mjs)$/.test(file) && !file.endsWith('.config.ts'));
    const defaults = code.filter((file) =>
      /^export default\b|^export \{[^}]*\bas default\b/m.test(readFileSync(file, 'utf8')),
    );
    expect(code.length).toBeGreaterThan(sources.length);
    expect(defaults).toEqual([]);
  });

  it('names no folder of the machine that it was written on', () => {
    const places = [process.cwd(), homedir()].filter((place) => place.length > 1);
    const naming = committed.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return places.some((place) =>
        new RegExp(`(?<![\\w.*-])${quoteForPattern(place)}(?![\\w-])`).test(text),
      );
    });
    expect(naming).toEqual([]);
  });

  it('installs from the public registry', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const hosts = Object.values<{ resolved?: string }>(packages).flatMap(({ resolved }) =>
      resolved === undefined ? [] : [new URL(resolved).host],
    );
    expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });
});

/** What a module imports when it runs, in order. The sources are formatted by Biome: a statement starts a line. */
function runtimeImports(text: string): string[] {
  const statement =
    /^(?:import|export)\s+(?!type\b)(?:[\w*{}\s,]+?\s+from\s+)?'([^']+)'|(?<!typeof )\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(statement)].flatMap(([, fixed, dynamic]) => fixed ?? dynamic ?? []);
}

function isLocal({ to }: Import): boolean {
  return to.startsWith('.');
}

function target(from: string, to: string): string {
  return path.posix.join(path.posix.dirname(from), to);
}

/** `src/measure/tally.ts` → `measure`; `src/gate.ts` → `gate`. */
function room(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.ts$/, '');
}

function layer(name: string): number {
  return LAYERS.findIndex((rooms) => rooms.includes(name));
}

/** A path along the arrows that comes back to where it began, or null. */
function circle(arrows: readonly (readonly [string, string])[]): readonly string[] | null {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of arrows) {
    if (from !== to) {
      next.set(from, (next.get(from) ?? new Set()).add(to));
    }
  }
  const done = new Set<string>();
  function walk(at: string, way: readonly string[]): readonly string[] | null {
    if (way.includes(at)) {
      return [...way.slice(way.indexOf(at)), at];
    }
    if (done.has(at)) {
      return null;
    }
    for (const to of next.get(at) ?? []) {
      const found = walk(to, [...way, at]);
      if (found !== null) {
        return found;
      }
    }
    done.add(at);
    return null;
  }
  for (const start of next.keys()) {
    const found = walk(start, []);
    if (found !== null) {
      return found;
    }
  }
  return null;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

function files(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

/** Text files that are in the repository or would be added to it; not the bundle, which is checked as it is built. */
function committedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '' && !/^(dist|models)\//.test(file))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false)
    .filter((file) => !readFileSync(file).subarray(0, 8192).includes(0));
}

function quoteForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
