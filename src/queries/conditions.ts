/** Conditions that queries share, as Cypher. Knowledge time is a filter on the row that is read (model.md §6). */
import type { Given } from '../graph/query/query.ts';
import { nullable, oneOf, text } from '../graph/query/value-types.ts';
import type { When } from '../graph/query/when.ts';

/** Whether the relationship or claim `v` is known on day `$asOf`. */
export const isKnownAsOf = (v: string) => `${v}.knownFrom <= $asOf AND ${v}.knownUntil > $asOf`;

/** Whether the entity `v` is known on day `$asOf`; most have no gap, so that the second part is cheap. */
export const knownEntity = (v: string) =>
  `${isKnownAsOf(v)} AND (${v}.gapFrom IS NULL OR none(i IN range(0, size(${v}.gapFrom) - 1)
    WHERE ${v}.gapFrom[i] <= $asOf AND ${v}.gapUntil[i] > $asOf))`;

/** The period that {@link during} asks about. */
export const DURING = {
  since: nullable(text),
  until: nullable(text),
  /** Null means that a date which may lie within passes. */
  certainty: nullable(oneOf(['CERTAIN'])),
};
export type DuringParameters = Given<typeof DURING>;

/** Chooses the parts of a text that ask for a period. */
export type WhenDuring = When<keyof typeof DURING>;

/**
 * Adds: and the date with bounds `v.earliest` and `v.latest` falls within the period, if one is
 * asked for. Something without a date is certainly in no period, not even in one without bounds.
 */
export const during = (when: WhenDuring, v: string) =>
  when.given(
    'certainty',
    ` AND (${v}.earliest IS NOT NULL OR ${v}.latest IS NOT NULL)` +
      when.given('until', ` AND coalesce(${v}.latest, '9999-99-99') <= $until`) +
      when.given('since', ` AND coalesce(${v}.earliest, '') >= $since`),
  ) +
  when.absent(
    'certainty',
    when.given('until', ` AND (${v}.earliest IS NULL OR ${v}.earliest <= $until)`) +
      when.given('since', ` AND (${v}.latest IS NULL OR ${v}.latest >= $since)`),
  );

/**
 * Adds: and `v` leads to one of the entities of a list parameter by a known relationship, if the
 * list is given. An alleged relationship does not match, because a filter shows no support beside
 * it.
 */
export const hasLinkTo = <N extends string>(when: When<N>, v: string, type: string, parameter: N) =>
  when.given(
    parameter,
    ` AND COUNT { MATCH (${v})-[link:${type}]->(target:Entity)
      WHERE target.id IN $${parameter} AND ${isKnownAsOf('link')} AND link.support <> 'ALLEGED' } > 0`,
  );

/**
 * How many wholes above a place or a topic are followed. For a building they are its quarter, town,
 * province, country and one more.
 */
export const MAX_WHOLES = 5;

/**
 * Adds: and a node, given as a pattern, leads by a relationship to one of the entities of a list
 * parameter, or to a part of one, if the list is given. No step may be only alleged.
 */
export const hasPartOf = <N extends string>(
  when: When<N>,
  node: string,
  type: string,
  parameter: N,
) =>
  when.given(
    parameter,
    // The variables have unusual names, because Neo4j refuses a variable of the query around it.
    ` AND COUNT { MATCH upward = ${node}-[:${type}]->(lowest:Entity)-[:PART_OF*0..${MAX_WHOLES}]->(topmost:Entity)
      WHERE topmost.id IN $${parameter}
        AND all(step IN relationships(upward) WHERE ${isKnownAsOf('step')} AND step.support <> 'ALLEGED') } > 0`,
  );

/**
 * Adds: and `v` is at one of `$places`, or at a part of one, if the list is given. A country finds
 * what was in its cities.
 */
export const placed = (when: When<'places'>, v: string) =>
  hasPartOf(when, `(${v})`, 'AT', 'places');

/**
 * Adds: and the node of the pattern `node` is about one of `$topics`, or about a part of one, if
 * the list is given.
 */
export const concerning = (when: When<'topics'>, node: string) =>
  hasPartOf(when, node, 'CONCERNS', 'topics');

/**
 * Keeps the event `v` only if each of `$involved` (distinct ids), if the list is given, is involved
 * in it. An empty list keeps no event, since it means "none of these" everywhere. `kept` are the
 * variables that go on. The actors are counted, since the embedded engine has no subquery within
 * `all()`.
 */
export const withAllInvolved = (when: When<'involved'>, v: string, kept: string) =>
  when.given(
    'involved',
    `OPTIONAL MATCH (${v})<-[x:INVOLVED_IN]-(other:Entity)
    WHERE other.id IN $involved AND ${isKnownAsOf('x')}
  WITH ${kept}, count(DISTINCT other.id) AS found
  WHERE found > 0 AND found = size($involved)`,
  );

/**
 * Ends a WITH that collects the relationships `r` of one thing: keeps the thing if one of them has one of
 * `$capacities`, if any are given. Its other relationships stay in the collection.
 */
export const withCapacities = (when: When<'capacities'>) =>
  when.given(
    'capacities',
    `, coalesce(sum(CASE WHEN r.capacity IN $capacities THEN 1 ELSE 0 END), 0) AS matching
  WHERE matching > 0`,
  );

/**
 * Matches `(a)-[r]->(b)` by relationships of some types, with `a` or `b` among a list parameter if it is given. It starts
 * at each of these in turn, because the planner scans all such relationships for an OR.
 */
export const withEitherEnd = <N extends string>(when: When<N>, types: string, parameter: N) => {
  // The given end comes first in the text: the embedded engine starts there.
  const ends = 'RETURN a AS a, r AS r, b AS b';
  return (
    when.given(
      parameter,
      `CALL () {
    UNWIND $${parameter} AS given MATCH (a:Entity {id: given})-[r:${types}]->(b:Entity) ${ends}
    UNION
    UNWIND $${parameter} AS given MATCH (b:Entity {id: given})<-[r:${types}]-(a:Entity) ${ends}
  }
  WITH a, r, b`,
    ) + when.absent(parameter, `MATCH (a:Entity)-[r:${types}]->(b:Entity)`)
  );
};

/** Ids of the claims behind the standing of the event `v` on day `$asOf`, as a list. */
export const claimsOfStep = (v: string) =>
  `CASE WHEN size([f IN coalesce(${v}.stepFrom, []) WHERE f <= $asOf]) = 0 THEN []
    ELSE split(${v}.stepClaims[size([f IN ${v}.stepFrom WHERE f <= $asOf]) - 1], ' ') END`;
