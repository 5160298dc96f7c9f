/** What questions about many actors share: checks on lists of ids, and the state of the graph. */
import { findRevision } from '../../queries/records/coverage.ts';
import type { Context } from '../request/context.ts';
import { refuse } from '../request/refuse.ts';

/** @throws RapportError `BAD_USER_INPUT` if there are no ids, or more than `most`. */
export function checkIds(argument: string, ids: readonly string[], most: number): void {
  if (ids.length >= 1 && ids.length <= most) return;
  const problem = ids.length === 0 ? 'is empty' : `has ${ids.length} ids`;
  refuse(argument, `it ${problem}; give 1 to ${most}`);
}

/** Identifies the current state of the graph. It is part of the keys of cached answers. */
export async function stateOf(context: Context): Promise<string> {
  const { number, newest, recordedAt } = await context.batch('revision', 'graph', (ids) =>
    Promise.all(ids.map(() => findRevision(context.graph))),
  );
  return JSON.stringify([number, newest, recordedAt]);
}
