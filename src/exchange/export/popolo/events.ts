/** Events of Popolo: meetings and visits. Only persons attend them, and only those who were there. */
import type { Status } from '../../../domain/events/stages.ts';
import { PRESENT } from '../../../domain/claims/predicates.ts';
import { EVENT_TYPES } from '../../../domain/entities/entities.ts';
import { actingForAnother } from '../acting-for-another.ts';
import type { ExportedEntity, ExportedTie } from '../exported.ts';
import { isoDate, isoPeriod, isPeriod } from '../iso-dates.ts';
import { TiesInStep } from '../ties-in-step.ts';
import { STATUS_WORDS } from '../verdict-words.ts';
import { assertedOf, linksTo, onlyWhole, type PopoloContext } from './actors.ts';
import type { PopoloRow } from './popolo-writer.ts';

/**
 * Popolo knows tentative, confirmed and cancelled. What was only requested is less than tentative, and has no status. An
 * event of which sources dispute, allege or deny that it took place is not written.
 */
const STATUS: Readonly<Partial<Record<Status, string | null>>> = {
  HELD: 'confirmed',
  CONFIRMED: 'tentative',
  EXPECTED: 'tentative',
  POSTPONED: 'tentative',
  REQUESTED: null,
  DECLINED: 'cancelled',
  CANCELLED: 'cancelled',
  NOT_HELD: 'cancelled',
};

export async function* events(
  context: PopoloContext,
  wholes: TiesInStep,
): AsyncGenerator<PopoloRow> {
  const { exported, note } = context;
  const leftOut = await eventsLeftOut(context);
  const parts = new TiesInStep(exported.ties(['INVOLVED_IN']), 'to');
  const places = new TiesInStep(exported.ties(['AT']), 'from');
  for await (const event of exported.entities(EVENT_TYPES)) {
    const parent = (await onlyWhole(event, wholes, note))?.to ?? null;
    const [involved, at] = [await parts.at(event.id), assertedOf(await places.at(event.id), note)];
    const status = statusOf(event);
    if (status === undefined) {
      if (event.type !== 'Statement') note('event.status');
      continue;
    }
    const stoodIn = actingForAnother(involved);
    const attendees = involved.filter((part) => isAttendee(part, event) && !stoodIn.has(part.from));
    for (let out = attendees.length; out < involved.length; out += 1) note('involvement');
    yield {
      ...eventRow(event, context),
      status,
      attendees: attendees.map(({ from, fromName }) => ({ id: from, name: fromName })),
      location: at.length === 0 ? null : at.map(({ toName }) => toName).join('; '),
      parent_id: parent !== null && leftOut.has(parent) ? null : parent,
    };
  }
  await parts.end();
  await places.leave();
}

const statusOf = ({ type, status }: ExportedEntity): string | null | undefined =>
  type === 'Statement' ? undefined : status === null ? null : STATUS[status];

const isAttendee = (part: ExportedTie, event: ExportedEntity): boolean =>
  part.fromType === 'Person' &&
  event.status === 'HELD' &&
  part.status === 'HELD' &&
  PRESENT.includes(part.capacity ?? '');

function eventRow(event: ExportedEntity, { exported, sources }: PopoloContext): PopoloRow {
  const { id, name, type, format, status, date, description } = event;
  const isUnsaid = date === null || date.basis === 'knownBy';
  const period = isUnsaid || !isPeriod(date.edtf) ? null : isoPeriod(date.edtf);
  return {
    id,
    name,
    classification: type === 'Visit' ? 'visit' : `meeting (${format ?? 'unknown'})`,
    // The three statuses of Popolo are coarser than ours.
    description: [status === null ? null : STATUS_WORDS[status], description]
      .filter((text) => text !== null)
      .join(' '),
    start_date: isUnsaid ? null : (period?.start ?? isoDate(date.edtf)),
    end_date: period?.end,
    links: linksTo(event, exported),
    sources: sources.of(event.sources),
  };
}

/** Ids of events that are not written, to which nothing may refer. */
async function eventsLeftOut({ exported }: PopoloContext): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const event of exported.entities(EVENT_TYPES))
    if (statusOf(event) === undefined) ids.add(event.id);
  return ids;
}
