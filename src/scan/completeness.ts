import type { ReadEvent } from '../record/record.ts';

/** Of a file of which more rows than this share could not be read, what was read does not stand for it. */
const MOST_LOST_ROWS = 0.5;

/** What was read of a file, or of a piece of it. */
export interface ReadExtent {
  /** A part of any size was lost. */
  readonly lostPart: boolean;
  readonly lostRows: number;
  /** Of a piece, the rows of its file up to its end. */
  readonly rows: number;
}

/** Whether what was read of a file, in all its pieces, does not stand for it: a part of it, or most rows, are lost. */
export function isLacking(pieces: readonly ReadExtent[]): boolean {
  const lostRows = pieces.reduce((sum, piece) => sum + piece.lostRows, 0);
  const rows = pieces.reduce((most, piece) => Math.max(most, piece.rows), 0);
  return pieces.some(({ lostPart }) => lostPart) || lostRows > rows * MOST_LOST_ROWS;
}

/** Follows what is read of one file, to say whether its text can be judged by it. Single malformed rows do no harm. */
export class Completeness {
  private lostPart = false;
  private lostRows = 0;
  /** Of the members of an archive before the current one. */
  private rowsBefore = 0;
  private path = '';
  private rows = 0;

  see(event: ReadEvent): void {
    const { path, row } =
      event.type === 'record' ? event.record.place : { path: event.problem.path, row: event.problem.row };
    if (path !== this.path) {
      this.rowsBefore += this.rows;
      this.rows = 0;
      this.path = path;
    }
    if (row !== undefined && row > this.rows) this.rows = row;
    if (event.type === 'record') return;
    const { lost } = event.problem;
    if (lost === 'part') this.lostPart = true;
    else this.lostRows += lost ?? 0;
  }

  /** The file could not be read to its end. */
  breakOff(): void {
    this.lostPart = true;
  }

  get extent(): ReadExtent {
    return { lostPart: this.lostPart, lostRows: this.lostRows, rows: this.rowsBefore + this.rows };
  }

  /** A part of the file, or most of its rows, could not be read. */
  get isLacking(): boolean {
    return isLacking([this.extent]);
  }
}
