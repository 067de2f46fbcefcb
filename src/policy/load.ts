import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  parseDocument,
} from 'yaml';
import type { PolicySource } from '../report/report.ts';
import {
  DEFAULT_EXCLUDE,
  DEFAULT_INCLUDE,
  DEFAULT_MAX_FALSE_POSITIVE_RATE,
  DEFAULT_RULE,
  defaultPolicy,
} from './defaults.ts';
import type { DiversityLimit } from './diversity-limit.ts';
import { PolicyError, type PolicyProblem } from './error.ts';
import { explainIssue } from './explain.ts';
import type { DriftLimits, Policy, ReferenceText, Rule } from './policy.ts';
import { type PolicyFile, policySchema } from './schema.ts';
import { suggest } from './values.ts';

/** Where the policy file is looked for. */
export const POLICY_PATHS = [
  '.github/synthetic-budget.yml',
  '.github/synthetic-budget.yaml',
  'synthetic-budget.yml',
] as const;

const MAXIMUM_BYTES = 1024 * 1024;
const MAXIMUM_ALIASES = 100;
/** Lists and maps within each other; a policy has six at most. */
const MAXIMUM_DEPTH = 50;

export interface LoadOptions {
  /** A file that the user named; it must exist. */
  readonly explicitPath?: string;
  /** Content of a repository-relative path at `commit` (or in the work tree); undefined where there is none. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** The same for a file that the policy names, which must lie in the repository; default: `read`. */
  readonly readNamed?: LoadOptions['read'];
  readonly commit: string | null;
}

/**
 * The policy that holds: the named file, else the one file found at POLICY_PATHS, else the defaults.
 * @throws {PolicyError} where the named file is missing, more than one file is found, or the file has errors.
 */
export async function loadPolicy({
  explicitPath,
  read,
  readNamed = read,
  commit,
}: LoadOptions): Promise<Policy> {
  const found: { path: string; bytes: Uint8Array }[] = [];
  for (const path of explicitPath === undefined ? POLICY_PATHS : [explicitPath]) {
    const bytes = await read(path);
    if (bytes !== undefined) found.push({ path, bytes });
  }
  const [first, second] = found;
  if (second !== undefined && first !== undefined) {
    throw failure(first.path, `${second.path} exists too: keep one of them`, commit);
  }
  if (first !== undefined)
    return await withCalibration(
      parseFile(decode(first.path, first.bytes, commit), { path: first.path, commit }),
      readNamed,
    );
  if (explicitPath !== undefined) {
    throw failure(
      explicitPath,
      `there is no such policy file ${commit === null ? 'here' : 'at that commit'}`,
      commit,
    );
  }
  return defaultPolicy(commit);
}

/**
 * Reads a policy file (YAML 1.2 core schema; tags are refused). Every error is collected before any is thrown.
 * @throws {PolicyError}
 */
export function parsePolicy(text: string, source: { path: string; commit: string | null }): Policy {
  return parseFile(text, source).policy;
}

/** A policy whose calibration has not been read yet. */
interface ParsedPolicy {
  readonly policy: Policy;
  /** Path of the calibration that the policy names, null where it names none. */
  readonly calibration: string | null;
}

/** Reads the calibration from where the policy came from, so that a pull request cannot bring its own. */
async function withCalibration(
  { policy, calibration: path }: ParsedPolicy,
  read: LoadOptions['read'],
): Promise<Policy> {
  const { model, source } = policy;
  if (path === null) return policy;
  const bytes = await read(path);
  if (bytes === undefined) {
    const where = source.commit === null ? 'here' : 'at that commit';
    throw failure(source.path ?? path, `"calibration": there is no file ${path} ${where}`, source.commit);
  }
  const calibration = { path, bytes };
  return model === undefined ? { ...policy, calibration } : { ...policy, model: { ...model, calibration } };
}

