/** Joins several read queries to one that returns the rows of each; it parses no Cypher. */
import type { Row, Value } from './graph.ts';
import { listed, type QueryText } from './query/query-text.ts';

/** A query that answers with the rows of several, gathered; {@link rowsOf} tells them apart. */
export interface JoinedQuery {
  readonly text: string;
  /** Of each query the names of its columns: a row is the list of their values. */
  readonly columns: readonly (readonly string[])[];
}

/**
 * Rows in one record. A record costs the driver more than the values of a row, but one that is too
 * large for a message of one piece makes it read every text in a slower way.
 */
const ROWS_A_RECORD = 8;

/** One query for several; its parameters are named `x_0`, `y_1`, …. */
export function joinQueries(statements: readonly QueryText[]): JoinedQuery {
  return remembered(statements.map(({ text }) => text).join('\n;\n'), () => {
    const texts = statements.map((each, i) =>
      `CALL () {\n${gathering(each, `RETURN`, `rows_${i}`)}\n}`.replaceAll(
        /\$([A-Za-z]\w*)/g,
        `$$$1_${i}`,
      ),
    );
    const all = statements.map((_, i) => `rows_${i}`).join(', ');
    return {
      text: `${texts.join('\n')}
WITH [${all}] AS gathered UNWIND range(0, size(gathered) - 1) AS joinedRead
WITH joinedRead, gathered[joinedRead] AS gathered
${IN_RECORDS}`,
      columns: statements.map(namesOf),
    };
  });
}

/** As {@link joinQueries} of one alone, which keeps the names of its parameters. */
export function packQuery(statement: QueryText): JoinedQuery {
  return remembered(statement.text, () => ({
    text: `${gathering(statement, 'WITH 0 AS joinedRead,', 'gathered')}\n${IN_RECORDS}`,
    columns: [namesOf(statement)],
  }));
}

const IN_RECORDS = `UNWIND range(0, size(gathered) - 1, ${ROWS_A_RECORD}) AS place
RETURN joinedRead AS joinedRead, gathered[place..place + ${ROWS_A_RECORD}] AS rows`;

const joined = new Map<string, JoinedQuery>();
const MOST_TEXTS = 2_000;

function remembered(key: string, make: () => JoinedQuery): JoinedQuery {
  const found = joined.get(key);
  if (found !== undefined) return found;
  const made = make();
  // The queries are a closed set and so are the ways they meet; this only bounds a surprise.
  if (joined.size >= MOST_TEXTS) joined.clear();
  joined.set(key, made);
  return made;
}

/** The query with its rows gathered as `alias`, each as a list: maps would repeat the names in every row. */
function gathering({ head, columns, tail }: QueryText, clause: string, alias: string): string {
  const row = columns.map(({ name }) => name).join(', ');
  // ORDER BY in a WITH before collect is what keeps the rows in their order.
  return `${head} WITH ${listed(columns)} ${tail}\n${clause} collect([${row}]) AS ${alias}`;
}

const namesOf = ({ columns }: QueryText) => columns.map(({ name }) => name);

/** The rows of each query out of what {@link joinQueries} answers, as each alone would give them. */
export function rowsOf(records: readonly Row[], columns: JoinedQuery['columns']): readonly Row[][] {
  const found = columns.map((): Row[] => []);
  for (const { joinedRead, rows } of records) {
    const names = columns[Number(joinedRead)]!;
    for (const values of rows as readonly (readonly Value[])[]) {
      const row: Row = {};
      for (let i = 0; i < names.length; i += 1) row[names[i]!] = values[i] ?? null;
      found[Number(joinedRead)]!.push(row);
    }
  }
  return found;
}

/** How many rows an answer holds, those in one record told apart. */
export function countRows(records: readonly Row[]): number {
  if (records[0] === undefined || !('joinedRead' in records[0])) return records.length;
  return records.reduce((sum, { rows }) => sum + (rows as readonly Value[]).length, 0);
}
