/** How well one word of a query fits one word of a name: as it is, as its beginning, or with typos. */
import { editsBetween } from './edits.ts';
import { swapsIn } from './names.ts';

/** The most plain Levenshtein edits (a swap is two) with which a token is accepted, in UTF-16 units. */
export const MAX_EDITS = 2;

const WITH_SWAPS = { most: MAX_EDITS, swaps: true } as const;

export const HOWS = ['EXACT', 'PREFIX', 'FUZZY'] as const;

export const FUZZY = HOWS.indexOf('FUZZY');

/**
 * How well one query token fits one name token. `how` is an index of {@link HOWS}; `quality` is
 * above 0, up to 1.
 */
export interface Fit {
  readonly how: number;
  readonly quality: number;
  /** How many UTF-16 units of the name token the query covers. */
  readonly covered: number;
}

/** How a query token fits a name token; null if it does not. */
export function fitOf(query: string, token: string, last: boolean): Fit | null {
  if (query === token) return { how: 0, quality: 1, covered: token.length };
  if (token.startsWith(query)) {
    const quality = 0.6 + 0.25 * (query.length / token.length);
    return { how: 1, quality, covered: query.length };
  }
  if (swapsIn(query).includes(token)) return { how: 2, quality: 0.5, covered: token.length };
  const allowed = query.length < 4 ? 0 : query.length < 8 ? 1 : 2;
  // Every insertion costs one edit, so longer or shorter tokens cannot be near enough.
  if (allowed === 0 || Math.abs(query.length - token.length) > MAX_EDITS) return null;
  if (editsBetween(query, token, { most: MAX_EDITS }) > MAX_EDITS) return null;
  const typos = editsBetween(query, token, WITH_SWAPS);
  if (typos <= allowed) {
    return { how: 2, quality: typos === 1 ? 0.59 : 0.5, covered: token.length };
  }
  const begins = last && [-1, 0, 1].some((d) => startsNearly(query, token, query.length + d));
  return begins ? { how: 2, quality: 0.4, covered: query.length } : null;
}

function startsNearly(query: string, token: string, length: number): boolean {
  return length < token.length && editsBetween(query, token.slice(0, length), WITH_SWAPS) <= 1;
}
