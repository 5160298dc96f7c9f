/** Conditions on events as a tree. Its nodes are all, any and not, and its leaves have an order. */
import type { Value } from '../../graph/graph.ts';
import { leavesOf, type ConditionTree } from '../condition-tree.ts';

/** Conditions that must all hold. A condition that is null or absent is not applied. */
export interface EventLeaf {
  readonly statuses?: readonly string[] | null;
  readonly verdicts?: readonly string[] | null;
  readonly formats?: readonly string[] | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly certainty?: 'CERTAIN' | null;
  readonly topics?: readonly string[] | null;
  readonly places?: readonly string[] | null;
  readonly wholes?: readonly string[] | null;
  readonly ids?: readonly string[] | null;
  /** Events with these ids, which are those whose name matches. */
  readonly named?: readonly string[] | null;
  /** The day on which plans count as lapsed or not, if the filter asks for lapsed ones or for others. */
  readonly lapsedOn?: string | null;
  readonly notLapsedOn?: string | null;
  readonly presentMin?: number | null;
  readonly presentMax?: number | null;
  readonly sourcesMin?: number | null;
  readonly allOf?: readonly string[] | null;
  readonly noneOf?: readonly string[] | null;
  /** One and the same actor must meet this condition and the next five. */
  readonly anyOf?: readonly string[] | null;
  readonly memberOf?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
  /** Kinds of organization in JSON, as they are stored. */
  readonly kinds?: readonly string[] | null;
  /** Applies to every part that the leaf examines. */
  readonly capacities?: readonly string[] | null;
  readonly partStatuses?: readonly string[] | null;
}
export type LeafName = keyof EventLeaf;

export type EventTree = ConditionTree<EventLeaf>;

/** A member of a leaf as a parameter: the place of the leaf and the name of the member. */
export type LeafParameter = `p${number}_${string}`;

export const parameterOf = (i: number, name: string): LeafParameter => `p${i}_${name}`;

/** The values of a tree's leaves by parameter. */
export function leafParameters(tree: EventTree | null): Readonly<Record<LeafParameter, Value>> {
  if (tree === null) return {};
  const given = leavesOf(tree).flatMap((leaf, i) =>
    Object.entries<Value | undefined>({ ...leaf }).map(
      ([name, value]) => [parameterOf(i, name), value ?? null] as const,
    ),
  );
  return Object.fromEntries(given);
}
