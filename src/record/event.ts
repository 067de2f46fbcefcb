import type { ReadEvent, ReadProblem, TextRecord } from './record.ts';

export function recordEvent(record: TextRecord): ReadEvent {
  return { type: 'record', record };
}

export function problemEvent(problem: ReadProblem): ReadEvent {
  return { type: 'problem', problem };
}
