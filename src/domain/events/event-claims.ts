/** The claims about one event: which of them are known on a day, and when that changes. */
import { type ClaimIndex, knownOn } from '../claims/claim-index.ts';
import { counting } from '../claims/ranks.ts';
import type { EntityId } from '../entities/entities.ts';
import { OPEN_END, type KnowledgeSpan, type KnownClaim } from '../time/knowledge.ts';
import { voiceOf } from './event-words.ts';
import type { EventWords, Standing } from './event-reading.ts';
import { actorsNamed, sideClaims } from './sides.ts';
import { sidesOfWholes, wholesOn } from './wholes.ts';

/** Predicates of claims about an event itself. */
const OF_EVENT = ['stage', 'date', 'format', 'partOf'] as const;

/** The claims about one event, from the claims of a projection. */
export class EventClaims {
  readonly #index: ClaimIndex;
  readonly #id: EntityId;
  readonly #parts: readonly KnownClaim[];
  readonly #times: readonly KnownClaim[];

  constructor(index: ClaimIndex, id: EntityId) {
    this.#index = index;
    this.#id = id;
    this.#parts = index.pointingAt(id, 'involvedIn');
    this.#times = index
      .about(id, 'property')
      .filter(({ qualifiers }) => qualifiers.which === 'times');
  }

  /** Claims about the event itself that are known on a day. */
  known(predicate: (typeof OF_EVENT)[number], day: string): KnownClaim[] {
    return knownOn(this.#index.about(this.#id, predicate), day);
  }

  /** Involvements that are known on a day. */
  partsOn(day: string): KnownClaim[] {
    return knownOn(this.#parts, day);
  }

  /** Claims known on a day that say how many meetings are told as this one. */
  timesOn(day: string): KnownClaim[] {
    return knownOn(this.#times, day);
  }

  /**
   * The least number of meetings told as this one, as known on a day. A number that is only alleged
   * counts nothing, unless the meeting itself is only alleged. Nor does a number that comes with a plan
   * once the meeting was held: nobody says how many of them were.
   */
  leastTimesOn(day: string, { words, parts, sides }: EventWords, standing: Standing): number {
    const told = counting(this.timesOn(day)).filter((claim) => {
      const voice = voiceOf(claim, sides);
      if (voice === 'alleged' ? standing.status !== 'ALLEGED' : voice !== 'asserted') return false;
      if (standing.stage !== 'held') return true;
      const beside = [...words, ...parts].filter((word) => word.claim.source === claim.source);
      return beside.length === 0 || beside.some(({ stage }) => stage === 'held');
    });
    const least = told.map(({ value }) => Number(/^\d+/.exec(String(value))?.[0] ?? 1));
    return Math.max(1, ...least);
  }

  /** The events that this one is part of, as known on a day. */
  wholesOn(day: string): EntityId[] {
    return wholesOn(this.#index, this.#id, day).map(({ object }) => object!);
  }

  /**
   * When those claims are known that decide where the event stands, who was there, and who met.
   *
   * @param spansOf the same for an event that this one is part of.
   */
  spans(spansOf: (whole: EntityId) => readonly KnowledgeSpan[]): KnowledgeSpan[] {
    const ofEvent = OF_EVENT.flatMap((predicate) => this.#index.about(this.#id, predicate));
    const said = [...ofEvent, ...this.#parts];
    const heard = [...said, ...this.#times];
    const speakers = heard.flatMap(({ speaker }) => speaker ?? []);
    const isSpoken = heard.some(
      ({ speaker, unnamedSpeaker }) => speaker !== undefined || unnamedSpeaker !== undefined,
    );
    // Sides matter only if a source attributes something to a speaker.
    const sides = isSpoken
      ? sideClaims(this.#index, [...this.#parts.flatMap(actorsNamed), ...speakers])
      : [];
    const framing = this.#index.about(this.#id, 'partOf');
    const around = [
      ...this.#times,
      ...sides,
      ...sidesOfWholes(this.#index, framing),
      ...framing.flatMap(({ object }) => spansOf(object!)),
    ];
    // Until something is said of the event, no other claim can change its standing.
    const first = firstKnownDay(said);
    return distinctSpans([
      ...said,
      ...around.map((span) => (span.knownFrom < first ? { ...span, knownFrom: first } : span)),
    ]);
  }
}

/** The first day on which any of these claims is known. */
const firstKnownDay = (claims: readonly KnownClaim[]): string =>
  claims.reduce((first, { knownFrom }) => (knownFrom < first ? knownFrom : first), OPEN_END);

/** The distinct spans of claims. A few sources bring thousands of claims, so there are far fewer spans. */
function distinctSpans(claims: readonly KnowledgeSpan[]): KnowledgeSpan[] {
  return [...new Map(claims.map((c) => [`${c.knownFrom} ${c.knownUntil}`, c])).values()];
}
