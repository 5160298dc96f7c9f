/** What questions about many actors share: checks on lists of ids, and the state of the graph. */
import { findRevision } from '../../queries/records/coverage.ts';
import type { Context } from '../request/context.ts';
import { refuse } from '../request/refuse.ts';

/**
 * Applies the rule about lists in arguments. A list that may be null is a condition: an empty one
 * means "none of these", and nothing meets it. A list that may not be null says what is asked
 * about, and this refuses an empty one. (`nodes` is the exception: it answers an empty list.)
 *
 * @throws RapportError `BAD_USER_INPUT` if there are none, or more than `most`.
 */
export function checkIds(argument: string, ids: readonly string[], most: number): void {
  if (ids.length === 0) refuse(argument, `it is empty; give 1 to ${most}`);
  checkMost(argument, ids, most);
}

/**
 * @throws RapportError `BAD_USER_INPUT` if there are more than `most`; null and an empty list are
 * conditions.
 */
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
 * Identifies the current state of the graph. It is part of the keys of cached answers. It also
 * counts writes, so that no state occurs twice: an answer read while a load ends is kept under the
 * state before the load.
 */
export async function stateOf(context: Context): Promise<string> {
  const { number, newest, writes, recordedAt } = await context.batch('revision', 'graph', (ids) =>
    Promise.all(ids.map(() => findRevision(context.graph))),
  );
  return JSON.stringify([number, newest, writes, recordedAt]);
}
