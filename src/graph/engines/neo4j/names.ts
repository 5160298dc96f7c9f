/** Finds names by prefix and with typos, in Neo4j's full-text index. */
import type { NameQuery, Parameters } from '../../graph.ts';
import { MAX_EDITS, nameTerms, type NameTerm } from '../../name-query.ts';
import { NAME_INDEX } from './schema.ts';

const POOL = 10;

/** The index knows no types, so its own limit, in `$options`, would cut before they are told apart. */
export const FIND_NAMES = `
  CALL db.index.fulltext.queryNodes('${NAME_INDEX}', $lucene, $options) YIELD node, score
  WHERE $types IS NULL OR node.type IN $types
  RETURN node.key AS key
  ORDER BY score DESC, key
  LIMIT $limit`;

/** Parameters of {@link FIND_NAMES}, or nothing when the query has no words. */
export function nameParameters(query: NameQuery): Parameters | undefined {
  const words = nameTerms(query).map((forms) => `(${forms.flatMap(toClauses).join(' OR ')})`);
  if (words.length === 0) return undefined;
  const { types, limit } = query;
  // Ties of the score are ordered by key, so more than `limit` are fetched before sorting.
  const options = types === null ? { limit: limit * POOL } : {};
  return { lucene: words.join(' AND '), types, limit, options };
}

/** An exact match is worth more than a prefix, and a prefix more than a typo. */
function toClauses({ token, fuzzy }: NameTerm): string[] {
  const word = escapeLucene(token);
  return [`${word}^4`, `${word}*^2`, ...(fuzzy ? [`${word}~${MAX_EDITS}`] : [])];
}

/** Escapes ASCII punctuation, which is where Lucene's syntax lies, and the words that are operators. */
function escapeLucene(token: string): string {
  const escaped = token.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  return /^(?:AND|OR|NOT|TO)$/.test(escaped) ? `\\${escaped}` : escaped;
}
