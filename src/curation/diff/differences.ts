/** Yields the differences between a data set and the records, a chunk at a time, in the order in which they are recorded. */
import type { Source } from '../../domain/claims/claims.ts';
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { RecordStream } from '../../domain/claims/records.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { chunks } from '../session.ts';
import { Corrections } from './corrections.ts';
import type { Owner } from './dataset-word.ts';
import { compareClaims, type ClaimDifferences, type Patched } from './diff-claims.ts';
import { ClaimIds } from './claim-ids.ts';
import { checkNotTakenBack, checkReplacesNone, isWholeOf, type Extent } from './extent.ts';
import { goneClaims } from './gone-claims.ts';
import { takenBackClaims } from './taken-back.ts';
import {
  compareDataset,
  compareEntities,
  compareSources,
  type DatasetDifference,
  type EntityDifferences,
} from './diff.ts';
import type { MarkedChange } from '../record/changes.ts';

/** The differences of one chunk. `count` says how many records the chunk has. */
export type Difference =
  | ({ readonly kind: 'dataset' } & DatasetDifference)
  | ({ readonly kind: 'entities'; readonly count: number } & EntityDifferences)
  | {
      readonly kind: 'sources';
      readonly given: readonly Source[];
      readonly changes: readonly MarkedChange[];
    }
  | ({ readonly kind: 'claims'; readonly count: number } & Pick<
      ClaimDifferences,
      'fresh' | 'patched'
    >)
  | { readonly kind: 'gone'; readonly patched: readonly Patched[] };

/** What is compared. */
export interface Comparison {
  readonly dataset: Dataset;
  readonly records: RecordStream;
  /** Whether the records are all that the data set states. */
  readonly extent: Extent;
  /** The newest revision before the load. */
  readonly newest: number;
  /**
   * Whether the caller records each difference, as the revision after `newest`, before it asks for
   * the next.
   */
  readonly isRecorded: boolean;
}

/**
 * Compares a data set with the records.
 *
 * @throws RapportError `SEED_INVALID` if the data set contradicts the records or itself.
 */
export async function* differences(
  read: RunQuery,
  comparison: Comparison,
): AsyncGenerator<Difference> {
  const { dataset, records, extent, newest, isRecorded } = comparison;
  // If an id is given twice, the second is compared with the first, as far as that is recorded by then.
  const until = isRecorded ? newest + 1 : newest;
  const described = await compareDataset(read, dataset, newest);
  const { owner } = described;
  checkReplacesNone(dataset, extent, described.replaced);
  yield { kind: 'dataset', ...described };
  for await (const given of chunks(records.entities)) {
    const found = await compareEntities(read, given, owner, until);
    yield { kind: 'entities', count: given.length, ...found };
  }
  for await (const given of chunks(records.sources)) {
    yield { kind: 'sources', given, changes: await compareSources(read, given, owner, until) };
  }
  yield* claimDifferences(read, comparison, owner);
}

async function* claimDifferences(
  read: RunQuery,
  { records, extent, newest, isRecorded }: Comparison,
  owner: Owner,
): AsyncGenerator<Difference> {
  const corrections = new Corrections();
  // If differences are recorded, new claims are recognized by their revision, and only recorded
  // ones are noted here.
  const seen = new ClaimIds();
  // How many of them are from what the records hold the whole of.
  let again = 0;
  const isRepeated = ({ id, revision }: { readonly id: string; readonly revision: number }) =>
    revision > newest || seen.has(id);
  for await (const given of chunks(records.claims)) {
    checkNotTakenBack(given, extent, owner.id);
    const compared = isRecorded ? given : given.filter(({ id }) => !seen.has(id));
    const found = await compareClaims(read, compared, owner, isRecorded ? isRepeated : () => false);
    const stated = isRecorded ? new Set(found.given) : null;
    for (const { id, source } of given) {
      if (stated?.has(id) === false || !seen.add(id)) continue;
      if (isWholeOf(extent, source)) again += 1;
    }
    corrections.note(given);
    yield { kind: 'claims', count: given.length, fresh: found.fresh, patched: found.patched };
  }
  await corrections.check(read, isRecorded ? undefined : (id) => seen.has(id));
  const gone =
    extent !== 'whole' && 'takeBack' in extent
      ? takenBackClaims(read, owner, newest, extent.takeBack)
      : goneClaims(read, owner, newest, {
          of: extent === 'whole' ? null : extent.wholeOf,
          given: seen,
          count: isRecorded ? again : null,
        });
  for await (const patched of gone) yield { kind: 'gone', patched };
}
