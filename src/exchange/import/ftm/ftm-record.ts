/** One entity of FollowTheMoney as it is written: its schema, and the values of its properties. */
import { isMapping } from '../../../domain/lists/keys.ts';
import { recordSha256 } from '../../../curation/check/paragraphs.ts';
import { shortened } from '../records/cells.ts';
import { statedDate } from '../records/stated-dates.ts';
import type { Fault, RecordHead, Whereabouts } from '../records/record-draft.ts';

/** One value of a property. In a file of entities all values stand in one record, in a file of statements each in its own. */
export interface FtmValue {
  readonly text: string;
  readonly language?: string;
  /** ISO day on which the data set first held it. */
  readonly firstSeen?: string;
  /** The data sets that state it, if they are not all those of the record. */
  readonly datasets?: readonly string[];
  readonly whereabouts: Whereabouts;
}

export interface FtmRecord {
  readonly head: RecordHead;
  readonly schema: string;
  readonly values: ReadonlyMap<string, readonly FtmValue[]>;
  readonly datasets: readonly string[];
  /** Other ids of the same entity. */
  readonly referents: readonly string[];
  /** What could not be read. */
  readonly faults: readonly Fault[];
}

/** Where a record begins. */
export interface RecordStart {
  readonly number: number;
  readonly line: number;
}

const refused = (column: string, cell: unknown, what: Pick<Fault, 'code' | 'message' | 'fix'>) => ({
  severity: 'refused' as const,
  column,
  cell: shortened(cell),
  ...what,
});

/** Reads an entity; a fault if it is none. */
export function readFtmRecord(json: unknown, { number, line }: RecordStart): FtmRecord | Fault {
  if (!isMapping(json)) {
    return refused('', json, {
      code: 'notAnEntity',
      message: 'The line is not a JSON object.',
      fix: 'Write one entity per line: {"id": …, "schema": …, "properties": {…}}.',
    });
  }
  const { id, schema, properties } = json;
  if (typeof id !== 'string' || id.trim() === '') {
    const fix = 'Give the entity an id, a text that is not empty.';
    return refused('id', id, { code: 'noId', message: 'The entity has no id.', fix });
  }
  if (typeof schema !== 'string' || schema === '') {
    const fix = 'Give its schema, such as Person.';
    return refused('schema', schema, {
      code: 'noSchema',
      message: `${shortened(id)} has no schema.`,
      fix,
    });
  }
  if (!isMapping(properties)) {
    const fix = 'Give its properties: an object of lists of texts.';
    const message = `${shortened(id)} has no properties.`;
    return refused('properties', properties, { code: 'noProperties', message, fix });
  }
  return withValues({ ...json, id, schema, properties }, { number, line });
}

interface Entity extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

function withValues(entity: Entity, { number, line }: RecordStart): FtmRecord {
  const { id, schema, properties } = entity;
  const faults: Fault[] = [];
  const texts = Object.entries(properties).map(([name, list]) => {
    return [name, textsIn(list, name, faults)] as const;
  });
  const datasets = textsIn(entity['datasets'] ?? [], 'datasets', faults);
  const referents = textsIn(entity['referents'] ?? [], 'referents', faults);
  const firstSeen = dayOf(entity['first_seen'], faults);
  // What changes with every export, such as last_seen, is left out, and lists of FollowTheMoney have no order:
  // an unchanged entity keeps its hash.
  const sha256 = recordSha256({
    id,
    schema,
    properties: Object.fromEntries(texts),
    datasets,
    referents,
    firstSeen,
  });
  const whereabouts = { number, line, sha256 };
  const values = texts.map(([name, list]) => {
    const given = firstSeen === undefined ? {} : { firstSeen };
    return [name, list.map((text): FtmValue => ({ text, ...given, whereabouts }))] as const;
  });
  const head = { ...whereabouts, id, kind: schema };
  return { head, schema, values: new Map(values), datasets, referents, faults };
}

/** Distinct texts in a fixed order. */
function textsIn(list: unknown, column: string, faults: Fault[]): string[] {
  const members: readonly unknown[] = Array.isArray(list) ? list : [list];
  const texts = new Set<string>();
  for (const member of members) {
    if (typeof member === 'string') {
      if (member.trim() !== '') texts.add(member.normalize('NFC').trim());
      continue;
    }
    faults.push({
      severity: 'leftOut',
      column,
      cell: shortened(member),
      code: 'notText',
      message: `A value of ${column} is no text.`,
      fix: isMapping(member)
        ? 'Export entities that refer to others by their ids, not nested ones.'
        : 'Write the value in quotes.',
    });
  }
  return [...texts].sort();
}

/** The day of a time stamp. */
export function dayOf(stamp: unknown, faults: Fault[]): string | undefined {
  if (stamp === undefined || stamp === null || stamp === '') return undefined;
  const day = typeof stamp === 'string' ? statedDate(stamp) : null;
  if (day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  faults.push({
    severity: 'leftOut',
    column: 'first_seen',
    cell: shortened(stamp),
    code: 'badDate',
    message: 'first_seen is no day.',
    fix: 'Write it as 2024-05-31 or 2024-05-31T10:00:00.',
  });
  return undefined;
}
