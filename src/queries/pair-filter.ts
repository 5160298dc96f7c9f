/** Which stored meetings of pairs a question counts, as Cypher: everything that reads as "met" filters by the same columns. */
import type { MeetingFormat } from '../domain/entities.ts';
import type { Status } from '../domain/stages.ts';
import type { Verdict } from '../domain/verdicts.ts';
import { ifGiven } from './given.ts';
import { during, known, type DuringParameters } from './known.ts';

/** Null means any; an empty list matches nothing. */
export interface PairFilter extends DuringParameters {
  readonly verdicts: readonly Verdict[] | null;
  readonly statuses: readonly Status[] | null;
  readonly formats: readonly MeetingFormat[] | null;
  /** About one of these, unless that is only alleged. */
  readonly topics: readonly string[] | null;
}

/** Lets every meeting pass. */
export const ANY_PAIR: PairFilter = {
  verdicts: null,
  statuses: null,
  formats: null,
  topics: null,
  since: null,
  until: null,
  certainty: 'POSSIBLE',
};

/**
 * Whether the `COUNTERPART` relationship `r`, of actors or with a role at one end, is known on `$k` and
 * passes the filter, whose members are parameters. What leaves out most comes first: a hub has ten
 * thousand, and each property that is looked at costs.
 */
export const passes = (r: string) =>
  ifGiven('verdicts', `${r}.verdict IN $verdicts AND `) +
  ifGiven('statuses', `${r}.status IN $statuses AND `) +
  ifGiven('formats', `${r}.format IN $formats AND `) +
  known(r) +
  during(r) +
  ifGiven(
    'topics',
    ` AND COUNT { MATCH (about:Entity {id: ${r}.meeting})-[link:CONCERNS]->(topic:Entity)
      WHERE topic.id IN $topics AND ${known('link')} AND link.support <> 'ALLEGED' } > 0`,
  );

/** As {@link passes}, of actors alone: where a source names only a role, nobody is known to have met. */
export const passesOfActors = (r: string) => `${passes(r)} AND ${r}.ofRole IS NULL`;

/** Whether `r` is of actors and known on `$k`, whatever it says. */
export const knownOfActors = (r: string) => `${known(r)} AND ${r}.ofRole IS NULL`;

/** The outermost meeting of the same two, where that is another one; else an empty text. */
export const withinAnother = (r: string) =>
  `CASE WHEN ${r}.within = ${r}.meeting THEN '' ELSE ${r}.within END`;
