import { type ParsedTokenInfo, TokenType } from '@streamparser/json';

/** A string in a table that is written by columns. */
export interface Cell {
  readonly column: string;
  /** 1-based. */
  readonly row: number;
  readonly value: string;
}

interface Open {
  readonly isArray: boolean;
  key: string;
  index: number;
  expectsKey: boolean;
}

const ROW_LABEL = /^\d{1,9}$/;

/**
 * Follows the tokens of JSON that stand outside of rows, and finds tables by columns: `{"text": ["…", "…"]}`, or
 * `{"text": {"0": "…"}}` as pandas writes them.
 */
export class ColumnTracker {
  private readonly stack: Open[] = [];

  /** The cell that a token is, if it is one. */
  push({ token, value }: ParsedTokenInfo): Cell | undefined {
    const top = this.stack.at(-1);
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
      const isArray = token === TokenType.LEFT_BRACKET;
      this.stack.push({ isArray, key: '', index: 0, expectsKey: !isArray });
    } else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.stack.pop();
    else if (token === TokenType.COMMA && top !== undefined) {
      top.index++;
      top.expectsKey = !top.isArray;
    } else if (token === TokenType.STRING && top?.expectsKey === true) {
      top.key = String(value);
      top.expectsKey = false;
    } else if (token === TokenType.STRING) return this.cell(String(value));
    return undefined;
  }

  private cell(value: string): Cell | undefined {
    const [table, column, deeper] = this.stack;
    if (table?.isArray !== false || column === undefined || deeper !== undefined) return undefined;
    if (column.isArray) return { column: table.key, row: column.index + 1, value };
    return ROW_LABEL.test(column.key) ? { column: table.key, row: Number(column.key) + 1, value } : undefined;
  }
}
