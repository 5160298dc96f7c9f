/** Groups of events: how many there are by party, role, place, topic and so on. */
import { groupBy } from '../../domain/lists/group-by.ts';
import { STATUSES } from '../../domain/events/stages.ts';
import { VERDICTS } from '../../domain/pairs/verdicts.ts';
import {
  countByGroup,
  countGrouped,
  isOfEntities,
  type EventGrouping,
  type GroupCount,
} from '../../queries/relationships/event-groups.ts';
import { countEvents } from '../../queries/relationships/events.ts';
import type { EventGroupResolvers } from '../generated/schema.ts';
import { checkSize, compareKeys } from '../lists/paging.ts';
import { EVENT_TYPES, eventTypes } from '../nouns/event.ts';
import { involvementConditions } from '../nouns/event-filter.ts';
import { dayOfKnowledge } from '../request/arguments.ts';
import { toEnum } from '../request/enums.ts';
import type { EventGroupModel } from '../request/models.ts';
import { withExpenses, type Expenses } from '../request/expense.ts';

/** It goes through every event that passes the filter, three times. */
const EXPENSES: Expenses<'eventGroups'> = { eventGroups: { work: 15 } };

export const eventGroupQueries = withExpenses<'eventGroups'>(EXPENSES, {
  eventGroups: async (_root, { by, filter, types, knownBy, first }, context) => {
    const { graph } = context;
    const asOf = dayOfKnowledge(knownBy);
    const size = checkSize('first', first);
    const conditions = {
      ...(await involvementConditions(context, filter, asOf)),
      types: eventTypes(types) ?? EVENT_TYPES,
    };
    const [counts, total, grouped] = await Promise.all([
      countByGroup(graph, asOf, by, conditions),
      countEvents(graph, asOf, conditions),
      countGrouped(graph, asOf, by, conditions),
    ]);
    const groups = [...groupBy(counts, ({ key }) => key).values()]
      .map((rows) => toGroup(asOf, by, rows))
      .sort((a, b) => b.count - a.count || compareKeys([a.name, a.key], [b.name, b.key]));
    const shown = groups.slice(0, size);
    return {
      by,
      total,
      ungrouped: total - grouped,
      groupCount: groups.length,
      omitted: groups.length - shown.length,
      groups: shown,
    };
  },
});

function toGroup(asOf: string, by: EventGrouping, rows: readonly GroupCount[]): EventGroupModel {
  const { key, name } = rows[0]!;
  const isEntity = isOfEntities(by);
  return {
    asOf,
    entity: isEntity ? key : null,
    key: isEntity || by === 'YEAR' ? key : toEnum<string>(key),
    name,
    count: sumOf(rows),
    counts: VERDICTS.map((verdict) => ({
      verdict,
      count: sumOf(rows.filter((each) => each.verdict === verdict)),
    })).filter(({ count }) => count > 0),
    statusCounts: STATUSES.map((status) => ({
      status,
      count: sumOf(rows.filter((each) => each.status === status)),
    })).filter(({ count }) => count > 0),
  };
}

const sumOf = (counts: readonly GroupCount[]) => counts.reduce((sum, { count }) => sum + count, 0);

export const EventGroup: EventGroupResolvers = {
  node: ({ asOf, entity }, _args, context) => context.entity(asOf, entity),
};
