/** A list of records as a table. A file of the same list has the same columns. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import './record-table.css';
import { useWords } from '../language/language.ts';
import { tableWords } from './table-words.ts';
import { useNarrow } from './use-narrow.ts';

export interface Column<Row> {
  /** Name of the column in files: lower case, stable, English. */
  readonly key: string;
  readonly header: string;
  /** The value in files. The table is also sorted by it. */
  readonly value: (row: Row) => string | number | null;
  /** What the page shows; by default, the value. */
  readonly cell?: (row: Row) => ReactNode;
  /** False for columns that are for files only. */
  readonly isShown?: boolean;
}

interface RecordTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Column headers sort the loaded rows; pressing a header three times restores the given order. */
  readonly isSortable?: boolean;
}

interface Order {
  readonly key: string;
  readonly isDescending: boolean;
}

/** How a column is named before a cell on a narrow window. */
const labelOf = (header: string): string => (/[?？]$/u.test(header) ? header : `${header}:`);

export function RecordTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  isSortable = false,
}: RecordTableProps<Row>) {
  const say = useWords(tableWords);
  const [order, setOrder] = useState<Order | null>(null);
  const shown = columns.filter(({ isShown = true }) => isShown);
  const isNarrow = useNarrow(shown.length);
  const by = columns.find(({ key }) => key === order?.key);
  const sorted =
    order === null || by === undefined
      ? rows
      : rows.toSorted((a, b) => compare(by.value(a), by.value(b), order.isDescending));
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className={isNarrow ? 'records stacked' : 'records'}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {shown.map(({ key, header }) => {
              const isBy = order?.key === key;
              return (
                <th
                  key={key}
                  scope="col"
                  aria-sort={isBy ? (order.isDescending ? 'descending' : 'ascending') : undefined}
                >
                  {isSortable ? (
                    <button
                      type="button"
                      className="sort"
                      title={say('sort', { column: header })}
                      onClick={() => setOrder(next(order, key))}
                    >
                      {header}
                      <span aria-hidden="true">
                        {isBy ? (order.isDescending ? '↓' : '↑') : '↕'}
                      </span>
                    </button>
                  ) : (
                    header
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={keyOf(row)}>
              {shown.map(({ key, header, value, cell }) => (
                <td key={key} data-header={header} data-label={labelOf(header)}>
                  {cell ? cell(row) : value(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function next(order: Order | null, key: string): Order | null {
  if (order?.key !== key) return { key, isDescending: false };
  return order.isDescending ? null : { key, isDescending: true };
}

/** Empty values come last in either direction. */
function compare(a: string | number | null, b: string | number | null, isDescending: boolean) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const ascending =
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), 'en', { numeric: true });
  return isDescending ? -ascending : ascending;
}
