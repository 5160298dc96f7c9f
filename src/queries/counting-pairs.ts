/** Which stored pairs in meetings make ties, as Cypher: stored columns are compared, nothing is worked out. */
import type { MeetingFormat } from '../domain/entities.ts';
import type { Status } from '../domain/stages.ts';
import type { Verdict } from '../domain/verdicts.ts';
import type { Value } from '../graph/graph.ts';
import { ifGiven } from './given.ts';
import { during, known, linked, type DuringParameters } from './known.ts';

/** What is asked of a pair in a meeting; null is any, an empty list none. */
export interface PairConditions extends DuringParameters {
  readonly verdicts: readonly Verdict[] | null;
  readonly statuses: readonly Status[] | null;
  readonly formats: readonly MeetingFormat[] | null;
  /** Of the meeting, one of these. */
  readonly topics: readonly string[] | null;
}

/** Whether the COUNTERPART `r` is of two actors, and known on day `$k`. */
export const pairKnown = (r: string) => `${r}.ofRole IS NULL AND ${known(r)}`;

/** And meets the conditions, but for its topics. */
export const pairCounts = (r: string) =>
  pairKnown(r) +
  ifGiven('verdicts', ` AND ${r}.verdict IN $verdicts`) +
  ifGiven('statuses', ` AND ${r}.status IN $statuses`) +
  ifGiven('formats', ` AND ${r}.format IN $formats`) +
  during(r);

/** Goes on with those COUNTERPARTs `r` whose meeting is about the topics; `kept` are the other variables. */
export const pairAbout = (r: string, kept: string) =>
  ifGiven('topics', ` WITH ${kept}, ${r} MATCH (about:Entity {id: ${r}.meeting}) WHERE true`) +
  linked('about', 'CONCERNS', 'topics');

/** The outermost meeting of the same two, told shortly: empty where that is the meeting itself. */
export const withinOf = (r: string) =>
  `CASE WHEN ${r}.within = ${r}.meeting THEN '' ELSE ${r}.within END`;

/** The conditions as parameters. */
export function pairParameters(conditions: PairConditions): Record<string, Value> {
  const { verdicts, statuses, formats, topics, since, until, certainty } = conditions;
  return { verdicts, statuses, formats, topics, since, until, certainty };
}
