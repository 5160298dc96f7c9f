/** What each data set says of a claim apart from its content: its rank and its wording. */
import { canonicalJson, type Claim, type Rank } from '../../domain/claims/claims.ts';
import { placeNumber, type PlaceNumber } from '../../domain/claims/locators.ts';
import { isPending, prevailing } from '../../domain/claims/ranks.ts';

/** One data set's word on a claim: everything that can change without making it a different claim. */
export interface Stated extends PlaceNumber {
  /** Id of the data set. */
  readonly origin: string;
  readonly rank: Rank;
  readonly summary: string;
  readonly supersedes?: string;
}

/** A data set that is loaded, with all the ids it had before. */
export interface Owner {
  readonly id: string;
  readonly formerly: ReadonlySet<string>;
}

/** The word of the data set that brings a claim. */
export function wordOf({ origin, rank, summary, locator, supersedes }: Claim): Stated {
  return {
    origin,
    rank,
    summary,
    ...placeNumber(locator),
    ...(supersedes === undefined ? {} : { supersedes }),
  };
}

/** The words on a claim after `owner` says `word`, which replaces the owner's earlier word or is added last. */
export function restated(stated: readonly Stated[], word: Stated, owner: Owner): readonly Stated[] {
  const place = stated.findIndex(({ origin }) => isOf(owner, origin));
  if (place < 0) return [...stated, word];
  const others = (list: readonly Stated[]) => unstated(list, owner);
  return [...others(stated.slice(0, place)), word, ...others(stated.slice(place + 1))];
}

/** The words on a claim after `owner` no longer states it. */
export function unstated(stated: readonly Stated[], owner: Owner): readonly Stated[] {
  return stated.filter(({ origin }) => !isOf(owner, origin));
}

/** Whether `origin` is the owner's id, or was one of its ids before. */
export function isOf({ id, formerly }: Owner, origin: string): boolean {
  return origin === id || formerly.has(origin);
}

/**
 * The rank that counts. If one data set withdraws a claim, a copy in another does not bring it back; if
 * one only proposes a claim that another states, the claim is stated. A claim that no data set states any
 * longer was a mistake, and is deprecated.
 */
export function rankOf(stated: readonly Stated[]): Rank {
  return prevailing(stated.map(({ rank }) => rank)) ?? 'deprecated';
}

/** The word that words a claim: the first of a data set that states it, else the first that proposes it. */
export function shownWord(stated: readonly Stated[]): Stated | undefined {
  return stated.find((word) => !isPending(word)) ?? stated[0];
}

/**
 * Whether words differ in more than the numbers of rows and records. Those move whenever a file is sorted
 * anew, which changes nothing that the file says (decision 0042).
 */
export function differInWords(a: readonly Stated[], b: readonly Stated[]): boolean {
  const apart = (words: readonly Stated[]) => canonicalJson(words.map(unnumbered));
  return apart(a) !== apart(b);
}

const unnumbered = ({ row: _, record: __, ...word }: Stated): object => word;
