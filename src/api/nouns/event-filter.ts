/** Converts event filters to conditions with canonical ids. */
import type { EventConditions } from '../../queries/relationships/events.ts';
import { canonicalIds, listOf, period } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import { fromEnum } from '../request/enums.ts';
import type { EventCapacity, EventFilter, Status } from '../generated/schema.ts';

/** The conditions if there is no filter. */
export const UNFILTERED: Omit<EventConditions, 'types'> = {
  statuses: null,
  verdicts: null,
  formats: null,
  ...period(null),
  topics: null,
  places: null,
  involved: null,
  partOf: null,
};

/** The conditions of a filter, without the types of event. */
export async function involvementConditions(
  context: Context,
  filter: EventFilter | null | undefined,
): Promise<Omit<EventConditions, 'types'>> {
  if (!filter) return UNFILTERED;
  const ids = await canonicalIds(context, {
    'filter.topics': { kind: 'Topic', ids: filter.topics },
    'filter.places': { kind: 'Place', ids: filter.places },
    'filter.involved': { kind: 'Actor', ids: filter.involved },
    'filter.partOf': { kind: 'Event', ids: listOf(filter.partOf) },
  });
  return {
    statuses: filter.statuses ?? null,
    verdicts: filter.verdicts ?? null,
    formats: filter.formats?.map(fromEnum) ?? null,
    ...period(filter.during),
    topics: ids['filter.topics'],
    places: ids['filter.places'],
    involved: ids['filter.involved'],
    partOf: ids['filter.partOf']?.[0] ?? null,
  };
}

/** Conditions on somebody's own part in events: on capacities and status. */
export function partConditions({
  capacities,
  partStatuses,
}: {
  readonly capacities?: readonly EventCapacity[] | null | undefined;
  readonly partStatuses?: readonly Status[] | null | undefined;
}): { readonly capacities: string[] | null; readonly partStatuses: readonly Status[] | null } {
  return { capacities: capacities?.map(fromEnum) ?? null, partStatuses: partStatuses ?? null };
}
