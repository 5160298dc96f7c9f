/** A claim as recorded: with its revision, and with the words of the data sets that state it. */
import { canonicalJson, type Claim } from '../../domain/claims/claims.ts';
import { placeNumber } from '../../domain/claims/locators.ts';
import { rankOf, shownWord, wordOf, type Stated } from '../diff/dataset-word.ts';

/** What can change about a claim without making it a different claim: who states it, and in which words. */
export interface ClaimPatch {
  /** The words of all data sets that state it; empty if none states it any longer. */
  readonly stated: readonly Stated[];
}

/**
 * A claim with the revision that first recorded it. Its wording is that of the first data set that
 * states it, or of the first that proposes it if none states it.
 */
export interface RecordedClaim extends Claim {
  readonly revision: number;
  /** ISO instant. */
  readonly recordedAt: string;
  /** The words of the data sets that state it; absent if only `origin` does. */
  readonly stated?: readonly Stated[];
  /** The words as first recorded; absent if they have not changed. */
  readonly first?: readonly Stated[];
}

/** The words of the data sets that state a claim now. */
export function statedBy(claim: RecordedClaim): readonly Stated[] {
  return claim.stated ?? [wordOf(claim)];
}

/** A claim after its words changed. */
export function patched(claim: RecordedClaim, { stated }: ClaimPatch): RecordedClaim {
  const { first = statedBy(claim), ...before } = claim;
  const next = worded(before, stated);
  return canonicalJson(first) === canonicalJson(statedBy(next)) ? next : { ...next, first };
}

/** A claim as it was first recorded. */
export function asRecorded({ first, ...claim }: RecordedClaim): RecordedClaim {
  return first === undefined ? claim : worded(claim, first);
}

/** A claim with these words. A claim that no data set states any longer keeps its last wording. */
function worded(claim: RecordedClaim, stated: readonly Stated[]): RecordedClaim {
  const { stated: _, supersedes: _corrected, locator, ...same } = claim;
  const { sha256 } = locator;
  const word = shownWord(stated) ?? wordOf(claim);
  const { origin, summary, supersedes } = word;
  return {
    ...same,
    origin,
    summary,
    rank: rankOf(stated),
    locator: { ...placeNumber(word), ...(sha256 === undefined ? {} : { sha256 }) },
    ...(supersedes === undefined ? {} : { supersedes }),
    ...(stated.length === 1 ? {} : { stated }),
  };
}
