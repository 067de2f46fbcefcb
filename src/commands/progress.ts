import type { Progress } from '../scan/scan.ts';

/** Where progress is shown: a terminal, or a log. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Milliseconds before anything is shown: a short scan shows nothing. */
const PATIENCE = 1_000;
const TERMINAL_INTERVAL = 100;
const LOG_INTERVAL = 5_000;
const BAR_CELLS = 24;

/**
 * Shows how far a scan is: a bar on a terminal, a line every few seconds in a log, nothing when quiet or when the scan
 * is over within a second.
 */
export function startProgress(
  stream: ProgressStream,
  quiet: boolean,
  now: () => number = () => performance.now(),
) {
  const start = now();
  const terminal = stream.isTTY === true;
  let shown = start + PATIENCE - (terminal ? TERMINAL_INTERVAL : LOG_INTERVAL);
  let drawn = false;
  return {
    update(progress: Progress): void {
      const time = now();
      if (quiet || time - start < PATIENCE || time - shown < (terminal ? TERMINAL_INTERVAL : LOG_INTERVAL))
        return;
      shown = time;
      const line = describe(progress, (time - start) / 1000);
      stream.write(terminal ? `\r\u001b[K${bar(progress)} ${line}` : `${line}\n`);
      drawn = terminal;
    },
    /** Takes the bar away. */
    stop(): void {
      if (drawn) stream.write('\r\u001b[K');
      drawn = false;
    },
  };
}

function bar({ files, totalFiles }: Progress): string {
  const filled = totalFiles === 0 ? 0 : Math.floor((files / totalFiles) * BAR_CELLS);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_CELLS - filled)}]`;
}

function describe({ files, totalFiles, records }: Progress, seconds: number): string {
  const rate = Math.round(records / Math.max(0.001, seconds));
  return `scanning: ${files} of ${totalFiles} files, ${records} records, ${rate} records a second`;
}
