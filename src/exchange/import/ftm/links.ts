/** Reads the ties of FollowTheMoney: who held a post, belonged to something, or was party to a case. */
import {
  CASE_CAPACITIES,
  type CaseCapacity,
  type Predicate,
} from '../../../domain/claims/predicates.ts';
import type { Qualifiers } from '../../../domain/claims/qualifiers.ts';
import { ACTOR_TYPES } from '../../../domain/entities/entities.ts';
import { shortened } from '../records/cells.ts';
import { namedRole } from '../records/named.ts';
import type { Becomes } from './ftm-index.ts';
import type { FtmReading, Reference, Term } from './ftm-reading.ts';
import type { FtmValue } from './ftm-record.ts';

/** The properties of a tie that name its two ends, and what they must be. */
interface Ends {
  readonly from: string;
  readonly fromTypes: readonly Becomes[];
  readonly to: string;
  readonly toTypes: readonly Becomes[];
}

const PERSON: readonly Becomes[] = ['Person'];
const ORGANIZATION: readonly Becomes[] = ['Organization'];

export function readOccupancy(reading: FtmReading): void {
  const ends = { from: 'holder', fromTypes: PERSON, to: 'post', toTypes: ['Role'] } as const;
  sayTermed(reading, ends, 'holds');
}

export function readMembership(reading: FtmReading): void {
  const ends = {
    from: 'member',
    fromTypes: ACTOR_TYPES,
    to: 'organization',
    toTypes: ORGANIZATION,
  };
  sayTermed(reading, ends, 'memberOf');
}

/** A tie with a term, which may go on. */
function sayTermed(reading: FtmReading, ends: Ends, predicate: Predicate): void {
  const term = reading.term();
  const statuses = reading.take('status');
  // "Ended", without a day, has no place in a term.
  const isCurrent = term !== null && term.until === undefined && hasOnly(statuses, 'current');
  const goingOn = isCurrent ? { until: '..' } : {};
  sayTies(reading, ends, { predicate, qualifiers: { ...termOf(term), ...goingOn } }, [
    ...(term?.values ?? []),
    ...(isCurrent ? statuses : []),
  ]);
}

const hasOnly = (values: readonly FtmValue[], text: string) =>
  values.length > 0 && values.every((value) => value.text.toLowerCase() === text);

/** A director holds a role of the firm. The record says which, or only that it is a directorship. */
export function readDirectorship(reading: FtmReading): void {
  const ends = { from: 'director', fromTypes: PERSON, to: 'organization', toTypes: ORGANIZATION };
  readRoles(reading, ends, 'Director');
}

export function readEmployment(reading: FtmReading): void {
  const ends = { from: 'employee', fromTypes: PERSON, to: 'employer', toTypes: ORGANIZATION };
  readRoles(reading, ends, 'Employee');
}

/** @param otherwise how the schema itself calls the role, in English. */
function readRoles(reading: FtmReading, ends: Ends, otherwise: string): void {
  const term = reading.term();
  const pairs = pairsOf(reading, ends);
  const roles = reading.take('role');
  for (const { from, to } of pairs) {
    const named = roles.length > 0 ? roles : [{ ...to.value, text: otherwise, language: 'en' }];
    for (const role of named) {
      const id = roleOf(reading, to, role);
      const said = { subject: from.id, predicate: 'holds', object: id, column: ends.from } as const;
      const grounds = [from.value, to.value, role, ...(term?.values ?? [])];
      reading.sayProven({ ...said, qualifiers: termOf(term) }, ...grounds);
    }
  }
}

function roleOf(reading: FtmReading, organization: Reference, role: FtmValue): string {
  const { dataset } = reading.file.options;
  const of = { native: organization.value.text, id: organization.id };
  return namedRole(reading.draft, dataset.id, { role, organization: of }, (said) => {
    reading.say({ ...said, column: 'role' }, role, organization.value);
  });
}

/** Words for a capacity that mean one of ours. */
const MEANING: Readonly<Record<string, CaseCapacity>> = {
  accused: 'defendant',
  respondent: 'defendant',
  claimant: 'plaintiff',
  lawyer: 'counsel',
  attorney: 'counsel',
};

export function readParty(reading: FtmReading): void {
  const ends = {
    from: 'party',
    fromTypes: ACTOR_TYPES,
    to: 'case',
    toTypes: ['LegalCase'],
  } as const;
  const roles = reading.take('role');
  const known = roles.flatMap((value) => {
    const word = value.text.toLowerCase();
    const capacity = CASE_CAPACITIES.find((name) => name === word) ?? MEANING[word];
    return capacity === undefined ? [] : [{ capacity, value }];
  });
  if (known.length === 0) {
    reading.refuse('role', roles[0]?.text ?? '', {
      code: 'noCapacity',
      message: 'The record does not say in what capacity the party is in the case.',
      fix: `Give role one of: ${CASE_CAPACITIES.join(', ')}.`,
    });
    return;
  }
  for (const { capacity, value } of known) {
    sayTies(reading, ends, { predicate: 'partyTo', qualifiers: { capacity } }, [value]);
  }
}

function sayTies(
  reading: FtmReading,
  ends: Ends,
  tie: { readonly predicate: Predicate; readonly qualifiers: Qualifiers },
  values: readonly FtmValue[],
): void {
  for (const { from, to } of pairsOf(reading, ends)) {
    const said = { subject: from.id, object: to.id, column: ends.from, ...tie };
    reading.sayProven(said, from.value, to.value, ...values);
  }
}

/** The two ends of a tie. If both have several values, nobody knows which belong together. */
function pairsOf(reading: FtmReading, ends: Ends) {
  const from = reading.references(ends.from, ends.fromTypes);
  const to = reading.references(ends.to, ends.toTypes);
  const { schema, values } = reading.record;
  for (const end of [ends.from, ends.to]) {
    if ((values.get(end) ?? []).length > 0) continue;
    const message = `${schema} has no ${end}.`;
    reading.refuse(end, '', { code: 'missingEnd', message, fix: `Name its ${end}.` });
  }
  if (from.length > 1 && to.length > 1) {
    const cell = shortened(from.map(({ value }) => value.text).join(', '));
    const message = `${schema} has several values of ${ends.from} and of ${ends.to}, and does not say which belong together.`;
    reading.refuse(ends.from, cell, {
      code: 'severalEnds',
      message,
      fix: 'Write one record for each tie.',
    });
    return [];
  }
  return from.flatMap((one) => to.map((other) => ({ from: one, to: other })));
}

function termOf(term: Term | null): Qualifiers {
  const { since, until, attestedOn } = term ?? {};
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(attestedOn === undefined ? {} : { attestedOn }),
  };
}
