/** Runs a query for a batch of rows at a time. */
import type { RunQuery } from '../../graph/graph.ts';
import { BATCH } from '../session.ts';

/** Runs a query for a batch of rows at a time. */
export async function inBatches<T, A>(
  target: RunQuery,
  { run }: { run: (target: RunQuery, given: { readonly rows: readonly T[] }) => Promise<A[]> },
  rows: readonly T[],
): Promise<A[]> {
  const answers: A[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    answers.push(...(await run(target, { rows: rows.slice(from, from + BATCH) })));
  }
  return answers;
}
