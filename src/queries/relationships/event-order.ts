/** The orders of lists of events, as Cypher. */
import { isKnownAsOf } from '../conditions.ts';
import { walk, type Walk } from '../places-in-lists.ts';

export type EventOrder = 'DATE_ASC' | 'DATE_DESC' | 'INVOLVED_DESC';

export const isByNumber = (order: EventOrder): boolean => order === 'INVOLVED_DESC';

/** Counts the actors involved in `v`, as `many`. Each counts once, however many capacities it has. */
const involvedIn = (v: string) => `CALL (${v}) {
    MATCH (${v})<-[seen:INVOLVED_IN]-(who:Actor) WHERE ${isKnownAsOf('seen')}
    RETURN count(DISTINCT who.id) AS many
  }`;

/**
 * The sort key of events: `earliest`, an expression for the first possible day. Events without a day (empty)
 * come last.
 */
export const dateKey = (direction: 'ASC' | 'DESC', earliest: string): string =>
  direction === 'ASC'
    ? `CASE WHEN ${earliest} = '' THEN '9999-99-99' ELSE ${earliest} END`
    : earliest;

/**
 * Adds the `place` of the event `v` to the variables `kept`: either {@link dateKey} or the number of actors
 * involved.
 */
export const withPlace = (
  order: EventOrder,
  kept: string,
  { v, earliest }: { readonly v: string; readonly earliest: string },
): string =>
  order === 'INVOLVED_DESC'
    ? `${involvedIn(v)}\n  WITH ${kept}, many AS place`
    : `WITH ${kept}, ${dateKey(order === 'DATE_ASC' ? 'ASC' : 'DESC', earliest)} AS place`;

/** In which direction a list in this order is read. */
export const walkEvents = (order: EventOrder, backward = false): Walk =>
  walk({ isDown: order !== 'DATE_ASC', isIdDown: false }, backward);
