import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { EngineError, firstLine } from '../runtime-error.ts';
import { modelDigest } from './digest.ts';

/** Files that a text classifier is made of, besides the graph. */
export const CONFIG_FILES = [
  { name: 'config.json', required: true },
  { name: 'tokenizer.json', required: true },
  { name: 'tokenizer_config.json', required: false },
] as const;

/** Where the graph is looked for, in this order, unless a file is named. */
const GRAPH_FILES = [
  'onnx/model.onnx',
  'onnx/model_quantized.onnx',
  'onnx/model_int8.onnx',
  'onnx/model_uint8.onnx',
  'model.onnx',
  'model_quantized.onnx',
] as const;

/** Names of the graph to try, in order. */
export function graphCandidates(file: string | null): readonly string[] {
  return file === null ? GRAPH_FILES : [file];
}

/** A model's files in memory, so that what was verified is what is loaded. */
export interface ModelFiles {
  /** By path inside the model, with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Path of the graph among them. */
  readonly graph: string;
  readonly digest: string;
}

/** Reads a model in a folder of the user's. Throws EngineError naming what is missing. */
export async function readModelFolder(folder: string, file: string | null): Promise<ModelFiles> {
  const files = new Map<string, Uint8Array>();
  for (const { name, required } of CONFIG_FILES) {
    const bytes = await readIfThere(path.join(folder, name));
    if (bytes !== undefined) files.set(name, bytes);
    else if (required)
      throw new EngineError(`${folder}: there is no ${name}; name a folder with a Hugging Face model.`);
  }
  for (const graph of graphCandidates(file)) {
    const bytes = await readIfThere(path.join(folder, graph));
    if (bytes === undefined) continue;
    files.set(graph, bytes);
    return { files, graph, digest: modelDigest(files) };
  }
  throw new EngineError(`${folder}: ${noGraph(file)}`);
}

/** Everything in a folder of the store, whatever it is; undefined where it holds no graph, or more than one. */
export async function readStoredModel(folder: string): Promise<ModelFiles | undefined> {
  const names: string[] = [];
  for (const name of await readdir(folder, { recursive: true }))
    if ((await stat(path.join(folder, name))).isFile()) names.push(name.replaceAll('\\', '/'));
  const graphs = names.filter((name) => name.endsWith('.onnx'));
  const [graph] = graphs;
  if (graph === undefined || graphs.length > 1) return undefined;
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, await readFile(path.join(folder, name)));
  return { files, graph, digest: modelDigest(files) };
}

/** What to do where a model has no graph. */
export function noGraph(file: string | null): string {
  return file === null
    ? `there is no ONNX file (${GRAPH_FILES.join(', ')}); name one with #file.onnx, or export the model with Optimum.`
    : `there is no ${file}.`;
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw new EngineError(`${file}: cannot be read (${firstLine(error)}).`, { cause: error });
  }
}
