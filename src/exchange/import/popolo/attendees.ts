/** Says who had a part in a meeting or a visit of Popolo, and of whom it is said that they were not there. */
import type { EventStage } from '../../../domain/events/stages.ts';
import { isMapping } from '../../../domain/lists/keys.ts';
import { shortened } from '../records/cells.ts';
import { partOf } from './attendee-part.ts';
import type { PopoloReading } from './popolo-reading.ts';
import { textIn } from './popolo-record.ts';

export function sayAttendees(
  reading: PopoloReading,
  meeting: string,
  stage: EventStage | undefined,
): void {
  const column = 'attendees';
  const attendees = reading.objects(column);
  if (stage === undefined) {
    if (attendees.length > 0) reading.draft.leaveOut('events.attendees', attendees.length);
    reading.draft.fault({
      severity: 'look',
      column: 'status',
      cell: '',
      code: 'noStage',
      message:
        'Nobody says whether this meeting was planned, held or called off. It has no stage, and nobody has a part in it.',
      fix: 'Give it a status, or give --event-stage for all such events.',
    });
    return;
  }
  for (const attendee of attendees) {
    const within = attendee['person'];
    const who = isMapping(within) ? within : attendee;
    const native = textIn(who, 'id') ?? textIn(who, 'person_id');
    const id = native === undefined ? null : reading.file.index.find('persons', native);
    if (native === undefined || id === null) {
      const message =
        native === undefined
          ? 'The attendee has no id.'
          : `No person "${shortened(native)}" with a name is in the file.`;
      const fix = 'Add the person to the file, or correct the id.';
      reading.leaveOut(column, native ?? shortened(attendee), { code: 'dangling', message, fix });
      continue;
    }
    reading.lookAtName(column, id, textIn(who, 'name'));
    const { capacity, cell, unused } = partOf(attendee, stage);
    for (const key of unused) reading.draft.leaveOut(`events.attendees.${key.slice(0, 60)}`);
    if (capacity === null) {
      const message = `"${shortened(cell)}" does not say what part ${shortened(native)} had in a meeting of the stage ${stage}.`;
      const fix = 'Give the attendee the status present, absent or invited, or remove it.';
      reading.leaveOut(column, cell, { code: 'unclearPart', message, fix });
      reading.draft.leaveOut('events.attendees');
      continue;
    }
    const qualifiers = { capacity, stage };
    reading.say({ subject: id, predicate: 'involvedIn', object: meeting, qualifiers, column });
  }
}
