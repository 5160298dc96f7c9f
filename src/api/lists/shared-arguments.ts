/** What questions about many actors share: checks on lists of ids, and the state of the graph. */
import { findRevision } from '../../queries/records/coverage.ts';
import type { Context } from '../request/context.ts';
import { refuse } from '../request/refuse.ts';

/**
 * The one rule about lists in arguments: a list that may be null is a condition, so that an empty one
 * means "none of these" and nothing meets it. A list that may not be null says what is asked about, and
 * an empty one is refused, here. (`nodes` answers each id, and so none.)
 *
 * @throws RapportError `BAD_USER_INPUT` if there are none, or more than `most`.
 */
export function checkIds(argument: string, ids: readonly string[], most: number): void {
  if (ids.length === 0) refuse(argument, `it is empty; give 1 to ${most}`);
  checkMost(argument, ids, most);
}

/** @throws RapportError `BAD_USER_INPUT` if there are more than `most`; null and none are conditions. */
export function checkMost(
  argument: string,
  ids: readonly string[] | null | undefined,
  most: number,
): void {
  if (ids && ids.length > most) {
    refuse(argument, `it has ${ids.length} ids; give at most ${most}`);
  }
}

/**
 * Identifies the current state of the graph. It is part of the keys of cached answers. It counts writes too,
 * because a state must not come again: what was read while a load ended is kept under the state before.
 */
export async function stateOf(context: Context): Promise<string> {
  const { number, newest, writes, recordedAt } = await context.batch('revision', 'graph', (ids) =>
    Promise.all(ids.map(() => findRevision(context.graph))),
  );
  return JSON.stringify([number, newest, writes, recordedAt]);
}
