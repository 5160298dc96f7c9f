/** Joins read statements to one that answers with the rows of each; every text is a constant of ours. */
import type { Row, Value } from './graph.ts';

/** A statement that answers with the rows of several, gathered; {@link rowsOf} tells them apart. */
export interface JoinedStatement {
  readonly text: string;
  /** Of each statement the names of its columns: a row is the list of their values. */
  readonly columns: readonly (readonly string[])[];
}

/**
 * Rows in one record. A record costs the driver more than the values of a row, but one that is too
 * large for a message of one piece makes it read every text in a slower way.
 */
const ROWS_A_RECORD = 8;

/**
 * One statement for several; its parameters are named `x_0`, `y_1`, …. Null where one of them cannot
 * be joined: it must end in one RETURN with every column under an alias.
 */
export function joinStatements(statements: readonly string[]): JoinedStatement | null {
  return remembered(statements.join('\n;\n'), () => {
    const parts = statements.map(toPart);
    if (parts.includes(null)) return null;
    const texts = parts.map((part, i) =>
      `CALL () {\n${part!.head}\nRETURN ${part!.gathered} AS rows_${i}\n}`.replaceAll(
        /\$([A-Za-z]\w*)/g,
        `$$$1_${i}`,
      ),
    );
    const all = parts.map((_, i) => `rows_${i}`).join(', ');
    return {
      text: `${texts.join('\n')}
WITH [${all}] AS gathered UNWIND range(0, size(gathered) - 1) AS joinedRead
WITH joinedRead, gathered[joinedRead] AS gathered
${IN_RECORDS}`,
      columns: parts.map((part) => part!.columns),
    };
  });
}

/** As {@link joinStatements} of one alone, which keeps the names of its parameters. */
export function packStatement(statement: string): JoinedStatement | null {
  return remembered(statement, () => {
    const part = toPart(statement);
    if (part === null) return null;
    return {
      text: `${part.head}\nWITH 0 AS joinedRead, ${part.gathered} AS gathered\n${IN_RECORDS}`,
      columns: [part.columns],
    };
  });
}

const IN_RECORDS = `UNWIND range(0, size(gathered) - 1, ${ROWS_A_RECORD}) AS place
RETURN joinedRead AS joinedRead, gathered[place..place + ${ROWS_A_RECORD}] AS rows`;

const joined = new Map<string, JoinedStatement | null>();
const MOST_TEXTS = 2_000;

function remembered(key: string, make: () => JoinedStatement | null): JoinedStatement | null {
  const found = joined.get(key);
  if (found !== undefined) return found;
  const made = make();
  // The statements are a closed set and so are the ways they meet; this only bounds a surprise.
  if (joined.size >= MOST_TEXTS) joined.clear();
  joined.set(key, made);
  return made;
}

/** The statement, its rows gathered, each as a list: maps would repeat the names in every row. */
function toPart(
  statement: string,
): { head: string; gathered: string; columns: readonly string[] } | null {
  const ending = lastReturn(statement);
  if (ending === null) return null;
  const { head, tail, columns } = ending;
  // ORDER BY in a WITH before collect is what keeps the rows in their order.
  return { head: `${head} WITH ${tail}`, gathered: `collect([${columns.join(', ')}])`, columns };
}

/** The rows of each statement out of what {@link joinStatements} answers, as each alone would give them. */
export function rowsOf(
  records: readonly Row[],
  columns: JoinedStatement['columns'],
): readonly Row[][] {
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

/** What stands before and after the last RETURN outside of any bracket, and the aliases after it. */
export function lastReturn(
  statement: string,
): { readonly head: string; readonly tail: string; readonly columns: readonly string[] } | null {
  const flat = flattened(statement);
  const at = flat.lastIndexOf('RETURN ');
  if (at === -1 || /\bUNION\b/.test(flat)) return null;
  const tail = statement.slice(at + 'RETURN '.length);
  const listed = flat.slice(at + 'RETURN '.length).split(/\s(?:ORDER BY|SKIP|LIMIT)\s/)[0]!;
  const columns = listed.split(',').map((column) => /\sAS\s+(\w+)\s*$/.exec(column)?.[1]);
  if (columns.some((name) => name === undefined)) return null;
  return { head: statement.slice(0, at), tail, columns: columns as string[] };
}

/** The text with whatever stands in brackets, braces or quotes blanked out, at the same places. */
function flattened(statement: string): string {
  let depth = 0;
  let quote = '';
  return [...statement]
    .map((character) => {
      if (quote !== '') {
        if (character === quote) quote = '';
        return ' ';
      }
      if (character === "'" || character === '"' || character === '`') {
        quote = character;
        return ' ';
      }
      if ('([{'.includes(character)) depth += 1;
      const shown = depth === 0 ? character : ' ';
      if (')]}'.includes(character)) depth -= 1;
      return shown;
    })
    .join('');
}
