/** Events below a place, a topic or a larger event. */
import {
  countEvents,
  countEventsUnder,
  EVENT_CURSOR,
  listEvents,
  listEventsUnder,
  type EventRow,
} from '../../queries/relationships/events.ts';
import type { EventTree } from '../../queries/relationships/event-tree.ts';
import type { PlaceEventsArgs } from '../generated/schema.ts';
import type { EntityPageModel, TiedPageModel } from '../request/models.ts';
import { ListBelow, oneByOne } from '../lists/list-below.ts';
import { childList } from '../request/child-list.ts';
import { involvementConditions } from './event-filter.ts';

const TYPES = ['Meeting', 'Visit', 'Statement'];

/** Events at a place or at a part of it, by date. Each place is a question of its own: they share no event. */
export const eventsAt = childList<PlaceEventsArgs, EntityPageModel>(async (asking) => {
  const { asOf, args, context } = asking;
  const { graph } = context;
  const conditions = { ...(await involvementConditions(context, args.filter, asOf)), types: TYPES };
  const order = args.orderBy === 'DATE_DESC' ? 'DESC' : 'ASC';
  const at = (place: string) =>
    conditions.places === null
      ? { ...conditions, places: [place] }
      : { ...conditions, places: [place], tree: within(conditions) };
  return new ListBelow<EventRow>(asking, {
    name: `events at ${order}`,
    conditions,
    list: oneByOne((id, { after, limit }) => {
      const page = { order, backward: false, after: EVENT_CURSOR(after), limit } as const;
      return listEvents(graph, asOf, at(id), page);
    }),
    count: oneByOne((id) => countEvents(graph, asOf, at(id))),
    key: ({ dateKey, node }) => [dateKey, node.id],
  });
});

/** The places that the filter itself asks for, beside the place above. */
function within({
  places,
  tree,
}: {
  readonly places: readonly string[] | null;
  readonly tree: EventTree | null;
}): EventTree {
  return { all: [{ leaf: { places } }, ...(tree === null ? [] : [tree])] };
}

/** The events about a topic, or the parts of an event, by date. */
export const eventsUnder = (type: 'CONCERNS' | 'PART_OF') =>
  childList<PlaceEventsArgs, TiedPageModel>(async (asking) => {
    const { asOf, args, context } = asking;
    const { graph } = context;
    const conditions = await involvementConditions(context, args.filter, asOf);
    const order = args.orderBy === 'DATE_DESC' ? 'DESC' : 'ASC';
    return new ListBelow(asking, {
      name: `events under ${type} ${order}`,
      conditions,
      list: (parents, { after, limit }) =>
        listEventsUnder(
          graph,
          asOf,
          { type, parents, conditions },
          { order, after: EVENT_CURSOR(after), limit },
        ),
      count: (parents) => countEventsUnder(graph, asOf, { type, parents, conditions }),
      key: ({ dateKey, node }) => [dateKey, node.id],
    });
  });
