/** The conditions that narrow lists of entities, with their parameters. */
import { DURING, type DuringParameters } from '../conditions.ts';
import { list, nullable, text } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';
import type { ActorConditions } from './actor-filter.ts';

/** Labels whose entities can be listed by name. */
export type ListedLabel =
  | 'Actor'
  | 'Person'
  | 'Organization'
  | 'Group'
  | 'Role'
  | 'LegalCase'
  | 'Circumstance'
  | 'Topic'
  | 'Place'
  | 'Source';

/** Conditions on such a list. Null means any value; a condition that does not apply to the label is null. */
export interface NamedConditions extends DuringParameters {
  readonly ids: readonly string[] | null;
  /** The condition of lists of actors, to which only this one and `ids` apply. */
  readonly actors: ActorConditions | null;
  /** Kinds of circumstance, as in the model. */
  readonly kinds: readonly string[] | null;
  /** A role must be in this organization. */
  readonly organization: string | null;
  /** The role must be or have been held by this actor. */
  readonly holder: string | null;
  /** Kind of source, as in the model. */
  readonly sourceKind: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /**
   * Stages of a case as known on the day, including `MIXED`. A case with several outcomes also matches by the
   * stage of each outcome.
   */
  readonly stages: readonly string[] | null;
  readonly topics: readonly string[] | null;
  /** Text that the category of a case contains, in lower case. */
  readonly category: string | null;
  /** Text that a charge contains, in lower case; against `defendant`, if there is one. */
  readonly charge: string | null;
  readonly complainant: string | null;
  readonly defendant: string | null;
  readonly party: string | null;
  /** The actor must be under the circumstance. */
  readonly under: string | null;
  /** Where a circumstance must apply. The period is one in which somebody is under it. */
  readonly places: readonly string[] | null;
}

export const ANY: NamedConditions = {
  ids: null,
  actors: null,
  kinds: null,
  organization: null,
  holder: null,
  sourceKind: null,
  publisher: null,
  language: null,
  stages: null,
  topics: null,
  category: null,
  charge: null,
  complainant: null,
  defendant: null,
  party: null,
  under: null,
  places: null,
  since: null,
  until: null,
  certainty: null,
};

const ANY_OF = nullable(list(text));
const ONE = nullable(text);

/** The parameters of all conditions. */
export const CONDITIONS = {
  ...DURING,
  ...{ ids: ANY_OF, kinds: ANY_OF, organization: ONE, holder: ONE },
  ...{ sourceKind: ONE, publisher: ONE, language: ONE, stages: ANY_OF, topics: ANY_OF },
  ...{ category: ONE, charge: ONE },
  ...{ complainant: ONE, defendant: ONE, party: ONE, under: ONE, places: ANY_OF },
};
export type Condition = Exclude<keyof NamedConditions, 'actors'>;
export type WhenNamed = When<Condition>;
