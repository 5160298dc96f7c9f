/** Finds where a search for actors that meet conditions can begin, so that it does not read every actor. */
import { composeWith, Leaves, type ActorConditions, type Composed } from './actor-filter.ts';

type Start = (v: string, of: ActorConditions, leaves: Leaves) => string | null;

/**
 * Texts that lead from given ids to actors `v`, the most selective first. Each may find too many actors, but
 * never too few.
 */
const STARTS: readonly Start[] = [
  (v, { ids }, { many }) => ids && byIds(v, many(ids)),
  (v, { named }, { many }) => named && byIds(v, many(named.matching)),
  (v, { role }, { one }) =>
    role?.role ? `MATCH (:Entity {id: ${one(role.role)}})<-[:HOLDS]-(${v}:Actor)` : null,
  (v, { memberOf }, { one }) =>
    memberOf && `MATCH (:Entity {id: ${one(memberOf)}})<-[:MEMBER_OF]-(${v}:Actor)`,
  (v, { role }, { one }) =>
    role?.organization
      ? `MATCH (:Entity {id: ${one(role.organization)}})<-[:POST_IN]-(:Role)<-[:HOLDS]-(${v}:Actor)`
      : null,
  (v, { organization }, { one }) =>
    organization &&
    `MATCH (:Entity {id: ${one(organization)}})<-[:MEMBER_OF|POST_IN|HOLDS*1..2]-(${v}:Actor)`,
];

const byIds = (v: string, ids: string) =>
  `UNWIND ${ids} AS wanted MATCH (${v}:Entity {id: wanted})`;

/** The conditions that every result must meet. */
const required = (of: ActorConditions): readonly ActorConditions[] => [
  of,
  ...of.all.flatMap(required),
];

/**
 * A condition, with text that finds at least all actors that meet it. The text is null if only reading every
 * actor would.
 */
export interface Search extends Composed {
  readonly start: string | null;
}

const EVERY_ACTOR: Search = { start: null, text: '', types: {}, given: {} };

/** The condition on the node `v` as `composeActors` writes it, with the best start that the conditions allow. */
export function composeSearch(v: string, conditions: ActorConditions | null): Search {
  if (conditions === null) return EVERY_ACTOR;
  const leaves = new Leaves();
  const all = required(conditions);
  const starts = STARTS.flatMap((start) => all.map((of) => () => start(v, of, leaves)));
  // Starts are functions, because only the chosen one may add parameters.
  const start = starts.reduce<string | null>((found, next) => found ?? next(), null);
  return { ...composeWith(leaves, v, conditions), start };
}
