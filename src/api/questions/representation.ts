/** Meetings inferred from roles. They are marked as inferred and never count (model.md §3). */
import { isThereByRole } from '../../domain/pairs/by-role.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { STATUSES } from '../../domain/events/stages.ts';
import { orderOf } from '../../domain/pairs/verdicts.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PairFilter } from '../../queries/counterparts/pair-filter.ts';
import { listMeetingsOfEnds, type PairEndRow } from '../../queries/counterparts/pairs.ts';
import type { PairRow } from '../../queries/counterparts/pair-rows.ts';
import { listStandIns, listStandInsFor } from '../../queries/entities/representation.ts';
import type { StandIn } from '../../queries/entities/representation.ts';

/**
 * The meetings of `actors` with anybody: stated ones, and inferred ones. A meeting is inferred for an
 * organization if a holder of a role in it was there. If a source names only a role, the meeting is
 * inferred for the role's holder and organization.
 */
export async function withInferred(
  graph: Graph,
  asOf: string,
  actors: readonly string[],
  filter: PairFilter,
): Promise<PairRow[]> {
  const own = await listStandInsFor(graph, asOf, actors);
  const ends = [...new Set([...actors, ...own.map(({ end }) => end)])];
  const rows = await listMeetingsOfEnds(graph, asOf, ends, filter);
  const byEnd = groupBy(own, ({ end }) => end);
  const forOwn = rows.flatMap((row) => inferredFrom(row, 'own', byEnd.get(row.own.actor)));
  // Both sides may be inferred, so the second step starts from stated and inferred rows.
  const either = [...rows.filter((row) => actors.includes(row.own.actor)), ...forOwn];
  const others = either.map(({ counterpart }) => counterpart.actor);
  const theirs = await listStandIns(graph, asOf, [...new Set([...actors, ...others])]);
  const byOther = groupBy(theirs, ({ end }) => end);
  const forOthers = either.flatMap((row) =>
    inferredFrom(row, 'counterpart', byOther.get(row.counterpart.actor)),
  );
  const all = [...either.filter(({ isOtherRole }) => !isOtherRole), ...forOthers];
  const standFor = new Set([...own, ...theirs].map(({ end, actor }) => `${end} ${actor}`));
  return oneEach(all.filter((row) => !row.inferred || isOfTwo(row, standFor)));
}

/** An actor never meets itself or an actor for which it stands by a role. */
function isOfTwo({ own, counterpart }: PairRow, standFor: ReadonlySet<string>): boolean {
  return (
    own.actor !== counterpart.actor &&
    !standFor.has(`${own.actor} ${counterpart.actor}`) &&
    !standFor.has(`${counterpart.actor} ${own.actor}`)
  );
}

/** Copies of the row in which one end is replaced by each actor for whom it may have been there. */
function inferredFrom(
  row: PairEndRow,
  side: 'own' | 'counterpart',
  standIns: readonly StandIn[] = [],
): PairEndRow[] {
  return standIns
    .filter(({ tenure }) => isThereByRole(row[side], row.date, tenure))
    .map(({ actor, sortKey, representedBy, claimIds }) => ({
      ...row,
      ...(side === 'own' ? {} : { sortKey, isOtherRole: false }),
      inferred: true,
      basis: 'inferred',
      claimIds: [...row.claimIds, ...claimIds],
      [side]: {
        ...row[side],
        actor,
        onBehalfOf: null,
        representedBy,
        claimIds: [...row[side].claimIds, ...claimIds],
      },
    }));
}

/** One row per meeting and pair: a stated one before inferred ones, then the strongest. */
function oneEach(rows: readonly PairRow[]): PairRow[] {
  const pairs = groupBy(rows, ({ meeting, own, counterpart }) =>
    JSON.stringify([meeting, own.actor, counterpart.actor]),
  );
  return [...pairs.values()].map((same) =>
    same.reduce((best, row) => (isBefore(row, best) ? row : best)),
  );
}

function isBefore(a: PairRow, b: PairRow): boolean {
  if (a.inferred !== b.inferred) return b.inferred;
  const order =
    orderOf(a.verdict) - orderOf(b.verdict) ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
  return order === 0 ? wordingOf(a) < wordingOf(b) : order < 0;
}

/** Decides between equally strong rows, so that their order does not matter. A row without representatives comes first. */
function wordingOf({ own, counterpart }: PairRow): string {
  return JSON.stringify([own.representedBy ?? '', counterpart.representedBy ?? '']);
}
