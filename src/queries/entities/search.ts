/** Searches entities by name. The engine's index gives candidates, and one function ranks them for both engines. */
import {
  NAME_KINDS,
  rankNames,
  type NameMatch,
  type SearchableName,
} from '../../domain/entities/name-match.ts';
import { nearestNames, type NearName } from '../../domain/entities/name-nearness.ts';
import { nameForms, nameWords } from '../../domain/entities/names.ts';
import type { Graph, NameCandidate } from '../../graph/graph.ts';
import { MAX_NAME_WORDS } from '../../graph/name-query.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, oneOf, text } from '../../graph/query/value-types.ts';

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
  /** The best match first. Each entity appears once, with its best matching name. */
  readonly matches: readonly NameMatch[];
  /** Whether the limit was reached, so that more names may match. */
  readonly isCut: boolean;
}

/** Entities of some types (null for any) whose names match. At most `limit` names (1–1,000) are compared. */
export async function searchNames(
  graph: Graph,
  query: string,
  types: readonly string[] | null,
  limit: number,
): Promise<NameMatches> {
  // The index is searched for the first words only; the ranking compares all.
  const words = nameForms(query).slice(0, MAX_NAME_WORDS);
  if (words.length === 0) return { matches: [], isCut: false };
  const candidates = await graph.findNames({ words, types, limit });
  if (candidates.length === 0) return { matches: [], isCut: false };
  const names = await readNames(graph, candidates);
  return { matches: rankNames(query, names), isCut: candidates.length === limit };
}

/** For how many words of a text similar names are looked up, and how many names each word may add. */
const NEAR = { words: 4, names: 100 } as const;

/** If no name matches a text: the entities of some types (null for any) whose names are most similar to it. */
export async function findNearest(
  graph: Graph,
  text: string,
  types: readonly string[] | null,
  most: number,
): Promise<NearName[]> {
  const words = nameWords(text).slice(0, NEAR.words);
  const found = await Promise.all(
    words.map(({ whole }) => {
      const begun = [3, 2].map((length) => [...whole].slice(0, length).join(''));
      const forms = [...new Set([whole, ...begun])];
      return graph.findNames({ words: [forms], types, limit: NEAR.names });
    }),
  );
  return nearestNames(text, await readNames(graph, found.flat()), most);
}

async function readNames(
  graph: Graph,
  candidates: readonly NameCandidate[],
): Promise<SearchableName[]> {
  if (candidates.length === 0) return [];
  const keys = [...new Set(candidates.map(({ key }) => key))];
  const rows = await NAMES.run(graph, { keys });
  return rows.map((row) => ({ ...row, tokens: row.tokens.split(' ') }));
}
