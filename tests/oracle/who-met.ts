/** Who met whom (model guide §3): every pair of parts in every meeting, looked at one by one. */
import type { Status } from '../../src/domain/stages.ts';
import type { Verdict } from '../../src/domain/verdicts.ts';
import { counting, type AsOf } from './as-of.ts';
import { isIn, type Period } from './dates.ts';
import { dateOf, type EventDay } from './event-dates.ts';
import { involvedIn, type Involvement } from './involvements.ts';
import { eventStands, formatOf, lapsed, strength, weakestOf } from './statuses.ts';

export interface Filter {
  readonly statuses?: readonly Status[];
  readonly during?: Period;
  readonly topics?: readonly string[];
  readonly exclude?: readonly string[];
  readonly includeGatherings?: boolean;
}

/** A meeting as it stands for two. */
export interface PairMeeting {
  readonly meeting: string;
  readonly status: Status;
  readonly verdict: Verdict;
  readonly date: EventDay | null;
  readonly lapsed: boolean;
  readonly own: Involvement;
  readonly counterpart: Involvement;
}

export interface Counterpart {
  readonly id: string;
  readonly verdict: Verdict;
  readonly counts: Readonly<Partial<Record<Status, number>>>;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly firstMet: string | null;
  readonly lastMet: string | null;
  /** By id. */
  readonly meetings: readonly PairMeeting[];
}

export const VERDICTS: readonly Verdict[] = [
  'MET',
  'DISPUTED',
  'SEEN_TOGETHER',
  'ALLEGED',
  'PLANNED',
  'REQUESTED',
  'CALLED_OFF',
  'NO_RECORD',
];

const isPresent = ({ capacity }: Involvement) => ['host', 'guest', 'attendee'].includes(capacity);
const CALLED_OR_ASKED: readonly Status[] = ['REQUESTED', 'CANCELLED', 'NOT_HELD'];

/** Where a meeting stands for two of its parts; null where they do not count as a pair. */
function pairStands(
  meeting: Status,
  a: Involvement,
  b: Involvement,
  parts: readonly Involvement[],
): Status | null {
  // An organization did not meet who was there for it, as any source says, or for who was.
  if (stoodFor(a.actor, b.actor, parts) || stoodFor(b.actor, a.actor, parts)) return null;
  // Nor did two organizations meet by one person's being there for both.
  if (a.representedBy !== null && a.representedBy === b.representedBy) return null;
  const status = weakestOf(meeting, a.status, b.status);
  if (isPresent(a) && isPresent(b)) return status;
  const asked = [a.capacity, b.capacity].sort().join(' ') === 'invited requester';
  const open = CALLED_OR_ASKED.includes(meeting) && CALLED_OR_ASKED.includes(status!);
  return asked && open ? status : null;
}

/** Whether `one` was there for `other`, or for somebody who was. */
export function stoodFor(one: string, other: string, parts: readonly Involvement[]): boolean {
  const reached = new Set([other]);
  for (const _ of parts) {
    for (const { actor, representedBy } of parts) {
      if (representedBy !== null && reached.has(actor)) reached.add(representedBy);
    }
  }
  return one !== other && reached.has(one);
}

export function verdictOn(status: Status, format: string): Verdict {
  if (status === 'HELD') return format === 'encounter' ? 'SEEN_TOGETHER' : 'MET';
  if (status === 'CANCELLED' || status === 'NOT_HELD') return 'CALLED_OFF';
  if (status === 'DISPUTED' || status === 'ALLEGED' || status === 'REQUESTED') return status;
  return 'PLANNED';
}

/** Whether it is asserted that an event concerns one of these topics: what is only alleged answers no filter. */
export function concerns(asOf: AsOf, event: string, topics: readonly string[]): boolean {
  return topics.some((topic) =>
    counting(asOf.about(event, 'concerns').filter(({ object }) => object === topic)).some(
      ({ modality }) => modality === 'asserted',
    ),
  );
}

/** Meetings in which two count as a pair, by id, each at its strongest reading. */
export function meetingsOf(
  asOf: AsOf,
  a: string,
  b: string,
  filter: Filter,
  today: string,
): PairMeeting[] {
  return asOf.ids('Meeting').flatMap((meeting) => {
    const whole = eventStands(asOf, meeting);
    const format = formatOf(asOf, meeting);
    if (whole === null || (format === 'gathering' && filter.includeGatherings !== true)) return [];
    const date = dateOf(asOf, meeting);
    const bounds = date ?? { earliest: null, latest: null };
    if (filter.during !== undefined && !isIn(bounds, filter.during)) return [];
    if (filter.topics !== undefined && !concerns(asOf, meeting, filter.topics)) return [];
    const parts = involvedIn(asOf, meeting);
    const readings = parts
      .filter(({ actor }) => actor === a)
      .flatMap((own) =>
        parts
          .filter(({ actor }) => actor === b)
          .flatMap((counterpart) => {
            const status = pairStands(whole.status, own, counterpart, parts);
            return status === null ? [] : [{ status, own, counterpart }];
          }),
      )
      .sort((x, y) => {
        const key = ({ status, own, counterpart }: typeof x) => [
          VERDICTS.indexOf(verdictOn(status, format)),
          strength(status),
          `${own.capacity} ${counterpart.capacity}`,
          `${own.representedBy ?? ''} ${counterpart.representedBy ?? ''}`,
        ];
        const [p, q] = [key(x), key(y)];
        const i = p.findIndex((value, at) => value !== q[at]);
        return i === -1 ? 0 : p[i]! < q[i]! ? -1 : 1;
      });
    const [best] = readings;
    if (best === undefined || filter.statuses?.includes(best.status) === false) return [];
    const verdict = verdictOn(best.status, format);
    const isLapsed = lapsed(best.status, bounds.latest, today);
    return [{ meeting, verdict, date, lapsed: isLapsed, ...best }];
  });
}

/** The verdict on two from the meetings that count. */
export function counterpart(id: string, meetings: readonly PairMeeting[]): Counterpart {
  const [firstDate, lastDate] = boundsOf(meetings);
  const [firstMet, lastMet] = boundsOf(meetings.filter(({ verdict }) => verdict === 'MET'));
  const counts: Partial<Record<Status, number>> = {};
  for (const { status } of meetings) counts[status] = (counts[status] ?? 0) + 1;
  return {
    id,
    verdict:
      VERDICTS.find((each) => meetings.some(({ verdict }) => verdict === each)) ?? 'NO_RECORD',
    counts,
    firstDate,
    lastDate,
    firstMet,
    lastMet,
    meetings,
  };
}

function boundsOf(meetings: readonly PairMeeting[]): [string | null, string | null] {
  const earliest = meetings.flatMap(({ date }) => date?.earliest ?? []).sort();
  const latest = meetings.flatMap(({ date }) => date?.latest ?? []).sort();
  return [earliest[0] ?? null, latest.at(-1) ?? null];
}

/** Everybody with whom an actor has a meeting that counts, by id. */
export function whoMet(asOf: AsOf, actor: string, filter: Filter, today: string): Counterpart[] {
  return asOf
    .ids('Person', 'Organization', 'Group')
    .filter((id) => id !== actor && !(filter.exclude ?? []).map(asOf.canonical).includes(id))
    .map((id) => counterpart(id, meetingsOf(asOf, actor, id, filter, today)))
    .filter(({ meetings }) => meetings.length > 0);
}
