/** Pairs the words of a query with the words of a name. */
import type { NameWord } from './names.ts';
import { fitOf, type Fit } from './word-fit.ts';

/**
 * Factor if a query in a script without spaces was found only word by word, or has other spaces
 * than the name.
 */
export const SPLIT = 0.95;

/** A name token that fits a query token. `token` is its place in the name. */
interface Option {
  readonly token: number;
  readonly queryToken: string;
  readonly fit: Fit;
}

export interface Pairing {
  readonly fits: readonly Fit[];
  /** 1 if the query has spaces where the name has them, else {@link SPLIT}. */
  readonly spacing: number;
}

const NO_TOKENS: ReadonlyMap<string, number> = new Map();

/**
 * Gives each query word a name token of its own; null if one is left without. A token in `longerThan` is
 * only for words of more letters than given there.
 */
export function pairUp(
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
