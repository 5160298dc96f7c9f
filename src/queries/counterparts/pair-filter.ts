/** Which stored meetings of pairs a question counts, as Cypher: everything that says "met" filters by these columns. */
import { MEETING_FORMATS } from '../../domain/entities/entities.ts';
import { STATUSES } from '../../domain/events/stages.ts';
import { VERDICTS } from '../../domain/pairs/verdicts.ts';
import { during, DURING, isKnownAsOf, placed } from '../conditions.ts';
import type { Given } from '../../graph/query/query.ts';
import { list, nullable, oneOf, text } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';

/** The parameters of a {@link PairFilter}. */
export const PAIR_FILTER = {
  ...DURING,
  verdicts: nullable(list(oneOf(VERDICTS))),
  statuses: nullable(list(oneOf(STATUSES))),
  formats: nullable(list(oneOf(MEETING_FORMATS))),
  /** About one of these, unless that is only alleged. */
  topics: nullable(list(text)),
  /** At one of these, or at a part of one, unless that is only alleged. */
  places: nullable(list(text)),
  /** Where one of the two has one of these capacities. */
  capacities: nullable(list(text)),
};

/** Null means any; an empty list matches nothing. */
export type PairFilter = Given<typeof PAIR_FILTER>;

/** Lets every meeting pass. */
export const ANY_PAIR: PairFilter = {
  verdicts: null,
  statuses: null,
  formats: null,
  topics: null,
  places: null,
  capacities: null,
  since: null,
  until: null,
  certainty: 'POSSIBLE',
};

/** Chooses the parts of a text that ask for a {@link PairFilter}. */
export type WhenFiltered = When<
  'since' | 'until' | 'verdicts' | 'statuses' | 'formats' | 'topics' | 'places' | 'capacities'
>;

/**
 * Whether the `COUNTERPART` relationship `r`, of actors or with a role at one end, is known on `$asOf` and
 * passes the filter, whose members are parameters. What leaves out most comes first: a hub has ten
 * thousand, and each property that is looked at costs.
 */
export const passes = (when: WhenFiltered, r: string) =>
  when.given('verdicts', `${r}.verdict IN $verdicts AND `) +
  when.given('statuses', `${r}.status IN $statuses AND `) +
  when.given('formats', `${r}.format IN $formats AND `) +
  isKnownAsOf(r) +
  during(when, r) +
  when.given(
    'topics',
    ` AND COUNT { MATCH (about:Entity {id: ${r}.meeting})-[link:CONCERNS]->(topic:Entity)
      WHERE topic.id IN $topics AND ${isKnownAsOf('link')} AND link.support <> 'ALLEGED' } > 0`,
  ) +
  when.given(
    'capacities',
    ` AND (any(c IN ${r}.aCapacities WHERE c IN $capacities) OR any(c IN ${r}.bCapacities WHERE c IN $capacities))`,
  ) +
  placed(when, `:Entity {id: ${r}.meeting}`);

/** As {@link passes}, of actors alone: where a source names only a role, nobody is known to have met. */
export const passesOfActors = (when: WhenFiltered, r: string) =>
  `${passes(when, r)} AND ${r}.ofRole IS NULL`;

/** Whether `r` is of actors and known on `$asOf`, whatever it says. */
export const knownOfActors = (r: string) => `${isKnownAsOf(r)} AND ${r}.ofRole IS NULL`;

/** The outermost meeting of the same two, where that is another one; else an empty text. */
export const withinAnother = (r: string) =>
  `CASE WHEN ${r}.within = ${r}.meeting THEN '' ELSE ${r}.within END`;
