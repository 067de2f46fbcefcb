import type { ChangedFile, ChangeScope, LineRange, SourceFile, TreeScope } from '../../src/source/source.ts';

/** A file in memory. */
export function file(path: string, content: string): SourceFile {
  const bytes = Buffer.from(content);
  return {
    path,
    size: bytes.length,
    open: async function* () {
      yield bytes;
    },
  };
}

/** A file whose content breaks off with an error after the first part. */
export function brokenFile(path: string, content: string, reason: string): SourceFile {
  const bytes = Buffer.from(content);
  return {
    path,
    size: bytes.length * 2,
    open: async function* () {
      yield bytes;
      throw new Error(reason);
    },
  };
}

export function tree(...files: readonly SourceFile[]): TreeScope {
  return { type: 'tree', paths: ['.'], files, problems: [] };
}

export function change(...files: readonly ChangedFile[]): ChangeScope {
  return {
    type: 'change',
    base: '1'.repeat(40),
    head: '2'.repeat(40),
    files,
    problems: [],
    incomplete: null,
  };
}

export function added(path: string, content: string): ChangedFile {
  return { base: null, head: file(path, content), addedLines: addedLines('', content) };
}

export function deleted(path: string, content: string): ChangedFile {
  return { base: file(path, content), head: null, addedLines: null };
}

export function modified(path: string, before: string, after: string, previousPath = path): ChangedFile {
  return {
    base: file(previousPath, before),
    head: file(path, after),
    addedLines: addedLines(before, after),
  };
}

/** Lines of `after` that are not in a longest common subsequence with `before`, as ranges. */
export function addedLines(before: string, after: string): LineRange[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const lengths = a
    .map(() => new Array<number>(b.length + 1).fill(0))
    .concat([new Array(b.length + 1).fill(0)]);
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const ranges: LineRange[] = [];
  let i = 0;
  for (let j = 0; j < b.length; ) {
    if (i < a.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (i < a.length && at(i + 1, j) >= at(i, j + 1)) i++;
    else {
      ranges.push({ start: j + 1, end: j + 1 });
      j++;
    }
  }
  return ranges;
}
