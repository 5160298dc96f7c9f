/** Stores on each actor how many events, roles and memberships are known now, so that a read need not count them. */
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import { PREDICATE_RULES, predicatesOf } from '../../domain/claims/predicates.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, text, type PropertyMap } from '../../graph/query/value-types.ts';
import { chunks, type Session } from '../session.ts';

/** Relationships of an actor that are counted; they lead away from it. */
export const COUNTED: readonly string[] = predicatesOf('counted').flatMap(
  (predicate) => PREDICATE_RULES[predicate].relationship ?? [],
);

const NAMES: readonly string[] = ['involvementsNow', 'meetingsNow', 'rolesNow', 'membershipsNow'];

/** The properties of a stored entity without its counts, which are no part of its projection. */
export function uncounted(properties: PropertyMap): PropertyMap {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !NAMES.includes(name)));
}

/** Actors counted at a time: most have about forty relationships, a few have tens of thousands. */
const ACTORS = 1_000;

const isKnown = 'r.knownFrom <= $now AND r.knownUntil > $now';
/** The actors among `ids` whose stored counts differ from their relationships. */
const MISCOUNTED = `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e:Actor
  CALL (e) {
    MATCH (e)-[r:INVOLVED_IN]->(o:Event) WHERE ${isKnown}
    RETURN count(DISTINCT o.id) AS involvements,
      count(DISTINCT CASE WHEN o.type = 'Meeting' THEN o.id END) AS meetings
  }
  CALL (e) { MATCH (e)-[r:HOLDS]->(o:Entity) WHERE ${isKnown} RETURN count(DISTINCT o.id) AS roles }
  CALL (e) { MATCH (e)-[r:MEMBER_OF]->(o:Entity) WHERE ${isKnown}
    RETURN count(DISTINCT o.id) AS memberships }
  WITH e AS e, involvements AS involvements, meetings AS meetings, roles AS roles,
    memberships AS memberships
  WHERE e.involvementsNow IS NULL OR e.involvementsNow <> involvements
    OR e.meetingsNow IS NULL OR e.meetingsNow <> meetings
    OR e.rolesNow IS NULL OR e.rolesNow <> roles
    OR e.membershipsNow IS NULL OR e.membershipsNow <> memberships`;

const OF_ACTORS = { ids: list(text), now: text };

// Unchanged counts are not written, since a load changes the counts of few actors that it looks at.
const COUNT_NOW = query('count relationships anew', OF_ACTORS, {
  text: `${MISCOUNTED}
  SET e.involvementsNow = involvements, e.meetingsNow = meetings, e.rolesNow = roles,
    e.membershipsNow = memberships`,
});

const LIST_MISCOUNTED = query('list actors with wrong counts', OF_ACTORS, {
  text: MISCOUNTED,
  row: { id: column('e.id', text) },
});

/** Those of these actors whose stored counts are wrong. */
export async function miscounted(read: RunQuery, ids: readonly string[]): Promise<string[]> {
  const rows = await LIST_MISCOUNTED.run(read, { ids, now: ALL_KNOWN });
  return rows.map(({ id }) => id);
}

/** Counts the relationships of these actors anew. Ids that are not an actor's are ignored. */
export async function countNow(session: Session, ids: ReadonlySet<string>): Promise<void> {
  let done = 0;
  for await (const some of chunks(ids, ACTORS)) {
    await session.write((run) => COUNT_NOW.run(run, { ids: some, now: ALL_KNOWN }));
    session.progress('counts', (done += some.length), ids.size);
  }
}
