/** Makes a picture of many parts one tab stop. Arrow keys move between its parts, by row and column. */
import { useState, type KeyboardEvent } from 'react';

/** The attributes of the element of a part. If rows have different columns, the arrow keys go to the nearest part. */
interface Stop {
  readonly 'data-stop': string;
  readonly 'data-row': number;
  readonly 'data-column': number;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
}

interface Roving {
  readonly stop: (key: string, row: number, column: number) => Stop;
  /** The handler for the element that holds all parts. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** `keys` are in the order of the picture. Tab goes to the part visited last; the first time, to the first key. */
export function useRoving(keys: readonly string[]): Roving {
  const [visited, setVisited] = useState<string | null>(null);
  const at = visited !== null && keys.includes(visited) ? visited : keys[0];
  return {
    stop: (key, row, column) => ({
      'data-stop': key,
      'data-row': row,
      'data-column': column,
      tabIndex: key === at ? 0 : -1,
      onFocus: () => setVisited(key),
    }),
    onKeyDown: (event) => {
      if (!(event.target instanceof SVGElement) || event.altKey || event.metaKey) return;
      const stops = [...event.currentTarget.querySelectorAll<SVGElement>('[data-stop]')];
      const next = neighbour(event.target, stops, event.key, event.ctrlKey);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    },
  };
}

const rowOf = (stop: SVGElement) => Number(stop.dataset['row']);
const columnOf = (stop: SVGElement) => Number(stop.dataset['column']);

function neighbour(
  from: SVGElement,
  stops: readonly SVGElement[],
  key: string,
  isWhole: boolean,
): SVGElement | undefined {
  const inRow = (row: number) =>
    stops.filter((stop) => rowOf(stop) === row).toSorted((a, b) => columnOf(a) - columnOf(b));
  const own = inRow(rowOf(from));
  const place = own.indexOf(from);
  const rows = [...new Set(stops.map(rowOf))].toSorted((a, b) => a - b);
  const across = (row: number | undefined) =>
    row === undefined
      ? undefined
      : inRow(row).reduce<SVGElement | undefined>((best, stop) => {
          const away = (one: SVGElement) => Math.abs(columnOf(one) - columnOf(from));
          return best === undefined || away(stop) < away(best) ? stop : best;
        }, undefined);
  switch (key) {
    case 'ArrowRight':
      return own[place + 1];
    case 'ArrowLeft':
      return own[place - 1];
    case 'ArrowDown':
      return across(rows[rows.indexOf(rowOf(from)) + 1]);
    case 'ArrowUp':
      return across(rows[rows.indexOf(rowOf(from)) - 1]);
    case 'Home':
      return isWhole ? inRow(rows[0]!)[0] : own[0];
    case 'End':
      return isWhole ? inRow(rows.at(-1)!).at(-1) : own.at(-1);
    default:
      return undefined;
  }
}

/** Enter and the space bar do what a click does. */
export function pressing(act: () => void) {
  return {
    onClick: act,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      act();
    },
  };
}
