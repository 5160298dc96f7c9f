/** Which names have room in a picture: no two names cover each other, and zooming in makes room for more. */
import { shortened, textWidth } from '../../text-width.ts';
import { radiusOf, type PictureNode, type Point } from '../network-types.ts';

const LONGEST_LABEL = 170;
const LABEL_HEIGHT = 15;

interface Measured {
  readonly text: string;
  readonly width: number;
}

/** Names are measured once: cutting a text into its letters is slow, and zooming asks for all names again. */
const measured = new Map<string, Measured>();

function measure(name: string): Measured {
  let found = measured.get(name);
  if (found === undefined) {
    const text = shortened(name, LONGEST_LABEL);
    measured.set(name, (found = { text, width: textWidth(text) }));
  }
  return found;
}

/** A name short enough for a picture, never cut within a Khmer cluster. */
export const label = (name: string): string => measure(name).text;

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far a name at `x` is moved to stay within a picture of this width. */
export function shiftOf(name: string, x: number, width: number): number {
  const half = Math.min(measure(name).width / 2 + 4, width / 2);
  return Math.min(width - half, Math.max(half, x)) - x;
}

/** The room that a text takes at 12 px, centred at `x`, from `top` down. */
export function boxAround(text: string, x: number, top: number): Box {
  const half = measure(text).width / 2 + 2;
  return { left: x - half, right: x + half, top, bottom: top + LABEL_HEIGHT };
}

/** The boxes that have room, in order: each leaves out those that would cover it. */
export function withRoom<Of extends { readonly box: Box }>(all: readonly Of[]): readonly Of[] {
  const room = new Grid([]);
  return all.filter(({ box }) => room.take(box));
}

interface Room {
  readonly at: ReadonlyMap<string, Point>;
  /** The scale at which actors are drawn. */
  readonly crowd: number;
  /** The width of the whole picture at this scale. */
  readonly width: number;
  /** Boxes that are taken already. */
  readonly taken: readonly Box[];
}

/** The room around names on a phone, where more of them would cover the marks. */
const NARROW = 600;
const APART_IN_NARROW = 7;

/** The nodes whose labels have room: those asked for come first, then those with the most ties. */
export function labelled(
  nodes: readonly PictureNode[],
  { at, crowd, width, taken }: Room,
): ReadonlySet<string> {
  const room = new Grid(taken);
  const apart = width < NARROW ? APART_IN_NARROW : 0;
  const shown = new Set<string>();
  const byWeight = nodes.toSorted(
    (a, b) =>
      Number(b.isCentre) - Number(a.isCentre) || b.tieCount - a.tieCount || (a.id < b.id ? -1 : 1),
  );
  for (const node of byWeight) {
    const point = at.get(node.id);
    if (point === undefined) continue;
    const top = point[1] + radiusOf(node) * crowd + 2;
    const x = point[0] + shiftOf(node.name, point[0], width);
    const box = boxAround(label(node.name), x, top);
    if (room.take(widened(box, apart))) shown.add(node.id);
  }
  return shown;
}

const widened = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

const CELL = 100;

/** Boxes by the cells of a grid that they touch, so that each is compared only with its neighbours. */
class Grid {
  readonly #cells = new Map<string, Box[]>();

  constructor(taken: readonly Box[]) {
    for (const box of taken) this.#add(box);
  }

  /** Takes the room of a box. False if another one has it. */
  take(box: Box): boolean {
    const isFree = this.#keys(box).every((key) =>
      (this.#cells.get(key) ?? []).every((other) => areApart(box, other)),
    );
    if (isFree) this.#add(box);
    return isFree;
  }

  #add(box: Box): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [box]);
      else cell.push(box);
    }
  }

  #keys({ left, right, top, bottom }: Box): readonly string[] {
    const keys: string[] = [];
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) {
        keys.push(`${x} ${y}`);
      }
    }
    return keys;
  }
}

const areApart = (one: Box, other: Box): boolean =>
  one.right < other.left ||
  one.left > other.right ||
  one.bottom < other.top ||
  one.top > other.bottom;
