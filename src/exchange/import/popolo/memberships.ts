/** Reads memberships of Popolo: who held a post or a role, or belonged to an organization, and for which party. */
import { isFuzzyDate } from '../../../domain/time/fuzzy-date.ts';
import { namedRole } from '../records/named.ts';
import type { Qualifiers } from '../../../domain/claims/qualifiers.ts';
import type { PopoloReading } from './popolo-reading.ts';

/** A role of this name is no more than the membership itself. */
const PLAIN_MEMBER = /^member$/i;

export function readMembership(reading: PopoloReading): void {
  const person = personOf(reading);
  const term = termOf(reading);
  if (person === null || term === null) return;
  const organization = reading.reference('organization_id', 'organizations');
  const post = reading.reference('post_id', 'posts');
  const role = reading.text('role');
  const party = reading.reference('on_behalf_of_id', 'organizations');
  const said = { subject: person, qualifiers: term };
  const held =
    post ??
    (role === undefined || PLAIN_MEMBER.test(role) ? null : roleOf(reading, role, organization));
  if (held !== null) {
    reading.sayByEach({
      ...said,
      predicate: 'holds',
      object: held,
      column: post === null ? 'role' : 'post_id',
    });
  } else if (organization !== null) {
    reading.sayByEach({
      ...said,
      predicate: 'memberOf',
      object: organization,
      column: 'organization_id',
    });
  }
  if (party !== null && party !== organization) {
    reading.sayByEach({ ...said, predicate: 'memberOf', object: party, column: 'on_behalf_of_id' });
  }
  if (held !== null || organization !== null || party !== null) return;
  const message = 'The membership names no post, role, organization or party that is in the file.';
  reading.refuse('organization_id', '', {
    code: 'missingEnd',
    message,
    fix: 'Give it an organization_id.',
  });
}

function personOf(reading: PopoloReading): string | null {
  const native = reading.text('person_id');
  const person = native === undefined ? null : reading.file.index.find('persons', native);
  if (person !== null) return person;
  const message =
    native === undefined
      ? 'The membership names no person.'
      : `No person "${native.slice(0, 200)}" with a name is in the file.`;
  const fix = 'Add the person to the file, or correct person_id.';
  reading.refuse('person_id', native ?? '', { code: 'missingPerson', message, fix });
  return null;
}

/** A role of these words in the organization, as a post of its own. */
function roleOf(reading: PopoloReading, text: string, organization: string | null): string {
  const { dataset } = reading.file.options;
  const of = { native: reading.text('organization_id') ?? '', id: organization };
  return namedRole(reading.draft, dataset.id, { role: { text }, organization: of }, (said) => {
    reading.say({ ...said, column: 'role' });
  });
}

/**
 * The dates of the membership. If it has none, the legislative period in which it was held bounds it: it was held
 * on one of those days, and no source says from when to when. Null if the record is refused.
 */
function termOf(reading: PopoloReading): Qualifiers | null {
  const term = reading.period();
  const native = reading.text('legislative_period_id');
  if (term === null || term.since !== undefined || term.until !== undefined) return term;
  const period = native === undefined ? undefined : reading.file.index.periodOf(native);
  if (period === undefined) return {};
  const days = `[${period.start ?? ''}..${period.end ?? ''}]`;
  return isFuzzyDate(days) ? { attestedOn: days } : {};
}
