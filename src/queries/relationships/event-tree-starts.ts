/** Finds where a search for the events of a tree of conditions can begin. */
import { leavesOf } from '../condition-tree.ts';
import { bestStart, type EventStart } from './event-starts.ts';
import { parameterOf, type EventLeaf, type EventTree, type LeafName } from './event-tree-leaves.ts';

/** The leaves that must hold in any case, each with its place among all leaves. */
function requiredLeaves(tree: EventTree, from = 0): (readonly [i: number, leaf: EventLeaf])[] {
  if ('leaf' in tree) return [[from, tree.leaf]];
  if (!('all' in tree)) return [];
  let at = from;
  return tree.all.flatMap((each) => {
    const required = requiredLeaves(each, at);
    at += leavesOf(each).length;
    return required;
  });
}

/** Members of a leaf that a search can start at. */
const STARTS = {
  ids: 'ids',
  named: 'ids',
  allOf: 'allInvolved',
  anyOf: 'anyInvolved',
  wholes: 'wholes',
  places: 'places',
  topics: 'topics',
  memberOf: 'ofMembers',
  roles: 'ofHolders',
} as const satisfies Partial<Record<LeafName, EventStart['kind']>>;

/** Where a search for events that meet the conditions of a tree can begin; null if it must look at all events. */
export const startOf = (tree: EventTree): EventStart | null =>
  bestStart(
    requiredLeaves(tree).flatMap(([i, leaf]) =>
      (Object.keys(STARTS) as (keyof typeof STARTS)[])
        .filter((name) => (leaf[name] ?? null) !== null)
        .map((name) => ({ kind: STARTS[name], parameter: `$${parameterOf(i, name)}` as const })),
    ),
  );
