/** Reads how many events, roles and wholes actors have now. These numbers are stored with each actor. */
import type { Graph } from '../../graph/graph.ts';
import { byParent } from '../../graph/query/by-parent.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, orElse, text } from '../../graph/query/value-types.ts';

/** How many things one actor is tied to, by all that is known. */
export interface CountsNow {
  /** Events of any kind. */
  readonly involvements: number;
  readonly meetings: number;
  readonly roles: number;
  /** Organizations and groups. */
  readonly memberships: number;
}

const NONE_OR = orElse(number, 0);

const COUNTS_NOW = query(
  'find counts now',
  { parents: list(text) },
  {
    text: `UNWIND $parents AS parent MATCH (e:Entity {id: parent})`,
    row: {
      parent: text,
      involvements: column('e.involvementsNow', NONE_OR),
      meetings: column('e.meetingsNow', NONE_OR),
      roles: column('e.rolesNow', NONE_OR),
      memberships: column('e.membershipsNow', NONE_OR),
    },
  },
);

const NONE: CountsNow = { involvements: 0, meetings: 0, roles: 0, memberships: 0 };

/** The counts of each of these actors, in their order. */
export async function findCountsNow(
  graph: Graph,
  parents: readonly string[],
): Promise<CountsNow[]> {
  const rows = await COUNTS_NOW.run(graph, { parents });
  return byParent(parents, rows).map(([row]) => {
    const { involvements, meetings, roles, memberships } = row ?? NONE;
    return { involvements, meetings, roles, memberships };
  });
}
