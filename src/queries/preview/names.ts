/** Names for the ids in a preview: as after the load, or as before it for what is gone by then. */
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import type { QueryTarget } from '../../graph/query/query.ts';
import { text } from '../../graph/query/value-types.ts';
import { findSummaries } from '../entities/entities.ts';
import type { TwoSides } from './two-sides.ts';

/** Something with its name. Without a known name, the id stands for it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Returns a function that names any of these ids. */
export async function readNames(
  { before, after }: TwoSides,
  ids: ReadonlySet<string>,
): Promise<(id: string) => Named> {
  const names = await namesOf(after, [...ids]);
  const missing = [...ids].filter((id) => !names.has(id));
  for (const [id, name] of await namesOf(before, missing)) names.set(id, name);
  return (id) => ({ id, name: names.get(id) ?? id });
}

async function namesOf(target: QueryTarget, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const nodes = await findSummaries(target, ALL_KNOWN, ids);
  return new Map(
    ids.flatMap((id, at) => {
      const node = nodes[at] ?? null;
      return node === null ? [] : [[id, node.read('name', text)] as const];
    }),
  );
}
