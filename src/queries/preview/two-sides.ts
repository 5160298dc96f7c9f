/** The graph before and after a load, read side by side. */
import { canonicalJson } from '../../domain/claims/claims.ts';
import type { QueryTarget } from '../../graph/query/query.ts';

/** The graph before and after a load, or whatever answers the same queries. */
export interface TwoSides {
  readonly before: QueryTarget;
  readonly after: QueryTarget;
}

/** What something reads like before and after a load. Null means that nothing is known of it. */
export interface Reads<R> {
  readonly before: R | null;
  readonly after: R | null;
}

/** Reads the same on both sides. */
export async function readBoth<T>(
  sides: TwoSides,
  read: (target: QueryTarget) => Promise<T>,
): Promise<{ readonly before: T; readonly after: T }> {
  const [before, after] = await Promise.all([read(sides.before), read(sides.after)]);
  return { before, after };
}

/** What differs between two maps of readings, by key. */
export function changedReadings<R>(
  before: ReadonlyMap<string, R>,
  after: ReadonlyMap<string, R>,
): Map<string, Reads<R>> {
  const changed = new Map<string, Reads<R>>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const reads = { before: before.get(key) ?? null, after: after.get(key) ?? null };
    if (canonicalJson(reads.before) !== canonicalJson(reads.after)) changed.set(key, reads);
  }
  return changed;
}
