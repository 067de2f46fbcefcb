import { EngineError } from '../runtime-error.ts';

/** A public detector by a short name. Its revision is for the user to pin: the presets name none. */
export interface Preset {
  /** `owner/name` on the Hugging Face Hub. */
  readonly repository: string;
  /** ONNX file that is loaded unless another is named. */
  readonly file: string;
  readonly license: string;
  /** What its makers, or a public benchmark, say of it; nothing of it was measured here. */
  readonly published: string;
  /** Where licence and figures are stated. */
  readonly sources: readonly string[];
}

export const PRESETS: Readonly<Record<string, Preset>> = {
  'e5-small-raid': {
    repository: 'onnx-community/e5-small-lora-ai-generated-detector-ONNX',
    file: 'onnx/model.onnx',
    license: 'MIT',
    published:
      'accuracy 0.939 on the RAID test set, which is of the domains and models that it was trained on',
    sources: [
      'https://huggingface.co/MayZhou/e5-small-lora-ai-generated-detector',
      'https://raid-bench.xyz/leaderboard',
    ],
  },
  'openai-gpt2-base': {
    repository: 'onnx-community/roberta-base-openai-detector-ONNX',
    file: 'onnx/model.onnx',
    license: 'MIT',
    published:
      'about 95 % of text by GPT-2 (1.5B) detected; its makers advise against it for the output of later models',
    sources: ['https://huggingface.co/openai-community/roberta-base-openai-detector'],
  },
  'openai-gpt2-large': {
    repository: 'onnx-community/roberta-large-openai-detector-ONNX',
    file: 'onnx/model.onnx',
    license: 'MIT',
    published:
      'about 95 % of text by GPT-2 (1.5B) detected; its makers advise against it for the output of later models',
    sources: ['https://huggingface.co/openai-community/roberta-large-openai-detector'],
  },
};

/** Throws EngineError naming the presets there are. */
export function presetOf(name: string): Preset {
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  if (preset !== undefined) return preset;
  throw new EngineError(`there is no preset "${name}"; known are ${Object.keys(PRESETS).join(', ')}.`);
}
