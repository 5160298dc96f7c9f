/** Compares the stored counts of actors with counting queries. */
import { expect } from 'vitest';
import { ALL_KNOWN } from '../../src/domain/time/knowledge.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { findCountsNow, type CountsNow } from '../../src/queries/relationships/read-counts.ts';
import { countInvolvements } from '../../src/queries/relationships/involvements.ts';
import { countTies } from '../../src/queries/relationships/ties.ts';

const ANY = {
  capacities: null,
  partStatuses: null,
  statuses: null,
  verdicts: null,
  formats: null,
  topics: null,
  places: null,
  involved: null,
  partOf: null,
  tree: null,
  since: null,
  until: null,
  certainty: null,
} as const;

/** Expects every stored count of every actor to equal a counting query, and returns the sums. */
export async function expectCountsNow(graph: Graph): Promise<CountsNow> {
  const actors = await graph.read(
    `MATCH (a:Actor) RETURN a.id AS id, a.involvementsNow IS NOT NULL AND a.meetingsNow IS NOT NULL
       AND a.rolesNow IS NOT NULL AND a.membershipsNow IS NOT NULL AS isKept ORDER BY id`,
  );
  expect(actors.filter(({ isKept }) => isKept !== true)).toEqual([]);
  const ids = actors.map(({ id }) => String(id));
  const tied = (type: 'HOLDS' | 'MEMBER_OF') =>
    countTies(graph, ALL_KNOWN, { type, direction: 'out', capacities: null, parents: ids });
  const involved = (...types: string[]) =>
    countInvolvements(graph, ALL_KNOWN, { ...ANY, types, parents: ids });
  const counted = {
    involvements: await involved('Meeting', 'Visit', 'Statement'),
    meetings: await involved('Meeting'),
    roles: await tied('HOLDS'),
    memberships: await tied('MEMBER_OF'),
  };
  const kept = await findCountsNow(graph, ids);
  expect(ids.map((id, i) => ({ id, ...kept[i] }))).toEqual(
    ids.map((id, i) => ({
      id,
      involvements: counted.involvements[i],
      meetings: counted.meetings[i],
      roles: counted.roles[i],
      memberships: counted.memberships[i],
    })),
  );
  const sum = (counts: readonly number[]) => counts.reduce((all, n) => all + n, 0);
  return {
    involvements: sum(counted.involvements),
    meetings: sum(counted.meetings),
    roles: sum(counted.roles),
    memberships: sum(counted.memberships),
  };
}
