import { CommandError, describeFailure, EXIT } from './commands/exit.ts';
import { HELP } from './commands/help.ts';
import { productVersion } from './detector/runtime-assets.ts';
import { EngineError } from './detector/runtime-error.ts';

/** The command line: finds the command, runs it and turns what it throws into a message and an exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const [command = 'help', ...rest] = argv;
  if (command === '--version' || command === '-V') return print(`${productVersion()}\n`);
  if (command === 'help' || command === '--help' || command === '-h') return print(helpFor(rest[0]));
  if (rest.includes('--help') || rest.includes('-h')) return print(helpFor(command));
  switch (command) {
    case 'scan':
      return await (await import('./commands/scan.ts')).scanCommand(rest);
    case 'merge':
      return await (await import('./commands/merge.ts')).mergeCommand(rest);
    case 'score':
      return await (await import('./commands/score.ts')).scoreCommand(rest);
    case 'explain':
      return await (await import('./commands/explain.ts')).explainCommand(rest);
    case 'calibrate':
      return await (await import('./commands/calibrate.ts')).calibrateCommand(rest);
    case 'simulate':
      return await (await import('./commands/simulate.ts')).simulateCommand(rest);
    case 'weights':
      return await (await import('./commands/weights.ts')).weightsCommand(rest);
    case 'clean':
      return await (await import('./commands/clean.ts')).cleanCommand(rest);
    default: {
      const { suggest } = await import('./policy/values.ts');
      const near = suggest(command, [
        'scan',
        'merge',
        'score',
        'explain',
        'calibrate',
        'simulate',
        'weights',
        'clean',
        'help',
      ]);
      throw new CommandError(
        `unknown command "${command}"${near === undefined ? '' : `; did you mean "${near}"?`} See \`synthetic-budget --help\`.`,
      );
    }
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.pass;
}

function helpFor(command: string | undefined): string {
  const key = command ?? 'main';
  return Object.hasOwn(HELP, key) ? HELP[key as keyof typeof HELP] : HELP.main;
}

function say(error: unknown): number {
  const { message, code } = describeFailure(error);
  process.stderr.write(`synthetic-budget: ${message}\n`);
  return code;
}

/** A reader that stops early (`| head`) is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = say(error);
  process.exit();
});

/* Node would end with 1, which says that a budget is exceeded. */
process.stderr.on('error', () => {});
process.on('uncaughtException', (error) => process.exit(say(error)));

/* Nothing is left to do, and yet `main` waits: Node would end with 13 and a warning about a line of this file. */
const stalled = (): never =>
  process.exit(say(new EngineError('the run came to a standstill; this is a mistake in the program.')));
process.once('beforeExit', stalled);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = say(error);
} finally {
  process.off('beforeExit', stalled);
}
