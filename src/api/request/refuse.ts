/** Refuses an argument with a message of one shape: the argument's name, the reason, and what to give instead. */
import { RapportError } from '../../errors.ts';

/** @throws RapportError always; its message and its details name the argument. */
export function refuse(
  argument: string,
  why: string,
  code: 'BAD_USER_INPUT' | 'NOT_FOUND' = 'BAD_USER_INPUT',
): never {
  throw new RapportError(code, `${argument}: ${why}.`, { details: { argument } });
}
