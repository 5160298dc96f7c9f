/** The claim: what one source says in one place about one subject. Its id is a hash of that. */
import { createHash } from 'node:crypto';
import type { EntityId } from '../entities/entities.ts';
import type { Locator } from './locators.ts';
import type { Predicate } from './predicates.ts';
import type { Qualifiers } from './qualifiers.ts';

/** How firmly the source says it. */
export const MODALITIES = ['asserted', 'alleged', 'denied'] as const;
export type Modality = (typeof MODALITIES)[number];

/**
 * The curator's decision on a claim (as ranks in Wikidata). A pending claim is proposed and waits for
 * that decision. If several data sets rank one claim, the last of these ranks prevails. Only `isLive`
 * says which ranks count.
 */
export const RANKS = ['pending', 'preferred', 'normal', 'deprecated'] as const;
export type Rank = (typeof RANKS)[number];

/** Somebody whom a source quotes without a name. Such a speaker is no actor and is counted nowhere. */
export interface UnnamedSpeaker {
  /** In our own words, such as "an official in the delegation". */
  readonly description: string;
  /** Organization for which that person speaks. */
  readonly of?: EntityId;
}

/** What the id of a claim is computed from. Corrected content makes a new claim. */
export interface ClaimContent {
  readonly subject: EntityId;
  readonly predicate: Predicate;
  /** The other entity, for predicates that relate two. */
  readonly object?: EntityId;
  /** Text, EDTF date, stage or number, for predicates that give a value. */
  readonly value?: string | number;
  readonly qualifiers: Qualifiers;
  readonly modality: Modality;
  /** Actor to whom the source attributes it; absent if the source speaks for itself. */
  readonly speaker?: EntityId;
  /** Whoever says it without being named, in place of `speaker`. */
  readonly unnamedSpeaker?: UnnamedSpeaker;
  /** Whom the source itself quotes, such as another paper. */
  readonly via?: EntityId;
  readonly source: string;
  readonly locator: Locator;
}

/** A claim as recorded. Ids are as stated; merges are applied at projection. */
export interface Claim extends ClaimContent {
  readonly id: string;
  /** What the source says here, in our own words (English). */
  readonly summary: string;
  readonly rank: Rank;
  /** Data set that states it. If several do, the first of them in the records. */
  readonly origin: string;
  /** Id of the claim that this one corrects. */
  readonly supersedes?: string;
}

/** What kind of source it is: what somebody published, or what the curators of a data set add themselves. */
export const SOURCE_KINDS = ['publication', 'curation'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What claims are taken from. */
export interface Source {
  readonly id: string;
  /** Absent for a publication. */
  readonly kind?: SourceKind;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  /** EDTF; its claims count as known from the last possible day. */
  readonly publishedOn?: string;
  /** ISO day; its claims are known from this day if `publishedOn` is unknown. */
  readonly accessedOn?: string;
  /** ISO day on which the publisher withdrew it; closes knowledge from that day. */
  readonly retractedOn?: string;
  /** Why the dates are as they are, or anything a reader should know. */
  readonly note?: string;
  /** SHA-256 (hex) by paragraph number. Empty if its places are rows or records, of which there may be many. */
  readonly paragraphs: Readonly<Record<string, string>>;
}

/** Canonical JSON: keys sorted, strings in NFC, undefined members left out. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

/**
 * Id of a claim: `c` and 32 hex digits of a SHA-256 over what it says and where. Summary, the number
 * of the place, rank, origin and times are not part of it, so a new wording never makes a new claim.
 */
export function claimId(content: ClaimContent): string {
  const { subject, predicate, object, value, qualifiers, modality, speaker, source } = content;
  const { unnamedSpeaker, via } = content;
  const hashed = canonicalJson({
    subject,
    predicate,
    object,
    value,
    qualifiers,
    modality,
    speaker,
    unnamedSpeaker,
    via,
    source,
    sha256: content.locator.sha256,
  });
  return `c${createHash('sha256').update(hashed).digest('hex').slice(0, 32)}`;
}
