/** Searches entities by name: candidates from the engine's index, ranking by one function for both. */
import { rankNames, type NameKind, type NameMatch } from '../domain/name-match.ts';
import { nameTokens } from '../domain/names.ts';
import type { Graph } from '../graph/graph.ts';
import { map, text } from './values.ts';

/** How many names an engine offers to the ranking; matches beyond are not seen. */
export const CANDIDATES = 200;

const NAMES = `UNWIND $keys AS key MATCH (n:Name {key: key})
  RETURN n.key AS key, n.of AS of, n.type AS type, n.text AS text, n.kind AS kind,
    n.tokens AS tokens`;

/** Entities whose names match, best first, each with the name that matched; at most {@link CANDIDATES}. */
export async function searchNames(
  graph: Graph,
  query: string,
  types: readonly string[] | null,
): Promise<NameMatch[]> {
  const tokens = nameTokens(query).slice(0, 16);
  if (tokens.length === 0) return [];
  const candidates = await graph.findNames({ tokens, limit: CANDIDATES });
  if (candidates.length === 0) return [];
  const rows = await graph.read(NAMES, { keys: candidates.map(({ key }) => key) });
  const names = rows
    .map(map)
    .filter((row) => types === null || types.includes(text(row.type)))
    .map((row) => ({
      key: text(row.key),
      of: text(row.of),
      text: text(row.text),
      kind: text(row.kind) as NameKind,
      tokens: text(row.tokens).split(' '),
    }));
  return rankNames(query, names);
}
