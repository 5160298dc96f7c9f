/** What roles imply about who met whom: inferred meetings, labelled, never counted (model guide §3). */
import { PRESENT } from '../../domain/predicates.ts';
import { roleBasis } from '../../domain/roles-on.ts';
import type { Graph } from '../../graph/graph.ts';
import { listReadings, type PairRow, type TieConditions } from '../../queries/pairs.ts';
import {
  listOrganizationsOf,
  listRepresentatives,
  type Representative,
} from '../../queries/representation.ts';

/** Stated meetings and those in which somebody was present who held a role in an organization. */
export async function withInferred(
  graph: Graph,
  k: string,
  actors: readonly string[],
  conditions: TieConditions,
): Promise<PairRow[]> {
  const representatives = await listRepresentatives(graph, k, actors);
  const people = [...new Set(representatives.map(({ person }) => person))];
  // An organization may be met through people not asked for, or left out as counterparts.
  const anybody = { ...conditions, others: null, exclude: [] };
  const read = [...new Set([...actors, ...people])];
  const rows = await listReadings(graph, k, read, anybody);
  const stated = rows.filter(({ own }) => actors.includes(own.actor));
  const forOwn = representatives.flatMap((representative) =>
    rows
      .filter(
        (row) =>
          row.own.actor === representative.person &&
          PRESENT.includes(row.own.capacity) &&
          heldRoleThen(row, representative),
      )
      .map((row): PairRow => ({
        ...row,
        inferred: true,
        own: standIn(row.own, representative),
      })),
  );
  // Two organizations may both be met through somebody, so what was inferred is read again.
  const either = [...stated, ...forOwn];
  const organizations = await listOrganizationsOf(graph, k, [
    ...new Set(either.map(({ counterpart }) => counterpart.actor)),
  ]);
  const forCounterparts = organizations.flatMap((representative) =>
    either
      .filter(
        (row) =>
          row.counterpart.actor === representative.person &&
          row.own.actor !== representative.organization.id &&
          PRESENT.includes(row.counterpart.capacity) &&
          heldRoleThen(row, representative),
      )
      .map((row): PairRow => ({
        ...row,
        inferred: true,
        sortKey: representative.organization.sortKey,
        counterpart: standIn(row.counterpart, representative),
      })),
  );
  const wanted = conditions.others;
  return [...either, ...forCounterparts].filter(
    ({ own, counterpart }) =>
      own.actor !== counterpart.actor &&
      !conditions.exclude.includes(counterpart.actor) &&
      (wanted === null || wanted.includes(counterpart.actor)),
  );
}

function heldRoleThen({ date }: PairRow, { tenure }: Representative): boolean {
  return roleBasis(tenure, date ?? { earliest: null, latest: null }) !== null;
}

/** The organization's part through somebody, with the claim that gives that somebody the role. */
function standIn(part: PairRow['own'], { person, organization, tenure }: Representative) {
  return {
    ...part,
    actor: organization.id,
    onBehalfOf: null,
    representedBy: person,
    claimIds: [...part.claimIds, ...tenure.claimIds],
  };
}
