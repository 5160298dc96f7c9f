/** Checks that every claim which a load corrects is recorded, or is part of the same load. */
import type { Claim } from '../../domain/claims/claims.ts';
import { RapportError } from '../../errors.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, text } from '../../graph/query/value-types.ts';
import { chunks } from '../session.ts';

const RECORDED = query(
  'list recorded claims',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS wanted MATCH (c:Claim {id: wanted})`,
    row: { id: column('c.id', text) },
  },
);

/** Those of these claims that are recorded. */
export async function recordedIds(read: RunQuery, ids: readonly string[]): Promise<Set<string>> {
  const recorded = new Set<string>();
  for await (const some of chunks(ids)) {
    for (const { id } of await RECORDED.run(read, { ids: some })) recorded.add(id);
  }
  return recorded;
}

/** Collects ids until the end of the load, since a correction may come long before the claim it corrects. */
export class Corrections {
  /** Corrected id → id of the claim that corrects it. */
  readonly #open = new Map<string, string>();

  note(claims: readonly Claim[]): void {
    for (const { id, supersedes } of claims) {
      if (supersedes !== undefined) this.#open.set(supersedes, id);
    }
  }

  /**
   * @param isGiven whether a claim is in the load. A preview needs this, since it records nothing.
   * @throws RapportError `SEED_INVALID` if a corrected claim is in neither place.
   */
  async check(read: RunQuery, isGiven: (id: string) => boolean = () => false): Promise<void> {
    for await (const some of chunks(this.#open)) {
      const ids = some.map(([corrected]) => corrected);
      const recorded = await recordedIds(read, ids);
      for (const [corrected, id] of some) {
        if (recorded.has(corrected) || isGiven(corrected)) continue;
        throw new RapportError(
          'SEED_INVALID',
          `supersedes of claim "${id}": there is no claim "${corrected}" in the graph or in this load; ` +
            'correct the id, or leave supersedes out.',
          { details: { claim: id, supersedes: corrected } },
        );
      }
    }
  }
}
