import type { ReadEvent } from '../record/record.ts';

/** Of a file of which more rows than this share could not be read, what was read does not stand for it. */
const MOST_LOST_ROWS = 0.5;

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

  /** A part of the file, or most of its rows, could not be read. */
  get isLacking(): boolean {
    return this.lostPart || this.lostRows > (this.rowsBefore + this.rows) * MOST_LOST_ROWS;
  }
}
