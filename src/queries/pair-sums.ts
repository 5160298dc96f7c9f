/** Reads whom actors met without the meetings one by one: summed in the graph by how they stand. */
import { groupBy } from '../domain/group-by.ts';
import { PRESENT } from '../domain/predicates.ts';
import type { Status } from '../domain/stages.ts';
import { pairStatus } from '../domain/verdicts.ts';
import type { Graph, Row, Value } from '../graph/graph.ts';
import { readGiven } from './given.ts';
import {
  checkCandidates,
  MAX_ROWS,
  PAIR_MATCH,
  type CounterpartData,
  type TieConditions,
} from './pairs.ts';
import { strengthOf, totalsOf, type PairStanding } from './pair-totals.ts';
import { optional, text } from './values.ts';

/** Meetings of one pair that stand alike. */
export interface PairSum extends PairStanding {
  readonly actor: string;
  readonly other: string;
  readonly sortKey: string;
  /** Empty where it is a sum of several. */
  readonly meeting: string;
}

// Who is in one meeting in several capacities has several rows of it, of which the strongest counts:
// those few are not summed, but come with the meeting.
const SUMS = `${PAIR_MATCH}
  WITH actor, b.id AS other, b.sortKey AS sortKey, ra.eventStatus AS eventStatus,
    ra.format AS format, ra.capacity AS ownCapacity, ra.status AS ownStatus,
    rb.capacity AS otherCapacity, rb.status AS otherStatus,
    CASE WHEN ra.several IS NULL AND rb.several IS NULL THEN '' ELSE m.id END AS meeting,
    count(m) AS n, min(ra.earliest) AS earliest, max(ra.latest) AS latest
  RETURN actor AS actor, other AS other, sortKey AS sortKey, eventStatus AS eventStatus,
    format AS format, ownCapacity AS ownCapacity, ownStatus AS ownStatus,
    otherCapacity AS otherCapacity, otherStatus AS otherStatus, meeting AS meeting,
    n AS n, earliest AS earliest, latest AS latest
  LIMIT $limit`;

/**
 * The meetings of each of `actors` with others, as `listPairMeetings` would list them, summed.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` as there.
 */
export async function listPairSums(
  graph: Graph,
  k: string,
  actors: readonly string[],
  conditions: TieConditions,
): Promise<PairSum[]> {
  const { statuses, ...filters } = conditions;
  const parameters = { actors, k, present: PRESENT, ...filters, limit: MAX_ROWS + 1 };
  const rows = await readGiven(graph, SUMS, parameters as unknown as Record<string, Value>);
  checkCandidates(rows.length);
  return strongest(rows.flatMap((row) => toSum(row) ?? [])).filter(
    ({ status }) => statuses === null || statuses.includes(status),
  );
}

/** Of several readings of one meeting by two actors the strongest; sums as they are. */
function strongest(sums: readonly PairSum[]): PairSum[] {
  const best = new Map<string, PairSum>();
  const summed: PairSum[] = [];
  for (const sum of sums) {
    if (sum.meeting === '') {
      summed.push(sum);
      continue;
    }
    const pair = JSON.stringify([sum.meeting, sum.actor, sum.other]);
    const before = best.get(pair);
    if (before === undefined || strengthOf(sum) < strengthOf(before)) best.set(pair, sum);
  }
  return [...summed, ...[...best.values()].map((sum) => ({ ...sum, count: 1 }))];
}

function toSum(row: Row): PairSum | null {
  const part = (side: 'own' | 'other') => ({
    capacity: text(row[`${side}Capacity`]),
    status: text(row[`${side}Status`]) as Status,
  });
  const status = pairStatus(optional(row.eventStatus) as Status | null, part('own'), part('other'));
  if (status === null) return null;
  return {
    actor: text(row.actor),
    other: text(row.other),
    sortKey: text(row.sortKey),
    status,
    format: optional(row.format) ?? 'unknown',
    meeting: text(row.meeting),
    count: Number(row.n),
    earliest: optional(row.earliest),
    latest: optional(row.latest),
  };
}

/** Folds sums into one entry a counterpart, its meetings left out. */
export function foldSums(sums: readonly PairSum[]): CounterpartData[] {
  return [...groupBy(sums, ({ other }) => other)].map(([id, group]) => ({
    id,
    sortKey: group[0]!.sortKey,
    meetings: [],
    ...totalsOf(group),
  }));
}
