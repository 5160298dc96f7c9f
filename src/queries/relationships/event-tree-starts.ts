/** Finds where a search for events that meet a tree of conditions can begin. */
import { keysOf } from '../../domain/lists/keys.ts';
import { leavesOf } from '../condition-tree.ts';
import {
  bestStart,
  eitherStart,
  startAt,
  type EventStart,
  type StartKind,
} from './event-starts.ts';
import { parameterOf, type EventLeaf, type EventTree, type LeafName } from './event-tree-leaves.ts';

/** The members of a leaf at which a search can start. */
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
} as const satisfies Partial<Record<LeafName, StartKind>>;
const NAMES = keysOf(STARTS);

const ofLeaf = (leaf: EventLeaf, i: number) =>
  NAMES.filter((name) => (leaf[name] ?? null) !== null).map((name) =>
    startAt(STARTS[name], `$${parameterOf(i, name)}`),
  );

/** The starts of some trees, whose first leaf is at the place `from`. */
function startsOf(trees: readonly EventTree[], from: number): (EventStart | null)[] {
  let at = from;
  return trees.map((tree) => {
    const start = startOf(tree, at);
    at += leavesOf(tree).length;
    return start;
  });
}

/** Where a search for events that meet a tree of conditions can begin; null if it must read all events. */
export function startOf(tree: EventTree, from = 0): EventStart | null {
  if ('leaf' in tree) return bestStart(ofLeaf(tree.leaf, from));
  if ('not' in tree) return null;
  return 'all' in tree
    ? bestStart(startsOf(tree.all, from))
    : eitherStart(startsOf(tree.any, from));
}
