/** Refuses an argument that every object of a list would refuse: once, and before anything is read. */
import { GraphQLError } from 'graphql';
import { isRapportError, RapportError } from '../../errors.ts';
import { checkSize } from '../lists/paging.ts';
import { declarationOf } from './needs.ts';
import type { SelectedField } from './selection.ts';

/**
 * Checks the arguments of a field below the root. A root field checks its own while it runs, so that its
 * error leaves the fields beside it.
 *
 * @throws RapportError `BAD_USER_INPUT` naming the argument, with the path in its cause.
 */
export function checkBelow(field: SelectedField, path: readonly string[]): void {
  if (path.length < 2) return;
  try {
    const { first, last } = field.args;
    if (typeof first === 'number') checkSize('first', first);
    if (typeof last === 'number') checkSize('last', last);
    declarationOf(field)?.check?.(field.args);
  } catch (error) {
    if (!isRapportError(error)) throw error;
    const { code, message, details } = error;
    const cause = new GraphQLError(message, { nodes: field.nodes, path, originalError: error });
    throw new RapportError(code, message, { cause, details });
  }
}
