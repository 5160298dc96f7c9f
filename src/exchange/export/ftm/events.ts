/**
 * Events as entities of FollowTheMoney. Its events have no status, and whoever is involved in one looks as if he was
 * there. So only those are involved of whom the status of the event holds, and every part is a link of its own, too,
 * with its capacity and status.
 */
import { STATUS_OF_STAGE, type Status } from '../../../domain/events/stages.ts';
import { actingForAnother } from '../acting-for-another.ts';
import type { ExportedEntity, ExportedTie } from '../exported.ts';
import { isoDates, isoPeriod, isPeriod } from '../iso-dates.ts';
import { STATUS_WORDS } from '../verdict-words.ts';
import { thing, type FtmContext } from './actors.ts';
import { linkId, type FtmEntity, type FtmProperties } from './ftm-entity.ts';

/** An event and what leads to and from it. Places and topics are those that nobody doubts. */
export interface EventToWrite {
  readonly event: ExportedEntity;
  readonly parts: readonly ExportedTie[];
  readonly places: readonly ExportedTie[];
  readonly topics: readonly ExportedTie[];
}

export function eventEntity(
  { event, parts, places, topics }: EventToWrite,
  context: FtmContext,
): FtmEntity {
  const { properties, ...entity } = thing(event, context, 'Event');
  const stoodIn = actingForAnother(parts);
  const shared = parts.filter((part) => isOfTheEvent(part, event) && !stoodIn.has(part.from));
  const inCapacity = (...capacities: readonly string[]) =>
    shared.filter(({ capacity }) => capacities.includes(capacity ?? '')).map(({ from }) => from);
  return {
    ...entity,
    properties: {
      ...properties,
      ...datesOf(event),
      involved: inCapacity('attendee', 'guest'),
      // A host need not have been there: an organization never is.
      organizer: inCapacity('host'),
      location: places.map(({ toName }) => toName),
      keywords: [statusKeyword(event), ...topics.map(({ toName }) => `topic:${toName}`)],
      notes: [
        properties['notes'] as string | null,
        event.status === null ? null : STATUS_WORDS[event.status],
        dateWords(event),
        ...event.demands.map((demand) => `Demands: ${demand}`),
      ],
    },
  };
}

/** A part as a link between the actor or role and the event. */
export function partEntity(part: ExportedTie, context: FtmContext): FtmEntity {
  const { key, from, to, capacity, status, onBehalfOf, insteadOf, accompanying } = part;
  const stood = [
    ['on behalf of', onBehalfOf],
    ['instead of', insteadOf],
    ['accompanying', accompanying],
  ] as const;
  return {
    id: linkId('UnknownLink', part.type, key),
    schema: 'UnknownLink',
    properties: {
      subject: from,
      object: to,
      role: capacity,
      status,
      summary: stood.map(([words, id]) => (id === null ? null : `${words} ${id}`)),
      ...context.sources.cite(part.sources),
    },
  };
}

/** Statuses that a source states. The others say that sources disagree, or that somebody only alleges or denies it. */
const STATED: readonly Status[] = Object.values(STATUS_OF_STAGE);

/** Whether what the status of the event says holds of this part, and of the actor itself. */
const isOfTheEvent = (part: ExportedTie, event: ExportedEntity): boolean =>
  event.status !== null &&
  STATED.includes(event.status) &&
  // FollowTheMoney cannot involve a role.
  part.fromType !== 'Role' &&
  part.status === event.status;

/**
 * `status:held`. What is no ordinary meeting stands behind it: `status:held (call)`, `status:held (visit)`. A reader who
 * does not know these then knows no status, instead of taking a telephone call or a shared visit for a meeting.
 */
function statusKeyword({ type, status, format }: ExportedEntity): string | null {
  const isOrdinary = format === null || format === 'talks' || format === 'unknown';
  const kind = type !== 'Meeting' ? type.toLowerCase() : isOrdinary ? null : format;
  if (status === null && kind === null) return null;
  const word = status?.toLowerCase().replace(/_./g, (part) => part.slice(1).toUpperCase());
  return `status:${word ?? 'unknown'}${kind === null ? '' : ` (${kind})`}`;
}

/** Several dates mean one of them. A day up to which something happened is no date that anybody stated. */
function datesOf({ date }: ExportedEntity): FtmProperties {
  if (date === null || date.basis === 'knownBy') return {};
  if (!isPeriod(date.edtf)) return { date: isoDates(date.edtf) };
  const { start, end } = isoPeriod(date.edtf);
  return { startDate: start, endDate: end };
}

/** The date as it is, where the properties cannot tell it. */
function dateWords({ date, dateDisputed }: ExportedEntity): string | null {
  if (date === null) return null;
  const disputed = dateDisputed ? ' Sources give days that exclude each other.' : '';
  const basis = date.basis === null || date.basis === 'stated' ? '' : ` (${date.basis})`;
  const isPlain = /^\d{4}(-\d{2}){0,2}$/.test(date.edtf);
  return isPlain && basis === '' && disputed === ''
    ? null
    : `Date: ${date.edtf}${basis}.${disputed}`;
}
