/** Brings a name query to the one shape every engine searches with. */
import { RapportError } from '../errors.ts';
import type { NameQuery } from './graph.ts';

const MAX_TOKENS = 16;
const MAX_CANDIDATES = 1_000;
/** Longer tokens match by this many first characters: edit distance on long words is slow. */
const MAX_TOKEN_LENGTH = 64;
/** Shorter tokens are not searched with typos: two edits would match nearly anything. */
const MIN_FUZZY_LENGTH = 4;

/** Edits (insert, delete, replace one character) a fuzzy token may be away. */
export const MAX_EDITS = 2;

/** One token to search for. */
export interface NameTerm {
  readonly token: string;
  /** Whether up to {@link MAX_EDITS} typos count as a match, beside exact and prefix. */
  readonly fuzzy: boolean;
}

/**
 * The terms of `query`, any of which may match.
 *
 * @throws RapportError `BAD_USER_INPUT` for more than 16 tokens or a limit outside 1–1000.
 */
export function nameTerms({ tokens, limit }: NameQuery): NameTerm[] {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_CANDIDATES) {
    throw new RapportError('BAD_USER_INPUT', `limit must be 1–${MAX_CANDIDATES}; got ${limit}.`);
  }
  const words = tokens.flatMap((token) => token.split(/\s+/u)).filter((word) => word !== '');
  if (words.length > MAX_TOKENS) {
    throw new RapportError('BAD_USER_INPUT', `A name has at most ${MAX_TOKENS} words.`);
  }
  return [...new Set(words)].map((word) => {
    const characters = [...word].slice(0, MAX_TOKEN_LENGTH);
    return { token: characters.join(''), fuzzy: characters.length >= MIN_FUZZY_LENGTH };
  });
}
