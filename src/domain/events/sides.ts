/** Tells for which side of an event somebody speaks: whether a speaker counts, and whether both sides confirm (model.md §2, rules 3 and 6). */
import { type ClaimIndex, knownOn } from '../claims/claim-index.ts';
import type { EntityId } from '../entities/entities.ts';
import { parseFuzzyDate, type DateBounds } from '../time/fuzzy-date.ts';
import type { KnownClaim } from '../time/knowledge.ts';
import { predicatesOf } from '../claims/predicates.ts';
import { roleBasis } from '../ties/roles-on.ts';

const BELONGING = predicatesOf('belonging');

/** The claims that decide whose side these actors and roles are on. */
export function sideClaims(index: ClaimIndex, actors: Iterable<EntityId>): KnownClaim[] {
  return [...new Set(actors)].flatMap((actor) => {
    const own = BELONGING.flatMap((predicate) => index.about(actor, predicate));
    const roles = own.filter(({ predicate }) => predicate === 'holds').map(({ object }) => object!);
    return [...own, ...roles.flatMap((role) => index.about(role, 'postIn'))];
  });
}

/** Everybody to whom a claim gives a part in the event, even if it is denied. */
export function actorsNamed(claim: KnownClaim): EntityId[] {
  const { onBehalfOf, insteadOf, accompanying } = claim.qualifiers;
  return [claim.subject, onBehalfOf, insteadOf, accompanying].flatMap((id) => id ?? []);
}

/** Capacities that make nobody a side of the event. */
const NO_SIDE: readonly string[] = ['subject', 'absent'];

/** The sides of one event as known on a day. */
export class Sides {
  readonly #index: ClaimIndex;
  readonly #parts: readonly KnownClaim[];
  readonly #day: string;
  readonly #standsFor = new Map<string, ReadonlySet<EntityId>>();
  readonly #components = new Map<string, readonly ReadonlySet<EntityId>[]>();

  /** @param parts involvements in the event known on `day`. */
  constructor(index: ClaimIndex, parts: readonly KnownClaim[], day: string) {
    this.#index = index;
    this.#parts = parts;
    this.#day = day;
  }

  /**
   * Whether the speaker of a claim has a part in the event or speaks for somebody who has. The
   * source's own voice counts as that.
   */
  speaksForASide(claim: KnownClaim): boolean {
    const voice = this.#voiceOf(claim);
    if (voice === null) return true;
    return this.#parts.some((part) =>
      actorsNamed(part).some((id) => meet(voice, this.#belongings(id, claim))),
    );
  }

  /**
   * Whether claims confirm for both sides: one in the source's own voice does, and so do two by
   * speakers of different sides.
   */
  areBoth(claims: readonly KnownClaim[]): boolean {
    const spoken = claims.map((claim) => ({ claim, voice: this.#voiceOf(claim) }));
    if (spoken.some(({ voice }) => voice === null)) return true;
    const sides = spoken.map(({ claim, voice }) => ({
      speaker: speakerKey(claim),
      sides: this.#sides(claim).filter((side) => meet(voice!, side)),
    }));
    return sides.some((one, i) =>
      sides
        .slice(i + 1)
        .some(
          (other) =>
            other.speaker !== one.speaker &&
            one.sides.some((a) => other.sides.some((b) => !meet(a, b))),
        ),
    );
  }

  /** The actors for whom a claim's speaker speaks; null if the source speaks for itself. */
  #voiceOf(claim: KnownClaim): ReadonlySet<EntityId> | null {
    const { speaker, unnamedSpeaker } = claim;
    if (speaker !== undefined) return this.#belongings(speaker, claim);
    if (unnamedSpeaker === undefined) return null;
    const { of } = unnamedSpeaker;
    return of === undefined ? new Set() : new Set([of]);
  }

  /** The sides of the event: those involved who belong together are one side. */
  #sides(claim: KnownClaim): readonly ReadonlySet<EntityId>[] {
    const key = publicationKey(claim);
    const read = this.#components.get(key);
    if (read !== undefined) return read;
    const actors = new Map<EntityId, Set<EntityId>>();
    for (const { subject, modality, qualifiers } of this.#parts) {
      const { capacity, onBehalfOf } = qualifiers;
      if (modality === 'denied' || (capacity !== undefined && NO_SIDE.includes(capacity))) continue;
      const own = actors.get(subject) ?? new Set(this.#belongings(subject, claim));
      if (onBehalfOf !== undefined) own.add(onBehalfOf);
      actors.set(subject, own);
    }
    const found = joined([...actors.values()]);
    this.#components.set(key, found);
    return found;
  }

  /** An actor and whatever it belonged to on the day of a claim's publication. */
  #belongings(actor: EntityId, claim: KnownClaim): ReadonlySet<EntityId> {
    const key = `${actor} ${publicationKey(claim)}`;
    const read = this.#standsFor.get(key);
    if (read !== undefined) return read;
    const day = publicationOf(claim);
    const held = (subject: EntityId, predicate: 'memberOf' | 'partOf' | 'holds' | 'postIn') =>
      knownOn(this.#index.about(subject, predicate), this.#day)
        .filter((said) => said.modality === 'asserted' && mayHold(said, day))
        .map(({ object }) => object!);
    const roles = held(actor, 'holds');
    const found = new Set([
      actor,
      ...held(actor, 'memberOf'),
      ...held(actor, 'partOf'),
      ...roles,
      ...[actor, ...roles].flatMap((role) => held(role, 'postIn')),
    ]);
    this.#standsFor.set(key, found);
    return found;
  }
}

const publicationKey = ({ publishedFrom, knownFrom }: KnownClaim) =>
  `${publishedFrom ?? ''} ${knownFrom}`;

const publicationOf = ({ publishedFrom, knownFrom }: KnownClaim): DateBounds => ({
  earliest: publishedFrom,
  latest: knownFrom,
});

/** A key for whom a claim's source quotes; undefined if it speaks for itself. */
export const speakerKey = ({ speaker, unnamedSpeaker }: KnownClaim): string | undefined =>
  speaker ?? JSON.stringify(unnamedSpeaker);

/** Whether a membership or role may have held on a day: its term does not certainly lie elsewhere. */
function mayHold({ qualifiers }: KnownClaim, day: DateBounds): boolean {
  const { since = null, until = null, attestedOn } = qualifiers;
  const earliest = since === null ? null : parseFuzzyDate(since).earliest;
  const latest = until === null || until === '..' ? null : parseFuzzyDate(until).latest;
  const attestations = attestedOn === undefined ? [] : [parseFuzzyDate(attestedOn)];
  return roleBasis({ since, until, earliest, latest, attestations }, day) !== null;
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const each of small) if (large.has(each)) return true;
  return false;
}

/** Joins sets that share a member, until none do. */
function joined(sets: readonly ReadonlySet<EntityId>[]): readonly ReadonlySet<EntityId>[] {
  const sideOf = new Map<EntityId, Set<EntityId>>();
  for (const set of sets) {
    const touching = new Set([...set].flatMap((id) => sideOf.get(id) ?? []));
    // Smaller sets merge into the largest, so that a thousand members of one party stay cheap.
    const [side, ...rest] = [...touching, new Set(set)].sort((a, b) => b.size - a.size);
    for (const other of rest) {
      for (const id of other) side!.add(id);
    }
    for (const id of [...set, ...rest.flatMap((other) => [...other])]) sideOf.set(id, side!);
  }
  return [...new Set(sideOf.values())];
}