function parseFile(text: string, source: { path: string; commit: string | null }): ParsedPolicy {
  refuseDeep(text, source);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
    stringKeys: true,
    schema: 'core',
    version: '1.2',
  });
  const at = (offset: number) => placeOf(lineCounter, offset);
  const invalid = [...document.errors, ...document.warnings];
  if (invalid.length > 0) {
    const problems = invalid.map((error) => ({ ...at(error.pos[0]), message: yamlMessage(error) }));
    throw new PolicyError(source.path, problems, source.commit);
  }
  const value = toValue(document, source);
  const result = policySchema.safeParse(value ?? {});
  if (!result.success) {
    const problems = result.error.issues.flatMap((issue) =>
      explainIssue(issue, value).map(({ path, key, message }) => ({
        ...at(offsetOf(document, path, key)),
        message,
      })),
    );
    problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    throw new PolicyError(source.path, problems, source.commit);
  }
  const { exclude, problems } = resolveExclude(result.data.exclude ?? []);
  if (problems.length > 0) {
    const located = problems.map(({ index, message }) => ({
      ...at(offsetOf(document, ['exclude', index], null)),
      message,
    }));
    throw new PolicyError(source.path, located, source.commit);
  }
  const withoutModel = MODEL_KEYS.filter((key) => result.data[key] !== undefined);
  if (result.data.model === undefined && withoutModel.length > 0) {
    const located = withoutModel.map((key) => ({
      ...at(offsetOf(document, [], key)),
      message: `"${key}" goes with "model", which is missing`,
    }));
    throw new PolicyError(source.path, located, source.commit);
  }
  return { policy: toPolicy(result.data, exclude, source), calibration: result.data.calibration ?? null };
}

/** Keys that say something of the model. */
const MODEL_KEYS = ['model-sha256', 'model-label'] as const;

function decode(path: string, bytes: Uint8Array, commit: string | null): string {
  if (bytes.byteLength > MAXIMUM_BYTES) throw failure(path, 'the file is larger than 1 MiB', commit);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw failure(path, 'the file is not UTF-8 text: save it as UTF-8', commit);
  }
}

function failure(path: string, message: string, commit: string | null): PolicyError {
  return new PolicyError(path, [{ line: null, column: null, message }], commit);
}

function yamlMessage(error: { code: string; message: string }): string {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return 'this key appears twice: keep one of them';
    case 'TAG_RESOLVE_FAILED':
      return 'YAML tags (!…) are not supported: write plain text, numbers and lists';
    case 'MULTIPLE_DOCS':
      return 'the file holds more than one YAML document: keep one, without "---"';
    default:
      return `this is not valid YAML: ${error.message}`;
  }
}

function toValue(document: Document, source: { path: string; commit: string | null }): unknown {
  keepFingerprintsAsWritten(document);
  keepCommitAsWritten(document);
  try {
    return document.toJS({ maxAliasCount: MAXIMUM_ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const message = `aliases (*name) stand for more than ${MAXIMUM_ALIASES} copies, or for nothing: write out what they stand for`;
    throw failure(source.path, message, source.commit);
  }
}

function placeOf(lineCounter: LineCounter, offset: number): Pick<PolicyProblem, 'line' | 'column'> {
  const { line, col } = lineCounter.linePos(offset);
  return { line, column: col };
}

/** Refuses nesting that the call stack of the parser of documents may not hold; that of tokens needs none. */
function refuseDeep(text: string, source: { path: string; commit: string | null }): void {
  const lineCounter = new LineCounter();
  const parser = new Parser(lineCounter.addNewLine);
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme)) {
      // The documents are of no interest, only how deep the parser is in them.
    }
    if (parser.stack.length <= MAXIMUM_DEPTH) continue;
    const message = `lists and keys are nested more than ${MAXIMUM_DEPTH} deep here: a policy needs six at most`;
    throw new PolicyError(source.path, [{ ...placeOf(lineCounter, parser.offset), message }], source.commit);
  }
}

/** YAML reads a fingerprint of digits alone, or such as 12e34567, as a number and would lose digits. */
function keepFingerprintsAsWritten(document: Document): void {
  const accept = document.get('accept', true);
  for (const entry of isCollection(accept) ? accept.items : []) {
    const fingerprint = isMap(entry) ? entry.get('fingerprint', true) : undefined;
    if (isScalar(fingerprint) && typeof fingerprint.value === 'number') {
      fingerprint.value = fingerprint.source ?? String(fingerprint.value);
    }
  }
}

/** The same for a commit id of digits. */
function keepCommitAsWritten(document: Document): void {
  const before = document.getIn(['reference', 'before'], true);
  if (isScalar(before) && typeof before.value === 'number')
    before.value = before.source ?? String(before.value);
}

