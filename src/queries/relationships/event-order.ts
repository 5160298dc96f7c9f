/** The orders of lists of events, as Cypher: the place of an event in a list, and how pages continue after one. */
import { isKnownAsOf } from '../conditions.ts';
import { nullable, number, text, tuple, type ValueType } from '../../graph/query/value-types.ts';

export type EventOrder = 'DATE_ASC' | 'DATE_DESC' | 'INVOLVED_DESC';

/** Place in a list of events: the date key or the number of those involved, then the id. */
export type EventCursor = readonly [place: string | number, id: string];

/** How many actors are involved in `v`, as `many`; each counts once, whatever its capacities. */
const involvedIn = (v: string) => `CALL (${v}) {
    MATCH (${v})<-[seen:INVOLVED_IN]-(who:Actor) WHERE ${isKnownAsOf('seen')}
    RETURN count(DISTINCT who.id) AS many
  }`;

/** What events are ordered by: `earliest`, their earliest possible day as an expression. Without one (empty) they come last. */
export const dateKey = (direction: 'ASC' | 'DESC', earliest: string): string =>
  direction === 'ASC'
    ? `CASE WHEN ${earliest} = '' THEN '9999-99-99' ELSE ${earliest} END`
    : earliest;

/** Adds the `place` of the event `v` to the variables `kept`, by {@link dateKey} or by the number of those involved. */
export const withPlace = (
  order: EventOrder,
  kept: string,
  { v, earliest }: { readonly v: string; readonly earliest: string },
): string =>
  order === 'INVOLVED_DESC'
    ? `${involvedIn(v)}\n  WITH ${kept}, many AS place`
    : `WITH ${kept}, ${dateKey(order === 'DATE_ASC' ? 'ASC' : 'DESC', earliest)} AS place`;

/** How a list runs from a place on. Events at one place are ordered by id. */
export interface Run {
  readonly sign: '<' | '>';
  readonly direction: 'ASC' | 'DESC';
  readonly idSign: '<' | '>';
  readonly idDirection: 'ASC' | 'DESC';
}

const UP = ['>', 'ASC'] as const;
const DOWN = ['<', 'DESC'] as const;

/** `backward` walks the same order from its other end. */
export function runOf(isDown: boolean, isIdDown: boolean, backward: boolean): Run {
  const [sign, direction] = isDown !== backward ? DOWN : UP;
  const [idSign, idDirection] = isIdDown !== backward ? DOWN : UP;
  return { sign, direction, idSign, idDirection };
}

export const runOfEvents = (order: EventOrder, backward = false): Run =>
  runOf(order !== 'DATE_ASC', false, backward);

/** Whether a row lies after the place `$place` and the id `$id`. */
export const isAfter = ({ sign, idSign }: Run, id: string): string =>
  `(place ${sign} $place OR (place = $place AND ${id} ${idSign} $id))`;

const place: ValueType<string | number> = (value) =>
  typeof value === 'number' ? value : text(value);

/** The place as a parameter. */
export const PLACE: ValueType<string | number | null> = nullable(place);

/** The place as a column. */
export const placeType = (order: EventOrder): ValueType<string | number> =>
  order === 'INVOLVED_DESC' ? number : text;

/** Reads a place in a list from the sort key of a cursor; null stands for the front. */
export const EVENT_CURSOR = nullable(tuple<EventCursor>(place, text));
