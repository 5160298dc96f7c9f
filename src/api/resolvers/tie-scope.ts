/** Reads which ties a question over the whole graph is about: the same arguments on every such field. */
import type { Admission } from '../../analysis/graph-surroundings.ts';
import type { Status } from '../../domain/stages.ts';
import { TIE_KINDS } from '../../domain/ties.ts';
import type { TieScope } from '../../queries/neighbours.ts';
import { dayOfKnowledge } from '../arguments.ts';
import type { Context } from '../context.ts';
import type { TieFilter, TieKind } from '../generated/schema.ts';
import { tieConditions } from './counterparts.ts';
import { refuse } from '../refuse.ts';

export interface ScopeArguments {
  readonly via?: readonly TieKind[] | undefined;
  /** Null is any status. */
  readonly statuses?: readonly Status[] | null | undefined;
  readonly filter?: TieFilter | null | undefined;
  readonly maxDegree?: number | null | undefined;
  readonly knownBy?: string | null | undefined;
}

/**
 * The scope and who may stand in between, with canonical ids.
 *
 * @throws RapportError `BAD_USER_INPUT` naming the argument: empty `via` or `statuses`, statuses in
 *   the filter as well, inferred ties, a `maxDegree` below 1; `NOT_FOUND` for ids in the filter.
 */
export async function tieScope(
  context: Context,
  { via = ['MEETING'], statuses, filter, maxDegree, knownBy }: ScopeArguments,
): Promise<{ scope: TieScope; admission: Admission }> {
  if (via.length === 0) refuse('via', 'it is empty; name at least one kind, such as MEETING');
  if (statuses?.length === 0) refuse('statuses', 'it is empty; name at least one, such as HELD');
  if (filter?.statuses) refuse('filter.statuses', 'the field has `statuses` of its own; use that');
  if (filter?.representation === 'BY_ROLE') {
    refuse('filter.representation', 'inferred meetings never make ties here; leave it at STATED');
  }
  if (maxDegree !== null && maxDegree !== undefined && maxDegree < 1) {
    refuse('maxDegree', `it is ${maxDegree}; give a whole number from 1`);
  }
  const { conditions } = await tieConditions(context, filter, null);
  const { since, until, certainty, topics, includeGatherings, exclude } = conditions;
  return {
    scope: {
      k: dayOfKnowledge(knownBy),
      kinds: TIE_KINDS.filter((kind) => via.includes(kind)),
      statuses: statuses ?? null,
      topics,
      includeGatherings,
      since,
      until,
      certainty,
    },
    admission: { exclude, maxDegree: maxDegree ?? null },
  };
}

/** @throws RapportError `BAD_USER_INPUT` unless the number is within the bounds. */
export function checkRange(argument: string, value: number, least: number, most: number): number {
  if (value < least || value > most) {
    refuse(argument, `it is ${value}; give a whole number from ${least} to ${most}`);
  }
  return value;
}
