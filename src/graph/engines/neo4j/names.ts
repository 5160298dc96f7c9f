/** Finds names by prefix and with typos, in Neo4j's full-text index. */
import type { NameQuery } from '../../graph.ts';
import { MAX_EDITS, nameTerms, type NameTerm } from '../../name-query.ts';
import { NAME_INDEX } from './schema.ts';

/** Ties of the score are ordered by key, so more than `limit` are fetched before sorting. */
export const FIND_NAMES = `
  CALL db.index.fulltext.queryNodes('${NAME_INDEX}', $lucene, {limit: $pool}) YIELD node, score
  RETURN node.key AS key
  ORDER BY score DESC, key
  LIMIT $limit`;

/** `query` in Lucene's syntax, or nothing when it has no words. */
export function toLucene(query: NameQuery): string | undefined {
  const clauses = nameTerms(query).flatMap(toClauses);
  return clauses.length === 0 ? undefined : clauses.join(' OR ');
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
