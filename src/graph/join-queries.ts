/** Joins several read queries into one that returns the rows of each, without parsing Cypher. */
import type { Row, Value } from './graph.ts';
import { listed, queryText, type QueryText } from './query/query-text.ts';

/** A query that returns the rows of several queries; {@link rowsOf} separates them again. */
export interface JoinedQuery {
  /** The query to send. */
  readonly query: QueryText;
  /** The column names of each query. A row is the list of their values, in this order. */
  readonly columns: readonly (readonly string[])[];
}

/**
 * How many rows travel in one record. A record costs the driver more than the values of a row, but if a
 * record does not fit into one piece of a message, the driver reads every text in a slower way.
 */
const ROWS_PER_RECORD = 8;

/** Joins queries into one. Query `i` has its parameter `x` as `x_i`. */
export function joinQueries(queries: readonly QueryText[]): JoinedQuery {
  return remembered(queries.map(({ text }) => text).join('\n;\n'), () => {
    const texts = queries.map((each, i) =>
      `CALL () {\n${gathering(each, `RETURN`, `rows_${i}`)}\n}`.replaceAll(
        /\$([A-Za-z]\w*)/g,
        `$$$1_${i}`,
      ),
    );
    const all = queries.map((_, i) => `rows_${i}`).join(', ');
    return {
      query: asSent(
        queries,
        `${texts.join('\n')}
WITH [${all}] AS gathered UNWIND range(0, size(gathered) - 1) AS joinedRead
WITH joinedRead, gathered[joinedRead] AS gathered
${IN_RECORDS}`,
      ),
      columns: queries.map(namesOf),
    };
  });
}

/** As {@link joinQueries} for a single query, which keeps its parameter names. */
export function packQuery(query: QueryText): JoinedQuery {
  return remembered(query.text, () => ({
    query: asSent(
      [query],
      `${gathering(query, 'WITH 0 AS joinedRead,', 'gathered')}\n${IN_RECORDS}`,
    ),
    columns: [namesOf(query)],
  }));
}

/** A whole text, which cannot be joined again, under the names of what is in it. */
const asSent = (queries: readonly QueryText[], text: string): QueryText => ({
  name: queries.map(({ name = 'unnamed' }) => name).join(' + '),
  ...queryText(text, []),
});

const IN_RECORDS = `UNWIND range(0, size(gathered) - 1, ${ROWS_PER_RECORD}) AS place
RETURN joinedRead AS joinedRead, gathered[place..place + ${ROWS_PER_RECORD}] AS rows`;

const joined = new Map<string, JoinedQuery>();
const MOST_TEXTS = 2_000;

function remembered(key: string, make: () => JoinedQuery): JoinedQuery {
  const found = joined.get(key);
  if (found !== undefined) return found;
  const made = make();
  // There are few queries and few combinations of them; this bound only limits the harm of a mistake.
  if (joined.size >= MOST_TEXTS) joined.clear();
  joined.set(key, made);
  return made;
}

/** Collects the rows of a query as `alias`. Each row is a list, because maps would repeat the names per row. */
function gathering({ head, columns, tail }: QueryText, clause: string, alias: string): string {
  const row = columns.map(({ name }) => name).join(', ');
  // `tail` must come before `collect`, which keeps the order of its input.
  return `${head} WITH ${listed(columns)} ${tail}\n${clause} collect([${row}]) AS ${alias}`;
}

const namesOf = ({ columns }: QueryText) => columns.map(({ name }) => name);

/** Splits the records of a joined query into the rows that each query alone would return. */
export function rowsOf(records: readonly Row[], columns: JoinedQuery['columns']): readonly Row[][] {
  const rowsByQuery = columns.map((): Row[] => []);
  for (const { joinedRead, rows } of records) {
    const names = columns[Number(joinedRead)]!;
    for (const values of rows as readonly (readonly Value[])[]) {
      const row: Row = {};
      for (let i = 0; i < names.length; i += 1) row[names[i]!] = values[i] ?? null;
      rowsByQuery[Number(joinedRead)]!.push(row);
    }
  }
  return rowsByQuery;
}

/** How many rows an answer holds, counting each row of a record with several. */
export function countRows(records: readonly Row[]): number {
  if (records[0] === undefined || !('joinedRead' in records[0])) return records.length;
  return records.reduce((sum, { rows }) => sum + (rows as readonly Value[]).length, 0);
}
