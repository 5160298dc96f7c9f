/** Writes iCalendar: planned, held and cancelled meetings on days that sources state. */
import ical, { ICalEventStatus, type ICalEventData } from 'ical-generator';
import type { Status } from '../../../domain/events/stages.ts';
import { parseFuzzyDate } from '../../../domain/time/fuzzy-date.ts';
import { aboutExport } from '../about.ts';
import { onOneLine, writable } from '../clean-text.ts';
import type { Exported, ExportedDate, ExportedEntity, ExportedTie } from '../exported.ts';
import type { ExportFormat, Loss } from '../format.ts';
import { inChunks } from '../in-chunks.ts';
import { lossesBut } from '../losses.ts';
import { pageOf } from '../page-address.ts';
import { TiesInStep } from '../ties-in-step.ts';
import { STATUS_WORDS } from '../verdict-words.ts';

const LOSSES = lossesBut([
  'meeting',
  'event.status',
  'event.format',
  'event.talks',
  'event.date',
  'event.dateBasis',
  'entity.description',
  'involvement',
  'involvement.capacity',
  'involvement.status',
  'at',
]);

export const ICALENDAR: ExportFormat = {
  name: 'ical',
  title: 'Calendar of meetings (iCalendar)',
  purpose: 'Calendars of newsrooms: meetings with a certain day, planned, held or cancelled.',
  mediaType: 'text/calendar; charset=utf-8',
  extension: 'ics',
  losses: LOSSES,
  files: (exported, note) => [
    { name: 'rapport.ics', content: inChunks(icalendar(exported, LOSSES, note)) },
  ],
};

/** How a meeting stands in a calendar. Of what sources dispute, allege or deny, no status is true. */
const STATUS: Readonly<Partial<Record<Status, readonly [ICalEventStatus, before: string]>>> = {
  HELD: [ICalEventStatus.CONFIRMED, ''],
  // A confirmed plan is a plan, and "confirmed" in a calendar reads as a meeting.
  CONFIRMED: [ICalEventStatus.TENTATIVE, 'Planned: '],
  EXPECTED: [ICalEventStatus.TENTATIVE, 'Planned: '],
  POSTPONED: [ICalEventStatus.TENTATIVE, 'Postponed: '],
  REQUESTED: [ICalEventStatus.TENTATIVE, 'Requested: '],
  DECLINED: [ICalEventStatus.CANCELLED, 'Declined: '],
  CANCELLED: [ICalEventStatus.CANCELLED, 'Cancelled: '],
  NOT_HELD: [ICalEventStatus.CANCELLED, 'Not held: '],
};

const PRODUCT = { company: 'Rapport', product: 'Rapport', language: 'EN' };

async function* icalendar(
  exported: Exported,
  losses: readonly Loss[],
  note: (what: Loss['what']) => void,
): AsyncGenerator<string> {
  const { facts } = exported;
  const calendar = ical({ prodId: PRODUCT, name: `Rapport: ${onOneLine(facts.question)}` });
  const about = aboutExport(facts, losses);
  calendar.x(
    about.map(([name, text]) => ({
      key: `X-RAPPORT-${name.toUpperCase()}`,
      value: onOneLine(text),
    })),
  );
  const whole = calendar.toString();
  const end = whole.lastIndexOf('END:VCALENDAR');
  yield whole.slice(0, end);
  const parts = new TiesInStep(exported.ties(['INVOLVED_IN']), 'to');
  const places = new TiesInStep(exported.ties(['AT']), 'from');
  for await (const meeting of exported.entities(['Meeting'])) {
    const [involved, at] = [await parts.at(meeting.id), await places.at(meeting.id)];
    const days = certainDays(meeting);
    if (days === null) note('event.exactDate');
    else if (STATUS[meeting.status ?? 'DENIED'] === undefined) note('event.status');
    else yield eventText(eventOf({ meeting, involved, at, days }, exported));
  }
  await parts.leave();
  await places.leave();
  yield `${whole.slice(end).trimEnd()}\r\n`;
}

/** First and last day; null if sources do not agree on certain ones, or give a month, or one of several days. */
function certainDays({ date, dateDisputed }: ExportedEntity): readonly [string, string] | null {
  if (date === null || dateDisputed || date.basis === 'knownBy') return null;
  const { kind, precision, approximate, uncertain, earliest, latest } = parseFuzzyDate(date.edtf);
  const isCertain = kind !== 'oneOf' && precision === 'day' && !approximate && !uncertain;
  return !isCertain || earliest === null || latest === null ? null : [earliest, latest];
}

interface CalendarMeeting {
  readonly meeting: ExportedEntity;
  readonly involved: readonly ExportedTie[];
  readonly at: readonly ExportedTie[];
  readonly days: readonly [first: string, last: string];
}

function eventOf(
  { meeting, involved, at, days: [first, last] }: CalendarMeeting,
  { facts }: Exported,
): ICalEventData {
  const { id, name, status, description, date, sources } = meeting;
  const [calendarStatus, before] = STATUS[status!]!;
  const page = pageOf(facts.site, 'Meeting', id);
  const lines = [
    STATUS_WORDS[status!],
    basisWords(date!),
    description,
    ...involved.map(partWords),
    sources.length === 0 ? null : `Sources: ${sources.join(', ')}`,
  ];
  return {
    id: `${id}@rapport`,
    stamp: new Date(facts.recordedAt),
    allDay: true,
    start: first,
    // The end of a whole day is the next one.
    end: dayAfter(last),
    summary: onOneLine(`${before}${name}`),
    // Its writer escapes a line feed, and lets a carriage return through.
    description: writable(lines.filter((line) => line !== null).join('\n')).replace(/\r\n?/g, '\n'),
    location: at.length === 0 ? null : onOneLine(at.map(({ toName }) => toName).join('; ')),
    status: calendarStatus,
    url: page,
    x: { 'X-RAPPORT-STATUS': status!, 'X-RAPPORT-FORMAT': meeting.format ?? 'unknown' },
  };
}

/** `Ann Lee: guest, HELD`. */
const partWords = ({ fromName, capacity, status }: ExportedTie): string =>
  `${fromName}: ${[capacity, status].filter((word) => word !== null).join(', ')}`;

const basisWords = ({ basis }: ExportedDate): string | null =>
  basis === 'planned'
    ? 'The day is the one of the plan.'
    : basis === 'inherited'
      ? 'The day is the one of the event that it is part of.'
      : null;

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The text of one event, folded as the format wants. The library writes whole calendars only. */
function eventText(event: ICalEventData): string {
  const text = ical({ prodId: PRODUCT, events: [event] }).toString();
  return text.slice(text.indexOf('BEGIN:VEVENT'), text.lastIndexOf('END:VCALENDAR'));
}
