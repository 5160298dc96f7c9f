/** The text of a read, kept in parts so that several reads can be joined without parsing Cypher. */

/** One column of an answer: its expression and its name. */
export interface TextColumn {
  readonly name: string;
  readonly expression: string;
}

/** A read whose text is `head`, a RETURN of its columns, and `tail`. Made by {@link queryText}. */
export interface QueryText {
  /** Its name in logs. */
  readonly name?: string;
  readonly text: string;
  /** Everything before the RETURN. */
  readonly head: string;
  readonly columns: readonly TextColumn[];
  /** ORDER BY, SKIP and LIMIT, or nothing. */
  readonly tail: string;
}

/**
 * A read query. A bare text is never joined with others; use one if the query does not end in a single
 * RETURN of named columns, such as a UNION.
 */
export type Cypher = string | QueryText;

export function queryText(head: string, columns: readonly TextColumn[], tail = ''): QueryText {
  const text = columns.length === 0 ? head : `${head}\nRETURN ${listed(columns)}\n${tail}`;
  return { text, head, columns, tail };
}

/** The columns as written after RETURN or WITH. */
export const listed = (columns: readonly TextColumn[]) =>
  columns.map(({ name, expression }) => `${expression} AS ${name}`).join(', ');

/** The text that an engine runs. */
export const textOf = (cypher: Cypher): string =>
  typeof cypher === 'string' ? cypher : cypher.text;
