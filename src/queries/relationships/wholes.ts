/** Reads everything that places, topics, events and organizations are part of, with one round trip per step upwards. */
import { ascending } from '../../domain/lists/ascending.ts';
import { compareKeys } from '../../domain/lists/order.ts';
import { firmestSupport, weakestSupport, type Support } from '../../domain/ties/support.ts';
import type { Graph } from '../../graph/graph.ts';
import { MAX_WHOLES } from '../conditions.ts';
import type { EntityData } from '../entities/entities.ts';
import { listTies } from './ties.ts';

/** The fact that something is part of a whole, by one step or by several. */
interface Rising {
  readonly node: EntityData;
  readonly support: Support;
  readonly claimIds: readonly string[];
}

/**
 * A whole, and the least number of steps from the part up to it. A chain of steps is as doubtful as its most
 * doubtful step. A whole is as doubtful as the best supported chain that leads there. The claims are those of
 * all chains.
 */
export interface WholeData extends Rising {
  readonly steps: number;
}

/** More wholes than any part has. */
const MOST = 20;

/** The wholes of each part, nearest first, then by name. An alleged step does not count. */
export async function listWholes(
  graph: Graph,
  asOf: string,
  parts: readonly string[],
): Promise<WholeData[][]> {
  const above = new Map<string, readonly Rising[]>();
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
        support: firmestSupport(claims.map(({ support }) => support)),
        claimIds: claims.flatMap(({ claimIds }) => claimIds),
      })),
    );
    level.forEach((part, i) => above.set(part, found[i] ?? []));
    const next = new Set(found.flat().map(({ node }) => node.id));
    level = [...next].filter((id) => !above.has(id));
  }
  return parts.map((part) => climb(above, part));
}

/** Lists each whole once, with the fewest steps, however many chains lead there. */
function climb(above: ReadonlyMap<string, readonly Rising[]>, part: string): WholeData[] {
  const found = new Map<string, WholeData>();
  let level = new Map<string, Rising | null>([[part, null]]);
  for (let steps = 1; steps <= MAX_WHOLES && level.size > 0; steps += 1) {
    const next = new Map<string, Rising>();
    for (const [id, below] of level) {
      for (const step of above.get(id) ?? []) {
        if (step.node.id === part) continue;
        const chain = below === null ? step : upFrom(below, step);
        next.set(chain.node.id, either(next.get(chain.node.id), chain));
      }
    }
    const wholes = [...next.values()].sort(byName);
    for (const whole of wholes) {
      const before = found.get(whole.node.id);
      const joined = either(before, whole);
      found.set(whole.node.id, { ...joined, steps: before?.steps ?? steps });
    }
    level = next;
  }
  return [...found.values()].slice(0, MOST);
}

/** Adds a step to a chain. All steps of a chain must hold. */
const upFrom = (below: Rising, { node, support, claimIds }: Rising): Rising => ({
  node,
  support: weakestSupport([below.support, support]),
  claimIds: ascending([...below.claimIds, ...claimIds]),
});

/** Combines two chains to one whole. One of them must hold. */
const either = (one: Rising | undefined, other: Rising): Rising =>
  one === undefined
    ? other
    : {
        node: one.node,
        support: firmestSupport([one.support, other.support]),
        claimIds: ascending([...one.claimIds, ...other.claimIds]),
      };

const byName = ({ node: a }: Rising, { node: b }: Rising) =>
  compareKeys([a.sortKey, a.id], [b.sortKey, b.id]);
