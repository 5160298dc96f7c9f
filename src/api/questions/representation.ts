/** What roles imply about who met whom: inferred meetings, labelled and never counted (model.md §3). */
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
 * The meetings of `actors` with anybody: stated ones, and those in which somebody was present who held a
 * role, or a role was whose holder the source does not name.
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
  // Two organizations may both be met through somebody, so what was inferred is read again.
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

/** Nobody meets itself, nor what it stands for by a role. */
function isOfTwo({ own, counterpart }: PairRow, standFor: ReadonlySet<string>): boolean {
  return (
    own.actor !== counterpart.actor &&
    !standFor.has(`${own.actor} ${counterpart.actor}`) &&
    !standFor.has(`${counterpart.actor} ${own.actor}`)
  );
}

/** The row as that of each actor for whom its own end, or its counterpart, may have been there. */
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

/** Two who share a meeting in several ways met there once: stated before inferred, then by the strongest. */
function oneEach(rows: readonly PairRow[]): PairRow[] {
  const pairs = groupBy(rows, ({ meeting, own, counterpart }) =>
    JSON.stringify([meeting, own.actor, counterpart.actor]),
  );
  return [...pairs.values()].map((ways) =>
    ways.reduce((best, row) => (isBefore(row, best) ? row : best)),
  );
}

function isBefore(a: PairRow, b: PairRow): boolean {
  if (a.inferred !== b.inferred) return b.inferred;
  const order =
    orderOf(a.verdict) - orderOf(b.verdict) ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
  return order === 0 ? wordingOf(a) < wordingOf(b) : order < 0;
}

/** Decides between ways of one strength, so that the order of rows never does: itself first. */
function wordingOf({ own, counterpart }: PairRow): string {
  return JSON.stringify([own.representedBy ?? '', counterpart.representedBy ?? '']);
}
