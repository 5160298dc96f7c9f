/** What a data set says now against what is recorded: the changes that the next revision must hold. */
import { canonicalJson, type Claim } from '../domain/claims.ts';
import type { Dataset } from '../domain/dataset.ts';
import { claimMark, declarationMark, sourceMark } from '../domain/feed.ts';
import type { Records } from '../domain/records.ts';
import { RapportError } from '../errors.ts';
import {
  foldChanges,
  patched,
  type Change,
  type ClaimPatch,
  type MarkedChange,
  type RecordState,
} from './revisions.ts';

export interface Differences {
  readonly newClaims: readonly Claim[];
  readonly changes: readonly MarkedChange[];
  /** How many claims of this data set are no longer in it: our mistake, deprecated for all times. */
  readonly deprecated: number;
}

/**
 * Compares a data set with the records. A claim that is gone from its data set is deprecated, one
 * that is back is reinstated; claims of other data sets are left alone.
 *
 * @throws RapportError `SEED_INVALID` where an id is in the graph with another type: ids are never
 *   reused.
 */
export function differences(dataset: Dataset, next: Records, state: RecordState): Differences {
  const changes: MarkedChange[] = [];
  const differs = (a: unknown, b: unknown) => canonicalJson(a) !== canonicalJson(b);

  const datasets = new Map(state.datasets.map((each) => [each.id, each]));
  const known = datasets.get(dataset.id);
  if (differs(known, dataset)) {
    const mark = declarationMark(known);
    changes.push({ kind: 'dataset', target: dataset.id, after: dataset, ...mark });
  }
  const entities = new Map(state.entities.map((each) => [each.id, each]));
  for (const after of next.entities) {
    const before = entities.get(after.id);
    if (before !== undefined && before.type !== after.type) {
      throw new RapportError(
        'SEED_INVALID',
        `Entity "${after.id}" is a ${before.type} in the graph and a ${after.type} in the seeds; ids are never reused: give it a new id.`,
      );
    }
    if (differs(before, after)) {
      changes.push({ kind: 'entity', target: after.id, after, ...declarationMark(before) });
    }
  }
  const sources = new Map(state.sources.map((each) => [each.id, each]));
  for (const after of next.sources) {
    const before = sources.get(after.id);
    if (differs(before, after)) {
      changes.push({ kind: 'source', target: after.id, after, ...sourceMark(before, after) });
    }
  }

  const recorded = new Map(state.claims.map((each) => [each.id, each]));
  const present = new Set<string>();
  const newClaims: Claim[] = [];
  for (const claim of next.claims) {
    present.add(claim.id);
    const before = recorded.get(claim.id);
    if (before === undefined) {
      newClaims.push(claim);
      continue;
    }
    const after = patchOf(before, claim);
    if (after === null) continue;
    const mark = claimMark(before.rank, after.rank);
    changes.push({ kind: 'claim', target: claim.id, after, ...mark });
  }
  let deprecated = 0;
  for (const { id, origin, rank } of state.claims) {
    if (origin !== dataset.id || present.has(id) || rank === 'deprecated') continue;
    deprecated += 1;
    const mark = { action: 'retracted', reason: 'takenOut' } as const;
    changes.push({ kind: 'claim', target: id, after: { rank: 'deprecated' }, ...mark });
  }
  // Changes are numbered as they stand here; the order of the seeds must not show.
  return { newClaims, changes: changes.sort(byTarget), deprecated };
}

function byTarget(a: Change, b: Change): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return a.target < b.target ? -1 : a.target > b.target ? 1 : 0;
}

/** What of a recorded claim is worded, ranked or numbered otherwise now; null where nothing is. */
function patchOf(before: Claim, now: Claim): ClaimPatch | null {
  const patch: ClaimPatch = {
    ...(before.summary === now.summary ? {} : { summary: now.summary }),
    ...(before.rank === now.rank ? {} : { rank: now.rank }),
    ...(now.locator.paragraph === undefined || before.locator.paragraph === now.locator.paragraph
      ? {}
      : { paragraph: now.locator.paragraph }),
  };
  return Object.keys(patch).length === 0 ? null : patch;
}

/** The records as they are once the differences are recorded in `revision`. */
export function withDifferences(
  state: RecordState,
  { newClaims, changes }: Differences,
  revision: number,
  recordedAt: string,
): RecordState {
  const { entities, sources, datasets, patches } = foldChanges(changes, state);
  const added = newClaims.map((claim) => {
    return { ...claim, revision, recordedAt, content: JSON.stringify(claim) };
  });
  const claims = [...state.claims.map((claim) => patched(claim, patches.get(claim.id))), ...added];
  return { entities, sources, datasets, claims, newest: revision, shown: revision };
}
