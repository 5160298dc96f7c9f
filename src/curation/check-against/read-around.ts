/** Reads the claims of other data sets that the rules need about some ids: what is said of them, and around them. */
import type { EntityId } from '../../domain/entities/entities.ts';
import { predicatesOf } from '../../domain/claims/predicates.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, text } from '../../graph/query/value-types.ts';
import type { RecordedClaim } from '../record/recorded-claim.ts';
import { chunks } from '../session.ts';
import type { OthersClaims } from './others-claims.ts';

const OF_IDS = { ids: list(text) };
const WINNERS = query('list canonical ids', OF_IDS, {
  text: `UNWIND $ids AS named MATCH (m:MergedId {id: named})`,
  row: { id: column('m.into', text) },
});
const LOSERS = query('list merged ids', OF_IDS, {
  text: `UNWIND $ids AS winner MATCH (m:MergedId {into: winner})`,
  row: { id: column('m.id', text) },
});

/** These ids, and all that the graph has merged with them. */
export async function withMerged(read: RunQuery, ids: Iterable<EntityId>): Promise<Set<EntityId>> {
  const all = new Set(ids);
  for (const { run } of [WINNERS, LOSERS]) {
    for await (const some of chunks(new Set(all))) {
      for (const { id } of await run(read, { ids: some })) all.add(id);
    }
  }
  return all;
}

/**
 * What other data sets state about some ids, about the events and wholes in which they lie at any height, who
 * took part in those events, and what everybody there belongs to.
 */
export async function readAround(
  read: RunQuery,
  others: OthersClaims,
  ids: Iterable<EntityId>,
): Promise<RecordedClaim[]> {
  const claims = new Map<string, RecordedClaim>();
  const keep = (some: readonly RecordedClaim[]) => {
    for (const claim of some) claims.set(claim.id, claim);
    return some;
  };
  const seen = new Set<EntityId>();
  for (let next: Iterable<EntityId> = ids; ;) {
    const fresh = [...(await withMerged(read, next))].filter((id) => !seen.has(id));
    if (fresh.length === 0) break;
    for (const id of fresh) seen.add(id);
    const about = keep(await others.about(fresh));
    // Merges point either way, and parts point at their event.
    keep(await others.pointingAt(fresh, ['sameAs', 'possiblySameAs', 'involvedIn']));
    next = about.flatMap(({ predicate, object }) => (predicate === 'partOf' ? [object!] : []));
  }
  const there = new Set<EntityId>();
  for (const claim of claims.values()) {
    if (claim.speaker !== undefined) there.add(claim.speaker);
    if (claim.predicate !== 'involvedIn') continue;
    const { onBehalfOf, insteadOf, accompanying } = claim.qualifiers;
    for (const id of [claim.subject, onBehalfOf, insteadOf, accompanying]) {
      if (id !== undefined) there.add(id);
    }
  }
  const strangers = [...(await withMerged(read, there))].filter((id) => !seen.has(id));
  keep(await others.aboutBy(strangers, predicatesOf('belonging')));
  // Of all who are mentioned, also those whose roles no seed names: they speak for where their post is.
  const roles = [...claims.values()].flatMap(({ predicate, object }) =>
    predicate === 'holds' ? [object!] : [],
  );
  keep(await others.aboutBy(await withMerged(read, roles), ['postIn']));
  return [...claims.values()];
}
