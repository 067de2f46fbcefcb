import type { DecodedPiece } from './decode.ts';
import { readDocument } from './document.ts';
import { type DocumentPart, proseOfText, recordsOfDocument } from './document-records.ts';
import { problemEvent, recordEvent } from './event.ts';
import type { ReadEvent } from './record.ts';
import { countWords } from './words.ts';

const TIMING = /^(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{3})\s+-->\s+(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{3})/;
const BLOCK_OF_VTT = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
const TAGS = /<[^<>]*>|\{\\[^{}]*\}/g;
const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]*$/;
/** Cues are joined to a paragraph until a sentence ends after so many words, … */
const PARAGRAPH_WORDS = 60;
const MAXIMUM_PARAGRAPH_WORDS = 150;
/** … or nobody speaks for so many seconds. */
const PAUSE_SECONDS = 4;

/**
 * Reads the spoken text of subtitles, SubRip or WebVTT (https://www.w3.org/TR/webvtt1/): cues joined to paragraphs,
 * without numbers, times and tags. A cue that repeats the one before it, as rolling captions do, is read once.
 */
export async function* readSubtitles(
  path: string,
  pieces: AsyncIterable<DecodedPiece>,
): AsyncGenerator<ReadEvent> {
  const { text, problems } = await readDocument(path, pieces);
  yield* problems.map(problemEvent);
  for (const record of recordsOfDocument(path, {}, partsOf(text))) yield recordEvent(record);
}

function* partsOf(text: string): Generator<DocumentPart> {
  let said: string[] = [];
  let words = 0;
  let [line, endLine, spoken] = [0, 0, 0];
  let previous = '';
  for (const cue of cuesOf(text)) {
    if (cue.text === previous) {
      spoken = cue.end;
      continue;
    }
    if (said.length > 0 && cue.start - spoken > PAUSE_SECONDS) {
      yield* proseOfText(said.join(' '), line, endLine);
      said = [];
    }
    if (said.length === 0) [line, words] = [cue.line, 0];
    said.push(cue.text);
    words += countWords(cue.text);
    [endLine, spoken, previous] = [cue.endLine, cue.end, cue.text];
    if (words >= MAXIMUM_PARAGRAPH_WORDS || (words >= PARAGRAPH_WORDS && ENDS_SENTENCE.test(cue.text))) {
      yield* proseOfText(said.join(' '), line, endLine);
      said = [];
    }
  }
  yield* proseOfText(said.join(' '), line, endLine);
}

interface Cue {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
  /** Seconds. */
  readonly start: number;
  readonly end: number;
}

function* cuesOf(text: string): Generator<Cue> {
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const timing = TIMING.exec((lines[i] ?? '').trim());
    if (timing === null) {
      if (BLOCK_OF_VTT.test(lines[i] ?? '')) while (i < lines.length && (lines[i] ?? '').trim() !== '') i++;
      continue;
    }
    const first = i + 1;
    let end = first;
    while (end < lines.length && (lines[end] ?? '').trim() !== '') end++;
    const said = lines.slice(first, end).join(' ').replace(TAGS, '').replace(/\s+/g, ' ').trim();
    if (said !== '') {
      yield { text: said, line: first + 1, endLine: end, start: seconds(timing, 1), end: seconds(timing, 5) };
    }
    i = end;
  }
}

function seconds(timing: RegExpExecArray, at: number): number {
  const [hours = 0, minutes = 0, whole = 0, thousandths = 0] = timing
    .slice(at, at + 4)
    .map((part) => Number(part ?? 0));
  return 3600 * hours + 60 * minutes + whole + thousandths / 1000;
}
