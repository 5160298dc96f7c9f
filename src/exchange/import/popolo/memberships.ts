/** Reads memberships of Popolo: who held a post or a role, or belonged to an organization, and for which party. */
import { isFuzzyDate } from '../../../domain/time/fuzzy-date.ts';
import { namedRole } from '../records/named.ts';
import type { Qualifiers } from '../../../domain/claims/qualifiers.ts';
import type { PopoloReading } from './popolo-reading.ts';

/** A role of this name is no more than the membership itself. */
const PLAIN_MEMBER = /^member$/i;

export function readMembership(reading: PopoloReading): void {
  const member = memberOf(reading);
  const term = termOf(reading);
  if (member === null || term === null) return;
  const organization = reading.reference('organization_id', 'organizations');
  const post = reading.reference('post_id', 'posts');
  const role = reading.text('role');
  const party = reading.reference('on_behalf_of_id', 'organizations');
  const said = { subject: member.id, qualifiers: term };
  const held =
    post ??
    (role === undefined || PLAIN_MEMBER.test(role) ? null : roleOf(reading, role, organization));
  if (held !== null && !member.isPerson) {
    const fix = 'Name the person who holds it, or leave the role out.';
    const message = 'Only a person can hold a post or a role.';
    reading.refuse('member', member.id, { code: 'wrongType', message, fix });
    return;
  }
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

/** Who is a member: a person, or an organization given as `member`. */
function memberOf(reading: PopoloReading): Member | null {
  const native = reading.text('person_id');
  if (native !== undefined) return memberIn(reading, 'persons', native, 'person_id');
  const { id, type, name } = reading.typedReference('member');
  if (id !== undefined && /^(person|organization)$/i.test(type ?? '')) {
    const list = /^p/i.test(type!) ? 'persons' : 'organizations';
    const member = memberIn(reading, list, id, 'member');
    if (member !== null) reading.lookAtName('member', member.id, name);
    return member;
  }
  const fix = 'Give it a person_id, or a member with an id and an @type: Person or Organization.';
  const message = 'The membership names no person.';
  reading.refuse('person_id', '', { code: 'missingPerson', message, fix });
  return null;
}

interface Member {
  readonly id: string;
  readonly isPerson: boolean;
}

function memberIn(
  reading: PopoloReading,
  list: 'persons' | 'organizations',
  native: string,
  column: string,
): Member | null {
  const id = reading.file.index.find(list, native);
  if (id !== null) return { id, isPerson: list === 'persons' };
  const message = `No ${list.slice(0, -1)} "${native.slice(0, 200)}" with a name is in the file.`;
  const fix = `Add it to the ${list} of the file, or correct ${column}.`;
  reading.refuse(column, native, { code: 'missingPerson', message, fix });
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
