/** The records of a Popolo document: those of its lists, and those that stand within others. */
import { isMapping } from '../../../domain/lists/keys.ts';
import { recordSha256 } from '../../../curation/check/paragraphs.ts';

/** The lists whose records have a place in the model, or bound one that has. */
export const POPOLO_LISTS = [
  'persons',
  'organizations',
  'posts',
  'memberships',
  'areas',
  'events',
] as const;
export type PopoloList = (typeof POPOLO_LISTS)[number];

export type Content = Readonly<Record<string, unknown>>;

export interface PopoloRecord {
  readonly list: PopoloList;
  /** Without members that are null, and without the records that stood within it. */
  readonly content: Content;
  readonly sha256: string;
  /** Whether it stood within another record. */
  readonly isWithin: boolean;
}

/** Member that holds records of a list → what such a record is told about the one around it. */
type Within = Readonly<Record<string, { readonly list: PopoloList; readonly link?: string }>>;

const WITHIN: Readonly<Record<PopoloList, Within>> = {
  persons: { memberships: { list: 'memberships', link: 'person_id' } },
  organizations: {
    memberships: { list: 'memberships', link: 'organization_id' },
    posts: { list: 'posts', link: 'organization_id' },
    children: { list: 'organizations', link: 'parent_id' },
    parent: { list: 'organizations' },
    area: { list: 'areas' },
  },
  posts: {
    memberships: { list: 'memberships', link: 'post_id' },
    organization: { list: 'organizations' },
    area: { list: 'areas' },
  },
  memberships: {
    person: { list: 'persons' },
    organization: { list: 'organizations' },
    post: { list: 'posts' },
    on_behalf_of: { list: 'organizations' },
    area: { list: 'areas' },
  },
  areas: {
    children: { list: 'areas', link: 'parent_id' },
    parent: { list: 'areas' },
    organizations: { list: 'organizations', link: 'area_id' },
    posts: { list: 'posts', link: 'area_id' },
    memberships: { list: 'memberships', link: 'area_id' },
  },
  events: {
    children: { list: 'events', link: 'parent_id' },
    parent: { list: 'events' },
    organization: { list: 'organizations' },
  },
};

/** How deep records may stand within each other; deeper ones are a mistake or an attack. */
const DEPTH = 8;

/** A record and all records that stand within it, each as if it stood in its own list. */
export function flattened(list: PopoloList, whole: Content, depth = 0): PopoloRecord[] {
  const content: Record<string, unknown> = {};
  const inner: PopoloRecord[] = [];
  for (const [key, value] of Object.entries(whole)) {
    const within = Object.hasOwn(WITHIN[list], key) ? WITHIN[list][key] : undefined;
    const records = (Array.isArray(value) ? value : [value]).filter(isMapping);
    if (value === null || value === '') continue;
    if (within === undefined || records.length === 0 || depth === DEPTH) {
      content[key] ??= value;
      continue;
    }
    for (const record of records) {
      inner.push(
        ...flattened(within.list, { ...inherited(within.link, whole), ...record }, depth + 1),
      );
    }
    const [only] = records;
    if (within.link === undefined && only?.['id'] !== undefined)
      content[`${key}_id`] ??= only['id'];
  }
  return [{ list, content, sha256: hashOf(list, content), isWithin: depth > 0 }, ...inner];
}

/** What a record within another takes over from it, unless it says so itself. */
function inherited(link: string | undefined, { id, sources, source }: Content): Content {
  const taken = { ...(link === undefined ? {} : { [link]: id }), sources, source };
  return Object.fromEntries(Object.entries(taken).filter(([, value]) => value !== undefined));
}

/** When somebody touched a record is no part of what it says. */
function hashOf(list: PopoloList, content: Content): string {
  const { created_at: _created, updated_at: _updated, ...said } = content;
  return recordSha256({ list, ...said });
}

/** A text of a record; a number is one, too. Undefined if it is missing or something else. */
export function textIn(content: Content, key: string): string | undefined {
  const value = content[key];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.normalize('NFC').trim();
  return text === '' ? undefined : text;
}

/** The objects of a list in a record. */
export function objectsIn(content: Content, key: string): readonly Content[] {
  const value = content[key];
  return (Array.isArray(value) ? value : []).filter(isMapping);
}
