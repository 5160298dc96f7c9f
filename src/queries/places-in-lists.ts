/** How a list continues after a place: the number, text or day that it is ordered by, and then the id. */
import { nullable, number, text, tuple, type ValueType } from '../graph/query/value-types.ts';

/** A place in a list: what it is ordered by, then the id. */
export type ListPlace = readonly [place: string | number, id: string];

const place: ValueType<string | number> = (value) =>
  typeof value === 'number' ? value : text(value);

/** The place as a parameter. */
export const PLACE: ValueType<string | number | null> = nullable(place);

/** Reads a place in a list from the sort key of a cursor; null stands for the front. */
export const LIST_PLACE = nullable(tuple<ListPlace>(place, text));

/** The place as a column. */
export const placeType = (isNumber: boolean): ValueType<string | number> =>
  isNumber ? number : text;

/** The directions in which a list is walked. Rows at the same place are ordered by id. */
export interface Walk {
  readonly sign: '<' | '>';
  readonly direction: 'ASC' | 'DESC';
  readonly idSign: '<' | '>';
  readonly idDirection: 'ASC' | 'DESC';
}

const UP = ['>', 'ASC'] as const;
const DOWN = ['<', 'DESC'] as const;

/** `backward` walks the same order from its other end. */
export function walk(
  { isDown, isIdDown }: { readonly isDown: boolean; readonly isIdDown: boolean },
  backward: boolean,
): Walk {
  const [sign, direction] = isDown !== backward ? DOWN : UP;
  const [idSign, idDirection] = isIdDown !== backward ? DOWN : UP;
  return { sign, direction, idSign, idDirection };
}

/** Whether a row with a `place` and an id, as expressions, lies after the place `$place` and the id `$id`. */
export const isAfter = ({ sign, idSign }: Walk, id: string, by = 'place'): string =>
  `(${by} ${sign} $place OR (${by} = $place AND ${id} ${idSign} $id))`;
