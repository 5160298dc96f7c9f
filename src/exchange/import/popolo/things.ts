/** Reads persons, organizations, posts and areas of Popolo. */
import { ORGANIZATION_KINDS, type EntityType } from '../../../domain/entities/entities.ts';
import { shortened } from '../records/cells.ts';
import { languageTag } from '../records/languages.ts';
import { nameSaid } from '../records/named.ts';
import { plainWord } from '../records/plain-word.ts';
import { nameOf } from './popolo-index.ts';
import type { PopoloReading } from './popolo-reading.ts';
import { textIn, type Content } from './popolo-record.ts';

export function readPerson(reading: PopoloReading): void {
  readThing(reading, 'Person', ['summary']);
}

export function readOrganization(reading: PopoloReading): void {
  const id = readThing(reading, 'Organization', ['description', 'abstract']);
  if (id === null) return;
  const classification = reading.text('classification');
  if (classification !== undefined) {
    const word = plainWord(classification);
    const kind =
      ORGANIZATION_KINDS.find((name) => plainWord(name) === word) ?? MEANING.get(word ?? '');
    const said =
      kind === undefined
        ? { which: 'purpose', value: classification }
        : { which: 'kind', value: kind };
    reading.say({
      ...{ subject: id, predicate: 'property', column: 'classification' },
      ...{ value: said.value, qualifiers: { which: said.which } },
    });
  }
  sayWhole(reading, id, 'organizations');
}

/** Classifications that mean one of our kinds. Any other stays as it is, as the purpose. */
const MEANING: ReadonlyMap<string, string> = new Map([['politicalparty', 'party']]);

export function readPost(reading: PopoloReading): void {
  const id = readThing(reading, 'Role', []);
  if (id === null) return;
  for (const text of reading.texts('other_label')) {
    reading.say({ ...nameSaid(id, { text }, 'alias'), column: 'other_label' });
  }
  if (reading.text('role') !== undefined && reading.text('label') !== undefined) {
    reading.say({ ...nameSaid(id, { text: reading.text('role')! }, 'alias'), column: 'role' });
  }
  const organization = reading.reference('organization_id', 'organizations');
  if (organization !== null) {
    const column = 'organization_id';
    reading.say({ subject: id, predicate: 'postIn', object: organization, column });
  }
}

export function readArea(reading: PopoloReading): void {
  const id = readThing(reading, 'Place', []);
  if (id !== null) sayWhole(reading, id, 'areas');
}

/** What it is part of, unless that leads back to it. */
function sayWhole(reading: PopoloReading, id: string, list: 'organizations' | 'areas'): void {
  const column = 'parent_id';
  const whole = reading.reference(column, list);
  if (whole === null) return;
  if (!reading.file.index.isInCircle(id)) {
    reading.say({ subject: id, predicate: 'partOf', object: whole, column });
    return;
  }
  const message = 'Following the parents of this record leads back to it.';
  const fix = 'Decide which is the whole, and remove one parent_id of the circle.';
  reading.leaveOut(column, reading.text(column)!, { code: 'cycle', message, fix });
}

/** Declares a thing with its names, descriptions and identifiers. Without an id or a name it is refused. */
export function readThing(
  reading: PopoloReading,
  type: EntityType,
  descriptions: readonly string[],
  more: { readonly isStageless?: true } = {},
): string | null {
  const { list } = reading.record;
  const native = reading.text('id');
  const name = nameOf(reading.record);
  if (native === undefined || name === undefined) {
    const [code, lacks] =
      native === undefined ? (['noId', 'id'] as const) : (['noName', 'name'] as const);
    const message = `A record of ${list} has no ${lacks}.`;
    reading.refuse(lacks, '', {
      code,
      message,
      fix: `Give it ${lacks === 'id' ? 'an id' : 'a name'}.`,
    });
    return null;
  }
  const id = reading.file.index.idOf(list, native);
  if (reading.file.index.sameIds.isOther(id, name.text, reading.record)) {
    const message = `The id "${shortened(native)}" belongs to another record of ${list}, which says something else.`;
    const fix = 'Give one of the two another id, or make one record of both.';
    reading.refuse('id', native, { code: 'sameId', message, fix });
    return null;
  }
  reading.text(name.column);
  reading.draft.declare(id, type, more);
  reading.say({ ...nameSaid(id, name), column: name.column });
  for (const other of reading.objects('other_names')) sayOtherName(reading, id, other);
  for (const column of descriptions) {
    const value = reading.text(column);
    const qualifiers = { language: languageTag(undefined) };
    if (value !== undefined)
      reading.say({ subject: id, predicate: 'description', value, qualifiers, column });
  }
  for (const identifier of reading.objects('identifiers')) sayIdentifier(reading, id, identifier);
  return id;
}

/** Notes that say that a name is no longer borne. */
const FORMER = /\b(birth|maiden|former|previous|old)\b/i;

/** Another name. With an end, or with a note that says so, it is a former one. */
function sayOtherName(reading: PopoloReading, id: string, other: Content): void {
  const [text, note, language] = ['name', 'note', 'lang'].map((key) => textIn(other, key));
  if (text === undefined) return reading.draft.leaveOut(`${reading.record.list}.other_names`);
  const [since, until] = ['start_date', 'end_date'].map((key) => {
    const date = textIn(other, key);
    return date === undefined ? undefined : reading.readDate(`other_names.${key}`, date);
  });
  const isFormer = until !== undefined || FORMER.test(note ?? '');
  const wording = { text, ...(language === undefined ? {} : { language }) };
  const said = nameSaid(id, wording, isFormer ? 'former' : 'alias');
  const qualifiers = {
    ...said.qualifiers,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
  reading.say({ ...said, qualifiers, column: 'other_names' });
}

function sayIdentifier(reading: PopoloReading, id: string, identifier: Content): void {
  const [scheme, value] = ['scheme', 'identifier'].map((key) => textIn(identifier, key));
  if (scheme?.toLowerCase() !== 'wikidata' || !/^Q[1-9]\d*$/.test(value ?? '')) {
    reading.draft.leaveOut(`${reading.record.list}.identifiers`);
    return;
  }
  const said = { subject: id, predicate: 'property', column: 'identifiers' } as const;
  reading.say({ ...said, value: value!, qualifiers: { which: 'wikidata' } });
}
