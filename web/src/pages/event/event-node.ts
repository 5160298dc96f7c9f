/** The event that `EventDocument` asks for: a meeting, a visit or a statement. */
import type { EventQuery } from '../../generated/event.ts';

export const EVENT_TYPES = ['Meeting', 'Visit', 'Statement'] as const;

export type EventNode = Extract<
  NonNullable<EventQuery['node']>,
  { readonly __typename: (typeof EVENT_TYPES)[number] }
>;

/** An actor involved in the event, with its capacities. */
export type Involved = EventNode['involved']['edges'][number];
