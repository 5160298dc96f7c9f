/** Collects what a load writes or removes, so that a preview knows what to look at. */
import { RELATIONSHIP_TYPES } from '../../domain/claims/predicates.ts';
import type { RelationshipAt, Touched } from '../../domain/touched.ts';
import { query, type QueryTarget } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, oneOf, optional, text } from '../../graph/query/value-types.ts';
import { chunks } from '../session.ts';
import type { RowChanges } from './row-changes.ts';

/** Entities whose relationships are listed at a time. */
const GONE = 100;

const ofEntities = (pattern: string) =>
  query(
    'list relationships of entities',
    { ids: list(text) },
    {
      text: `UNWIND $ids AS id MATCH ${pattern}`,
      row: {
        type: column('type(r)', oneOf(RELATIONSHIP_TYPES)),
        from: column('a.id', text),
        to: column('b.id', text),
        key: column('r.key', text),
        meeting: column('r.meeting', optional),
      },
    },
  );

const TYPES = RELATIONSHIP_TYPES.join('|');

const AT_EITHER_END = [
  ofEntities(`(a:Entity {id: id})-[r:${TYPES}]->(b:Entity)`),
  ofEntities(`(b:Entity {id: id})<-[r:${TYPES}]-(a:Entity)`),
];

export class TouchedRows {
  readonly #entities = new Set<string>();
  readonly #gone = new Set<string>();
  readonly #relationships = new Map<string, RelationshipAt>();

  get size(): number {
    return this.#entities.size + this.#relationships.size;
  }

  /** Takes changes before they are written. */
  add(changes: RowChanges): void {
    for (const { id } of changes.newEntities) this.#entities.add(id);
    for (const { id } of changes.changedEntities) this.#entities.add(id);
    for (const id of changes.goneEntities) {
      this.#entities.add(id);
      this.#gone.add(id);
    }
    for (const { owner, ...at } of changes.goneRelationships) {
      this.#take({ ...at, meeting: at.type === 'COUNTERPART' ? owner : null });
    }
    for (const { properties, ...at } of changes.writtenRelationships) {
      this.#take({ ...at, meeting: optional(properties.meeting ?? null) });
    }
  }

  /** Everything that was taken, and the relationships that `before` holds of removed entities: they go with their ends. */
  async all(before: QueryTarget): Promise<Touched> {
    for await (const ids of chunks(this.#gone, GONE)) {
      for (const { run } of AT_EITHER_END) {
        for (const at of await run(before, { ids })) this.#take(at);
      }
    }
    return { entities: [...this.#entities], relationships: [...this.#relationships.values()] };
  }

  #take({ type, from, to, key, meeting }: RelationshipAt): void {
    this.#relationships.set(key, { type, from, to, key, meeting });
  }
}
