/** The cells of one row by the names of their columns; the check names places in it. */
import type { Path } from '../../../curation/check/paths.ts';
import type { ItemFile, Problem } from '../importer.ts';
import type { ColumnNames } from './column-names.ts';
import type { TableRow } from './csv-table.ts';

/** Where a text was read. */
export interface Cell {
  readonly text: string;
  /** Name of the column; empty if the mapping gives the text itself. */
  readonly column: string;
}

export class CsvRow implements ItemFile {
  readonly file: string;
  readonly row: TableRow;
  readonly #columns: ColumnNames;

  constructor(file: string, row: TableRow, columns: ColumnNames) {
    this.file = file;
    this.row = row;
    this.#columns = columns;
  }

  lineOf(): number {
    return this.row.line;
  }

  cellOf([column]: Path): string {
    const at = this.#columns.names.indexOf(String(column));
    return at < 0 ? '' : (this.row.cells[at] ?? '');
  }

  /** The first of these columns that the table has. */
  cell(names: readonly string[]): Cell {
    const at = this.#columns.placesOf(names)[0];
    if (at === undefined) return { text: '', column: '' };
    return { text: this.row.cells[at] ?? '', column: this.#columns.names[at]! };
  }

  problem(
    severity: Problem['severity'],
    cell: Cell,
    said: Pick<Problem, 'code' | 'message' | 'fix'>,
  ): Problem {
    return { severity, line: this.row.line, column: cell.column, cell: cell.text, ...said };
  }
}
