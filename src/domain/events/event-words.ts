/** What sources say of one event on a day, each word with the voice it counts in (model.md §2, rules 1 to 3). */
import type { KnownClaim } from '../time/knowledge.ts';
import { parseFuzzyDate } from '../time/fuzzy-date.ts';
import { countingByStage } from '../claims/ranks.ts';
import type { Sides } from './sides.ts';
import { stageOf, type EventStage } from './stages.ts';

/**
 * How a word counts. `hearsay` is a denial that the source only attributes to an outsider: it decides
 * nothing against anybody.
 */
export type Voice = 'asserted' | 'alleged' | 'denied' | 'hearsay';

/** One claim as it counts. A denied `held` stands here as an asserted `notHeld`. */
export interface Word {
  readonly claim: KnownClaim;
  readonly stage: EventStage;
  readonly voice: Voice;
  /** It is written as a denial of `held`. */
  readonly deniesHeld: boolean;
}

/** Claims of some predicate about an event as words; those that state no stage say nothing. */
export function wordsOf(claims: readonly KnownClaim[], sides: Sides): Word[] {
  return countingByStage(claims).flatMap((claim) => {
    const stage = stageOf(claim);
    return stage === undefined ? [] : [toWord(claim, stage, sides)];
  });
}

/** The voice in which a claim counts: what a source only attributes to an outsider is alleged. */
export function voiceOf(claim: KnownClaim, sides: Sides): Voice {
  const isOutside = !sides.speaksForASide(claim);
  if (claim.modality === 'denied') return isOutside ? 'hearsay' : 'denied';
  return isOutside ? 'alleged' : claim.modality;
}

function toWord(claim: KnownClaim, stage: EventStage, sides: Sides): Word {
  const voice = voiceOf(claim, sides);
  if (stage !== 'held' || claim.modality !== 'denied') {
    return { claim, stage, voice, deniesHeld: false };
  }
  const turned = voice === 'denied' ? 'asserted' : 'alleged';
  return { claim, stage: 'notHeld', voice: turned, deniesHeld: true };
}

/** The day of the step itself where the source gives one, else the day on which it became known. */
export function stepDay({ claim }: Pick<Word, 'claim'>): string {
  const own = ownDay(claim);
  return own === null || own > claim.knownFrom ? claim.knownFrom : own;
}

/** The last day on which the step can have been taken; null if the source gives none. */
export function ownDay({ predicate, qualifiers: { date } }: KnownClaim): string | null {
  if (predicate !== 'stage' || date === undefined) return null;
  const { earliest, latest } = parseFuzzyDate(date);
  return latest ?? earliest;
}

/** Whoever speaks in a source: what it denies in one voice it denies in that voice only. */
export const voiceKey = ({ source, speaker, unnamedSpeaker }: KnownClaim): string =>
  JSON.stringify([source, speaker ?? unnamedSpeaker ?? null]);
