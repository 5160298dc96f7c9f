/** What filters within a filter of events ask, as trees. */
import type { EventTree } from '../../queries/relationships/event-tree-leaves.ts';
import type { EventFilter } from '../generated/schema.ts';

/** What `any`, `all`, `none` and `not` of a filter ask, each as a tree. */
export function branchesOf(
  filter: EventFilter,
  path: string,
  treeOf: (filter: EventFilter, path: string) => EventTree,
): EventTree[] {
  const { any, all, none, not } = filter;
  const trees = (name: string, filters: readonly EventFilter[]) =>
    filters.map((each, i) => treeOf(each, `${path}.${name}[${i}]`));
  return [
    ...(any ? [{ any: trees('any', any) }] : []),
    ...(all ? [{ all: trees('all', all) }] : []),
    ...(none ? [{ not: { any: trees('none', none) } }] : []),
    ...(not ? [{ not: treeOf(not, `${path}.not`) }] : []),
  ];
}
