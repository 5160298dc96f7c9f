/**
 * Decides which names match a query, and in what order. Engines only gather candidates with their own
 * full-text search; this order is the same for all of them.
 *
 * What an engine must gather: every name that has, for each word of the query, a token that equals one
 * of its forms (`nameForms`), begins with it, or is at most {@link MAX_EDITS} plain Levenshtein edits
 * away. Nothing else is ever accepted here, so two engines that gather this much answer alike.
 */
import { nameShortcuts } from './name-shortcuts.ts';
import {
  foldText,
  type NameWord,
  nameWords,
  swapsIn,
  wholeNameOf,
  writtenTogether,
} from './names.ts';

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

/** The most plain Levenshtein edits (a swap is two) with which a token is accepted, in UTF-16 units. */
export const MAX_EDITS = 2;

const HOWS = ['EXACT', 'PREFIX', 'FUZZY'] as const;
const FUZZY = HOWS.indexOf('FUZZY');
const SAME_WORDS = 0.99;
const OTHER_ORDER = 0.98;
const NOT_WHOLE = 0.97;
/** Factor if a query in a script without spaces was found only word by word, or has other spaces than the name. */
const SPLIT = 0.95;
/** Factor for the initials of the whole name, which come after the word itself and before its beginning. */
const INITIALS = 0.85;

/** How well one query token fits one name token. `how` is an index of {@link HOWS}; `quality` is above 0, up to 1. */
interface Fit {
  readonly how: number;
  readonly quality: number;
  /** How many UTF-16 units of the name token the query covers. */
  readonly covered: number;
}

/** A name token that fits a query token. `token` is its place in the name. */
interface Option {
  readonly token: number;
  readonly queryToken: string;
  readonly fit: Fit;
}

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

interface Pairing {
  readonly fits: readonly Fit[];
  /** 1 if the query has spaces where the name has them, else {@link SPLIT}. */
  readonly spacing: number;
}

const NO_TOKENS: ReadonlyMap<string, number> = new Map();

/**
 * Gives each query word a name token of its own; null if one is left without. A token in `longerThan` is
 * only for words of more letters than given there.
 */
function pairUp(
  words: readonly NameWord[],
  tokens: readonly string[],
  longerThan: ReadonlyMap<string, number> = NO_TOKENS,
): Pairing | null {
  const options: Option[][] = [];
  let split = false;
  for (const [index, word] of words.entries()) {
    const last = index === words.length - 1;
    const whole = optionsOf(word.whole, tokensFor(word.whole, tokens, longerThan), last);
    if (whole.length > 0) {
      options.push(whole);
      continue;
    }
    if (word.parts.length === 0) return null;
    split = true;
    for (const [at, part] of word.parts.entries()) {
      options.push(
        optionsOf(part, tokensFor(part, tokens, longerThan), last && at === word.parts.length - 1),
      );
    }
  }
  const chosen = assign(distinct(options));
  return chosen === null ? null : { fits: chosen, spacing: split ? SPLIT : 1 };
}

const tokensFor = (
  word: string,
  tokens: readonly string[],
  longerThan: ReadonlyMap<string, number>,
) => tokens.filter((token) => word.length > (longerThan.get(token) ?? 0));

/** The name tokens that fit one query token, best first. */
function optionsOf(queryToken: string, tokens: readonly string[], last: boolean): Option[] {
  const options: Option[] = [];
  for (const [token, text] of tokens.entries()) {
    const fit = fitOf(queryToken, text, last);
    if (fit !== null) options.push({ token, queryToken, fit });
  }
  return options.sort((a, b) => b.fit.quality - a.fit.quality);
}

/** Drops repeated words of the query: they count once, as in the tokens of a name. */
function distinct(options: readonly Option[][]): Option[][] {
  const seen = new Set<string>();
  return options.filter(([first]) => {
    if (first === undefined) return true;
    const isNew = !seen.has(first.queryToken);
    seen.add(first.queryToken);
    return isNew;
  });
}

/**
 * Pairs every row of options with a token of its own, by augmenting paths (Kuhn), which are quick even for
 * queries of many similar words. Good options are tried first, but the sum need not be the greatest.
 */
function assign(options: readonly (readonly Option[])[]): readonly Fit[] | null {
  const rowOf = new Map<number, number>();
  const chosen: Fit[] = [];
  const place = (row: number, tried: Set<number>): boolean => {
    for (const { token, fit } of options[row] ?? []) {
      if (tried.has(token)) continue;
      tried.add(token);
      const holder = rowOf.get(token);
      if (holder !== undefined && !place(holder, tried)) continue;
      rowOf.set(token, row);
      chosen[row] = fit;
      return true;
    }
    return false;
  };
  return options.every((_, row) => place(row, new Set())) ? chosen : null;
}

/** How a query token fits a name token; null if it does not. */
function fitOf(query: string, token: string, last: boolean): Fit | null {
  if (query === token) return { how: 0, quality: 1, covered: token.length };
  if (token.startsWith(query)) {
    const quality = 0.6 + 0.25 * (query.length / token.length);
    return { how: 1, quality, covered: query.length };
  }
  if (swapsIn(query).includes(token)) return { how: 2, quality: 0.5, covered: token.length };
  const allowed = query.length < 4 ? 0 : query.length < 8 ? 1 : 2;
  // Every insertion costs one edit, so longer or shorter tokens cannot be near enough.
  if (allowed === 0 || Math.abs(query.length - token.length) > MAX_EDITS) return null;
  if (editsBetween(query, token) > MAX_EDITS) return null;
  const typos = editsBetween(query, token, true);
  if (typos <= allowed) {
    return { how: 2, quality: typos === 1 ? 0.59 : 0.5, covered: token.length };
  }
  const begins = last && [-1, 0, 1].some((d) => startsNearly(query, token, query.length + d));
  return begins ? { how: 2, quality: 0.4, covered: query.length } : null;
}

function startsNearly(query: string, token: string, length: number): boolean {
  return length < token.length && editsBetween(query, token.slice(0, length), true) <= 1;
}

/**
 * Levenshtein distance up to {@link MAX_EDITS}, or some greater number. With `swaps`, a swap of neighbours is
 * one edit (optimal string alignment). Only the band around the diagonal is computed, since cells outside
 * it need too many edits.
 */
function editsBetween(a: string, b: string, swaps = false): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = row <= MAX_EDITS ? [row] : [];
    const end = Math.min(b.length, row + MAX_EDITS);
    for (let column = Math.max(1, row - MAX_EDITS); column <= end; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      if (swaps && row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, at(beforeLast, column - 2) + 1);
      }
      current[column] = edits;
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, b.length);
}

/** A cell of the table; infinite outside of the band. */
function at(cells: readonly number[], index: number): number {
  return cells[index] ?? Infinity;
}

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

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
