import path from 'node:path';

/** How this program was started, for commands to copy: `node dist/cli.js`, or its name where that was found in the path. */
export function programName(script: string | undefined = process.argv[1]): string {
  if (script === undefined || !/\.[cm]?[jt]s$/.test(script)) return 'synthetic-budget';
  const near = path.relative(process.cwd(), script);
  const shown = near.startsWith('..') ? script : near;
  return /^[\w./\\:-]+$/.test(shown) ? `node ${shown}` : 'synthetic-budget';
}
