import type { Policy, Rule } from './policy.ts';

/** Smallest and largest false-positive rate for which the detector's thresholds are calibrated, 0..1. */
export const FALSE_POSITIVE_RATE_RANGE = { min: 0.001, max: 0.05 } as const;

export const DEFAULT_MAX_FALSE_POSITIVE_RATE = 0.005;

/** The rule where a policy says nothing; docs/policy.md gives the grounds for each value. */
export const DEFAULT_RULE: Rule = {
  path: '**',
  budget: 0.05,
  mode: 'enforce',
  failOn: 'lower-bound',
  by: 'words',
  minimumWords: 300,
  minimumCoverage: 0.3,
  fields: [],
  roles: [],
};

/** Every format that has a reader, under the extensions that only it uses. */
export const DEFAULT_INCLUDE: readonly string[] = [
  '**/*.{jsonl,ndjson,json,csv,tsv,tab}{,.gz,.zst,.bz2,.xz}',
  '**/*.{parquet,arrow,feather}',
  '**/*.{md,markdown,mdx,rst,adoc,asciidoc,html,htm,ipynb,tex,po,srt,vtt,txt,text}{,.gz,.zst,.bz2,.xz}',
  '**/*.{zip,tar,tar.gz,tgz,tar.zst,tar.bz2,tar.xz}',
];

/** Text that nobody wrote as data or documentation: dependencies, build output, licences, logs, configuration. */
export const DEFAULT_EXCLUDE: readonly string[] = [
  '**/.git/**',
  '**/.synthetic-budget/**',
  '**/node_modules/**',
  '**/vendor/**',
  '**/third_party/**',
  '**/.venv/**',
  '**/venv/**',
  '**/dist/**',
  '**/build/**',
  '**/target/**',
  '**/coverage/**',
  '**/.vscode/**',
  '**/.idea/**',
  '**/.devcontainer/**',
  '**/*.min.*',
  '**/*-lock.json',
  '**/npm-shrinkwrap.json',
  '**/{LICENSE,LICENCE,COPYING,NOTICE,UNLICENSE}*',
  '**/{CHANGELOG,CHANGES,HISTORY}*',
  '**/{License,Licence,license,licence}.{md,markdown,rst,adoc,txt,html}',
  '**/{Changelog,ChangeLog,changelog,Changes,History}.{md,markdown,rst,adoc,txt,html}',
  '**/{NEWS,RELEASES,RELEASE_NOTES,RELEASE-NOTES,release-notes,release_notes}.{md,markdown,rst,adoc,txt,html}',
  '**/*requirements*.txt',
  '**/CMakeLists.txt',
  '**/{robots,humans,security,ads}.txt',
  '**/{package,composer,manifest,bower,lerna,nx,turbo,vercel,renovate,deno,angular,now,firebase}.json',
  '**/{tsconfig,jsconfig}*.json',
  '**/*.config.json',
  '**/*.schema.json',
  '**/.*.json',
];

/** What holds in a repository without a policy file. */
export function defaultPolicy(commit: string | null = null): Policy {
  return {
    include: DEFAULT_INCLUDE,
    exclude: DEFAULT_EXCLUDE,
    maxFalsePositiveRate: DEFAULT_MAX_FALSE_POSITIVE_RATE,
    rules: [DEFAULT_RULE],
    attest: [],
    accept: [],
    source: { path: null, commit },
  };
}
