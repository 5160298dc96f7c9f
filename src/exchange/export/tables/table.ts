/** What a table of an export is: its columns, and its rows as plain values. CSV and other tabular formats share the tables. */
import type { Exported, ExportedDate } from '../exported.ts';

/** A value in a table. A list holds ids or texts. */
export type Cell = string | number | boolean | null | readonly string[];

export interface TableColumn {
  readonly name: string;
  /** `day` is an ISO day; `list` several texts. */
  readonly type: 'text' | 'integer' | 'boolean' | 'day' | 'list';
  /** For people, in one sentence. */
  readonly about: string;
}

/** A table of which each row is made from an `R`. */
interface Made<R> {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly (TableColumn & { readonly of: (row: R) => Cell })[];
  readonly read: (exported: Exported) => AsyncIterable<R>;
}

export interface Table {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly TableColumn[];
  /** Rows with one cell per column, in the order of the columns. */
  readonly rows: (exported: Exported) => AsyncIterable<readonly Cell[]>;
}

/** Makes a table from its rows and how each column reads a row. */
export function table<R>({ name, about, columns, read }: Made<R>): Table {
  return {
    name,
    about,
    columns: columns.map((each) => ({ name: each.name, type: each.type, about: each.about })),
    async *rows(exported) {
      for await (const row of read(exported)) yield columns.map(({ of }) => of(row));
    },
  };
}

/** A column of a table of `R`. */
type Of<R> = Made<R>['columns'][number];

export const textColumn = <R>(
  name: string,
  about: string,
  of: (row: R) => string | null,
): Of<R> => ({
  name,
  type: 'text',
  about,
  of,
});

export const listColumn = <R>(
  name: string,
  about: string,
  of: (row: R) => readonly string[],
): Of<R> => ({ name, type: 'list', about, of });

/** The columns of a date: as EDTF and as bounds, so that no day is made up where there is none. */
export const dateColumns = <R>(of: (row: R) => ExportedDate | null): readonly Of<R>[] => [
  textColumn(
    'date',
    'The date as EDTF: a day, month, year, interval or set of days.',
    (row) => of(row)?.edtf ?? null,
  ),
  {
    name: 'date_earliest',
    type: 'day',
    about: 'First possible day; empty if there is none.',
    of: (row) => of(row)?.earliest ?? null,
  },
  {
    name: 'date_latest',
    type: 'day',
    about: 'Last possible day; empty if there is none.',
    of: (row) => of(row)?.latest ?? null,
  },
  textColumn(
    'date_basis',
    'How the date is known: stated, resolved, inherited, planned or knownBy.',
    (row) => of(row)?.basis ?? null,
  ),
  textColumn(
    'date_as_written',
    'The date in the words of the source.',
    (row) => of(row)?.asWritten ?? null,
  ),
];

/** Whether sources give days that exclude each other. */
export const disputedColumn = <R extends { readonly dateDisputed: boolean }>(): Of<R> => ({
  name: 'date_disputed',
  type: 'boolean',
  about: 'Whether sources give days that exclude each other.',
  of: ({ dateDisputed }) => dateDisputed,
});

/** The sources and claims behind a row. */
export const sourcesColumn = <R extends { readonly sources: readonly string[] }>(): Of<R> =>
  listColumn('sources', 'Ids of the sources behind the row.', ({ sources }) => sources);

export const claimsColumn = <R extends { readonly claimIds: readonly string[] }>(): Of<R> =>
  listColumn('claims', 'Ids of the claims behind the row.', ({ claimIds }) => claimIds);
