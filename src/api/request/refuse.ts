/** Refuses an argument in the one form the API has: its name, the reason, and what to give instead. */
import { RapportError } from '../../errors.ts';

/** @throws RapportError always, naming the argument in its message and its details. */
export function refuse(
  argument: string,
  why: string,
  code: 'BAD_USER_INPUT' | 'NOT_FOUND' = 'BAD_USER_INPUT',
): never {
  throw new RapportError(code, `${argument}: ${why}.`, { details: { argument } });
}
