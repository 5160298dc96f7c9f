/** Who acted for whom in one event, over knowledge time: nobody meets those who stood there for them. */
import type { EntityId } from './entities.ts';
import type { InvolvementSpan } from './event-projection.ts';
import { isKnown, spansOver, turningDays } from './knowledge.ts';

/** An involvement through somebody. */
type Mandate = InvolvementSpan & { readonly representedBy: EntityId };

/**
 * The involvements of an event with everybody who acted for each actor there, on every row of the
 * actor: one source may say that an office attended, another who attended for it.
 */
export function withStandIns(
  involvements: ReadonlyMap<string, readonly InvolvementSpan[]>,
): Map<string, readonly InvolvementSpan[]> {
  const mandates = [...involvements.values()]
    .flat()
    .filter((span): span is Mandate => span.representedBy !== null);
  const principals = new Set(mandates.map(({ from }) => from));
  return new Map(
    [...involvements].map(([key, spans]) => {
      if (!spans.some(({ from }) => principals.has(from))) return [key, spans];
      const days = turningDays([...spans, ...mandates]);
      const cut = spansOver(days, (day) => {
        const span = spans.find((each) => isKnown(each, day));
        if (span === undefined) return new Map();
        const { knownFrom: _from, knownUntil: _until, ...state } = span;
        const known = mandates.filter((mandate) => isKnown(mandate, day));
        return new Map([[key, { ...state, standIns: standInsOf(state.from, known) }]]);
      });
      return [key, cut.get(key) ?? []];
    }),
  );
}

/** Also who acted for those who acted for it; ascending. */
function standInsOf(actor: EntityId, mandates: readonly Mandate[]): EntityId[] {
  const found = new Set<EntityId>();
  for (let next = [actor]; next.length > 0;) {
    next = mandates
      .filter(({ from, representedBy }) => next.includes(from) && !found.has(representedBy))
      .map(({ representedBy }) => representedBy);
    for (const id of next) found.add(id);
  }
  found.delete(actor);
  return [...found].sort();
}
