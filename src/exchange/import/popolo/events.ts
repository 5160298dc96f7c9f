/**
 * Reads meetings and visits of Popolo. Its events are mostly elections, sittings and terms; only one that is called a
 * meeting or a visit becomes one. The status of an event is whether it is planned: nothing in Popolo says that a meeting was held.
 */
import type { EventStage } from '../../../domain/events/stages.ts';
import { shortened } from '../records/cells.ts';
import { namedPlace } from '../records/named.ts';
import { stageIn } from '../records/stage-words.ts';
import { sayAttendees } from './attendees.ts';
import { meetingIn } from './meeting-words.ts';
import { eventType, isPeriod } from './popolo-index.ts';
import type { PopoloReading } from './popolo-reading.ts';
import { readThing } from './things.ts';

/** Statuses of Popolo, which are those of iCalendar. */
const STATUSES: ReadonlyMap<string, EventStage> = new Map([
  ['tentative', 'expected'],
  ['confirmed', 'confirmed'],
  ['cancelled', 'cancelled'],
]);

export function readEvent(reading: PopoloReading): void {
  const classification = reading.text('classification') ?? 'without classification';
  const type = eventType(reading.record);
  const meeting = meetingIn(classification);
  if (meeting === 'unclear') {
    const message = `"${shortened(classification)}" does not plainly say that this is a meeting.`;
    const fix =
      'If it is one, write "meeting" or "meeting (call)", and say in status where it stands. If not, remove it.';
    reading.refuse('classification', classification, { code: 'unclearMeeting', message, fix });
    return;
  }
  if (type === null) {
    // A period has done its work when it bounds memberships.
    const what = isPeriod(reading.record) ? 'legislative period' : classification.slice(0, 60);
    reading.draft.leaveOut(`events (${what})`);
    return;
  }
  const stage = stageOf(reading);
  const id = readThing(
    reading,
    type,
    ['description'],
    stage === undefined ? { isStageless: true } : {},
  );
  const period = reading.period();
  if (id === null || period === null) return;
  const staged = stage === undefined ? {} : { stage };
  if (stage !== undefined)
    reading.say({ subject: id, predicate: 'stage', value: stage, column: 'status' });
  const format = meeting?.format;
  if (format !== undefined && stage !== undefined) {
    const said = { subject: id, predicate: 'format', value: format, qualifiers: staged } as const;
    reading.say({ ...said, column: 'classification' });
  }
  const { since, until } = period;
  if (since !== undefined || until !== undefined) {
    const value = since === until ? since! : `${since ?? ''}/${until ?? ''}`;
    const asWritten = [reading.text('start_date'), reading.text('end_date')].filter(
      (text) => text !== undefined,
    );
    const qualifiers = {
      basis: 'stated',
      asWritten: [...new Set(asWritten)].join(' – '),
      ...staged,
    };
    // With a start alone, it is not said how long the meeting lasted: it began then.
    const date = until === undefined ? since! : value;
    reading.say({ subject: id, predicate: 'date', value: date, qualifiers, column: 'start_date' });
  }
  sayPlace(reading, id);
  sayAttendees(reading, id, stage);
}

function stageOf(reading: PopoloReading): EventStage | undefined {
  const status = reading.text('status');
  if (status === undefined) return reading.file.options.eventStage;
  const stage = STATUSES.get(status.toLowerCase()) ?? stageIn(status);
  if (stage !== undefined) return stage;
  const message = `"${status.slice(0, 200)}" is no status of an event.`;
  const fix = `Use one of: ${[...STATUSES.keys()].join(', ')}.`;
  reading.leaveOut('status', status, { code: 'unknownStage', message, fix });
  return undefined;
}

function sayPlace(reading: PopoloReading, meeting: string): void {
  const text = reading.text('location');
  if (text === undefined) return;
  const column = 'location';
  const place = namedPlace(reading.draft, reading.file.options.dataset.id, { text }, (said) => {
    reading.say({ ...said, column });
  });
  reading.say({ subject: meeting, predicate: 'at', object: place, column });
}
