import { describe, expect, it } from 'vitest';
import { describeFailure, EXIT, exitCodeOf } from '../../src/commands/exit.ts';
import { explainCommand } from '../../src/commands/explain.ts';
import { mergeCommand } from '../../src/commands/merge.ts';
import { scanCommand } from '../../src/commands/scan.ts';
import { scoreCommand } from '../../src/commands/score.ts';
import { weightsCommand } from '../../src/commands/weights.ts';
import { EngineError } from '../../src/detector/runtime-error.ts';
import { report, rule, unmeasuredReport } from '../support/report-builder.ts';

describe('options that cannot be used', () => {
  it.each<[(args: readonly string[]) => Promise<number>, string, RegExp]>([
    [
      scanCommand,
      '--budgte 5%',
      /unknown option --budgte; did you mean --budget\?.*`synthetic-budget scan --help`/,
    ],
    [scanCommand, '--xyzzy', /unknown option --xyzzy\. See/],
    [scanCommand, '--budget', /--budget.*`synthetic-budget scan --help`/],
    [scanCommand, '--budget 500%', /--budget: .*500%/],
    [
      scanCommand,
      '--mode enforec',
      /--mode must be one of enforce, warn, not "enforec"\. Did you mean enforce\?/,
    ],
    [scanCommand, '--minimum-words -3', /--minimum-words/],
    [scanCommand, '--minimum-words=many', /--minimum-words takes a whole number of at least 0, not "many"/],
    [scanCommand, '--report xml=out.xml', /--report takes FORMAT=FILE .*not "xml=out\.xml"/],
    [scanCommand, '--report json', /--report takes FORMAT=FILE/],
    [scanCommand, '--head main', /--head goes with --changed/],
    [scanCommand, '--lfs changed', /--lfs changed .* goes with --changed.*--lfs all/],
    [weightsCommand, '--prior 5% --max-false-positive-rate 1%', /that --prior replaces/],
    [mergeCommand, 'parts --lfs all', /unknown option --lfs/],
    [scanCommand, '--changed', /--changed needs --base/],
    [scanCommand, '--changed --base main --precision 1%', /--precision goes with a scan of whole files/],
    [scanCommand, '--shard 1/2 --time-budget 5m', /--time-budget does not go with --shard/],
    [scanCommand, '--precision 70%', /--precision: expected the half-width of an interval.*such as 1%/],
    [
      scanCommand,
      '--time-budget 5',
      /--time-budget: expected a duration such as 90s, 5m or 1h30m, found "5"/,
    ],
    [scanCommand, '--max-false-positive-rate 90%', /max-false-positive-rate must be between/],
    [scoreCommand, '--kind poem', /--kind must be one of document, text, prompt, answer/],
    [scoreCommand, '--txt body', /unknown option --txt; did you mean --text\?/],
    [explainCommand, '', /explain takes one file/],
    [explainCommand, 'a.md b.md', /explain takes one file/],
    [explainCommand, 'a.md --top 0', /--top takes a whole number of at least 1/],
  ])('%o %s', async (command, args, message) => {
    const failure = await command(args.split(' ').filter((arg) => arg !== '')).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(describeFailure(failure)).toEqual({ message: expect.stringMatching(message), code: EXIT.usage });
  });
});

describe('exit codes', () => {
  const { repository } = report();

  it('follow the verdict', () => {
    const codes = (['pass', 'warn', 'fail', 'inconclusive'] as const).map((verdict) => [
      exitCodeOf({ verdict, rules: [rule({ verdict })], repository }, false),
      exitCodeOf({ verdict, rules: [rule({ verdict })], repository }, true),
    ]);
    expect(codes).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
      [0, 4],
    ]);
  });

  it('stop at what is open only where a rule is enforced', () => {
    const open = rule({ verdict: 'inconclusive' });
    const advice = rule({ verdict: 'inconclusive', mode: 'warn' });
    const passed = rule({ verdict: 'pass' });
    const codes = [[advice], [advice, passed], [advice, open], [open, passed]].map((rules) =>
      exitCodeOf({ verdict: 'inconclusive', rules, repository }, true),
    );
    expect(codes).toEqual([0, 0, 4, 4]);
    const unmeasured = unmeasuredReport();
    expect(exitCodeOf({ ...unmeasured, rules: [passed] }, true)).toBe(4);
  });

  it('tell the engine from a mistake in this program, whose stack is shown', () => {
    expect(describeFailure(new EngineError('no model.'))).toEqual({
      message: 'no model.',
      code: EXIT.engine,
    });
    const { message, code } = describeFailure(new TypeError('x is undefined'));
    expect(code).toBe(EXIT.engine);
    expect(message).toMatch(/please report it:\nTypeError: x is undefined\n\s+at /);
    expect(describeFailure('a string')).toEqual({ message: 'a string', code: EXIT.engine });
  });
});
