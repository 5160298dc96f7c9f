/** Declares the columns of a query's rows, and checks the rows against them. */
import { RapportError } from '../../errors.ts';
import type { Row } from '../graph.ts';
import { makeInSlices } from '../slices.ts';
import type { TextColumn } from './query-text.ts';
import { Misfit, type ValueType } from './value-types.ts';

/** A column whose expression differs from its name. */
export interface Column<T> {
  readonly expression: string;
  readonly type: ValueType<T>;
}

export const column = <T>(expression: string, type: ValueType<T>): Column<T> => ({
  expression,
  type,
});

/** Columns that read the properties of these names from the variable `v`. */
export function columnsOf<R extends Readonly<Record<string, ValueType<unknown>>>>(
  v: string,
  types: R,
): { readonly [N in keyof R]: R[N] extends ValueType<infer T> ? Column<T> : never } {
  const columns = Object.entries(types).map(([name, type]) => [name, column(`${v}.${name}`, type)]);
  return Object.fromEntries(columns) as ReturnType<typeof columnsOf<R>>;
}

/** The columns of a row by name. A type without an expression reads the variable of the column's name. */
export type ColumnTypes = Readonly<Record<string, Column<unknown> | ValueType<unknown>>>;

/** A row with these columns. */
export type RowOf<R extends ColumnTypes> = {
  readonly [N in keyof R]: R[N] extends Column<infer T> | ValueType<infer T> ? T : never;
};

interface RowReader<R extends ColumnTypes> {
  readonly columns: readonly TextColumn[];
  /** @throws RapportError `INTERNAL` if a column is missing, or a value is not of its type. */
  readonly read: (rows: readonly Row[]) => Promise<RowOf<R>[]>;
}

export function rowReader<R extends ColumnTypes>(query: string, row: R | undefined): RowReader<R> {
  const columns = Object.entries(row ?? {}).map(([name, each]) =>
    typeof each === 'function' ? { name, expression: name, type: each } : { name, ...each },
  );
  // A plain loop, because an answer spends most of its time outside the graph here.
  const readRow = (row: Row) => {
    const read: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i += 1) {
      const { name, type } = columns[i]!;
      const value = row[name];
      if (value === undefined) throw fault(query, name, 'it is missing');
      try {
        read[name] = type(value);
      } catch (error) {
        throw error instanceof Misfit ? fault(query, name, error.message) : error;
      }
    }
    return read as RowOf<R>;
  };
  return {
    columns,
    read: (rows) => makeInSlices(columns.length === 0 ? 0 : rows.length, (i) => readRow(rows[i]!)),
  };
}

const fault = (query: string, name: string, what: string) =>
  new RapportError('INTERNAL', `Query "${query}", column "${name}": ${what}.`);
