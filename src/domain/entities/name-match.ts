/**
 * Decides which names match a query, and in what order. Engines only gather candidates with their own
 * full-text search; this order is the same for all of them.
 *
 * What an engine must gather: every name that has, for each word of the query, a token that equals one
 * of its forms (`nameForms`), begins with it, or is at most {@link MAX_EDITS} plain Levenshtein edits
 * away. Nothing else is ever accepted here, so two engines that gather this much answer alike.
 */
import { compareText } from '../lists/order.ts';
import { nameShortcuts } from './name-shortcuts.ts';
import { foldText } from './fold-text.ts';
import { type NameWord, nameWords, wholeNameOf, writtenTogether } from './names.ts';
import { FUZZY, HOWS } from './word-fit.ts';
import { pairUp, SPLIT, type Pairing } from './word-pairing.ts';

/** Kinds of name: the full name, another one, a short form, or a former one. */
export const NAME_KINDS = ['full', 'alias', 'short', 'former'] as const;

export type NameKind = (typeof NAME_KINDS)[number];

/** A name as an engine hands it over. */
export interface SearchableName {
  /** Identity of the name itself. */
  readonly key: string;
  /** Id of the entity that bears it. */
  readonly of: string;
  readonly text: string;
  readonly kind: NameKind;
  /** `indexTokens(text)`, as stored with the name. */
  readonly tokens: readonly string[];
}

/** The name by which an entity was found. */
export interface NameMatch {
  readonly key: string;
  readonly of: string;
  readonly text: string;
  /**
   * Above 0, up to 1. 1: the whole name, whatever its case and accents. 0.99: the same, with other
   * punctuation. 0.98: the same words in another order. At most 0.97: in part, or with typos.
   */
  readonly score: number;
  /** How the words of the query were found. If they differ, the loosest counts: FUZZY, then PREFIX. */
  readonly how: 'EXACT' | 'INITIALS' | 'PREFIX' | 'FUZZY';
}

const SAME_WORDS = 0.99;

const OTHER_ORDER = 0.98;

const NOT_WHOLE = 0.97;

/** Factor for the initials of the whole name, which come after the word itself and before its beginning. */
const INITIALS = 0.85;

interface Query {
  readonly folded: string;
  readonly whole: string;
  readonly words: readonly NameWord[];
  /** The words written together as one; null if {@link writtenTogether} is. */
  readonly together: readonly NameWord[] | null;
}

type Match = NameMatch & { readonly kind: NameKind };

/**
 * The names that fit a query: the best one per entity, best first. Each word of the query must fit a
 * word of the name, and no two the same one. The order of words is free.
 *
 * A word fits if it equals the name's word, begins it, or differs from it by one edit (from 4 characters)
 * or two (from 8). A swap of neighbours is one edit (optimal string alignment), and a word of 3 characters
 * may have a swap. Words may be written together, in the query or in the name, and a single word may be
 * the initials of the name. The last word may be half typed, and so also fits a beginning with such a
 * typo. At equal score, full names come before aliases, short and former ones, then by text and id. The
 * result does not depend on the order of `names`.
 */
export function rankNames(query: string, names: readonly SearchableName[]): NameMatch[] {
  const words = nameWords(query);
  if (words.length === 0) return [];
  const whole = writtenTogether(words);
  const read: Query = {
    folded: foldText(query),
    whole: wholeNameOf(words),
    words,
    together: whole === null ? null : [{ whole, parts: [], unspaced: false }],
  };
  const best = new Map<string, Match>();
  for (const name of names) {
    const found = matchName(read, name);
    if (found === null) continue;
    const match: Match = { key: name.key, of: name.of, text: name.text, kind: name.kind, ...found };
    const rival = best.get(name.of);
    if (rival === undefined || compareMatches(match, rival) < 0) best.set(name.of, match);
  }
  return [...best.values()]
    .sort(compareMatches)
    .map(({ key, of, text, score, how }) => ({ key, of, text, score, how }));
}

/** Score of one name; null if a word of the query does not fit it. */
function matchName(query: Query, name: SearchableName): Pick<NameMatch, 'score' | 'how'> | null {
  if (foldText(name.text) === query.folded) return { score: 1, how: 'EXACT' };
  // The tokens include the shortcuts, so a query that fits no token fits nothing.
  const isNear = (pairUp(query.words, name.tokens) ?? asOne(query, name.tokens)) !== null;
  // If only spaces differ, text in a script without spaces may have been split at other places.
  if (!isNear && !query.words.some((word) => word.unspaced)) return null;
  const nameParts = nameWords(name.text);
  if (wholeNameOf(nameParts) === query.whole) return { score: SAME_WORDS, how: 'EXACT' };
  if (!isNear) return null;

  const { together, initials } = nameShortcuts(name.text, nameParts);
  const own = name.tokens.filter((token) => !together.has(token) && !initials.includes(token));
  const pairing =
    pairUp(query.words, own) ??
    asOne(query, own) ??
    withSpacing(pairUp(query.words, [...own, ...together.keys()], together));
  if (pairing === null) {
    const [word, ...more] = query.words;
    const isInitials = more.length === 0 && initials.includes(word?.whole ?? '');
    return isInitials ? { score: NOT_WHOLE * INITIALS, how: 'INITIALS' } : null;
  }
  const letters = nameParts.reduce((sum, word) => sum + word.whole.length, 0);
  const covered = pairing.fits.reduce((sum, fit) => sum + fit.covered, 0);
  const coverage = letters === 0 ? 1 : Math.min(1, covered / letters);
  const loosest = pairing.fits.reduce((most, fit) => Math.max(most, fit.how), 0);
  if (loosest === 0 && coverage === 1 && pairing.spacing === 1) {
    return { score: OTHER_ORDER, how: 'EXACT' };
  }
  const quality = pairing.fits.reduce((sum, fit) => sum + fit.quality, 0) / pairing.fits.length;
  const score = NOT_WHOLE * quality * (0.8 + 0.2 * coverage) * pairing.spacing;
  return { score, how: HOWS[loosest] ?? 'FUZZY' };
}

/** Pairs the words of the query, written together, with a word of the name or its beginning, without typos. */
function asOne({ together }: Query, tokens: readonly string[]): Pairing | null {
  const found = together === null ? null : pairUp(together, tokens);
  return found?.fits.every(({ how }) => how < FUZZY) === true ? withSpacing(found) : null;
}

const withSpacing = (found: Pairing | null): Pairing | null =>
  found === null ? null : { ...found, spacing: SPLIT };

/** Best first: score, then kind, then text and id. */
function compareMatches(a: Match, b: Match): number {
  return (
    b.score - a.score ||
    NAME_KINDS.indexOf(a.kind) - NAME_KINDS.indexOf(b.kind) ||
    compareText(a.text, b.text) ||
    compareText(a.of, b.of) ||
    compareText(a.key, b.key)
  );
}
