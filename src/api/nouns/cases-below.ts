/** Cases below a topic: what is brought to court about it or a part of it. */
import { ANY, countNamed, listNamed } from '../../queries/entities/named-lists.ts';
import { NAME_CURSOR } from '../../queries/relationships/ties.ts';
import type { TopicCasesArgs } from '../generated/schema.ts';
import { listKeyOf } from '../request/actor-filter.ts';
import { canonicalIds } from '../request/arguments.ts';
import { childList } from '../request/child-list.ts';
import type { EntityPageModel } from '../request/models.ts';
import { withName } from '../lists/entity-lists.ts';
import { ListBelow, oneByOne } from '../lists/list-below.ts';
import { caseConditions } from './legal-case.ts';

/** Cases about a topic or a part of it, by name. Each topic is a question of its own: they share no case. */
export const casesAbout = childList<TopicCasesArgs, EntityPageModel>(async (asking) => {
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
  const direction = args.orderBy === 'NAME_DESC' ? 'DESC' : 'ASC';
  const about = (topic: string) =>
    ({ label: 'LegalCase', conditions: { ...conditions, about: [topic] } }) as const;
  return new ListBelow(asking, {
    name: `cases about ${direction}`,
    // The name, and not the ids that it matches today.
    conditions: listKeyOf([base, name]),
    list: oneByOne(async (id, { after, limit }, columns) => {
      const page = { direction, after: NAME_CURSOR(after), limit, columns } as const;
      const cases = await listNamed(graph, asOf, about(id), page);
      return cases.map((node) => ({ node }));
    }),
    count: oneByOne((id) => countNamed(graph, asOf, about(id))),
    key: ({ node }) => [node.sortKey, node.id],
  });
});
