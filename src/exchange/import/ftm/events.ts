/**
 * Reads events of FollowTheMoney. The format does not say whether an event was planned, held or called off. So a
 * stage comes only from a keyword of ours (`status:held`) or from a decision about the whole import. Without one,
 * the event is a meeting of which nobody says that it took place: nobody has a part in it.
 */
import { EVENT_STAGES, type EventStage } from '../../../domain/events/stages.ts';
import { ACTOR_TYPES, type MeetingFormat } from '../../../domain/entities/entities.ts';
import type { EventCapacity } from '../../../domain/claims/predicates.ts';
import { isFuzzyDate, parseFuzzyDate } from '../../../domain/time/fuzzy-date.ts';
import { shortened } from '../records/cells.ts';
import { namedPlace } from '../records/named.ts';
import type { Becomes } from './ftm-index.ts';
import type { FtmReading } from './ftm-reading.ts';
import type { FtmValue } from './ftm-record.ts';
import { eventType, statusesIn } from './status-keyword.ts';
import { readThing } from './things.ts';

/** Property → the capacity of those whom it names. */
const PARTS: readonly (readonly [property: string, capacity: EventCapacity])[] = [
  ['organizer', 'host'],
  ['involved', 'attendee'],
];

const PARTIES: readonly Becomes[] = [...ACTOR_TYPES, 'Role'];

export function readEvent(reading: FtmReading): void {
  const staged = stageOf(reading);
  const type = eventType(reading.record);
  const names = readThing(reading, type, staged === null ? { isStageless: true } : {});
  const [name] = names;
  if (name === undefined) return;
  const stage = staged?.stage;
  const date = dateOf(reading);
  const day = date === null ? null : parseFuzzyDate(date.edtf).earliest;
  if (stage === 'held' && day !== null) reading.provenFrom(day);
  const told = staged?.by ?? name;
  if (stage !== undefined) {
    const said = {
      subject: reading.id,
      predicate: 'stage',
      value: stage,
      column: 'keywords',
    } as const;
    reading.sayProven(said, told);
    if (type === 'Meeting') sayFormat(reading, staged, told);
  }
  if (date !== null) sayDate(reading, date, stage);
  sayParts(reading, staged);
  for (const value of reading.take('location')) sayPlace(reading, value);
}

/** A form counts for its stage: how a plan was to be held says nothing about how it went. */
function sayFormat(reading: FtmReading, staged: Staged | null, told: FtmValue): void {
  const { stage, format } = staged ?? {};
  if (stage === undefined || format === undefined) return;
  const said = { subject: reading.id, predicate: 'format', value: format } as const;
  reading.sayProven({ ...said, column: 'keywords', qualifiers: { stage } }, told);
}

interface Staged {
  readonly stage: EventStage;
  /** Absent if nobody says how they met. */
  readonly format?: MeetingFormat;
  /** The keyword that says so; absent if it was decided for the whole import. */
  readonly by?: FtmValue;
}

function stageOf(reading: FtmReading): Staged | null {
  const { eventStage } = reading.file.options;
  const keywords = reading.take('keywords');
  const statuses = statusesIn(keywords);
  if (keywords.length > statuses.length)
    reading.draft.leaveOut('Event.keywords', keywords.length - statuses.length);
  for (const { by, stage, isUnknown } of statuses) {
    if (stage !== undefined || isUnknown) continue;
    const message = `"${shortened(by.text)}" is no stage of a meeting.`;
    const fix = `Use one of: ${EVENT_STAGES.map((stage) => `status:${stage}`).join(', ')}.`;
    reading.leaveOut('keywords', by, { code: 'unknownStage', message, fix });
  }
  const stages = statuses.flatMap(({ by, stage, format }) =>
    stage === undefined ? [] : [{ by, stage, ...(format === undefined ? {} : { format }) }],
  );
  const [first] = stages;
  const isSame = ({ stage, format }: Staged) => stage === first?.stage && format === first.format;
  if (first !== undefined && stages.every(isSame)) return first;
  if (first !== undefined) {
    const cell = stages.map(({ by }) => by.text).join(', ');
    reading.draft.fault({
      severity: 'leftOut',
      column: 'keywords',
      cell: shortened(cell),
      code: 'severalStages',
      message: 'The event has several stages, and nothing says which of them counts.',
      fix: 'Leave one keyword, or write one event for each stage.',
    });
    return null;
  }
  if (statuses.length === 0 && eventStage !== undefined) return { stage: eventStage };
  return null;
}

interface EventDate {
  readonly edtf: string;
  readonly by: readonly FtmValue[];
}

/** A day or a period. */
function dateOf(reading: FtmReading): EventDate | null {
  const dates = ['date', 'startDate', 'endDate'].map((property) => reading.date(property));
  const [day, start, end] = dates;
  const values = dates.flatMap((date) => date.values);
  const edtf = day?.edtf ?? periodOf(reading, start?.edtf, end?.edtf);
  if (edtf === undefined || values.length === 0) return null;
  return { edtf, by: day?.edtf === undefined ? values : day.values };
}

/** The date is that of the stage that the event has. */
function sayDate(reading: FtmReading, { edtf, by }: EventDate, stage: EventStage | undefined) {
  const qualifiers = {
    basis: 'stated',
    asWritten: by.map(({ text }) => text).join(', '),
    ...(stage === undefined ? {} : { stage }),
  };
  const said = { subject: reading.id, predicate: 'date', value: edtf, column: 'date' } as const;
  reading.sayProven({ ...said, qualifiers }, ...by);
}

function periodOf(reading: FtmReading, start?: string, end?: string): string | undefined {
  if (start === end || !reading.isPeriod(start, end)) return start;
  const period = `${start ?? ''}/${end ?? ''}`;
  if (isFuzzyDate(period)) return period;
  const message = 'The start or the end has several dates, so the period cannot be written.';
  const fix = 'Give one startDate and one endDate.';
  const code = 'severalDates';
  reading.draft.fault({
    severity: 'leftOut',
    column: 'startDate',
    cell: period,
    code,
    message,
    fix,
  });
  return undefined;
}

function sayParts(reading: FtmReading, staged: Staged | null): void {
  const parts = PARTS.flatMap(([property, capacity]) =>
    reading.references(property, PARTIES).map((party) => ({ ...party, property, capacity })),
  );
  if (staged !== null) {
    const { stage, by } = staged;
    for (const { id, value, property, capacity } of parts) {
      const said = {
        subject: id,
        predicate: 'involvedIn',
        object: reading.id,
        column: property,
      } as const;
      const grounds = by === undefined ? [value] : [value, by];
      reading.sayProven({ ...said, qualifiers: { capacity, stage } }, ...grounds);
    }
    return;
  }
  for (const { property } of parts) reading.draft.leaveOut(`Event.${property}`);
  reading.draft.fault({
    severity: 'look',
    column: 'keywords',
    cell: '',
    code: 'noStage',
    message: `Nobody says whether this event was planned, held or called off. It has no stage, and the ${parts.length} it names have no part in it.`,
    fix: 'Give it the keyword status:held, status:expected, …, or give --event-stage for all such events.',
  });
}

function sayPlace(reading: FtmReading, value: FtmValue): void {
  const column = 'location';
  const { dataset } = reading.file.options;
  const id = namedPlace(reading.draft, dataset.id, value, (said) => {
    reading.say({ ...said, column }, value);
  });
  reading.sayProven({ subject: reading.id, predicate: 'at', object: id, column }, value);
}
