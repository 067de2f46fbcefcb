/** A workflow command as the runner of GitHub Actions understands it. */
export interface RunnerCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const COMMANDS = new Set(
  (
    'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env ' +
    'set-output stop-commands warning'
  ).split(' '),
);

/**
 * The workflow commands that the runner finds in a step's log: a line (ended by LF, CR or CRLF) that begins with
 * `::command …::`, or that holds the older `##[command …]` anywhere; none between `stop-commands` and its token.
 */
export function runnerCommands(log: string): RunnerCommand[] {
  const found: RunnerCommand[] = [];
  let stopToken: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (stopToken !== null) {
      if (line.trimStart().startsWith(`::${stopToken}::`)) stopToken = null;
      continue;
    }
    const command = parseLine(line);
    if (command === null) continue;
    if (command.command === 'stop-commands') stopToken = command.data;
    else found.push(command);
  }
  return found;
}

function parseLine(line: string): RunnerCommand | null {
  const current = /^\s*::(\S+?)(?: (.*?))?::(.*)$/.exec(line);
  if (current && COMMANDS.has((current[1] ?? '').toLowerCase())) {
    const [, command = '', properties = '', data = ''] = current;
    return {
      command,
      properties: parseProperties(properties, ',', unescapeProperty),
      data: unescapeData(data),
    };
  }
  const older = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line);
  if (older && COMMANDS.has((older[1] ?? '').toLowerCase())) {
    const [, command = '', properties = '', data = ''] = older;
    return { command, properties: parseProperties(properties, ';', unescapeData), data: unescapeData(data) };
  }
  return null;
}

function parseProperties(text: string, separator: string, decode: (value: string) => string) {
  const pairs = text.split(separator).filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), decode(pair.slice(pair.indexOf('=') + 1))]),
  );
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/** The outputs in a file that the runner gave as `GITHUB_OUTPUT`: `name=value`, or `name<<delimiter` and lines. */
export function runnerOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = file.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name, delimiter] = /^([^=]*?)<<(.+)$/.exec(line) ?? [];
    if (name === undefined || delimiter === undefined) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
      continue;
    }
    const end = lines.indexOf(delimiter, at + 1);
    if (end === -1) throw new Error(`the value of ${name} does not end`);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
