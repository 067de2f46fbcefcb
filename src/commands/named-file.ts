import { stat } from 'node:fs/promises';
import type { SourceFile } from '../source/source.ts';
import { filesUnder } from '../source/tree.ts';
import { CommandError } from './exit.ts';

/** The one file that a path names, whatever the policy has in scope. Throws CommandError where it is not one. */
export async function namedFile(named: string): Promise<SourceFile> {
  if (await isFolder(named)) throw new CommandError(`${named} is not one readable file: name a file.`);
  const { files, problems } = await filesUnder([named], { cwd: process.cwd(), include: [], exclude: [] });
  const [file] = files;
  if (file !== undefined && files.length === 1) return file;
  const [problem] = problems;
  if (files.length > 0 || problem === undefined)
    throw new CommandError(`${named} is not one readable file: name a file.`);
  throw new CommandError(`${named}: ${problem.message}`);
}

async function isFolder(named: string): Promise<boolean> {
  return await stat(named).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
