/** What the small timeline of an actor draws: terms of roles, memberships and circumstances, then cases and events. */
import type { ActorTimelineQuery } from '../../generated/actor-years.ts';
import type { Backing } from '../../evidence/evidence-button.tsx';
import type { LifelineDates } from '../../pictures/lifelines-layout.ts';
import type { NamedReference } from '../../words/entity-link.tsx';
import type { ActorNode } from './actor-node.ts';

export type Entry = ActorTimelineQuery['timeline']['edges'][number];
export type TermKind = 'role' | 'membership' | 'circumstance';
type Held = ActorNode['roles']['edges'][number];
type HeldTerm = Held['parts'][number];

/** One role, membership or circumstance with its terms. */
export interface Lasting {
  readonly kind: TermKind;
  readonly node: NamedReference;
  readonly terms: readonly HeldTerm[];
  readonly support: Held['support'];
  readonly evidence: Backing;
}

export function lastingOf({ roles, memberships, circumstances }: ActorNode): readonly Lasting[] {
  const of = (kind: TermKind, edges: readonly (Omit<Held, 'node'> & Pick<Lasting, 'node'>)[]) =>
    edges.map(({ node, parts, support, evidence }) => ({
      kind,
      node,
      terms: parts,
      support,
      evidence,
    }));
  return [
    ...of('role', roles.edges),
    ...of('membership', memberships.edges),
    ...of('circumstance', circumstances.edges),
  ];
}

/** Null if no source gives a day: such a term cannot be drawn. */
export function datesOfTerm({ since, until, ongoing, attestedOn }: HeldTerm): LifelineDates | null {
  const isTerm = since !== null || until !== null;
  if (!isTerm) return attestedOn === null ? null : boundsOf(attestedOn);
  const earliest = since?.earliest ?? null;
  const latest = ongoing ? null : (until?.latest ?? null);
  if (earliest === null && latest === null) return null;
  const [from, to] = [since?.latest ?? null, until?.earliest ?? null];
  // That it goes on is only known for the day of a source, so without an end nothing is certain of the rest.
  return { earliest, latest, ...(from !== null && to !== null && { surely: { from, to } }) };
}

/** Null if both ends are unknown. */
export function boundsOf(
  date: { readonly earliest: string | null; readonly latest: string | null } | null,
): LifelineDates | null {
  if (date === null || (date.earliest === null && date.latest === null)) return null;
  return { earliest: date.earliest, latest: date.latest };
}
