/** Events below a place, a topic or a larger event. */
import {
  countEventsUnder,
  listEventsUnder,
  type UnderType,
} from '../../queries/relationships/events-under.ts';
import { LIST_PLACE } from '../../queries/places-in-lists.ts';
import type { PlaceEventsArgs } from '../generated/schema.ts';
import type { UnderPageModel } from '../request/models.ts';
import { ListBelow } from '../lists/list-below.ts';
import { childList } from '../request/child-list.ts';
import { involvementConditions } from './event-filter.ts';

/** The events at a place or about a topic, including those of its parts, or the parts of an event. */
export const eventsUnder = (type: UnderType) =>
  childList<PlaceEventsArgs, UnderPageModel>(async (asking) => {
    const { asOf, args, context } = asking;
    const { graph } = context;
    const conditions = await involvementConditions(context, args.filter, asOf);
    const order = args.orderBy ?? 'DATE_ASC';
    return new ListBelow(asking, {
      name: `events under ${type} ${order}`,
      conditions,
      list: (parents, { after, limit }) =>
        listEventsUnder(
          graph,
          asOf,
          { type, parents, conditions },
          { order, after: LIST_PLACE(after), limit },
        ),
      count: (parents) => countEventsUnder(graph, asOf, { type, parents, conditions }),
      key: ({ place, node }) => [place, node.id],
    });
  });
