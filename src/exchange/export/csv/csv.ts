/** Writes the tables of an export as CSV, which spreadsheets, R, pandas and Gephi read, with their description. */
import { stringify } from 'csv-stringify';
import { pipeline } from 'node:stream';
import type { ExportFormat } from '../format.ts';
import type { Exported } from '../exported.ts';
import { lossesBut } from '../losses.ts';
import type { Cell, Table } from '../tables/table.ts';
import { CARRIED_IN_TABLES, TABLES } from '../tables/tables.ts';
import { LIST_SEPARATOR, packageOf } from './data-package.ts';

const LOSSES = lossesBut(CARRIED_IN_TABLES);

/**
 * One table. It begins with a mark by which Excel knows that it is UTF-8. A cell that a spreadsheet would take for
 * a formula gets a `'` in front.
 */
async function* csvOf(table: Table, exported: Exported): AsyncGenerator<string> {
  const writer = stringify({
    bom: true,
    header: true,
    columns: table.columns.map(({ name }) => name),
    escape_formulas: true,
    record_delimiter: '\r\n',
    // With a record delimiter of its own, the writer leaves a bare line feed in a cell unquoted.
    quote_record_delimiter: true,
    cast: { boolean: String },
  });
  // An error of the rows ends the writer, which throws it below.
  pipeline(rowsAsText(table.rows(exported)), writer, () => undefined);
  for await (const chunk of writer) yield String(chunk);
}

async function* rowsAsText(rows: AsyncIterable<readonly Cell[]>) {
  for await (const row of rows) yield row.map(cellText);
}

const cellText = (cell: Cell) =>
  typeof cell === 'object' && cell !== null ? cell.join(LIST_SEPARATOR) : cell;

export const CSV: ExportFormat = {
  name: 'csv',
  title: 'CSV tables with a data package',
  purpose: 'Spreadsheets, R, pandas, SQL, and Gephi (actors as nodes, ties as edges).',
  mediaType: 'application/zip',
  extension: 'zip',
  losses: LOSSES,
  files: (exported) => [
    { name: 'datapackage.json', content: oneText(packageOf(exported.facts, LOSSES)) },
    ...TABLES.map((table) => ({ name: `${table.name}.csv`, content: csvOf(table, exported) })),
  ],
};

async function* oneText(text: string): AsyncGenerator<string> {
  yield text;
}
