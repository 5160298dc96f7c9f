/** Counts the evidence behind an answer: statements and independent sources, whatever the number of claims (model.md §2). */
import type { Modality } from './claims.ts';
import { groupBy } from '../lists/group-by.ts';
import { ALWAYS } from '../time/knowledge.ts';
import type { Status } from '../events/stages.ts';

/** The fields of a claim that its count as evidence depends on. */
export interface Testimony {
  readonly source: string;
  /** SHA-256 of the place in the source. Paragraphs without one are told apart by their number; rows and records have one. */
  readonly sha256: string | null;
  readonly paragraph: number | null;
  readonly stage: string | null;
  readonly modality: string;
  readonly speaker: string | null;
  /** Who speaks without being named, and for whom. */
  readonly unnamedDescription: string | null;
  readonly unnamedOf: string | null;
  /** Whom the source itself quotes. */
  readonly via: string | null;
  readonly knownFrom: string;
}

/** How much evidence there is for an answer. */
export interface Weight {
  /** How many statements: what one place of one source says of one stage, with one modality and speaker. */
  readonly statements: number;
  /** Sources of independent origin: those that quote the same source count once. */
  readonly sources: number;
  /** Null if there are no claims. */
  readonly strongest: Modality | null;
}

/** Whether curators added a claim. Only their claims are always known. They do not count as evidence. */
const isCurated = ({ knownFrom }: Testimony) => knownFrom === ALWAYS;

const FIRMEST_FIRST: readonly Modality[] = ['asserted', 'alleged', 'denied'];

/** Counts the evidence. What curators add, such as a merge, adds no statement and no source. */
export function weigh(claims: readonly Testimony[]): Weight {
  const said = claims.filter((claim) => !isCurated(claim));
  const heard = said.length > 0 ? said : claims;
  return {
    statements: new Set(said.map(statementOf)).size,
    sources: originsOf(said).length,
    strongest:
      FIRMEST_FIRST.find((modality) => heard.some((claim) => claim.modality === modality)) ?? null,
  };
}

const statementOf = (claim: Testimony) =>
  JSON.stringify([
    claim.source,
    claim.sha256 ?? claim.paragraph,
    claim.stage,
    claim.modality,
    claim.speaker,
    claim.unnamedDescription,
    claim.unnamedOf,
  ]);

/**
 * The sources, grouped by origin. Sources that quote the same source are of one origin, and a source that
 * shares an origin with two others joins all three.
 */
function originsOf(claims: readonly Testimony[]): string[][] {
  let origins = [...new Set(claims.map(({ source }) => source))].map((source) => [source]);
  const quoting = groupBy(
    claims.filter(({ via }) => via !== null),
    ({ via }) => via!,
  );
  for (const quotes of quoting.values()) {
    const joined = new Set(quotes.map(({ source }) => source));
    const isJoined = (origin: readonly string[]) => origin.some((source) => joined.has(source));
    origins = [origins.filter(isJoined).flat(), ...origins.filter((origin) => !isJoined(origin))];
  }
  return origins;
}

/** Statuses of a part with which an author does not count as one: the authorship is only alleged, or denied. */
export const NO_AUTHOR: readonly Status[] = ['ALLEGED', 'NOT_HELD', 'DENIED'];
