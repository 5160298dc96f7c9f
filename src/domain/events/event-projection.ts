/** Projects one event: its status steps, the part of each actor and the pairs it makes, over knowledge time. */
import type { ClaimIndex } from '../claims/claim-index.ts';
import type { EntityId } from '../entities/entities.ts';
import type { EventStep, InvolvementSpan } from './event-states.ts';
import { EventViews } from './event-view.ts';
import { spansOver, turningDays } from '../time/knowledge.ts';
import type { PairSpan } from '../pairs/pairs.ts';

export interface ProjectedEvent {
  readonly steps: readonly EventStep[];
  /** Relationship key → its spans. */
  readonly involvements: ReadonlyMap<string, readonly InvolvementSpan[]>;
  readonly pairs: ReadonlyMap<string, readonly PairSpan[]>;
}

/** Projects the event `id` from the claims of `index`. */
export function projectEvent(index: ClaimIndex, id: EntityId): ProjectedEvent {
  const views = new EventViews(index);
  const view = views.of(id);
  const days = turningDays(view.spans(new Set()));
  const steps = spansOver(days, (day) => {
    const { state } = view.on(day);
    return new Map(state === null ? [] : [['event', state]]);
  });
  return {
    steps: steps.get('event') ?? [],
    involvements: spansOver(days, (day) => view.on(day).involvements),
    pairs: spansOver(days, (day) => view.on(day).pairs),
  };
}
