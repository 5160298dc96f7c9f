/** Keeps the names of what an import brings anew, so that the graph can be searched for the same under other ids. */
import type { EntityId } from '../../domain/entities/entities.ts';
import { NAME_KINDS, type NameKind } from '../../domain/entities/name-match.ts';
import { COMPARED_TYPES } from '../../domain/likeness/blocks.ts';
import type { NamedEntity } from '../../domain/likeness/duplicate-index.ts';
import type { ImportedItem } from './importer.ts';

/** A name that comes in, and where it stands first. */
export interface Newcomer {
  readonly line: number;
  /** The column or property that names it. */
  readonly column: string;
  readonly entity: NamedEntity;
}

/** The most that are kept. A larger import asks the graph for possible duplicates afterwards. */
const MOST = 2_000;

/** What an item says of the names of an entity that it declares; null if it gives none, or nobody compares its type. */
export function newcomerIn(item: ImportedItem, id: EntityId): Newcomer | null {
  const declared = item.entities.find(({ declaration }) => declaration.id === id);
  const type = COMPARED_TYPES.find((each) => each === declared?.declaration.type);
  const about = item.claims.filter(({ claim }) => claim.subject === id);
  const named = about.filter(({ claim }) => claim.predicate === 'name');
  const [first] = named;
  if (type === undefined || first === undefined) return null;
  const identifiers = about.filter(({ claim }) => claim.qualifiers.which === 'wikidata');
  return {
    line: item.line,
    column: String(first.at.value?.at(-1) ?? ''),
    entity: {
      id,
      type,
      names: named.map(({ claim }) => ({
        text: String(claim.value),
        kind: nameKindOf(claim.qualifiers.kind),
      })),
      identifiers: identifiers.map(({ claim }) => ({
        scheme: 'wikidata',
        value: String(claim.value),
      })),
    },
  };
}

const nameKindOf = (kind: string | undefined): NameKind =>
  NAME_KINDS.find((each) => each === kind) ?? 'full';

/** The first of what comes in. */
export class Newcomers {
  readonly #kept: Newcomer[] = [];
  #left = 0;

  add(newcomer: Newcomer | null): void {
    if (newcomer === null) return;
    if (this.#kept.length < MOST) this.#kept.push(newcomer);
    else this.#left += 1;
  }

  get kept(): readonly Newcomer[] {
    return this.#kept;
  }

  /** How many more there were. */
  get left(): number {
    return this.#left;
  }
}
