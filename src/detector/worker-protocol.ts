import type { Runtime } from './detector.ts';

/** What a scoring thread is started with. It runs on the same runtime as the main thread, so that scores are the same. */
export interface WorkerStart {
  readonly runtime: Runtime;
}

export interface WorkerRequest {
  readonly id: number;
  /** Normalised. */
  readonly texts: readonly string[];
}

/** `ready` once, then one `scores` or `failed` a request. */
export type WorkerReply =
  | { readonly type: 'ready' }
  | { readonly type: 'scores'; readonly id: number; readonly scores: Float64Array }
  | { readonly type: 'failed'; readonly id: number | null; readonly message: string };
