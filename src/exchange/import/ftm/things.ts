/** Reads persons, organizations, positions and court cases of FollowTheMoney. */
import { CASE_STAGES } from '../../../domain/events/stages.ts';
import {
  ORGANIZATION_KINDS,
  type EntityId,
  type EntityType,
} from '../../../domain/entities/entities.ts';
import { shortened } from '../records/cells.ts';
import { languageTag } from '../records/languages.ts';
import { nameSaid } from '../records/named.ts';
import { plainWord } from '../records/plain-word.ts';
import type { FtmReading } from './ftm-reading.ts';
import type { FtmRecord, FtmValue } from './ftm-record.ts';

/** Property → the kind of name that it gives. A weak alias is no more than a hint for a search, as a short form is. */
const NAMES: Readonly<Record<string, string>> = {
  name: 'full',
  alias: 'alias',
  previousName: 'former',
  abbreviation: 'short',
  weakAlias: 'short',
};

export function readPerson(reading: FtmReading): void {
  readThing(reading, 'Person');
}

export function readOrganization(reading: FtmReading): void {
  const names = readThing(reading, 'Organization');
  if (names.length === 0) return;
  const { schema } = reading.record;
  const party = reading.record.values.get('topics')?.find(({ text }) => text === 'pol.party');
  const classified = kindIn(reading.record);
  if (classified !== undefined) reading.take('classification');
  if (party !== undefined) {
    sayKind(reading, 'party', party);
  } else if (classified !== undefined) {
    sayKind(reading, classified.kind, classified.value);
  } else if (schema === 'PublicBody') {
    sayKind(reading, 'governmentBody', names[0]!);
  } else if (schema === 'LegalEntity') {
    sayKind(reading, 'other', names[0]!);
    reading.draft.fault({
      severity: 'look',
      column: 'schema',
      cell: schema,
      code: 'unknownKind',
      message: `Nobody says whether "${shortened(names[0]!.text)}" is a person, a firm or something else. It becomes an organization of kind other.`,
      fix: 'If you know, give it the schema Person, Company, Organization or PublicBody.',
    });
  }
  const topics = reading.take('topics').filter((topic) => topic !== party);
  if (topics.length > 0) reading.draft.leaveOut(`${schema}.topics`, topics.length);
}

/** A classification that is one of our kinds, as our own export writes it. Others stay out. */
function kindIn({ values }: FtmRecord) {
  const [value, another] = values.get('classification') ?? [];
  const kind = ORGANIZATION_KINDS.find((name) => plainWord(name) === plainWord(value?.text ?? ''));
  return value === undefined || another !== undefined || kind === undefined
    ? undefined
    : { kind, value };
}

export function readPosition(reading: FtmReading): void {
  if (readThing(reading, 'Role').length === 0) return;
  for (const { id, value } of reading.references('organization', ['Organization'])) {
    reading.say(
      { subject: reading.id, predicate: 'postIn', object: id, column: 'organization' },
      value,
    );
  }
}

export function readCase(reading: FtmReading): void {
  if (readThing(reading, 'LegalCase').length === 0) return;
  const [category] = [...reading.take('category'), ...reading.take('type')];
  if (category !== undefined) sayProperty(reading, 'category', category.text, category);
  for (const value of reading.take('status')) {
    const stage = CASE_STAGES.find((name) => plainWord(name) === plainWord(value.text));
    if (stage === undefined) reading.draft.leaveOut('CourtCase.status');
    else
      reading.say(
        { subject: reading.id, predicate: 'stage', value: stage, column: 'status' },
        value,
      );
  }
}

/** Declares a thing with its names and descriptions. Without a name it is refused, and no names are returned. */
export function readThing(
  reading: FtmReading,
  type: EntityType,
  more: { readonly isStageless?: true } = {},
): readonly FtmValue[] {
  const names = reading.take('name');
  if (names.length === 0) {
    reading.refuse('name', '', {
      code: 'noName',
      message: `${reading.record.schema} ${shortened(reading.record.head.id)} has no name.`,
      fix: 'Give it a name.',
    });
    return [];
  }
  reading.draft.declare(reading.id, type, more);
  for (const [property, kind] of Object.entries(NAMES)) {
    for (const value of reading.take(property)) sayName(reading, reading.id, kind, value);
  }
  for (const property of ['description', 'summary']) {
    for (const value of reading.take(property)) {
      const qualifiers = { language: languageTag(value.language) };
      const said = { subject: reading.id, predicate: 'description', column: property } as const;
      reading.say({ ...said, value: value.text, qualifiers }, value);
    }
  }
  for (const value of reading.take('wikidataId')) {
    if (/^Q[1-9]\d*$/.test(value.text)) sayProperty(reading, 'wikidata', value.text, value);
    else reading.draft.leaveOut(`${reading.record.schema}.wikidataId`);
  }
  sayReferents(reading, type, names[0]!);
  return names;
}

function sayName(reading: FtmReading, subject: EntityId, kind: string, value: FtmValue): void {
  reading.say({ ...nameSaid(subject, value, kind), column: 'name' }, value);
}

function sayProperty(reading: FtmReading, which: string, value: string, by: FtmValue): void {
  const said = { subject: reading.id, predicate: 'property', qualifiers: { which } } as const;
  reading.say({ ...said, value, column: which }, by);
}

const sayKind = (reading: FtmReading, kind: string, by: FtmValue) =>
  sayProperty(reading, 'kind', kind, by);

/** Other ids of the entity, by which other files may call it. */
function sayReferents(reading: FtmReading, type: EntityType, name: FtmValue): void {
  const { index } = reading.file;
  for (const native of reading.record.referents) {
    const other = index.idOf(native);
    if (other === reading.id) continue;
    const problem = index.isContested(other)
      ? { code: 'referentOfTwo', message: `Two entities have the other id "${shortened(native)}".` }
      : index.typeOf(other) !== type
        ? { code: 'wrongType', message: `"${shortened(native)}" is no ${type}.` }
        : null;
    if (problem !== null) {
      const fix =
        'Merging both would make them one: remove the id from the referents of one of them.';
      reading.draft.fault({
        severity: 'leftOut',
        column: 'referents',
        cell: shortened(native),
        ...problem,
        fix,
      });
      continue;
    }
    if (!index.isRecord(other)) {
      // Of an event, the stage stands at its main id.
      reading.draft.declare(other, type, { isStageless: true });
      sayName(reading, other, 'full', name);
    }
    const said = { subject: other, predicate: 'sameAs', object: reading.id } as const;
    reading.say({ ...said, column: 'referents' }, name);
  }
}
