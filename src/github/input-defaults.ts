/** Every input of action.yml with its default. An empty policy key leaves the decision to the policy file. */
export const INPUT_DEFAULTS = {
  config: '',
  paths: '',
  budget: '',
  mode: '',
  'fail-on': '',
  by: '',
  'max-false-positive-rate': '',
  'minimum-words': '',
  'minimum-coverage': '',
  model: '',
  'model-sha256': '',
  'model-label': '',
  include: '',
  exclude: '',
  'fail-on-inconclusive': 'false',
  comment: 'changes',
  annotations: 'true',
  summary: 'true',
  name: 'default',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions, evaluated by the runner
  'github-token': '${{ github.token }}',
  report: '',
  base: '',
  head: '',
  'working-directory': '.',
} as const satisfies Readonly<Record<string, string>>;
export type InputName = keyof typeof INPUT_DEFAULTS;
