/** Counts the differences between a data set and the records, and lists whose records change. */
import { isPending } from '../../domain/claims/ranks.ts';
import type { Change, MarkedChange } from '../record/changes.ts';
import type { Patched } from './diff-claims.ts';
import type { Difference } from './differences.ts';
import { countRetracted } from './gone-claims.ts';

/** What a load would change in the records. */
export interface RecordChanges {
  /** Revision the graph would be at. */
  readonly revision: number;
  /** False if nothing differs. */
  readonly changed: boolean;
  readonly newClaims: number;
  /** How many of the new claims would be pending. */
  readonly pendingClaims: number;
  /** Claims that no data set would state any longer. */
  readonly deprecatedClaims: number;
  /** Ids of the data sets that it would replace. */
  readonly replaced: readonly string[];
  /** Ids of the records whose wording, rank, date or declaration would change, by kind. */
  readonly changes: Readonly<Record<Change['kind'], readonly string[]>>;
}

export class Tally {
  readonly #changes: Record<Change['kind'], string[]> = {
    dataset: [],
    source: [],
    entity: [],
    claim: [],
  };
  #newClaims = 0;
  #pendingClaims = 0;
  #deprecatedClaims = 0;
  #replaced: readonly string[] = [];

  take(difference: Difference): void {
    switch (difference.kind) {
      case 'dataset':
        this.#replaced = difference.replaced;
        this.#note(difference.changes);
        break;
      case 'entities':
      case 'sources':
        this.#note(difference.changes);
        break;
      case 'claims':
        this.#newClaims += difference.fresh.length;
        this.#pendingClaims += difference.fresh.filter(isPending).length;
        this.#notePatched(difference.patched);
        break;
      case 'gone':
        this.#deprecatedClaims += countRetracted(difference.patched);
        this.#notePatched(difference.patched);
        break;
    }
  }

  /** The differences so far. `newest` is the newest revision before the load. */
  after(newest: number): RecordChanges {
    const changes = this.#changes;
    for (const ids of Object.values(changes)) ids.sort();
    const changed = this.#newClaims + Object.values(changes).flat().length > 0;
    return {
      revision: changed ? newest + 1 : newest,
      changed,
      newClaims: this.#newClaims,
      pendingClaims: this.#pendingClaims,
      deprecatedClaims: this.#deprecatedClaims,
      replaced: this.#replaced,
      changes,
    };
  }

  #note(some: readonly MarkedChange[]): void {
    for (const { kind, target } of some) this.#changes[kind].push(target);
  }

  #notePatched(some: readonly Patched[]): void {
    for (const { before } of some) this.#changes.claim.push(before.id);
  }
}
