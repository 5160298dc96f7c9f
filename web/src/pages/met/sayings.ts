/** What is said about one meeting of a pair, what matters most first. */
import { speakerOf } from '../../evidence/statements.ts';
import { isOfCurators } from '../../evidence/voice.tsx';
import type { PairMeeting } from './pair-meeting.ts';

type SayingClaim = PairMeeting['evidence']['claims']['nodes'][number];

/**
 * Each statement once, though one sentence of a source often makes several claims. Claims about the status
 * come first (denials, then stages); dates, places and titles are behind the button.
 */
export function sayingsOf(claims: readonly SayingClaim[], status: string): readonly SayingClaim[] {
  const weight = ({ modality, stage, speaker, unnamedSpeaker }: SayingClaim) =>
    (modality === 'ASSERTED' ? 0 : 8) +
    (stage === status ? 4 : 0) +
    (stage === null ? 0 : 2) +
    (speaker === null && unnamedSpeaker === null ? 0 : 1);
  const once = new Map<string, SayingClaim>();
  // Claims that curators add are left out: they do not answer "who says so".
  const said = claims.filter((claim) => !isOfCurators(claim));
  for (const claim of said.toSorted((a, b) => weight(b) - weight(a))) {
    const { summary, modality, source, place } = claim;
    const who = speakerOf(claim);
    const saying = JSON.stringify([summary, modality, who, source.key, place]);
    if (!once.has(saying)) once.set(saying, claim);
  }
  return [...once.values()];
}
