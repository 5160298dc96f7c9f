/** Imports a Popolo document: one JSON object of lists, read record by record, so that its size does not matter. */
import { PLAIN_TERMS } from '../../../curation/check/terms.ts';
import { isMapping } from '../../../domain/lists/keys.ts';
import type { ImportedItem, Importer } from '../importer.ts';
import { DataSources } from '../records/data-sources.ts';
import { elementsIn, type Element } from '../records/elements.ts';
import { IdTable } from '../records/id-types.ts';
import { RecordDraft } from '../records/record-draft.ts';
import type { RecordInput, RecordOptions } from '../records/record-options.ts';
import { bareItem, parsed, type BarePlace } from '../records/unreadable.ts';
import { readEvent } from './events.ts';
import { readMembership } from './memberships.ts';
import { PopoloIndex, eventType } from './popolo-index.ts';
import { PopoloReading, type PopoloFile } from './popolo-reading.ts';
import {
  flattened,
  POPOLO_LISTS,
  textIn,
  type PopoloList,
  type PopoloRecord,
} from './popolo-record.ts';
import { readArea, readOrganization, readPerson, readPost } from './things.ts';

const READERS: Readonly<Record<PopoloList, (reading: PopoloReading) => void>> = {
  persons: readPerson,
  organizations: readOrganization,
  posts: readPost,
  memberships: readMembership,
  areas: readArea,
  events: readEvent,
};

/** Reads the input once, to know what its records refer to. */
export async function openPopolo(input: RecordInput, options: RecordOptions): Promise<Importer> {
  const index = new PopoloIndex(options.dataset.id);
  for await (const { record } of recordsOf(input)) if (record !== undefined) index.note(record);
  const file = { name: input.name, options, index, sources: new DataSources(options) };
  return {
    dataset: options.dataset,
    terms: PLAIN_TERMS,
    declares: (id) => {
      const type = index.typeOf(id);
      if (type === undefined) return undefined;
      const document = { file: input.name, lineOf: () => 1 };
      return { declaration: { id, type }, document, path: [] };
    },
    async *read() {
      const seen = new IdTable();
      for await (const { record, item, place } of recordsOf(input)) {
        if (record === undefined) yield item;
        else if (seen.add(record.sha256)) yield itemOf(record, place, file);
        else yield bareItem(place, 'folded');
      }
    },
  };
}

/** A record and where it stands, or the item that says why there is none. */
type Read =
  | { readonly record: PopoloRecord; readonly place: BarePlace; readonly item?: undefined }
  | { readonly record?: undefined; readonly place?: undefined; readonly item: ImportedItem };

async function* recordsOf({ read }: RecordInput): AsyncGenerator<Read> {
  let number = 0;
  for await (const element of elementsIn(read())) {
    for (const found of recordsIn(element, number + 1)) {
      number += 1;
      if ('item' in found) yield found;
      else yield { record: found, place: { number, line: element.line } };
    }
  }
}

function recordsIn(
  element: Element,
  number: number,
): readonly (PopoloRecord | { readonly item: ImportedItem })[] {
  const { list, line, isBroken } = element;
  const place = { number, line };
  const refused = (code: string, message: string, fix: string) => [
    {
      item: bareItem(place, 'refused', {
        severity: 'refused',
        column: list,
        cell: '',
        code,
        message,
        fix,
      }),
    },
  ];
  if (isBroken === true) {
    const fix = 'Close all brackets and quotes, or fetch the file again.';
    return refused(
      'broken',
      'The document is no JSON, or ends early: from here on nothing can be read.',
      fix,
    );
  }
  const content = parsed(element, number);
  if ('item' in content) return [content];
  const whole = content.json;
  const own =
    POPOLO_LISTS.find((name) => name === list) ?? (list === '' ? listOf(whole) : undefined);
  if (own === undefined && list === '') {
    const fix =
      'Put the records into lists: {"persons": […], "organizations": […], "memberships": […]}.';
    return refused(
      'unknownList',
      'Nothing tells whether this record is a person, an organization or something else.',
      fix,
    );
  }
  if (own === undefined)
    return [{ item: { ...bareItem(place, 'noPlace'), leftOut: { [list.slice(0, 60)]: 1 } } }];
  if (isMapping(whole)) return flattened(own, whole);
  return refused(
    'notARecord',
    `A record of ${list} is no JSON object.`,
    'Write it as {"id": …, "name": …}.',
  );
}

/** In a file of one list, the members of a record tell what it is; persons and organizations are told apart by theirs. */
function listOf(record: unknown): PopoloList | undefined {
  if (!isMapping(record)) return undefined;
  const has = (...keys: readonly string[]) => keys.some((key) => Object.hasOwn(record, key));
  if (has('person_id', 'person', 'on_behalf_of_id', 'post_id')) return 'memberships';
  if (has('label')) return 'posts';
  if (has('given_name', 'family_name', 'birth_date', 'gender', 'sort_name')) return 'persons';
  if (has('founding_date', 'dissolution_date', 'posts')) return 'organizations';
  if (has('attendees')) return 'events';
  return undefined;
}

function itemOf(record: PopoloRecord, place: BarePlace, file: PopoloFile): ImportedItem {
  const { list, content, sha256 } = record;
  const head = { ...place, sha256, kind: list, id: textIn(content, 'id') ?? nameless(record) };
  const draft = new RecordDraft(head, { file: file.name, dataset: file.options.dataset });
  const reading = new PopoloReading(record, file, draft);
  READERS[list](reading);
  if (list === 'events' && eventType(record) === null && !reading.isRefused)
    return draft.item('noPlace');
  reading.countLeftOut();
  return draft.item(reading.isRefused || draft.isEmpty ? 'refused' : 'imported');
}

/** What a record without an id is called: whom it is about, whatever its number. */
function nameless({ content, sha256 }: PopoloRecord): string {
  const about = ['person_id', 'post_id', 'organization_id'].map((key) => textIn(content, key));
  return about.filter((id) => id !== undefined).join(' ') || sha256.slice(0, 12);
}
