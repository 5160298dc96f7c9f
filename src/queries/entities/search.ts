/** Searches entities by name. The engine's index finds candidates; one function ranks them for both engines. */
import { NAME_KINDS, rankNames, type NameMatch } from '../../domain/entities/name-match.ts';
import { nameForms } from '../../domain/entities/names.ts';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, oneOf, text } from '../../graph/query/value-types.ts';

/** The index search uses only this many words of a query; the ranking compares all of them. */
const MAX_WORDS = 16;

const NAMES = query(
  'list names',
  { keys: list(text) },
  {
    text: `UNWIND $keys AS key MATCH (n:Name {key: key})`,
    row: {
      key: column('n.key', text),
      of: column('n.of', text),
      text: column('n.text', text),
      kind: column('n.kind', oneOf(NAME_KINDS)),
      tokens: column('n.tokens', text),
    },
  },
);

export interface NameMatches {
  /** Best first. Each entity appears once, with its best matching name. */
  readonly matches: readonly NameMatch[];
  /** Whether the limit was reached, so that more names may match. */
  readonly isCut: boolean;
}

/** Entities of some types (null for any) whose names match; at most `limit` (1–1,000) names are compared. */
export async function searchNames(
  graph: Graph,
  query: string,
  types: readonly string[] | null,
  limit: number,
): Promise<NameMatches> {
  const words = nameForms(query).slice(0, MAX_WORDS);
  if (words.length === 0) return { matches: [], isCut: false };
  const candidates = await graph.findNames({ words, types, limit });
  if (candidates.length === 0) return { matches: [], isCut: false };
  const rows = await NAMES.run(graph, { keys: candidates.map(({ key }) => key) });
  const names = rows.map((row) => ({ ...row, tokens: row.tokens.split(' ') }));
  return { matches: rankNames(query, names), isCut: candidates.length === limit };
}
