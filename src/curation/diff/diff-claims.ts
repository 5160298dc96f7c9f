/** Compares the claims of a data set with those recorded: new or reworded. */
import type { Claim } from '../../domain/claims/claims.ts';
import { claimMark, type ChangeMark } from '../../domain/claims/feed.ts';
import { isLive } from '../../domain/claims/ranks.ts';
import { RapportError } from '../../errors.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, map, text, type PropertyMap } from '../../graph/query/value-types.ts';
import { statedBy, type ClaimPatch, type RecordedClaim } from '../record/recorded-claim.ts';
import { readClaim } from '../record/stored-claim.ts';
import {
  differInWords,
  rankOf,
  restated,
  unstated,
  wordOf,
  type Owner,
  type Stated,
} from './dataset-word.ts';

/** A recorded claim and its node, and how its words change. */
export interface Patched {
  readonly before: RecordedClaim;
  readonly node: PropertyMap;
  readonly patch: ClaimPatch;
  /** Null if it is no news. */
  readonly mark: ChangeMark | null;
}

export interface ClaimDifferences {
  readonly fresh: readonly Claim[];
  readonly patched: readonly Patched[];
  /** Ids of recorded claims that the data set states again. */
  readonly given: readonly string[];
}

/**
 * Claims that are new, or whose wording, rank or paragraph number changed. The number of a row may change.
 *
 * @param isRepeated whether this load has already written a claim, so that stating it again changes nothing.
 * @throws RapportError `SEED_INVALID` if the data set words or ranks one claim in two ways.
 */
export async function compareClaims(
  read: RunQuery,
  stated: readonly Claim[],
  owner: Owner,
  isRepeated: (claim: RecordedClaim) => boolean,
): Promise<ClaimDifferences> {
  const next = new Map<string, Claim>();
  for (const given of stated) {
    const claim = { ...given, origin: owner.id };
    const other = next.get(claim.id);
    if (other === undefined) next.set(claim.id, claim);
    else checkSame(claim, wordOf(other));
  }
  const nodes = await readNodes(read, [...next.keys()]);
  const fresh: Claim[] = [];
  const patched: Patched[] = [];
  const given: string[] = [];
  for (const claim of next.values()) {
    const node = nodes.get(claim.id);
    if (node === undefined) {
      fresh.push(claim);
      continue;
    }
    const before = readClaim(node);
    const said = statedBy(before);
    if (isRepeated(before)) {
      checkSame(
        claim,
        said.find(({ origin }) => origin === owner.id),
      );
      continue;
    }
    given.push(claim.id);
    const words = restated(said, wordOf(claim), owner);
    if (differInWords(words, said)) patched.push(reworded(before, node, words));
  }
  return { fresh, patched, given };
}

/** A recorded claim with other words than before, which may be none. */
export function reworded(
  before: RecordedClaim,
  node: PropertyMap,
  stated: readonly Stated[],
): Patched {
  const mark: ChangeMark | null =
    stated.length === 0 && isLive(before)
      ? { action: 'retracted', reason: 'takenOut' }
      : claimMark(before.rank, rankOf(stated));
  return { before, node, patch: { stated }, mark };
}

/** A recorded claim that `owner` no longer states. */
export function withdrawn(node: PropertyMap, owner: Owner): Patched {
  const before = readClaim(node);
  return reworded(before, node, unstated(statedBy(before), owner));
}

/**
 * Refuses two different words of one data set on one claim: the order of its records would decide
 * which one counts.
 */
function checkSame(claim: Claim, other: Stated | undefined): void {
  if (other === undefined || !differInWords([wordOf(claim)], [other])) return;
  throw new RapportError(
    'SEED_INVALID',
    `Data set "${claim.origin}" states claim "${claim.id}" twice, with different wordings or ranks; leave one of them out.`,
  );
}

const NODES = query(
  'list nodes of claims',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (c:Claim {id: id})`,
    row: { id: text, node: column('properties(c)', map) },
  },
);

/** The properties of claims' nodes, by id. */
export async function readNodes(
  read: RunQuery,
  ids: readonly string[],
): Promise<Map<string, PropertyMap>> {
  const rows = await NODES.run(read, { ids });
  return new Map(rows.map(({ id, node }) => [id, node]));
}
