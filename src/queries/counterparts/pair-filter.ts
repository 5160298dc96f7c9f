/** Cypher conditions for the stored meetings of pairs. Every question about "met" filters by these columns. */
import { MEETING_FORMATS } from '../../domain/entities/entities.ts';
import { STATUSES } from '../../domain/events/stages.ts';
import { VERDICTS } from '../../domain/pairs/verdicts.ts';
import { concerning, during, DURING, isKnownAsOf, placed, type WhenDuring } from '../conditions.ts';
import type { Given } from '../../graph/query/query.ts';
import { list, nullable, oneOf, text } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';

/** The parameters of a {@link PairFilter}. */
export const PAIR_FILTER = {
  ...DURING,
  verdicts: nullable(list(oneOf(VERDICTS))),
  statuses: nullable(list(oneOf(STATUSES))),
  formats: nullable(list(oneOf(MEETING_FORMATS))),
  /** Meetings about one of these topics. An alleged topic does not count. */
  topics: nullable(list(text)),
  /** Meetings at one of these places or at a part of one. An alleged part does not count. */
  places: nullable(list(text)),
  /** Meetings in which one of the two has one of these capacities. */
  capacities: nullable(list(text)),
};

/** Null means any; an empty list matches nothing. */
export type PairFilter = Given<typeof PAIR_FILTER>;

/** A filter that every meeting passes. */
export const ANY_PAIR: PairFilter = {
  verdicts: null,
  statuses: null,
  formats: null,
  topics: null,
  places: null,
  capacities: null,
  since: null,
  until: null,
  certainty: null,
};

/** Chooses the parts of a text that ask for a {@link PairFilter}. */
export type WhenFiltered = WhenDuring &
  When<'verdicts' | 'statuses' | 'formats' | 'topics' | 'places' | 'capacities'>;

/**
 * Whether the `COUNTERPART` relationship `r` is known on `$asOf` and passes the filter, whose members are
 * parameters. One end of `r` may be a role. The most selective conditions come first, because a hub has ten
 * thousand relationships and each property read costs time.
 */
export const passes = (when: WhenFiltered, r: string) =>
  when.given('verdicts', `${r}.verdict IN $verdicts AND `) +
  when.given('statuses', `${r}.status IN $statuses AND `) +
  when.given('formats', `${r}.format IN $formats AND `) +
  isKnownAsOf(r) +
  during(when, r) +
  concerning(when, `(about:Entity {id: ${r}.meeting})`) +
  when.given(
    'capacities',
    ` AND (any(c IN ${r}.aCapacities WHERE c IN $capacities) OR any(c IN ${r}.bCapacities WHERE c IN $capacities))`,
  ) +
  placed(when, `:Entity {id: ${r}.meeting}`);

/** As {@link passes}, but both ends must be actors: if a source names only a role, no actor is known to have met. */
export const passesOfActors = (when: WhenFiltered, r: string) =>
  `${passes(when, r)} AND ${r}.ofRole IS NULL`;

/** Whether `r` is between two actors and known on `$asOf`, whatever its verdict. */
export const knownOfActors = (r: string) => `${isKnownAsOf(r)} AND ${r}.ofRole IS NULL`;

/** The outermost meeting of the same two actors. The text is empty if this is the outermost one. */
export const withinAnother = (r: string) =>
  `CASE WHEN ${r}.within = ${r}.meeting THEN '' ELSE ${r}.within END`;
