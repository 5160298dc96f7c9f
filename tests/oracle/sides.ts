/** The sides of speakers (guide §2.3, §2.6): actors of the event, and whatever they belong to on that day. */
import type { AsOf, Known } from './as-of.ts';
import { boundsOf } from './dates.ts';

/** A term that certainly excludes the day counts against it; a missing term does not. */
function mayCover({ qualifiers: { since, until } }: Known, day: string | null): boolean {
  if (day === null) return true;
  const start = since === undefined ? null : boundsOf(since).earliest;
  const end = until === undefined || until === '..' ? null : boundsOf(until).latest;
  return (start === null || start <= day) && (end === null || day <= end);
}

/** The actor, its roles, the organizations of its memberships and posts, and theirs in turn. */
export function belongingsOf(asOf: AsOf, actor: string, day: string | null): ReadonlySet<string> {
  const all = new Set([actor]);
  // The loop also visits members added to the set on the way.
  for (const one of all) {
    for (const predicate of ['memberOf', 'holds', 'postIn'] as const) {
      for (const claim of asOf.about(one, predicate)) {
        if (claim.modality === 'asserted' && mayCover(claim, day)) all.add(claim.object!);
      }
    }
  }
  return all;
}

/** The speaker of a claim, or null for the source's own voice. */
export function speakerOf({ speaker, unnamedSpeaker }: Known): string | null {
  if (speaker !== undefined) return speaker;
  if (unnamedSpeaker === undefined) return null;
  return `${unnamedSpeaker.description} of ${unnamedSpeaker.of ?? 'nobody'}`;
}

/** Everybody with any part in an event, including those represented, accompanied or replaced. */
export function actorsOf(asOf: AsOf, event: string): readonly string[] {
  const named = asOf
    .pointingAt(event, 'involvedIn')
    .flatMap(({ subject, qualifiers: { onBehalfOf, insteadOf, accompanying } }) => [
      subject,
      onBehalfOf,
      insteadOf,
      accompanying,
    ]);
  return [...new Set(named.filter((id) => id !== undefined))].sort();
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((id) => b.has(id));

/** The actors of the event for whose side the speaker of a claim speaks; all of them for the source's own voice. */
export function spokenFor(asOf: AsOf, event: string, claim: Known): readonly string[] {
  const actors = actorsOf(asOf, event);
  const { speaker, unnamedSpeaker, published } = claim;
  if (speaker === undefined && unnamedSpeaker === undefined) return actors;
  const id = speaker ?? unnamedSpeaker?.of;
  if (id === undefined) return [];
  const own = belongingsOf(asOf, id, published);
  return actors.filter((actor) => shares(belongingsOf(asOf, actor, published), own));
}

/** §2.3: whether the speaker is an outsider: has no part in the event and speaks for no side. */
export function isOutside(asOf: AsOf, event: string, claim: Known): boolean {
  return speakerOf(claim) !== null && spokenFor(asOf, event, claim).length === 0;
}

/** §2.6: whether two speakers speak for different sides. */
export function areTwoSides(asOf: AsOf, event: string, claims: readonly Known[]): boolean {
  return claims.some((one) =>
    claims.some(
      (other) =>
        speakerOf(one) !== speakerOf(other) &&
        spokenFor(asOf, event, one).some((a) =>
          spokenFor(asOf, event, other).some(
            (b) =>
              a !== b &&
              !shares(belongingsOf(asOf, a, one.published), belongingsOf(asOf, b, other.published)),
          ),
        ),
    ),
  );
}
