/** What sources say of one event on a day: each word with the voice in which it counts (model.md §2, rules 1 to 3). */
import type { KnownClaim } from '../time/knowledge.ts';
import { parseFuzzyDate } from '../time/fuzzy-date.ts';
import { countingByStage } from '../claims/ranks.ts';
import type { Sides } from './sides.ts';
import { stageOf, type EventStage } from './stages.ts';

/**
 * How a word counts. `hearsay` is a denial that the source only attributes to an outsider, and decides
 * nothing.
 */
export type Voice = 'asserted' | 'alleged' | 'denied' | 'hearsay';

/** One claim as it counts. A denied `held` is an asserted `notHeld` here. */
export interface Word {
  readonly claim: KnownClaim;
  readonly stage: EventStage;
  readonly voice: Voice;
  /** Whether the claim is written as a denial of `held`. */
  readonly deniesHeld: boolean;
}

/** Claims of one predicate about an event as words. Claims without a stage say nothing and are left out. */
export function wordsOf(claims: readonly KnownClaim[], sides: Sides): Word[] {
  return countingByStage(claims).flatMap((claim) => {
    const stage = stageOf(claim);
    return stage === undefined ? [] : [toWord(claim, stage, sides)];
  });
}

/** The voice in which a claim counts. What a source only attributes to an outsider counts as alleged. */
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

/** The day of the step itself if the source gives one, but no later than the day on which it became known. */
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

/** A key for whoever speaks in a source: the source itself, or one of the speakers whom it quotes. */
export const voiceKey = ({ source, speaker, unnamedSpeaker }: KnownClaim): string =>
  JSON.stringify([source, speaker ?? unnamedSpeaker ?? null]);
