/** Reads how many relationships actors have, as known now: kept beside each actor, not counted. */
import type { Graph } from '../graph/graph.ts';
import { byParent } from './values.ts';

/** Counts of one actor's relationships on the day that stands for "everything known". */
export interface CountsNow {
  /** In events of any kind, by capacity. */
  readonly involvements: number;
  readonly meetings: number;
  /** By term. */
  readonly roles: number;
  /** By term. */
  readonly memberships: number;
}

const COUNTS_NOW = `UNWIND $parents AS parent MATCH (e:Entity {id: parent})
  RETURN parent AS parent, e.involvementsNow AS involvements, e.meetingsNow AS meetings,
    e.rolesNow AS roles, e.membershipsNow AS memberships`;

/** The counts of each of these actors, in their order. */
export async function findCountsNow(
  graph: Graph,
  parents: readonly string[],
): Promise<CountsNow[]> {
  const rows = await graph.read(COUNTS_NOW, { parents });
  return byParent(parents, rows).map(([row]) => ({
    involvements: Number(row?.involvements ?? 0),
    meetings: Number(row?.meetings ?? 0),
    roles: Number(row?.roles ?? 0),
    memberships: Number(row?.memberships ?? 0),
  }));
}
