/** Reads the arguments that say which ties to follow. `paths` and `network` share them. */
import type { Followed } from '../../analysis/graph-neighbourhood.ts';
import { TIE_KINDS } from '../../domain/ties/ties.ts';
import { dayOfKnowledge } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import type { MetFilter, TieKind } from '../generated/schema.ts';
import { refuse } from '../request/refuse.ts';
import { readMetFilter } from '../request/tie-filter.ts';

export interface ScopeArguments {
  readonly via?: readonly TieKind[] | null | undefined;
  readonly filter?: MetFilter | null | undefined;
  readonly maxDegree?: number | null | undefined;
  readonly knownBy?: string | null | undefined;
}

/**
 * The ties to follow, and the actors to leave out, with canonical ids.
 *
 * @throws RapportError `BAD_USER_INPUT` if `via` is empty, or `maxDegree` is below 1; `NOT_FOUND` for an unknown id in the filter. The message names the argument.
 */
export async function tieScope(
  context: Context,
  { via, filter: given, maxDegree, knownBy }: ScopeArguments,
): Promise<Followed> {
  if (maxDegree !== null && maxDegree !== undefined && maxDegree < 1) {
    refuse('maxDegree', `it is ${maxDegree}; give a whole number of 1 or more`);
  }
  const { filter, exclude } = await readMetFilter(context, given);
  return {
    scope: {
      asOf: dayOfKnowledge(knownBy),
      kinds: TIE_KINDS.filter((kind) => (via ?? ['MEETING']).includes(kind)),
      ...filter,
    },
    admission: { exclude, maxDegree: maxDegree ?? null },
  };
}

/** @throws RapportError `BAD_USER_INPUT` if the number is out of bounds. */
export function checkRange(argument: string, value: number, least: number, most: number): number {
  if (value < least || value > most) {
    refuse(argument, `it is ${value}; give a whole number from ${least} to ${most}`);
  }
  return value;
}
