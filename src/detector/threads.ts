import { Worker } from 'node:worker_threads';
import type { Detector, Judgeable } from './detector.ts';
import { workerEntry } from './runtime-assets.ts';
import { EngineError } from './runtime-error.ts';
import type { WorkerReply, WorkerRequest, WorkerStart } from './worker-protocol.ts';

/** Texts that are scored on the main thread before others are started: a small scan never pays for them. */
const START_AFTER = 2_000;
/** A thread makes little that lives long; the default would let each grow by a hundred megabytes before it collects. */
const YOUNG_MEGABYTES = 16;
/** Requests that wait at each thread: one is being scored, one is at hand. */
const REQUESTS_PER_THREAD = 2;

/**
 * The embedded detector on several threads. Scores are those of one thread, bit for bit. Threads are started once
 * the work is worth it (`onReady` is told of each); one that cannot start or dies leaves its work to the others, and the
 * last to the main thread.
 */
export function withThreads(detector: Detector, threads: number, onReady: () => void = () => {}): Detector {
  const entry = workerEntry();
  if (threads < 2 || entry === null) return detector;
  const pool = new ThreadPool(entry, detector, threads, onReady);
  return { ...detector, concurrency: threads * REQUESTS_PER_THREAD, score: (texts) => pool.score(texts) };
}

interface Request {
  readonly texts: readonly Judgeable[];
  readonly resolve: (scores: Float64Array) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly requests: Map<number, Request>;
}

class ThreadPool {
  private readonly entry: string;
  private readonly detector: Detector;
  private readonly count: number;
  private readonly onReady: () => void;
  private readonly ready: Thread[] = [];
  private scored = 0;
  private started = false;
  private nextId = 0;

  constructor(entry: string, detector: Detector, count: number, onReady: () => void) {
    this.onReady = onReady;
    this.entry = entry;
    this.detector = detector;
    this.count = count;
  }

  score(texts: readonly Judgeable[]): Promise<Float64Array> {
    this.scored += texts.length;
    if (!this.started && this.scored > START_AFTER) this.start();
    const [thread] = this.ready.toSorted((a, b) => a.requests.size - b.requests.size);
    if (thread === undefined) return this.detector.score(texts);
    return new Promise((resolve, reject) => this.send(thread, { texts, resolve, reject }));
  }

  private start(): void {
    this.started = true;
    const workerData: WorkerStart = { runtime: this.detector.runtime };
    for (let i = 0; i < this.count; i++) {
      const worker = new Worker(this.entry, {
        workerData,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      });
      const thread: Thread = { worker, requests: new Map() };
      worker.on('message', (reply: WorkerReply) => this.receive(thread, reply));
      worker.on('error', () => this.retire(thread));
      worker.on('exit', () => this.retire(thread));
      // After `on('message')`, which makes the program wait for the thread again.
      worker.unref();
    }
  }

  private send(thread: Thread, request: Request): void {
    const id = this.nextId++;
    thread.requests.set(id, request);
    // A busy thread keeps the program alive, an idle one does not.
    thread.worker.ref();
    thread.worker.postMessage({ id, texts: request.texts } satisfies WorkerRequest);
  }

  private receive(thread: Thread, reply: WorkerReply): void {
    if (reply.type === 'ready') {
      this.ready.push(thread);
      this.onReady();
      return;
    }
    const request = reply.id === null ? undefined : thread.requests.get(reply.id);
    if (reply.id === null || request === undefined) {
      this.retire(thread);
      return;
    }
    thread.requests.delete(reply.id);
    if (thread.requests.size === 0) thread.worker.unref();
    if (reply.type === 'scores') request.resolve(reply.scores);
    else request.reject(new EngineError(reply.message));
  }

  /** Takes a thread out and gives its work to others; the main thread scores where there are none. */
  private retire(thread: Thread): void {
    const index = this.ready.indexOf(thread);
    if (index >= 0) this.ready.splice(index, 1);
    const left = [...thread.requests.values()];
    thread.requests.clear();
    void thread.worker.terminate();
    for (const { texts, resolve, reject } of left) this.score(texts).then(resolve, reject);
  }
}
