/** Finds names by prefix and despite typos, in Neo4j's full-text index. */
import { isRapportError } from '../../../errors.ts';
import type { NameQuery, Parameters } from '../../graph.ts';
import { MAX_EDITS, nameTerms, type NameTerm } from '../../name-query.ts';
import { NAME_INDEX } from './schema.ts';

/** How many candidates the index returns for each name that is wanted. */
const POOL = 10;

/** The index does not know types, so `$options` sets a limit only if every type is wanted. */
export const FIND_NAMES = `
  CALL db.index.fulltext.queryNodes('${NAME_INDEX}', $lucene, $options) YIELD node, score
  WHERE $types IS NULL OR node.type IN $types
  RETURN node.key AS key
  ORDER BY score DESC, key
  LIMIT $limit`;

export const FIND_ANY_NAME = 'MATCH (n:Name) RETURN n.key AS key LIMIT 1';

/** Whether a search failed because the graph has no index yet. */
export function isIndexMissing(error: unknown): boolean {
  return (
    isRapportError(error, 'INTERNAL') && error.message.includes('no such fulltext schema index')
  );
}

/** Parameters of {@link FIND_NAMES}; undefined if the query has no words. */
export function nameParameters(query: NameQuery): Parameters | undefined {
  const words = nameTerms(query).map((forms) => `(${forms.flatMap(toClauses).join(' OR ')})`);
  if (words.length === 0) return undefined;
  const { types, limit } = query;
  // More than `limit` are fetched, because names of equal score are sorted by key afterwards.
  const options = types === null ? { limit: limit * POOL } : {};
  return { lucene: words.join(' AND '), types, limit, options };
}

/** An exact match weighs more than a prefix, and a prefix more than a typo. */
function toClauses({ token, fuzzy }: NameTerm): string[] {
  const word = escapeLucene(token);
  return [`${word}^4`, `${word}*^2`, ...(fuzzy ? [`${word}~${MAX_EDITS}`] : [])];
}

/** Escapes Lucene's syntax: ASCII punctuation, and words that are operators. */
function escapeLucene(token: string): string {
  const escaped = token.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  return /^(?:AND|OR|NOT|TO)$/.test(escaped) ? `\\${escaped}` : escaped;
}
