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
  /** Null lets pass what may lie within. */
  certainty: nullable(oneOf(['CERTAIN'])),
};
export type DuringParameters = Given<typeof DURING>;

/** Chooses the parts of a text that ask for a period. */
export type WhenDuring = When<keyof typeof DURING>;

/**
 * And the date with bounds `v.earliest` and `v.latest` falls within the period asked for, if one is. What
 * has no date is certain in no period, not even in one without bounds.
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
 * And `v` leads to one of the entities of a list parameter by a known relationship, if any are given.
 * What is only alleged is no answer to "which are about this": a filter shows no support beside it.
 */
export const hasLinkTo = <N extends string>(when: When<N>, v: string, type: string, parameter: N) =>
  when.given(
    parameter,
    ` AND COUNT { MATCH (${v})-[link:${type}]->(target:Entity)
      WHERE target.id IN $${parameter} AND ${isKnownAsOf('link')} AND link.support <> 'ALLEGED' } > 0`,
  );

/** Wholes above a place or a topic that are looked at: a building, its quarter, town, province, country and one more. */
export const MAX_WHOLES = 5;

/**
 * And a node, as a pattern, leads by a relationship to one of the entities of a list parameter, or to a
 * part of one, if any are given. No step may be only alleged.
 */
export const hasPartOf = <N extends string>(
  when: When<N>,
  node: string,
  type: string,
  parameter: N,
) =>
  when.given(
    parameter,
    // Names of their own: Neo4j refuses a variable that the query around it has.
    ` AND COUNT { MATCH upward = ${node}-[:${type}]->(lowest:Entity)-[:PART_OF*0..${MAX_WHOLES}]->(topmost:Entity)
      WHERE topmost.id IN $${parameter}
        AND all(step IN relationships(upward) WHERE ${isKnownAsOf('step')} AND step.support <> 'ALLEGED') } > 0`,
  );

/** And `v` is at one of `$places`, if any are given, or at a part of one: a country finds what was in its cities. */
export const placed = (when: When<'places'>, v: string) =>
  hasPartOf(when, `(${v})`, 'AT', 'places');

/** And what the pattern `node` stands for is about one of `$topics`, if any are given, or about a part of one. */
export const concerning = (when: When<'topics'>, node: string) =>
  hasPartOf(when, node, 'CONCERNS', 'topics');

/**
 * Keeps the event `v` only if every one of `$involved` (distinct ids), if given, is involved in it, and
 * no event if there is none of them: an empty list means "none of these" everywhere;
 * `kept` are the variables that go on. Counted, since the embedded engine has no subquery within
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

/** Ids of the claims behind how the event `v` stood on day `$asOf`, as a list. */
export const claimsOfStep = (v: string) =>
  `CASE WHEN size([f IN coalesce(${v}.stepFrom, []) WHERE f <= $asOf]) = 0 THEN []
    ELSE split(${v}.stepClaims[size([f IN ${v}.stepFrom WHERE f <= $asOf]) - 1], ' ') END`;
