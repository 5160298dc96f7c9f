/** The queries for what lies among a set of actors: meetings, pairs and parts in events, as lists side by side. */
import { STATUSES } from '../../domain/events/stages.ts';
import { VERDICTS } from '../../domain/pairs/verdicts.ts';
import { DURING, during, isKnownAsOf, concerning } from '../conditions.ts';
import {
  knownOfActors,
  PAIR_FILTER,
  passesOfActors,
  withinAnother,
} from '../counterparts/pair-filter.ts';
import { query, type RowFrom } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import {
  list,
  nullable,
  number,
  oneOf,
  optional,
  parameter,
  text,
  type ValueType,
} from '../../graph/query/value-types.ts';

/*
 * The queries return lists, not rows. A map tells whether the other end is one of the actors, because a
 * list would be searched for every pair.
 */
const AMONG = {
  actors: list(text),
  inside: parameter<Readonly<Record<string, true>>>(),
  ...{ asOf: text, limit: number },
};
const among = (conditions: string) => `UNWIND $actors AS one
  MATCH (a:Entity {id: one})-[r:COUNTERPART]->(b)
  WHERE ${conditions} AND $inside[b.id] IS NOT NULL`;

const collected = <T>(variable: string, type: ValueType<T>) =>
  column(`collect(${variable})`, list(type));

const PAIRS = {
  ones: collected('one', text),
  others: collected('other', text),
  vias: collected('via', text),
};
const BOUNDS = { firsts: collected('earliest', optional), lasts: collected('latest', optional) };
const STATUS = oneOf(STATUSES);

/** Meetings of two of the actors that pass the filter. */
export const MEETINGS = query(
  'list meetings among actors',
  { ...PAIR_FILTER, ...AMONG },
  {
    text: (when) => `${among(passesOfActors(when, 'r'))}
      WITH r.verdict AS verdict, r.status AS status, coalesce(r.times, 1) AS times,
        one, b.id AS other, r.meeting AS via, ${withinAnother('r')} AS within,
        coalesce(r.earliest, '') AS earliest, coalesce(r.latest, '') AS latest LIMIT $limit`,
    row: {
      ...{ verdict: oneOf(VERDICTS), status: STATUS, times: number },
      ...PAIRS,
      withins: collected('within', text),
      ...BOUNDS,
    },
  },
);

/** Two actors who are a pair in a meeting, whatever the verdict, do not merely share the event. */
export const PAIRED = query('list pairs among actors', AMONG, {
  text: `${among(knownOfActors('r'))}
    WITH one, b.id AS other, r.meeting AS via LIMIT $limit`,
  row: PAIRS,
});

/** The part of each actor in each event that two of the actors share; other events are not read in full. */
export const EVENTS = query(
  'list events among actors',
  {
    ...DURING,
    ...{ actors: list(text), asOf: text, topics: nullable(list(text)), limit: number },
  },
  {
    text: (when) => `UNWIND $actors AS id
      MATCH (a:Entity {id: id})-[:INVOLVED_IN]->(e:Event)
      WITH e, collect(DISTINCT id) AS ids WHERE size(ids) > 1
      MATCH (e)<-[r:INVOLVED_IN]-(x:Actor)
      WHERE x.id IN ids
        AND ${isKnownAsOf('r')}${during(when, 'r')}${concerning(when, '(e)')}
      WITH DISTINCT x.id AS actor, e.id AS via, r.eventStatus AS eventStatus, r.status AS status,
        coalesce(r.earliest, '') AS earliest, coalesce(r.latest, '') AS latest LIMIT $limit`,
    row: { actor: text, eventStatus: STATUS, status: STATUS, vias: PAIRS.vias, ...BOUNDS },
  },
);

export type MeetingRow = RowFrom<typeof MEETINGS>;
export type PairedRow = RowFrom<typeof PAIRED>;
export type EventRow = RowFrom<typeof EVENTS>;
