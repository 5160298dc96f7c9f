/** Remembers which record of a Popolo document an id belongs to, and its names: no two things become one by a shared id. */
import type { EntityId } from '../../../domain/entities/entities.ts';
import { foldText } from '../../../domain/entities/fold-text.ts';
import { IdTable } from '../records/id-types.ts';
import { objectsIn, textIn, type PopoloRecord } from './popolo-record.ts';

export class SameIds {
  /** Id → the beginning of the hash of its first record. One within another record is often only a part, and yields. */
  readonly #owners = new IdTable();
  readonly #ownersWithin = new IdTable();
  /** The names of owners, each behind its id. */
  readonly #names = new IdTable();
  readonly #namesWithin = new IdTable();

  /** Remembers a record of this id and name; tells whether it is the first, or says the same as that. */
  note(id: EntityId, name: string, record: PopoloRecord): boolean {
    const [owners, names] = record.isWithin
      ? [this.#ownersWithin, this.#namesWithin]
      : [this.#owners, this.#names];
    const owner = owners.get(id);
    if (owner !== undefined) return owner === startOf(record);
    owners.set(id, startOf(record));
    const others = objectsIn(record.content, 'other_names').map((other) => textIn(other, 'name'));
    for (const each of [name, ...others]) if (each !== undefined) names.add(keyOf(id, each));
    return true;
  }

  /**
   * Whether a record is not that to which its id belongs. Of a record within another, only the name can tell, since
   * it may leave out the rest.
   */
  isOther(id: EntityId, name: string, record: PopoloRecord): boolean {
    const owner = this.#owners.get(id);
    if (record.isWithin) return !this.isCalled(id, name);
    return owner !== undefined && owner !== startOf(record);
  }

  /** Whether this is among the names of the record to which the id belongs. */
  isCalled(id: EntityId, name: string): boolean {
    const names = this.#owners.get(id) === undefined ? this.#namesWithin : this.#names;
    return names.get(keyOf(id, name)) !== undefined;
  }
}

const startOf = ({ sha256 }: PopoloRecord): number => Number.parseInt(sha256.slice(0, 8), 16);

const keyOf = (id: EntityId, name: string): string => `${id}\n${foldText(name)}`;
