/**
 * What a text is for. Error rates of a detector differ between these kinds far more than within one, so thresholds
 * and error rates are measured per kind.
 *
 * - `document`: a section of a document (Markdown, reStructuredText, HTML, plain text, subtitles …).
 * - `text`: a free-standing text column of a data row (`text`, `content`, `review` …).
 * - `prompt`: what was asked (`prompt`, `instruction`, `question`, turns of `user`/`human`/`system`).
 * - `answer`: what was answered (`completion`, `output`, `answer`, `chosen`, turns of `assistant`/`gpt`).
 */
export const RECORD_KINDS = ['document', 'text', 'prompt', 'answer'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Where a record came from. Lines, rows are 1-based; `line`–`endLine` is inclusive. */
export interface Place {
  /**
   * Path as the caller named it: repository-relative with forward slashes wherever there is a repository. A member of
   * an archive follows after `!/`: `data.zip!/train.jsonl`.
   */
  readonly path: string;
  /** 1 in binary formats, where `row` is the place. Of compressed text, lines are those of the text. */
  readonly line: number;
  readonly endLine: number;
  /** Ordinal of the row in its file, for row formats. */
  readonly row?: number;
  /** Column or path inside the row: `text`, `messages[1].content`; the cell of a notebook: `cells[3]`. */
  readonly field?: string;
  /** Role of the turn, lower case: `assistant`, `user`, `system`, `tool` … */
  readonly role?: string;
}

/** The unit that is judged: one text field of a row, or a section of a document. */
export interface TextRecord {
  readonly kind: RecordKind;
  /** Prose only for documents (no code, markup, link targets); the field's value, unaltered, for rows. */
  readonly text: string;
  readonly place: Place;
  /**
   * Short scalar values that came with the text: the other fields of the row, the front matter of the document. They
   * are looked at for declarations of provenance (`source: gpt-4o`) and are never judged.
   */
  readonly metadata: Readonly<Record<string, string | number | boolean>>;
  /** True where the text is a block quotation of a document: quoted words are somebody else's. */
  readonly quoted?: boolean;
}

/** Something in a file that could not be read. The rest of the file still is. */
export interface ReadProblem {
  readonly path: string;
  readonly line: number;
  readonly row?: number;
  /** What is wrong and what to do, in one sentence, without the path and line. */
  readonly message: string;
  /** What was not read because of it: a part of the file of any size, or so many rows. Absent: nothing. */
  readonly lost?: 'part' | number;
  /** Of a problem that speaks of all such rows of the file (of the piece that is read) at once. */
  readonly tally?: RowTally;
}

/** Rows of a file that have the same flaw, told once: neither object nor string, or with another number of columns. */
export interface RowTally {
  readonly flaw: 'shapeless' | 'ragged';
  readonly rows: number;
}

export type ReadEvent =
  | { readonly type: 'record'; readonly record: TextRecord }
  | { readonly type: 'problem'; readonly problem: ReadProblem };

/** What the policy says about reading; everything has a default. */
export interface ReadOptions {
  /** Names or paths of the fields to read (`output`, `messages[].content`); empty: found by shape. */
  readonly fields: readonly string[];
  /** Roles to keep (`assistant`); empty: all. Records without a role are kept. */
  readonly roles: readonly string[];
  /** Whether a member of an archive, by its path inside it, is in scope; absent: all are. */
  readonly contains?: (member: string) => boolean;
}

/** Content of a file: a stream of bytes in any chunking, opened once per call. */
export type OpenBytes = () => AsyncIterable<Uint8Array>;

/** Content that can be read at any offset, until it is closed. */
export interface RandomAccess {
  /** Bytes. */
  readonly size: number;
  /** The bytes from `start` to before `end`; fewer where the content ends before. */
  read(start: number, end: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Content of a file. Formats whose directory stands at the end (Parquet, zip) are read through `openRandom`. */
export interface ByteSource {
  readonly open: OpenBytes;
  /** Absent: such formats are read into memory, up to a bound. */
  readonly openRandom?: () => Promise<RandomAccess>;
}
