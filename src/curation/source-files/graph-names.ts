/** Reads the names that a graph knows, to find them in the text of a new source. */
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { number, text } from '../../graph/query/value-types.ts';
import type { KnownName } from './known-names.ts';

/** The most names that are read. A newsroom's graph has fewer; all are held in memory and looked for in each paragraph. */
const MOST_NAMES = 50_000;

const NAMES = query(
  'list names of entities',
  { limit: number },
  {
    text: `MATCH (n:Name) WHERE NOT n.type IN ['Source', 'Group']`,
    row: { id: column('n.of', text), name: column('n.text', text) },
    order: 'LIMIT $limit',
  },
);

/** The names of a graph, and whether it has more of them than are read. */
export interface GraphNames {
  readonly names: readonly KnownName[];
  readonly isCut: boolean;
}

/** All names of people, organizations, places and so on, by their ids after merges. A group belongs to another source. */
export async function readGraphNames(graph: Graph): Promise<GraphNames> {
  const names = await NAMES.run(graph, { limit: MOST_NAMES + 1 });
  return { names: names.slice(0, MOST_NAMES), isCut: names.length > MOST_NAMES };
}
