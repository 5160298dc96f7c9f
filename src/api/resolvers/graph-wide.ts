/** Arguments and answers of the queries over many actors: required statuses, a tie filter, the revision. */
import type { Status } from '../../domain/stages.ts';
import { findRevision } from '../../queries/coverage.ts';
import type { PairMeetingData, TieConditions } from '../../queries/pairs.ts';
import type { Context } from '../context.ts';
import type { TieFilter } from '../generated/schema.ts';
import type { EvidenceModel } from '../models.ts';
import { tieConditions } from './counterparts.ts';
import { evidenceBy } from './evidence.ts';
import { refuse } from '../refuse.ts';

/** Conditions on ties over many actors; nothing becomes "met" by accident. */
export type GraphWideConditions = TieConditions & { readonly statuses: readonly Status[] };

/**
 * Reads `statuses` and `filter`.
 *
 * @throws RapportError `BAD_USER_INPUT` for no status, for `filter.statuses` beside it, and for
 *   BY_ROLE: what is inferred never counts.
 */
export async function graphWideConditions(
  context: Context,
  statuses: readonly Status[],
  filter: TieFilter | null | undefined,
): Promise<GraphWideConditions> {
  if (statuses.length === 0) {
    refuse('statuses', 'it is empty; give at least one, such as HELD');
  }
  if (filter?.statuses !== null && filter?.statuses !== undefined) {
    refuse('filter.statuses', 'give them as `statuses`, and leave them out here');
  }
  if (filter?.representation === 'BY_ROLE') {
    refuse(
      'filter.representation',
      'what is inferred from roles never counts here; leave it out, or ask `whoMet`',
    );
  }
  const { conditions } = await tieConditions(context, filter, null);
  // Repeats and order make no other question.
  return { ...conditions, statuses: [...new Set(statuses)].sort() };
}

/** @throws RapportError `BAD_USER_INPUT` where there are none, or more than `most`. */
export function checkIds(argument: string, ids: readonly string[], most: number): void {
  if (ids.length >= 1 && ids.length <= most) return;
  const found = ids.length === 0 ? 'is empty' : `has ${ids.length} ids`;
  refuse(argument, `it ${found}; give 1 to ${most}`);
}

/** What tells one state of the graph from another, for answers that are kept. */
export async function stateOf(context: Context): Promise<string> {
  const { number, newest, recordedAt } = await context.batch('revision', 'graph', (ids) =>
    Promise.all(ids.map(() => findRevision(context.graph))),
  );
  return JSON.stringify([number, newest, recordedAt]);
}

/** The claims behind meetings of pairs: both parts, and the meeting's status and date. */
export async function meetingsEvidence(
  context: Context,
  k: string,
  meetings: readonly PairMeetingData[],
): Promise<EvidenceModel> {
  const nodes = await Promise.all(meetings.map(({ meeting }) => context.entity(k, meeting)));
  return evidenceBy(k, [
    ...meetings.flatMap(({ own, counterpart }) => [...own.claimIds, ...counterpart.claimIds]),
    ...nodes.flatMap((node) => node?.steps.at(-1)?.claimIds ?? []),
  ]);
}
