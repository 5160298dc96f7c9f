/** For whom, through whom, in place of whom and with whom an actor takes part in an event. */
import type { NamedReference } from './entity-link.tsx';

export const MANDATES = ['onBehalfOf', 'representedBy', 'insteadOf', 'accompanying'] as const;
export type Mandate = (typeof MANDATES)[number];

/** One capacity in an event, as fragment `Mandates` asks for it. */
type Part = Readonly<Record<Mandate, NamedReference | null>>;

/** The mandates of all capacities of one actor in an event, without repetition. */
export function mandatesIn(
  parts: readonly Part[],
): readonly { readonly mandate: Mandate; readonly actor: NamedReference }[] {
  const found = parts.flatMap((part) =>
    MANDATES.flatMap((mandate) => {
      const actor = part[mandate];
      return actor === null ? [] : [[`${mandate} ${actor.key}`, { mandate, actor }] as const];
    }),
  );
  return [...new Map(found).values()];
}

/** The names under one kind of mandate, as text for files. */
export const withMandate = (parts: readonly Part[], mandate: Mandate): readonly NamedReference[] =>
  mandatesIn(parts).flatMap((each) => (each.mandate === mandate ? [each.actor] : []));
