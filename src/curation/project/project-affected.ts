/** Projects the entities and sources that a load affects, some at a time, and writes what differs. */
import {
  ACTOR_TYPES,
  ENTITY_TYPES,
  type EntityDeclaration,
  type EntityType,
} from '../../domain/entities/entities.ts';
import type { Identity } from '../../domain/claims/identity.ts';
import { projectEntities } from '../../domain/projection.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { COUNTED, countNow } from '../write/write-counts.ts';
import { readDeciding, readKnowledge } from './read-deciding-claims.ts';
import { portions } from './portions.ts';
import { latestOf } from '../record/changes.ts';
import { PackedIds } from '../packed-ids.ts';
import { chunks, type Session } from '../session.ts';
import { storedRows } from '../write/stored-rows.ts';
import type { RelationshipRow } from '../write/relationship-rows.ts';
import { allNew, compareRows } from '../write/compare-rows.ts';
import type { RowChanges } from '../write/row-changes.ts';
import { writeNodes, writeRelationships, type Written } from '../write/write-projection.ts';
import { writeSources } from '../write/write-sources.ts';

/** Sources written at a time. */
export const SOURCES = 1_000;

/**
 * Ids that are not declared come first and events last. So most relationships lead to nodes that are written
 * already; the others wait for theirs.
 */
const ORDER: readonly (EntityType | null)[] = [
  null,
  'Place',
  'Topic',
  'Organization',
  'Group',
  'Role',
  'LegalCase',
  'Circumstance',
  'Person',
  'Statement',
  'Visit',
  'Meeting',
];
const TYPES = [...new Set([...ORDER, ...ENTITY_TYPES])];

/** What to project. */
export interface Showing {
  readonly identity: Identity;
  /** Revision to show. */
  readonly until: number;
  /** Whether nothing was projected before, so that nothing has to be compared. */
  readonly isNew: boolean;
}

/** Projects the affected entities and sources, and writes what differs. */
export async function projectAffected(
  session: Session,
  affected: { readonly entities: Iterable<string>; readonly sources: ReadonlySet<string> },
  showing: Showing,
): Promise<Written> {
  const { identity, until } = showing;
  const ids = new PackedIds(affected.entities);
  for (const id of ids) ids.add(identity.canonical(id));
  session.touch(ids.size + affected.sources.size);
  session.willChange();
  const types = await typesOf(session.read, ids, until);
  const waiting = new Waiting(ids);
  const actors = new Set<string>();
  const sum = { nodes: 0, relationships: 0 };
  const add = ({ nodes, relationships }: Written) => {
    sum.nodes += nodes;
    sum.relationships += relationships;
  };
  let done = 0;
  for (const type of TYPES) {
    for await (const some of portions(session.read, ofType(type, ids, types))) {
      const changes = await changesOfEntities(session.read, some, showing);
      noteCounted(actors, some, changes);
      session.noteChanges?.(changes);
      const ready = waiting.take(
        some.map(({ id }) => id),
        changes.writtenRelationships,
      );
      const written = await session.write(async (run) => {
        const { nodes, relationships } = await writeNodes(run, changes);
        return { nodes, relationships: relationships + (await writeRelationships(run, ready)) };
      });
      add(written);
      done += some.length;
      session.progress('entities', done, ids.size);
    }
    const ready = waiting.ready();
    for await (const some of chunks(ready)) {
      add({ nodes: 0, relationships: await session.write((run) => writeRelationships(run, some)) });
    }
  }
  await countNow(session, actors);
  for await (const some of chunks(affected.sources, SOURCES)) {
    add({ nodes: await writeSources(session, some, until), relationships: 0 });
  }
  return sum;
}

/** An id and the type under which it is declared; null if it is not, so that its node is deleted if there is one. */
export type Known = Pick<EntityDeclaration, 'id'> & { readonly type: EntityType | null };

