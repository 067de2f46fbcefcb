import { parentPort, workerData } from 'node:worker_threads';
import { loadEmbeddedScorer } from './detector/embedded.ts';
import type { WorkerReply, WorkerRequest, WorkerStart } from './detector/worker-protocol.ts';

/** A scoring thread: loads what the embedded detector scores with and answers requests until it is ended. */
async function main(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('worker.js is a thread of synthetic-budget, not a program of its own.');
  const reply = (message: WorkerReply): void => port.postMessage(message);
  try {
    const scorer = await loadEmbeddedScorer({ runtime: (workerData as WorkerStart).runtime });
    port.on('message', ({ id, texts }: WorkerRequest) => {
      scorer.score(texts).then(
        (scores) => reply({ type: 'scores', id, scores }),
        (error: unknown) => reply({ type: 'failed', id, message: messageOf(error) }),
      );
    });
    reply({ type: 'ready' });
  } catch (error) {
    reply({ type: 'failed', id: null, message: messageOf(error) });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

await main();
