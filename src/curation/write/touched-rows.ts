/** Collects what a load writes or removes, so that a preview knows what to look at. */
import type { PairAt, RelationshipAt, Touched } from '../../domain/touched.ts';
import type { RowChanges } from './compare-rows.ts';

/** What these changes touch. A relationship may come several times: once per span that is written, and once if it is gone. */
export function touchedBy(changes: RowChanges): Touched {
  const { newEntities, changedEntities, goneEntities } = changes;
  const relationships: RelationshipAt[] = [];
  const pairs: PairAt[] = [];
  const take = ({ type, from, to, key }: RelationshipAt, meeting: string) => {
    const at = { type, from, to, key };
    if (type === 'COUNTERPART') pairs.push({ ...at, meeting });
    else relationships.push(at);
  };
  for (const gone of changes.goneRelationships) take(gone, gone.owner);
  for (const written of changes.writtenRelationships) {
    take(written, String(written.properties.meeting ?? ''));
  }
  const entities = [...newEntities, ...changedEntities].map(({ id }) => id);
  return { entities: [...entities, ...goneEntities], relationships, pairs };
}

/** What many changes touch, each thing once. */
export class TouchedRows {
  readonly #entities = new Set<string>();
  readonly #relationships = new Map<string, RelationshipAt>();
  readonly #pairs = new Map<string, PairAt>();

  get size(): number {
    return this.#entities.size + this.#relationships.size + this.#pairs.size;
  }

  add({ entities, relationships, pairs }: Touched): void {
    for (const id of entities) this.#entities.add(id);
    for (const at of relationships) this.#relationships.set(at.key, at);
    for (const at of pairs) this.#pairs.set(at.key, at);
  }

  all(): Touched {
    return {
      entities: [...this.#entities],
      relationships: [...this.#relationships.values()],
      pairs: [...this.#pairs.values()],
    };
  }
}
