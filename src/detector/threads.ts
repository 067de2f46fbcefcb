import { Worker } from 'node:worker_threads';
import type { Detector, Judgeable } from './detector.ts';
import { workerEntry } from './runtime-assets.ts';
import { EngineError } from './runtime-error.ts';
import type { WorkerReply, WorkerRequest, WorkerStart } from './worker-protocol.ts';

/** Bytes of files to be read, or texts that were scored, that are worth a start of threads: a small scan never pays it. */
const WORTH_BYTES = 4_000_000;
const WORTH_TEXTS = 2_000;
/** A thread makes little that lives long; the default would let each grow by a hundred megabytes before it collects. */
const YOUNG_MEGABYTES = 16;
/** Texts that a thread is given at once: full batches of every length, and little to wait for at the end. */
const TEXTS_PER_REQUEST = 256;
/** Requests that wait at each thread: one is being scored, one is at hand. */
const REQUESTS_PER_THREAD = 2;

/**
 * The embedded detector on several threads, of which the calling one scores too. Scores are those of one thread, bit for
 * bit. The others are started once the work is worth it (`onReady` is told of each); one that cannot start or dies leaves
 * its work to the rest.
 */
export function withThreads(detector: Detector, threads: number, onReady: () => void = () => {}): Detector {
  const entry = workerEntry();
  if (threads < 2 || entry === null) return detector;
  const others = threads - 1;
  const pool = new ThreadPool(entry, detector, others, onReady);
  return {
    ...detector,
    concurrency: others * REQUESTS_PER_THREAD + 1,
    expect: (bytes) => pool.expect(bytes),
    score: (texts) => pool.score(texts),
  };
}

interface Request {
  readonly texts: readonly Judgeable[];
  readonly resolve: (scores: Float64Array) => void;
  readonly reject: (error: unknown) => void;
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
  /** What no thread has taken yet, in the order of the calls. */
  private readonly waiting: Request[] = [];
  private isScoringHere = false;
  private scored = 0;
  private started = false;
  private nextId = 0;

  constructor(entry: string, detector: Detector, count: number, onReady: () => void) {
    this.onReady = onReady;
    this.entry = entry;
    this.detector = detector;
    this.count = count;
  }

  expect(bytes: number): void {
    if (bytes >= WORTH_BYTES) this.start();
  }

  async score(texts: readonly Judgeable[]): Promise<Float64Array> {
    this.scored += texts.length;
    if (this.scored > WORTH_TEXTS) this.start();
    if (this.ready.length === 0) return this.detector.score(texts);
    const parts: Promise<Float64Array>[] = [];
    for (let from = 0; from < texts.length; from += TEXTS_PER_REQUEST) {
      const part = texts.slice(from, from + TEXTS_PER_REQUEST);
      parts.push(new Promise((resolve, reject) => this.waiting.push({ texts: part, resolve, reject })));
    }
    this.handOut();
    const scores = new Float64Array(texts.length);
    for (const [i, part] of (await Promise.all(parts)).entries()) scores.set(part, i * TEXTS_PER_REQUEST);
    return scores;
  }

  private start(): void {
    if (this.started) return;
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

  /** Gives what waits to the threads that have room, and one request at a time to this one. */
  private handOut(): void {
    for (;;) {
      const thread = this.ready
        .filter(({ requests }) => requests.size < REQUESTS_PER_THREAD)
        .sort((a, b) => a.requests.size - b.requests.size)[0];
      if (thread === undefined && this.isScoringHere) return;
      const request = this.waiting.shift();
      if (request === undefined) return;
      if (thread === undefined) void this.scoreHere(request);
      else this.send(thread, request);
    }
  }

  private async scoreHere({ texts, resolve, reject }: Request): Promise<void> {
    this.isScoringHere = true;
    try {
      resolve(await this.detector.score(texts));
    } catch (error) {
      reject(error);
    }
    this.isScoringHere = false;
    this.handOut();
  }

  private send(thread: Thread, request: Request): void {
    const id = this.nextId++;
    thread.requests.set(id, request);
    // A busy thread keeps the program alive, an idle one does not.
    thread.worker.ref();
    const texts = request.texts.map(({ normalised }) => normalised);
    thread.worker.postMessage({ id, texts } satisfies WorkerRequest);
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
    this.handOut();
  }

  /** Takes a thread out; its work is handed out anew, before what came later. */
  private retire(thread: Thread): void {
    const index = this.ready.indexOf(thread);
    if (index >= 0) this.ready.splice(index, 1);
    this.waiting.unshift(...thread.requests.values());
    thread.requests.clear();
    void thread.worker.terminate();
    this.handOut();
  }
}