/** Offset of the key where one is given, else of the value, else of the nearest enclosing node that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[], key: string | null): number {
  const names = path.filter((part) => typeof part !== 'symbol');
  const node = names.length === 0 ? document.contents : document.getIn(names, true);
  if (key !== null && isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (pair !== undefined) return startOf(pair.key);
  }
  if (node === undefined && names.length > 0) return offsetOf(document, names.slice(0, -1), null);
  return startOf(node);
}

function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}

/** Built-in entries less those lifted with `!`, then the stated ones. */
function resolveExclude(stated: readonly string[]): {
  exclude: string[];
  problems: { index: number; message: string }[];
} {
  const problems: { index: number; message: string }[] = [];
  const lifted = new Set<string>();
  for (const [index, entry] of stated.entries()) {
    if (!entry.startsWith('!')) continue;
    const glob = entry.slice(1);
    if (DEFAULT_EXCLUDE.includes(glob)) {
      lifted.add(glob);
      continue;
    }
    const closest = suggest(glob, DEFAULT_EXCLUDE);
    const hint = closest === undefined ? 'docs/policy.md lists them' : `did you mean "!${closest}"?`;
    problems.push({ index, message: `"${entry}" lifts no built-in exclusion; ${hint}` });
  }
  const exclude = [
    ...DEFAULT_EXCLUDE.filter((glob) => !lifted.has(glob)),
    ...stated.filter((glob) => !glob.startsWith('!')),
  ];
  return { exclude, problems };
}

type RuleFile = NonNullable<PolicyFile['rules']>[number];

function toPolicy(file: PolicyFile, exclude: readonly string[], source: PolicySource): Policy {
  const defaultRule: Rule = { ...DEFAULT_RULE, ...settingsOf(file) };
  return {
    include: file.include ?? DEFAULT_INCLUDE,
    exclude,
    maxFalsePositiveRate: file['max-false-positive-rate'] ?? DEFAULT_MAX_FALSE_POSITIVE_RATE,
    ...(file.model === undefined ? {} : { model: toModel(file, file.model) }),
    ...(file.reference === undefined ? {} : { reference: toReference(file.reference) }),
    ...(file.drift === undefined ? {} : { drift: toDriftLimits(file.drift) }),
    ...(file.lfs === undefined ? {} : { lfs: file.lfs }),
    rules: [...(file.rules ?? []).map((rule) => toRule(rule, defaultRule)), defaultRule],
    ...(file['repository-budget'] === undefined ? {} : { repositoryBudget: file['repository-budget'] }),
    attest: file.attest ?? [],
    ...(file.diversity === undefined ? {} : { diversity: limitsOf(file.diversity) }),
    accept: (file.accept ?? []).map((entry) => ({
      ...entry,
      expires: entry.expires === 'never' ? null : entry.expires,
    })),
    source,
  };
}

function toModel(file: PolicyFile, reference: string): NonNullable<Policy['model']> {
  const sha256 = file['model-sha256']?.toLowerCase() ?? null;
  return { reference, sha256, label: file['model-label'] ?? null, calibration: null };
}

function toReference({ before, paths }: NonNullable<PolicyFile['reference']>): ReferenceText {
  return before === undefined ? { type: 'paths', paths: paths ?? [] } : { type: 'before', before };
}

function toDriftLimits(drift: NonNullable<PolicyFile['drift']>): DriftLimits {
  const { score = null, words = null } = drift;
  return { score, words, functionWords: drift['function-words'] ?? null };
}

function limitsOf(diversity: NonNullable<PolicyFile['diversity']>): DiversityLimit[] {
  return Object.values(diversity).filter((limit) => limit !== undefined);
}

function toRule(rule: RuleFile, defaultRule: Rule): Rule {
  const settings = settingsOf(rule);
  const stated = Object.keys(settings) as (keyof Rule)[];
  return { ...defaultRule, ...settings, path: rule.path, stated };
}

type Settings = Omit<Rule, 'path' | 'stated'>;

function settingsOf(file: Pick<RuleFile, Exclude<keyof RuleFile, 'path'>>): Partial<Settings> {
  const settings = {
    budget: file.budget,
    mode: file.mode,
    failOn: file['fail-on'],
    by: file.by,
    minimumWords: file['minimum-words'],
    minimumCoverage: file['minimum-coverage'],
    fields: file.fields,
    roles: file.roles,
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
