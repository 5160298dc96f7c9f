/** The text of a read in its parts, so that several can travel as one query without parsing Cypher. */

/** One column of an answer: what is computed, and the name it comes under. */
export interface TextColumn {
  readonly name: string;
  readonly expression: string;
}

/** A read whose text is `head`, a RETURN of its columns, and `tail`. Made by {@link queryText}. */
export interface QueryText {
  readonly text: string;
  /** Everything before the RETURN. */
  readonly head: string;
  readonly columns: readonly TextColumn[];
  /** ORDER BY, SKIP and LIMIT, or nothing. */
  readonly tail: string;
}

/**
 * What a graph can be asked. A bare text always travels alone: write one where the answer is not one
 * RETURN of named columns, such as a UNION.
 */
export type Cypher = string | QueryText;

export function queryText(head: string, columns: readonly TextColumn[], tail = ''): QueryText {
  const text = columns.length === 0 ? head : `${head}\nRETURN ${listed(columns)}\n${tail}`;
  return { text, head, columns, tail };
}

/** The columns as they stand after RETURN or WITH. */
export const listed = (columns: readonly TextColumn[]) =>
  columns.map(({ name, expression }) => `${expression} AS ${name}`).join(', ');

/** The text that an engine runs. */
export const textOf = (cypher: Cypher): string =>
  typeof cypher === 'string' ? cypher : cypher.text;