/** The type under which each id is declared, as its position among {@link TYPES}. */
async function typesOf(read: RunQuery, ids: PackedIds, until: number): Promise<Uint8Array> {
  const types = new Uint8Array(ids.size);
  let at = 0;
  for await (const some of chunks(ids)) {
    for (const { type } of await declaredAmong(read, some, until)) {
      types[at] = TYPES.indexOf(type);
      at += 1;
    }
  }
  return types;
}

function* ofType(type: EntityType | null, ids: PackedIds, types: Uint8Array): Generator<Known> {
  const wanted = TYPES.indexOf(type);
  for (let at = 0; at < types.length; at += 1) {
    if (types[at] === wanted) yield { id: ids.at(at), type };
  }
}

/** These ids, with the types under which they are declared. */
export async function declaredAmong(
  read: RunQuery,
  ids: readonly string[],
  until: number,
): Promise<Known[]> {
  const declared = await latestOf(read, 'entity', ids, until);
  return ids.map((id): Known => ({ id, type: declared.get(id)?.type ?? null }));
}

/** How the stored rows of some entities differ from what follows from the records. */
export async function changesOfEntities(
  read: RunQuery,
  some: readonly Known[],
  { identity, until, isNew }: Showing,
): Promise<RowChanges> {
  const declared = some.filter(
    (each): each is EntityDeclaration =>
      each.type !== null && identity.canonical(each.id) === each.id,
  );
  const index = await readDeciding(read, declared, identity, until);
  const ids = declared.map(({ id }) => id);
  // A hint of the curators is shown while both entities that it names are known.
  const hinted = ids.flatMap((id) =>
    index.about(id, 'possiblySameAs').map(({ object }) => object!),
  );
  const asked = [...new Set([...ids, ...hinted])];
  const known = await readKnowledge(read, asked, identity, until);
  const wanted = storedRows(projectEntities(index, declared, known));
  if (isNew) return allNew(wanted);
  return compareRows(
    read,
    some.map(({ id }) => id),
    wanted,
  );
}

/**
 * Notes the actors whose relationships must be counted anew: every actor that was compared, since the
 * node at the other end of a relationship may be gone, and the actor of every changed relationship.
 */
function noteCounted(
  actors: Set<string>,
  some: readonly Known[],
  { writtenRelationships, goneRelationships }: RowChanges,
): void {
  for (const { id, type } of some) {
    if (type !== null && ACTOR_TYPES.includes(type)) actors.add(id);
  }
  for (const { type, from } of [...writtenRelationships, ...goneRelationships]) {
    if (COUNTED.includes(type)) actors.add(from);
  }
}

/** Relationships with an end that is not written yet. */
class Waiting {
  readonly #ids: PackedIds;
  /** 1 for each id that is written. */
  readonly #written: Uint8Array;
  #rows: RelationshipRow[] = [];

  constructor(ids: PackedIds) {
    this.#ids = ids;
    this.#written = new Uint8Array(ids.size);
  }

  /** Notes that `ids` are written now. Keeps the rows that must wait and returns the others. */
  take(ids: readonly string[], rows: readonly RelationshipRow[]): RelationshipRow[] {
    for (const id of ids) this.#written[this.#ids.positionOf(id)!] = 1;
    const ready: RelationshipRow[] = [];
    for (const row of rows) (this.#mustWait(row) ? this.#rows : ready).push(row);
    return ready;
  }

  /** The waiting relationships whose ends are now written. */
  ready(): RelationshipRow[] {
    const ready = this.#rows.filter((row) => !this.#mustWait(row));
    this.#rows = this.#rows.filter((row) => this.#mustWait(row));
    return ready;
  }

  #mustWait({ from, to }: RelationshipRow): boolean {
    return this.#isUnwritten(from) || this.#isUnwritten(to);
  }

  /** Ids that are not projected at all are not waited for. */
  #isUnwritten(id: string): boolean {
    const at = this.#ids.positionOf(id);
    return at !== undefined && this.#written[at] === 0;
  }
}
