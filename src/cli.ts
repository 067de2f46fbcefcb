import { CommandError, EXIT } from './commands/exit.ts';
import { HELP } from './commands/help.ts';
import { productVersion } from './detector/runtime-assets.ts';

/** The command line: finds the command, runs it and turns what it throws into a message and an exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const [command = 'help', ...rest] = argv;
  if (command === '--version' || command === '-V') return print(`${productVersion()}\n`);
  if (command === 'help' || command === '--help' || command === '-h') return print(helpFor(rest[0]));
  if (rest.includes('--help') || rest.includes('-h')) return print(helpFor(command));
  switch (command) {
    case 'scan':
      return await (await import('./commands/scan.ts')).scanCommand(rest);
    case 'score':
      return await (await import('./commands/score.ts')).scoreCommand(rest);
    case 'explain':
      return await (await import('./commands/explain.ts')).explainCommand(rest);
    default: {
      const { suggest } = await import('./policy/values.ts');
      const near = suggest(command, ['scan', 'score', 'explain', 'help']);
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

/** A reader that stops early (`| head`) is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : EXIT.engine),
);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { describeFailure } = await import('./commands/exit.ts');
  const { message, code } = describeFailure(error);
  process.stderr.write(`synthetic-budget: ${message}\n`);
  process.exitCode = code;
}
