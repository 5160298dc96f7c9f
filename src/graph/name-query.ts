/** Turns a name query into the terms that every engine searches for. */
import { RapportError } from '../errors.ts';
import type { NameQuery } from './graph.ts';

/** The most words of a name that one search looks for. */
export const MAX_NAME_WORDS = 16;
const MAX_FORMS = 4;
/** The most names that one search can return. */
export const MAX_CANDIDATES = 1_000;
/** Only this many characters of a token are searched, because edit distance on long words is slow. */
const MAX_TOKEN_LENGTH = 64;
/** Shorter tokens are searched without typos, because two edits would match nearly anything. */
const MIN_FUZZY_LENGTH = 4;

/** By how many edits (insert, delete or replace one character) a match of a fuzzy token may differ. */
export const MAX_EDITS = 2;

/** One token to search for. */
export interface NameTerm {
  readonly token: string;
  /** Whether a token with up to {@link MAX_EDITS} typos matches too, beside exact and prefix matches. */
  readonly fuzzy: boolean;
}

/**
 * One list of terms per word of `query`. A name must match one term of every list.
 *
 * @throws RapportError `BAD_USER_INPUT` for over 16 words, over 4 forms of one, or a limit outside 1–1000.
 */
export function nameTerms({ words, limit }: NameQuery): NameTerm[][] {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_CANDIDATES) {
    throw new RapportError('BAD_USER_INPUT', `limit must be 1–${MAX_CANDIDATES}; got ${limit}.`);
  }
  const typed = words
    .map((forms) => [...new Set(forms.filter((form) => form.trim() !== ''))])
    .filter((forms) => forms.length > 0);
  if (typed.length > MAX_NAME_WORDS || typed.some((forms) => forms.length > MAX_FORMS)) {
    throw new RapportError(
      'BAD_USER_INPUT',
      `A name has at most ${MAX_NAME_WORDS} words, of at most ${MAX_FORMS} forms each.`,
    );
  }
  return typed.map((forms) =>
    forms.map((form) => {
      const characters = [...form].slice(0, MAX_TOKEN_LENGTH);
      return { token: characters.join(''), fuzzy: characters.length >= MIN_FUZZY_LENGTH };
    }),
  );
}
