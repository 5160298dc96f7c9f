/** Reads everything that places and topics are part of: step by step, one round trip for each step. */
import { compareKeys } from '../../domain/lists/order.ts';
import type { Graph } from '../../graph/graph.ts';
import { MAX_WHOLES } from '../conditions.ts';
import type { EntityData } from '../entities/entities.ts';
import { listTies } from './ties.ts';

/** A whole, and how many steps up from the part it is. */
export interface WholeData {
  readonly node: EntityData;
  readonly steps: number;
  /** The claims behind the last step. */
  readonly claimIds: readonly string[];
}

/** More wholes than a part has. */
const MOST = 20;

/** The wholes of each part, nearest first, then by name; an allegation is no step. */
export async function listWholes(
  graph: Graph,
  asOf: string,
  parts: readonly string[],
): Promise<WholeData[][]> {
  const above = new Map<string, readonly Omit<WholeData, 'steps'>[]>();
  let level = [...new Set(parts)];
  for (let step = 0; step < MAX_WHOLES && level.length > 0; step += 1) {
    const query = {
      type: 'PART_OF',
      direction: 'out',
      capacities: null,
      supports: ['ASSERTED', 'DISPUTED'],
      parents: level,
    } as const;
    const tied = await listTies(graph, asOf, query, { after: null, limit: MOST });
    const found = tied.map((ties) =>
      ties.map(({ node, parts: claims }) => ({
        node,
        claimIds: claims.flatMap(({ claimIds }) => claimIds),
      })),
    );
    level.forEach((part, i) => above.set(part, found[i] ?? []));
    const next = new Set(found.flat().map(({ node }) => node.id));
    level = [...next].filter((id) => !above.has(id));
  }
  return parts.map((part) => climb(above, part));
}

/** Each whole once, at the fewest steps, however many ways lead there. */
function climb(
  above: ReadonlyMap<string, readonly Omit<WholeData, 'steps'>[]>,
  part: string,
): WholeData[] {
  const found = new Map<string, WholeData>();
  let level: readonly string[] = [part];
  for (let steps = 1; steps <= MAX_WHOLES && level.length > 0; steps += 1) {
    const wholes = level
      .flatMap((id) => above.get(id) ?? [])
      .filter(({ node }) => node.id !== part && !found.has(node.id))
      .toSorted(({ node: a }, { node: b }) => compareKeys([a.sortKey, a.id], [b.sortKey, b.id]));
    for (const { node, claimIds } of wholes) {
      if (!found.has(node.id)) found.set(node.id, { node, steps, claimIds });
    }
    level = wholes.map(({ node }) => node.id);
  }
  return [...found.values()].slice(0, MOST);
}
