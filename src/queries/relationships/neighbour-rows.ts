/** The queries for the neighbours of actors, one per kind of tie. */
import { STATUSES } from '../../domain/events/stages.ts';
import { DURING, during, isKnownAsOf, concerning, type WhenDuring } from '../conditions.ts';
import { metRowsQuery } from '../counterparts/met-rows.ts';
import { knownOfActors } from '../counterparts/pair-filter.ts';
import { query, type RowFrom } from '../../graph/query/query.ts';
import { column, type RowOf } from '../../graph/query/rows.ts';
import { list, nullable, number, oneOf, optional, text } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';

/*
 * The queries return lists. A hub has ten thousand ties of a few kinds, and a row costs far more than a
 * text in a list.
 */
const PARAMETERS = {
  ...DURING,
  ...{ actors: list(text), asOf: text, topics: nullable(list(text)), limit: number },
};

/** Whom an actor is tied to, and through what: lists side by side. */
const TIED = {
  actor: text,
  others: column('collect(other)', list(text)),
  vias: column('collect(via)', list(text)),
};

export const MEETINGS = metRowsQuery('list neighbours by meetings', '-');

// The WITH before the second MATCH makes the conditions of the first apply before its rows are followed.
const pairsOf = (
  when: WhenDuring & When<'topics'>,
  type: 'INVOLVED_IN' | 'PARTY_TO',
  label: string,
) => `UNWIND $actors AS actor
  MATCH (a:Entity {id: actor})-[ra:${type}]->(e:${label})
  WHERE ${isKnownAsOf('ra')}${during(when, 'ra')}${concerning(when, '(e)')}
  WITH actor, ra, e
  MATCH (e)<-[rb:${type}]-(b:Actor)
  WHERE ${isKnownAsOf('rb')} AND b.id <> actor`;

const STATUS = oneOf(STATUSES);

export const EVENTS = query('list neighbours by events', PARAMETERS, {
  text: (when) => `${pairsOf(when, 'INVOLVED_IN', 'Event')}
    WITH actor, ra.eventStatus AS eventStatus, ra.status AS ownStatus, rb.status AS otherStatus,
      b.id AS other, e.id AS via LIMIT $limit`,
  row: { ...TIED, eventStatus: STATUS, ownStatus: STATUS, otherStatus: STATUS },
});

/** Two actors who are a pair in a meeting, whatever the verdict, do not merely share the event. */
export const PAIRED = query(
  'list pairs in meetings',
  { actors: list(text), asOf: text, limit: number },
  {
    text: `UNWIND $actors AS actor
    MATCH (a:Entity {id: actor})-[r:COUNTERPART]-(b)
    WHERE ${knownOfActors('r')}
    WITH actor, b.id AS other, r.meeting AS via LIMIT $limit`,
    row: TIED,
  },
);

export const CASES = query('list neighbours by cases', PARAMETERS, {
  text: (when) => `${pairsOf(when, 'PARTY_TO', 'LegalCase')}
    WITH actor, b.id AS other, e.id AS via LIMIT $limit`,
  row: TIED,
});

export const PARTS = query('list neighbours by parts', PARAMETERS, {
  text: (when) => `UNWIND $actors AS actor
    MATCH (a:Entity {id: actor})-[r:PART_OF]-(b:Actor)
    WHERE ${isKnownAsOf('r')}${during(when, 'r')} AND $topics IS NULL AND b.id <> actor
    WITH actor, b.id AS other, r.key AS via LIMIT $limit`,
  row: TIED,
});

/**
 * Reads both directions: `up` leads from the actor to its whole, and `down` to its members. `t` is the
 * relationship with the term, and `also` a further condition.
 */
const belonging = (
  name: string,
  { up, down, t, via, also }: Readonly<Record<'up' | 'down' | 't' | 'via' | 'also', string>>,
) =>
  query(name, PARAMETERS, {
    text: (when) => {
      const conditions = `WHERE ${isKnownAsOf(t)}${also}${during(when, t)} AND $topics IS NULL`;
      const term = `${via} AS through, ${t}.earliest AS earliest, ${t}.latest AS latest`;
      return `UNWIND $actors AS actor
      CALL (actor) {
        MATCH (a:Entity {id: actor})${up}(b:Actor) ${conditions} AND b.id <> actor
        RETURN b.id AS found, b.id AS whole, ${term}
        UNION ALL
        MATCH (a:Entity {id: actor})${down}(b:Actor) ${conditions} AND b.id <> actor
        RETURN b.id AS found, a.id AS whole, ${term}
      }
      WITH actor, found AS other, whole, through AS via, coalesce(earliest, '') AS since,
        coalesce(latest, '') AS until LIMIT $limit`;
    },
    row: {
      ...TIED,
      whole: text,
      firsts: column('collect(since)', list(optional)),
      lasts: column('collect(until)', list(optional)),
    },
  });

export const MEMBERSHIPS = belonging('list neighbours by memberships', {
  up: '-[r:MEMBER_OF]->',
  down: '<-[r:MEMBER_OF]-',
  ...{ t: 'r', via: 'r.key', also: '' },
});

export const ROLES = belonging('list neighbours by roles', {
  up: '-[h:HOLDS]->(o:Role)-[i:POST_IN]->',
  down: '<-[i:POST_IN]-(o:Role)<-[h:HOLDS]-',
  ...{ t: 'h', via: 'o.id', also: ` AND ${isKnownAsOf('i')}` },
});

export type TiedRow = RowOf<typeof TIED>;
export type MeetingRow = RowFrom<typeof MEETINGS>;
export type EventRow = RowFrom<typeof EVENTS>;
export type BelongingRow = RowFrom<typeof ROLES>;
