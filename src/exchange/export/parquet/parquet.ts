/** Writes the tables of an export as Parquet, which DuckDB, pandas, polars and R read with types and lists. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { aboutExport } from '../about.ts';
import { writable } from '../clean-text.ts';
import type { Exported } from '../exported.ts';
import type { ExportFormat, Loss } from '../format.ts';
import { lossesBut } from '../losses.ts';
import type { Cell, Table, TableColumn } from '../tables/table.ts';
import { CARRIED_IN_TABLES, TABLES } from '../tables/tables.ts';

const LOSSES = lossesBut(CARRIED_IN_TABLES);

export const PARQUET: ExportFormat = {
  name: 'parquet',
  title: 'Parquet tables',
  purpose: 'DuckDB, pandas, polars and R: the same tables as CSV, with types and lists.',
  mediaType: 'application/zip',
  extension: 'zip',
  losses: LOSSES,
  files: (exported) =>
    TABLES.map((table) => ({
      name: `${table.name}.parquet`,
      content: parquetOf(table, exported, LOSSES),
    })),
};

/** Rows that are written at once, and held until then. */
const ROWS_PER_GROUP = 10_000;

async function* parquetOf(
  table: Table,
  exported: Exported,
  losses: readonly Loss[],
): AsyncGenerator<Uint8Array> {
  const bytes = new Bytes();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(table.columns),
    kvMetadata: metadataOf(table, exported, losses),
    createdBy: 'Rapport',
  });
  let rows: (readonly Cell[])[] = [];
  for await (const row of table.rows(exported)) {
    rows.push(row);
    if (rows.length < ROWS_PER_GROUP) continue;
    await writeGroup(writer, table.columns, rows);
    yield bytes.take();
    rows = [];
  }
  if (rows.length > 0) await writeGroup(writer, table.columns, rows);
  await writer.finish();
  yield bytes.take();
}

/** Bytes that are handed on as they come. The offset goes on counting, since the end of the file refers to it. */
class Bytes extends ByteWriter {
  take(): Uint8Array {
    const taken = this.getBytes().slice();
    this.index = 0;
    return taken;
  }
}

async function writeGroup(
  writer: ParquetWriter,
  columns: readonly TableColumn[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  await writer.write({
    columnData: columns.map(({ name, type }, place) => ({
      name,
      data: rows.map((row) => valueOf(type, row[place] ?? null)),
      // It would be held for every group until the end.
      offsetIndex: false,
    })),
    rowGroupSize: rows.length,
  });
}

function valueOf(type: TableColumn['type'], cell: Cell): unknown {
  if (type === 'day') return cell === null ? null : new Date(`${String(cell)}T00:00:00Z`);
  if (typeof cell === 'string') return writable(cell);
  return typeof cell === 'object' && cell !== null ? cell.map(writable) : cell;
}

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

const schemaOf = (columns: readonly TableColumn[]): Schema => [
  { name: 'root', num_children: columns.length },
  ...columns.flatMap(elementsOf),
];

/** Every column may be empty but lists, which are then lists of nothing. */
function elementsOf({ name, type }: TableColumn): Schema {
  const repetition_type = 'OPTIONAL';
  switch (type) {
    case 'text':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }];
    case 'integer':
      return [{ name, type: 'INT32', repetition_type }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    case 'day':
      return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type }];
    case 'list':
      return [
        { name, converted_type: 'LIST', repetition_type: 'REQUIRED', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        {
          name: 'element',
          type: 'BYTE_ARRAY',
          converted_type: 'UTF8',
          repetition_type: 'REQUIRED',
        },
      ];
  }
}

/** What the file says of itself. A name has one value, so those that come again are lines of it. */
function metadataOf(table: Table, { facts }: Exported, losses: readonly Loss[]) {
  const values = new Map<string, string>([['table', table.about]]);
  for (const [name, text] of aboutExport(facts, losses)) {
    const before = values.get(name);
    values.set(name, before === undefined ? text : `${before}\n${text}`);
  }
  const columns = Object.fromEntries(table.columns.map(({ name, about }) => [name, about]));
  values.set('columns', JSON.stringify(columns));
  return Array.from(values, ([name, value]) => ({
    key: `rapport.${name}`,
    value: writable(value),
  }));
}
