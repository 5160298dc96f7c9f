/** Who met whom (guide §3): which two actors are a pair in a meeting, with the status and the verdict. */
import type { MeetingFormat } from '../../src/domain/entities/entities.ts';
import { STATUSES, type Status } from '../../src/domain/events/stages.ts';
import { VERDICTS, type Verdict } from '../../src/domain/pairs/verdicts.ts';
import type { Known } from './as-of.ts';
import type { Shown } from './event-dates.ts';
import type { EventAnswer, Events } from './events.ts';
import { formOf } from './forms.ts';
import type { PartWord } from './words.ts';
import { isPresent, partsIn, type Part } from './parts.ts';
import { isOutside } from './sides.ts';

/** The pair of two actors in one meeting. */
export interface PairRow {
  readonly meeting: string;
  /** The outermost meeting of the same two that this one is part of. */
  readonly within: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly status: Status;
  readonly form: MeetingFormat;
  readonly date: Shown | null;
  readonly dateDisputed: boolean;
  readonly isDateOpen: boolean;
  readonly times: number;
  readonly aCapacities: readonly string[];
  readonly bCapacities: readonly string[];
  /** Whether one of them is a role with an unnamed holder, which never counts. */
  readonly ofRole: boolean;
}

const OF_HELD: Readonly<Record<MeetingFormat, Verdict>> = {
  talks: 'MET',
  unknown: 'MET',
  call: 'SPOKE',
  video: 'SPOKE',
  encounter: 'SEEN_TOGETHER',
  gathering: 'BOTH_ATTENDED',
};
const OF_STATUS: Readonly<Record<Exclude<Status, 'HELD'>, Verdict>> = {
  DISPUTED: 'DISPUTED',
  ALLEGED: 'ALLEGED',
  UNSTATED: 'PRESENCE_UNSTATED',
  CONFIRMED: 'PLANNED',
  EXPECTED: 'PLANNED',
  POSTPONED: 'PLANNED',
  REQUESTED: 'REQUESTED',
  DECLINED: 'CALLED_OFF',
  CANCELLED: 'CALLED_OFF',
  NOT_HELD: 'CALLED_OFF',
  DENIED: 'DENIED',
};
const FIFTY = 50;

/** The last verdict of the table. */
function weakestOf(...statuses: readonly Status[]): Status {
  return STATUSES[Math.max(...statuses.map((status) => STATUSES.indexOf(status)))]!;
}

/** Whether one asked the other. A mere host asked nobody. */
function asked(event: EventAnswer, a: Part, b: Part): boolean {
  const isAsking = a.words.some(
    (word) =>
      word.capacity === 'requester' ||
      (word.capacity === 'host' && (word.stage !== 'held' || isPresent(event, word))),
  );
  return isAsking && b.capacities.includes('invited');
}

/** Whether both have a present part, or one asked the other. */
const areTogether = (event: EventAnswer, a: Part, b: Part) =>
  ((a.isPresentPart || a.isOnlyOut) && (b.isPresentPart || b.isOnlyOut)) ||
  asked(event, a, b) ||
  asked(event, b, a);

/** Whether two make a pair. An absent actor makes one with those present, and expected actors with each other. */
function counts(event: EventAnswer, a: Part, b: Part): boolean {
  const isMissing = ({ wasAbsent, wasThere, isDeniedWithEvent }: Part) =>
    wasAbsent && !wasThere && !isDeniedWithEvent;
  // An actor known only as not coming makes a pair with expected actors, but not with another such actor.
  if (a.isOnlyOut && b.isOnlyOut) return false;
  if (!isMissing(a) && !isMissing(b)) return areTogether(event, a, b);
  if (a.wasToCome && b.wasToCome && areTogether(event, a, b)) return true;
  return (isMissing(a) && b.wasThere) || (isMissing(b) && a.wasThere);
}

/** An actor's words with a mandate or companion: asserted ones, and alleged ones too if the part is only alleged. */
function mandates(event: EventAnswer, actor: string, isAlleged: boolean): readonly PartWord[] {
  return event.words.parts.filter(
    ({ claim, force }) =>
      claim.subject === actor && (force === 'asserted' || (isAlleged && force === 'alleged')),
  );
}

/** The actors for whom an actor acted, or whose place it took. */
function standsFor(event: EventAnswer, actor: string, isAlleged: boolean): readonly string[] {
  return mandates(event, actor, isAlleged)
    .flatMap(({ claim: { qualifiers } }) => [qualifiers.onBehalfOf, qualifiers.insteadOf])
    .filter((id) => id !== undefined);
}

/** Whether it has a part through the other, or the other came instead. */
const isThrough = (a: Part, b: Part) =>
  a.words.some(({ through, replacedBy }) => [through, replacedBy].includes(b.actor));

/** The side of each actor. Actors of one side have the same mandate or accompany each other. */
function sidesOf(
  event: EventAnswer,
  parts: ReadonlyMap<string, Part>,
  isAlleged: boolean,
): (actor: string) => string {
  const sides = new Map([...parts.keys()].map((id) => [id, id]));
  const join = (a: string, b: string) => {
    const [x, y] = [sides.get(a) ?? a, sides.get(b) ?? b];
    for (const [id, side] of sides) if (side === y) sides.set(id, x);
    sides.set(b, x);
  };
  for (const actor of parts.keys()) {
    for (const { claim } of mandates(event, actor, isAlleged)) {
      const { onBehalfOf, accompanying } = claim.qualifiers;
      if (onBehalfOf !== undefined) join(actor, onBehalfOf);
      if (accompanying !== undefined) join(actor, accompanying);
    }
  }
  return (actor) => sides.get(actor) ?? actor;
}

