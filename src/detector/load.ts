import type { Detector } from './detector.ts';
import { loadEmbeddedDetector } from './embedded.ts';
import type { ModelChoice } from './hub/model-choice.ts';
import type { ObtainOptions } from './hub/obtain.ts';
import type { SessionOptions } from './session.ts';
import { withThreads } from './threads.ts';

/**
 * The detector that was chosen, or the embedded one. Nothing of what other models need is loaded unless one is chosen.
 * `threads` is the number of threads to score on, where the work is worth more than one. Throws EngineError.
 */
export async function loadDetector(
  choice: ModelChoice | undefined,
  options: ObtainOptions & SessionOptions & { readonly threads?: number } = {},
): Promise<Detector> {
  if (choice === undefined) return withThreads(await loadEmbeddedDetector(options), options.threads ?? 1);
  const { loadExternalDetector } = await import('./hub/external.ts');
  return await loadExternalDetector(choice, options);
}
