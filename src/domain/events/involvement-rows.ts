/** Turns the parts in an event into the relationships INVOLVED_IN as which they are stored. */
import { idsOf } from '../lists/ascending.ts';
import type { EntityId } from '../entities/entities.ts';
import { capacityOf, type Part } from './event-part.ts';
import type { EventState, InvolvementState } from './event-states.ts';
import { groupBy } from '../lists/group-by.ts';
import { pairsByActor } from '../pairs/pair-projection.ts';
import type { PairState } from '../pairs/pairs.ts';
import { strongest, type Verdict } from '../pairs/verdicts.ts';

/**
 * The rows of all parts in an event, by key.
 *
 * @param pairs of actors that the event makes.
 */
export function involvementsOf(
  event: EntityId,
  parts: ReadonlyMap<EntityId, Part>,
  state: EventState,
  pairs: readonly PairState[],
): Map<string, InvolvementState> {
  const byActor = pairsByActor(pairs);
  const rows = new Map<string, InvolvementState>();
  for (const part of parts.values()) {
    const verdict = strongestOf(byActor.get(part.actor) ?? []);
    for (const [key, row] of rowsOf(event, part, state, verdict)) rows.set(key, row);
  }
  return rows;
}

/** One row per capacity in which a source names the actor itself, and one per actor who acted for it. */
function rowsOf(
  event: EntityId,
  part: Part,
  { status: eventStatus, date, dateDisputed, format }: EventState,
  verdict: Verdict | null,
): Map<string, InvolvementState> {
  const shared = {
    from: part.actor,
    to: event,
    status: part.status,
    eventStatus,
    verdict,
    date,
    dateDisputed,
    format,
  };
  const rows = new Map<string, InvolvementState>();
  const own = part.claims.filter(({ subject }) => subject === part.actor);
  for (const [capacity, claims] of groupBy(own, capacityOf)) {
    // A denied claim names nobody for whom, instead of whom or with whom the actor came.
    const first = (name: 'onBehalfOf' | 'insteadOf' | 'accompanying') =>
      claims
        .filter(({ modality }) => modality !== 'denied')
        .flatMap(({ qualifiers }) => qualifiers[name] ?? [])
        .filter((id) => id !== part.actor)
        .sort()[0] ?? null;
    rows.set(rowKey(part.actor, event, capacity), {
      ...shared,
      capacity,
      onBehalfOf: first('onBehalfOf'),
      representedBy: null,
      insteadOf: first('insteadOf'),
      accompanying: first('accompanying'),
      claimIds: idsOf(claims),
    });
  }
  const none = { onBehalfOf: null, insteadOf: null, accompanying: null };
  for (const person of part.representedBy) {
    const claims = part.claims.filter(
      ({ subject, modality, qualifiers }) =>
        subject === person && qualifiers.onBehalfOf === part.actor && modality !== 'denied',
    );
    for (const [capacity, some] of groupBy(claims, capacityOf)) {
      const key = `${rowKey(person, event, capacity)}|${part.actor}`;
      const claimIds = idsOf(some);
      rows.set(key, { ...shared, ...none, capacity, representedBy: person, claimIds });
    }
  }
  if (rows.size === 0) {
    const key = rowKey(part.actor, event, 'absent');
    const claimIds = idsOf(part.claims);
    rows.set(key, { ...shared, ...none, capacity: 'absent', representedBy: null, claimIds });
  }
  return rows;
}

const rowKey = (actor: EntityId, event: EntityId, capacity: string) =>
  `INVOLVED_IN|${actor}|${event}|${capacity}`;

/** The strongest verdict of some pairs; null if there are none. */
export const strongestOf = (pairs: readonly PairState[]): Verdict | null =>
  pairs.length === 0 ? null : strongest(pairs.map(({ verdict }) => verdict));