function rowsIn(event: EventAnswer): Omit<PairRow, 'within'>[] {
  const parts = partsIn(event);
  const sides = { asserted: sidesOf(event, parts, false), alleged: sidesOf(event, parts, true) };
  const isRepresented = ({ words }: Part) => words.every(({ through }) => through !== undefined);
  const crowd = [...parts.values()].filter((part) => !part.wasAbsent || part.wasThere);
  const told = crowd.filter((part) => !isRepresented(part) && part.status !== 'DENIED');
  // An allegation does not put anybody into the room of a held meeting, and a withdrawal keeps out of it.
  const isHeld = event.held !== null && event.status !== 'ALLEGED';
  const came = told.filter(
    ({ status, words }) =>
      words.some(({ force }) => force === 'asserted') &&
      !['DECLINED', 'CANCELLED', 'POSTPONED', 'NOT_HELD'].includes(status),
  );
  const ownCrowd = isHeld && came.length > 0 ? came : told;
  const guests = crowd.filter(({ words }) => words.some((word) => isPresent(event, word))).length;
  const all = [...parts.values()];
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b): Omit<PairRow, 'within'>[] => {
      if (isThrough(a, b) || isThrough(b, a)) return [];
      const isAlleged = [a, b].some(({ words }) =>
        words.every(({ force }) => force !== 'asserted'),
      );
      if (standsFor(event, a.actor, isAlleged).includes(b.actor)) return [];
      if (standsFor(event, b.actor, isAlleged).includes(a.actor)) return [];
      const sideOf = isAlleged ? sides.alleged : sides.asserted;
      const isInternal = new Set(ownCrowd.map(({ actor }) => sideOf(actor))).size < 2;
      const isOneSide = sideOf(a.actor) === sideOf(b.actor);
      if (isOneSide && (!isInternal || isRepresented(a) || isRepresented(b))) return [];
      if (!counts(event, a, b)) return [];
      const form = formOf(event, a, b);
      if (form === 'gathering' && guests > FIFTY) return [];
      const status = weakestOf(event.status!, a.status, b.status);
      return [
        {
          meeting: event.id,
          a: a.actor,
          b: b.actor,
          status,
          form,
          verdict: status === 'HELD' ? OF_HELD[form] : OF_STATUS[status],
          date: event.date,
          dateDisputed: event.dateDisputed,
          isDateOpen: event.isDateOpen,
          times: timesOf(event),
          aCapacities: a.capacities,
          bCapacities: b.capacities,
          ofRole: [a, b].some(({ actor }) => event.asOf.typeOf(actor) === 'Role'),
        },
      ];
    }),
  );
}

/** The least number of meetings told as one. A number only alleged counts if the meeting is only alleged. */
function timesOf({ asOf, id, status, words, held }: EventAnswer): number {
  // A source that only tells of plans says how many were planned.
  const isOfPlan = ({ source }: Known) => {
    const own = [...words.stages, ...words.parts].filter(({ claim }) => claim.source === source);
    return own.length > 0 && own.every(({ stage }) => stage !== 'held');
  };
  const isHeard = (claim: Known) =>
    claim.modality === 'alleged' || isOutside(asOf, id, claim) ? status === 'ALLEGED' : true;
  const told = asOf
    .about(id, 'property')
    .filter(({ qualifiers, modality }) => qualifiers.which === 'times' && modality !== 'denied')
    .filter(isHeard)
    .filter((claim) => held === null || !isOfPlan(claim))
    .map(({ value }) => Number.parseInt(String(value), 10));
  return Math.max(1, ...told);
}

/** Every pair of every meeting, with the two actors ordered by id. */
export function pairsOf(events: Events): PairRow[] {
  const rows = events.asOf.ids('Meeting').flatMap((id) => rowsIn(events.of(id)));
  const isRow = new Set(rows.map(({ meeting, a, b }) => [meeting, a, b].join(' ')));
  return rows.map((row) => {
    let within = row.meeting;
    const seen = new Set([row.meeting]);
    for (const one of seen) {
      for (const whole of events.wholesOf(one)) {
        if (seen.has(whole)) continue;
        seen.add(whole);
        if (isRow.has([whole, row.a, row.b].join(' '))) within = whole;
      }
    }
    return { ...row, within };
  });
}

/** The number of meetings per verdict. A meeting and its parts count once, under the stronger verdict. */
export function countsOf(rows: readonly PairRow[]): Partial<Record<Verdict, number>> {
  const best = new Map<string, PairRow>();
  for (const row of rows) {
    const other = best.get(row.within);
    const isStronger =
      other === undefined || VERDICTS.indexOf(row.verdict) < VERDICTS.indexOf(other.verdict);
    if (isStronger) best.set(row.within, row);
  }
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict, times } of best.values()) counts[verdict] = (counts[verdict] ?? 0) + times;
  return counts;
}

export const verdictOn = (rows: readonly PairRow[]): Verdict =>
  VERDICTS.find((verdict) => rows.some((row) => row.verdict === verdict)) ?? 'NO_RECORD';
