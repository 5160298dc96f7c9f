/** Legal cases about a topic or about a part of it. */
import { ANY } from '../../queries/entities/named-conditions.ts';
import { countNamed, listNamed } from '../../queries/entities/named-lists.ts';
import {
  findUnder,
  partsUnder,
  type FoundUnder,
} from '../../queries/relationships/under-wholes.ts';
import { LIST_PLACE } from '../../queries/places-in-lists.ts';
import type { TopicCasesArgs } from '../generated/schema.ts';
import { listKeyOf } from '../request/actor-filter.ts';
import { canonicalIds } from '../request/arguments.ts';
import { childList } from '../request/child-list.ts';
import type { UnderPageModel } from '../request/models.ts';
import { withName } from '../lists/entity-lists.ts';
import { ListBelow } from '../lists/list-below.ts';
import { caseConditions } from './legal-case.ts';

/**
 * Cases about a topic or a part of it, by name. Each topic is read by itself, since topics share
 * few cases.
 */
export const casesAbout = childList<TopicCasesArgs, UnderPageModel>(async (asking) => {
  const { asOf, args, context } = asking;
  const { graph } = context;
  const { filter } = args;
  const given = await canonicalIds(context, {
    'filter.ids': { kind: 'Entity', ids: filter?.ids },
  });
  const base = {
    ...ANY,
    ...(await caseConditions(context, filter)),
    ids: given['filter.ids'] ?? null,
  };
  const name = filter?.name ?? null;
  const conditions = name === null ? base : await withName(context, 'LegalCase', base, name);
  const order = args.orderBy ?? 'NAME_ASC';

  const found = (topic: string) =>
    context.batch(`cases about ${asOf}`, topic, (topics) =>
      findUnder(graph, asOf, topics, { type: 'CONCERNS', label: 'LegalCase' }),
    );
  /** The cases about the topic that pass the conditions on ids. */
  const about = (cases: readonly FoundUnder[]) => {
    const { ids } = conditions;
    const those = cases.map(({ id }) => id).filter((id) => ids === null || ids.includes(id));
    return { label: 'LegalCase', conditions: { ...conditions, ids: those } } as const;
  };
  return new ListBelow(asking, {
    name: `cases about ${order}`,
    // The name identifies the list, and not the ids that it matches today.
    conditions: listKeyOf([base, name]),
    list: (topics, { after, limit }, columns) =>
      Promise.all(
        topics.map(async (topic) => {
          const cases = await found(topic);
          const page = { order, after: LIST_PLACE(after), limit, columns };
          const ties = new Map(cases.map((each) => [each.id, each]));
          const rows = await listNamed(graph, asOf, about(cases), page);
          return rows.map(({ node, place }) => ({
            asOf,
            node,
            place,
            parts: partsUnder(topic, ties.get(node.id)!, node),
          }));
        }),
      ),
    count: (topics) =>
      Promise.all(topics.map(async (id) => countNamed(graph, asOf, about(await found(id))))),
    key: ({ place, node }) => [place, node.id],
  });
});
