/** Which actors in a meeting count as pairs, and what the meeting makes of each pair (model.md §3 and §6). */
import { ascending } from '../lists/ascending.ts';
import type { EntityId } from '../entities/entities.ts';
import type { EventDate } from '../events/event-dates.ts';
import type { Part } from '../events/event-part.ts';
import { groupBy } from '../lists/group-by.ts';
import type { Formats } from './pair-format.ts';
import { OneSide } from './pair-sides.ts';
import type { PairEnd, PairState } from './pairs.ts';
import { weakest, type Status } from '../events/stages.ts';
import { verdictOf } from './verdicts.ts';

/** What the pairs of a meeting depend on, as known on a day. */
export interface MeetingDay {
  readonly id: EntityId;
  readonly status: Status;
  /** Whether a source asserts that it was held, disputed or not. */
  readonly isHeld: boolean;
  readonly date: EventDate | null;
  readonly dateDisputed: boolean;
  readonly times: number;
  readonly parts: ReadonlyMap<EntityId, Part>;
  readonly forms: Formats;
  readonly isRole: (id: EntityId) => boolean;
  /** Claims that everything about the meeting rests on. */
  readonly claimIds: readonly string[];
  /** The merge decisions behind an id. */
  readonly mergesOf: (id: EntityId) => readonly string[];
}

/** In a gathering of more actors than this, two of them are no pair; they only share an event. */
export const GATHERING_OF_PAIRS = 50;

/**
 * A meeting of more actors than this makes no pairs, whatever its form. This bounds the size of a
 * projection.
 */
export const PAIRED_AT_MOST = 200;

/** The pairs of a meeting by key; `within` is the meeting itself. */
export function pairsOf(meeting: MeetingDay): Map<string, PairState> {
  const pairs = new Map<string, PairState>();
  const able = [...meeting.parts.values()]
    .filter(({ isPresentKind, isAsking, capacities }) => {
      return isPresentKind || isAsking || capacities.includes('invited');
    })
    .sort((x, y) => (x.actor < y.actor ? -1 : 1));
  const present = able.filter(({ isPresentKind, isAbsent }) => isPresentKind && !isAbsent).length;
  if (present > PAIRED_AT_MOST) return pairs;
  const sides = new OneSide(meeting.parts, meeting.isHeld);
  for (const [i, a] of able.entries()) {
    for (const b of able.slice(i + 1)) {
      if (!isPair(a, b, meeting) || sides.joins(a, b)) continue;
      const form = meeting.forms.of(a.actor, b.actor);
      if (form.form === 'gathering' && present > GATHERING_OF_PAIRS) continue;
      const state = stateOf(meeting, a, b, form);
      pairs.set(keyOf(state), state);
    }
  }
  return pairs;
}

export const keyOf = ({ a, b, meeting }: Pick<PairState, 'a' | 'b' | 'meeting'>): string =>
  `COUNTERPART|${a.id}|${b.id}|${meeting}`;

/** Whether both were or were to be in the room, or one asked and the other was asked. */
function isPair(a: Part, b: Part, { isRole }: MeetingDay): boolean {
  if (isRole(a.actor) && isRole(b.actor)) return false;
  if ((a.isAbsent || b.isAbsent) && !isMissed(a, b)) return false;
  // Two who were both not to come are no pair, just as two who stayed away.
  if (a.isOut && b.isOut) return false;
  if (a.isPresentKind && b.isPresentKind) return true;
  const asked = (x: Part, y: Part) => x.isAsking && y.capacities.includes('invited');
  return asked(a, b) || asked(b, a);
}

/** Whether two make a pair though one is absent: the other was there, or both were to come. */
function isMissed(a: Part, b: Part): boolean {
  if (a.isToCome && b.isToCome) return true;
  return a.isThere || b.isThere;
}

function stateOf(
  meeting: MeetingDay,
  a: Part,
  b: Part,
  { form, isInferred }: ReturnType<Formats['of']>,
): PairState {
  const status = weakest([meeting.status, a.status, b.status]);
  const ids = [meeting.id, a.actor, b.actor].flatMap((id) => [...meeting.mergesOf(id)]);
  return {
    meeting: meeting.id,
    within: meeting.id,
    a: endOf(a),
    b: endOf(b),
    verdict: verdictOf(status, form),
    status,
    format: form,
    basis: isInferred || a.isInferred || b.isInferred ? 'inferred' : 'stated',
    date: meeting.date,
    dateDisputed: meeting.dateDisputed,
    times: meeting.times,
    ofRole: meeting.isRole(a.actor) || meeting.isRole(b.actor),
    claimIds: ascending([...meeting.claimIds, ...claimsOf(a), ...claimsOf(b), ...ids]),
  };
}

function endOf(part: Part): PairEnd {
  return {
    id: part.actor,
    capacities: part.capacities,
    status: part.status,
    onBehalfOf: part.onBehalfOf[0] ?? null,
    representedBy: part.representedBy[0] ?? null,
    claimIds: claimsOf(part),
  };
}

const claimsOf = ({ claims }: Part) => ascending(claims.map(({ id }) => id));

/** The pairs that each actor makes in a meeting. */
export function pairsByActor(pairs: Iterable<PairState>): Map<EntityId, PairState[]> {
  const counted = [...pairs].filter(({ ofRole }) => !ofRole);
  const ends = counted.flatMap((pair) => [
    { id: pair.a.id, pair },
    { id: pair.b.id, pair },
  ]);
  return new Map(
    [...groupBy(ends, ({ id }) => id)].map(([id, group]) => [id, group.map(({ pair }) => pair)]),
  );
}
