import { getInput, getMultilineInput } from '@actions/core';
import type { ModelChoice } from '../detector/hub/model-choice.ts';
import { parseDuration, parseFraction, parsePrecision, suggest } from '../policy/values.ts';
import { isReportFormat, REPORT_FORMATS, type ReportFormat } from '../report/reporters.ts';
import { INPUT_DEFAULTS, type InputName } from './input-defaults.ts';

/** A report to write: `json=out/report.json`. */
export interface ReportFile {
  readonly format: ReportFormat;
  readonly path: string;
}

/**
 * Reads single inputs. What cannot be read is added to `problems`, with the input's name, the value and what to write
 * instead, and reads as null (a boolean as false).
 */
export function inputReader(problems: string[]) {
  const text = (name: InputName): string => getInput(name) || INPUT_DEFAULTS[name];
  const complain = (name: InputName, message: string): null => {
    problems.push(`input ${name}: ${message}`);
    return null;
  };

  const optional = (name: InputName): string | null => text(name) || null;

  const lines = (name: InputName): string[] => getMultilineInput(name).filter((line) => line !== '');

  const globs = (name: InputName): string[] | null => {
    const values = lines(name);
    return values.length > 0 ? values : null;
  };

  const choice = <T extends string>(name: InputName, options: readonly T[]): T | null => {
    const value = text(name);
    if (value === '') return null;
    const found = options.find((option) => option === value);
    return (
      found ?? complain(name, `${quote(value)} is not one of ${options.join(', ')}${hint(value, options)}`)
    );
  };

  const boolean = (name: InputName): boolean => {
    const value = text(name);
    // The core schema of YAML 1.2, as the runner's own boolean inputs.
    if (/^(?:true|True|TRUE)$/.test(value)) return true;
    if (!/^(?:false|False|FALSE)$/.test(value)) {
      complain(
        name,
        `${quote(value)} is not a boolean: write true or false${hint(value, ['true', 'false'])}`,
      );
    }
    return false;
  };

  const readAs =
    <T>(read: (value: string) => T) =>
    (name: InputName): T | null => {
      const value = text(name);
      if (value === '') return null;
      try {
        return read(value);
      } catch (error) {
        return complain(name, error instanceof Error ? error.message : String(error));
      }
    };

  const fraction = readAs(parseFraction);
  const precision = readAs(parsePrecision);
  const duration = readAs(parseDuration);

  const count = (name: InputName): number | null => {
    const value = text(name);
    if (value === '') return null;
    const number = Number(value);
    if (/^\d+$/.test(value) && Number.isSafeInteger(number)) return number;
    return complain(name, `${quote(value)} is not a whole number of at least 0`);
  };

  const matching = (name: InputName, pattern: RegExp, expected: string): string | null => {
    const value = text(name);
    if (value === '' || pattern.test(value)) return value || null;
    return complain(name, `${quote(value)} is not usable, expected ${expected}`);
  };

  /** Outside GitHub's runner nobody evaluates the default, which is then no token. */
  const token = (): string | null => getInput('github-token') || null;

  const reports = (): ReportFile[] => {
    const files: ReportFile[] = [];
    for (const line of lines('report')) {
      const at = line.indexOf('=');
      const written = line.slice(0, at === -1 ? undefined : at).trim();
      const path = at === -1 ? '' : line.slice(at + 1).trim();
      if (path === '') {
        complain('report', `${quote(line)} is not of the form format=path, such as json=report.json`);
      } else if (isReportFormat(written)) {
        files.push({ format: written, path });
      } else {
        const known = REPORT_FORMATS.join(', ');
        complain(
          'report',
          `unknown format ${quote(written)}, known are ${known}${hint(written, REPORT_FORMATS)}`,
        );
      }
    }
    return files;
  };

  const model = (): ModelChoice | null => {
    const reference = optional('model');
    const sha256 = matching('model-sha256', /^[0-9a-f]{64}$/i, 'a SHA-256: 64 hexadecimal digits');
    const label = optional('model-label');
    if (reference !== null)
      return { reference, sha256: sha256?.toLowerCase() ?? null, label, calibration: null };
    if (sha256 !== null) complain('model-sha256', 'goes with the input model, which is empty');
    if (label !== null) complain('model-label', 'goes with the input model, which is empty');
    return null;
  };

  return {
    text,
    optional,
    model,
    lines,
    globs,
    choice,
    boolean,
    fraction,
    precision,
    duration,
    count,
    matching,
    token,
    reports,
  };
}

export type InputReader = ReturnType<typeof inputReader>;

/**
 * One problem for each input that action.yml does not declare: the runner passes those too, in the same way, and only
 * warns about them.
 */
export function unknownInputs(env: NodeJS.ProcessEnv): string[] {
  const names = Object.keys(INPUT_DEFAULTS);
  const declared = new Set(names.map((name) => `INPUT_${name.toUpperCase()}`));
  return Object.keys(env)
    .filter((variable) => /^INPUT_/i.test(variable) && !declared.has(variable.toUpperCase()))
    .map((variable) => {
      const name = variable.slice('INPUT_'.length).toLowerCase();
      return `unknown input ${quote(name)}${hint(name, names) || `: the inputs are ${names.join(', ')}`}`;
    });
}

function hint(word: string, candidates: Iterable<string>): string {
  const close = suggest(word, candidates);
  return close === undefined ? '' : `; did you mean ${close}?`;
}

function quote(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
}
