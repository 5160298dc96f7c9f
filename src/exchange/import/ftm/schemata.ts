/** The schemata of FollowTheMoney that have a place in the model, and what reads each of them. */
import type { Becomes } from './ftm-index.ts';
import type { FtmReading } from './ftm-reading.ts';
import type { FtmRecord } from './ftm-record.ts';
import { readDocument } from './documents.ts';
import { readEvent } from './events.ts';
import {
  readDirectorship,
  readEmployment,
  readMembership,
  readOccupancy,
  readParty,
} from './links.ts';
import { eventType } from './status-keyword.ts';
import { readCase, readOrganization, readPerson, readPosition } from './things.ts';

interface Schema {
  /** What others can refer to; absent for a tie between two others. Of an event, the record says what it is. */
  readonly becomes?: Becomes | ((record: FtmRecord) => Becomes);
  /** Properties that can name it, the first with a value counts. Without a name there is nothing to refer to. */
  readonly named?: readonly string[];
  /** Of a tie: the properties that name its two ends. */
  readonly ends?: readonly string[];
  readonly read: (reading: FtmReading) => void;
}

const organization: Schema = { becomes: 'Organization', named: ['name'], read: readOrganization };
const document: Schema = {
  becomes: 'Source',
  named: ['title', 'name', 'fileName'],
  read: readDocument,
};

const SCHEMATA: Readonly<Record<string, Schema>> = {
  Person: { becomes: 'Person', named: ['name'], read: readPerson },
  Organization: organization,
  Company: organization,
  PublicBody: organization,
  LegalEntity: organization,
  Position: { becomes: 'Role', named: ['name'], read: readPosition },
  CourtCase: { becomes: 'LegalCase', named: ['name'], read: readCase },
  Event: { becomes: eventType, named: ['name'], read: readEvent },
  Document: document,
  Article: document,
  HyperText: document,
  PlainText: document,
  Pages: document,
  Occupancy: { ends: ['holder', 'post'], read: readOccupancy },
  Membership: { ends: ['member', 'organization'], read: readMembership },
  Directorship: { ends: ['director', 'organization'], read: readDirectorship },
  Employment: { ends: ['employee', 'employer'], read: readEmployment },
  CourtCaseParty: { ends: ['party', 'case'], read: readParty },
};

/** The properties that name other entities, in any schema. */
export const REFERENCES: readonly string[] = [
  ...new Set(Object.values(SCHEMATA).flatMap(({ ends = [] }) => ends)),
  'organizer',
  'involved',
  'proof',
];

/** The schema of a record; undefined if the model has no place for it, as for a payment. */
export const findSchema = (name: string): Schema | undefined =>
  Object.hasOwn(SCHEMATA, name) ? SCHEMATA[name] : undefined;

/** What a record becomes that others can refer to; null for a tie, and for a record that is refused for want of a name. */
export function declaredType(record: FtmRecord): Becomes | null {
  const { becomes, named } = findSchema(record.schema) ?? {};
  const hasName = named?.some((property) => (record.values.get(property) ?? []).length > 0);
  if (becomes === undefined || hasName !== true) return null;
  return typeof becomes === 'function' ? becomes(record) : becomes;
}
