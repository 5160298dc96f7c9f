/** What a first pass over a Popolo document remembers: which records there are, wholes in circles, and periods. */
import type { EntityId, EntityType } from '../../../domain/entities/entities.ts';
import { IdTable } from '../records/id-types.ts';
import { mintedId } from '../records/native-ids.ts';
import { statedDate } from '../records/stated-dates.ts';
import { meetingIn } from './meeting-words.ts';
import { SameIds } from './same-ids.ts';
import { textIn, type PopoloList, type PopoloRecord } from './popolo-record.ts';

/** Popolo's ids are unique in their own list only. The word before the id keeps the lists apart. */
const WORDS: Readonly<Partial<Record<PopoloList, readonly [word: string, type: EntityType]>>> = {
  persons: ['person', 'Person'],
  organizations: ['organization', 'Organization'],
  posts: ['post', 'Role'],
  areas: ['area', 'Place'],
  events: ['event', 'Meeting'],
};

const TYPES: readonly EntityType[] = [...Object.values(WORDS).map(([, type]) => type), 'Visit'];

/** From when to when a parliament sat. */
export interface Period {
  readonly start?: string;
  readonly end?: string;
}

/** Classifications of an event that is a stretch of time and nothing that anybody meets at. */
const PERIOD = /^(legislative|parliamentary)[ _-](period|session|term)s?$/i;

export const isPeriod = ({ list, content }: PopoloRecord): boolean =>
  list === 'events' && PERIOD.test(textIn(content, 'classification') ?? '');

/** Only what is plainly called a meeting or a visit is one: Popolo's events are also elections, sittings and votes. */
export function eventType({ list, content }: PopoloRecord): 'Meeting' | 'Visit' | null {
  const classification = list === 'events' ? (textIn(content, 'classification') ?? '') : '';
  const meeting = meetingIn(classification);
  if (meeting !== null && meeting !== 'unclear') return 'Meeting';
  return /^visit$/i.test(classification) ? 'Visit' : null;
}

/** What a record is called; undefined if it has no name. */
export function nameOf({
  list,
  content,
}: PopoloRecord): { text: string; column: string } | undefined {
  const columns =
    list === 'posts' ? ['label', 'role'] : ['name', ...(list === 'areas' ? ['identifier'] : [])];
  return columns
    .map((column) => ({ column, text: textIn(content, column) }))
    .find((found): found is { text: string; column: string } => found.text !== undefined);
}

export class PopoloIndex {
  readonly #dataset: string;
  readonly #types = new IdTable();
  readonly sameIds = new SameIds();
  readonly #parents = new Map<EntityId, EntityId>();
  readonly #periods = new Map<string, Period>();
  #circles: ReadonlySet<EntityId> | undefined;

  constructor(dataset: string) {
    this.#dataset = dataset;
  }

  idOf(list: PopoloList, native: string): EntityId {
    return mintedId(this.#dataset, `${WORDS[list]![0]}-${native}`);
  }

  note(record: PopoloRecord): void {
    const { list, content } = record;
    const native = textIn(content, 'id');
    if (native === undefined || WORDS[list] === undefined) return;
    const id = this.idOf(list, native);
    const name = nameOf(record);
    // A second record of the id is refused, so nothing may come from it.
    if (name !== undefined && !this.sameIds.note(id, name.text, record)) return;
    if (isPeriod(record)) {
      const [start, end] = ['start_date', 'end_date'].map((key) =>
        statedDate(textIn(content, key) ?? ''),
      );
      this.#periods.set(native, {
        ...(typeof start !== 'string' ? {} : { start }),
        ...(typeof end !== 'string' ? {} : { end }),
      });
    }
    const type = list === 'events' ? eventType(record) : WORDS[list][1];
    if (name === undefined || type === null) return;
    this.#types.set(id, TYPES.indexOf(type));
    const parent = textIn(content, 'parent_id');
    if (parent !== undefined && list !== 'events') this.#parents.set(id, this.idOf(list, parent));
  }

  /** The id of a record to which another refers; null if there is none. */
  find(list: PopoloList, native: string): EntityId | null {
    const id = this.idOf(list, native);
    return this.#types.get(id) === undefined ? null : id;
  }

  typeOf(id: EntityId): EntityType | undefined {
    const type = this.#types.get(id);
    return type === undefined ? undefined : TYPES[type];
  }

  periodOf(native: string): Period | undefined {
    return this.#periods.get(native);
  }

  /** Whether following the parents of this record leads back to it. */
  isInCircle(id: EntityId): boolean {
    this.#circles ??= circlesOf(this.#parents);
    return this.#circles.has(id);
  }
}

/** Every id whose chain of parents leads back to it. */
function circlesOf(parents: ReadonlyMap<EntityId, EntityId>): Set<EntityId> {
  const circles = new Set<EntityId>();
  const done = new Set<EntityId>();
  for (const start of parents.keys()) {
    const chain: EntityId[] = [];
    const at = new Map<EntityId, number>();
    let id: EntityId | undefined = start;
    while (id !== undefined && !done.has(id) && !at.has(id)) {
      at.set(id, chain.length);
      chain.push(id);
      id = parents.get(id);
    }
    const from = id === undefined ? undefined : at.get(id);
    if (from !== undefined) for (const member of chain.slice(from)) circles.add(member);
    for (const member of chain) done.add(member);
  }
  return circles;
}
