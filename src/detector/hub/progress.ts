import type { TransferProgress } from './transfer.ts';

const MEBIBYTE = 2 ** 20;

/** A listener that says how far a download is, at most once in `interval` milliseconds; nothing of short downloads. */
export function downloadReporter(
  say: (line: string) => void,
  interval: number,
  now: () => number = () => performance.now(),
): (progress: TransferProgress) => void {
  let said = now();
  return ({ file, received, total }) => {
    const time = now();
    if (time - said < interval) return;
    said = time;
    const of = total === null ? '' : ` of ${Math.round(total / MEBIBYTE)}`;
    say(`downloading ${file}: ${Math.round(received / MEBIBYTE)}${of} MiB`);
  };
}
