/** Names for the ids in a preview: as after the load, or as before it for what is gone or merged by then. */
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import type { QueryTarget } from '../../graph/query/query.ts';
import { text } from '../../graph/query/value-types.ts';
import { findSummaries } from '../entities/entities.ts';
import type { TwoSides } from './two-sides.ts';

/** Something with its name. Without a known name, the id stands for it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** The id into which the load merges it; null if it does not. */
  readonly mergedInto: string | null;
}

/** Returns a function that names any of these ids. */
export async function readNames(
  { before, after }: TwoSides,
  ids: ReadonlySet<string>,
): Promise<(id: string) => Named> {
  const later = await namesOf(after, [...ids]);
  // Under the name of the other, a relationship of a merged id would read as one of the other that is gone.
  const merged = (id: string) => (later.get(id) ?? { id }).id !== id;
  const others = [...ids].filter((id) => !later.has(id) || merged(id));
  const earlier = await namesOf(before, others);
  return (id) => {
    const name = (earlier.get(id) ?? later.get(id))?.name ?? id;
    return { id, name, mergedInto: merged(id) ? later.get(id)!.id : null };
  };
}

async function namesOf(
  target: QueryTarget,
  ids: readonly string[],
): Promise<Map<string, { readonly id: string; readonly name: string }>> {
  if (ids.length === 0) return new Map();
  const nodes = await findSummaries(target, ALL_KNOWN, ids);
  return new Map(
    ids.flatMap((id, at) => {
      const node = nodes[at] ?? null;
      if (node === null) return [];
      return [[id, { id: node.read('id', text), name: node.read('name', text) }] as const];
    }),
  );
}
