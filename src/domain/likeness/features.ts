/** What speaks for and against two entities being the same, and the score that follows. */

/** In the order in which they count: names first, then what moves the score up or down. */
export const FEATURE_KINDS = [
  'sameName',
  'similarName',
  'sameSound',
  'initials',
  'otherOrder',
  'moreWords',
  'otherWords',
  'sharedIdentifier',
  'otherIdentifier',
  'sharedOrganization',
  'sharedRole',
  'hint',
  'disjointTerms',
  'otherOrganization',
  'otherCountry',
  'otherKind',
  'otherType',
] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** One thing that two entities have in common, or in which they differ. */
export interface Feature {
  readonly kind: FeatureKind;
  /**
   * −1 to 1: which share of the way to 1 the feature moves the score, or of the way to 0 if it is negative.
   */
  readonly weight: number;
  /** What is compared, of either side; null for a side that has nothing of the kind. */
  readonly a: string | null;
  readonly b: string | null;
}

/** The same feature with the sides swapped. */
export const swapped = ({ a, b, ...rest }: Feature): Feature => ({ ...rest, a: b, b: a });

/** The score, 0 to 1: it starts at 0, and each feature moves it in turn. */
export function scoreOf(features: readonly Feature[]): number {
  const score = features.reduce(
    (before, { weight }) => (weight >= 0 ? before + weight * (1 - before) : before * (1 + weight)),
    0,
  );
  return rounded(score);
}

/** Four decimals, so that a score reads alike everywhere and can be part of a cursor. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
