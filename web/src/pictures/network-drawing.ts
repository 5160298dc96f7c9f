/** Fits a layout into the picture, separates parallel ties by bending them, and keeps labels from covering each other. */
import type { Positions } from './network-layout.ts';
import { radiusOf, type PictureEdge, type PictureNode } from './network-types.ts';

export type Point = readonly [x: number, y: number];

const MARGIN_X = 70;
const MARGIN_Y = 44;
/** Limits the scale, so that a few actors do not fill the whole picture. */
const LARGEST = 2.2;
/** Pixels between parallel ties of one pair. */
const APART = 26;

/** Scales the positions so that the whole network fits the picture. */
export function fitted(
  positions: Positions,
  width: number,
  height: number,
): ReadonlyMap<string, Point> {
  const points = Object.entries(positions);
  const xs = points.map(([, [x]]) => x);
  const ys = points.map(([, [, y]]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const across = (width - 2 * MARGIN_X) / Math.max(right - left, 1);
  const along = (height - 2 * MARGIN_Y) / Math.max(bottom - top, 1);
  const [scaleX, scaleY] = [Math.min(across, LARGEST), Math.min(along, LARGEST)];
  return new Map(
    points.map(([id, [x, y]]) => [
      id,
      [
        width / 2 + (x - (left + right) / 2) * scaleX,
        height / 2 + (y - (top + bottom) / 2) * scaleY,
      ],
    ]),
  );
}

export interface DrawnEdge {
  readonly edge: PictureEdge;
  readonly path: string;
  readonly middle: Point;
}

/** The lines of the ties; several ties of one pair bend away from each other. */
export function drawnEdges(
  edges: readonly PictureEdge[],
  at: ReadonlyMap<string, Point>,
): readonly DrawnEdge[] {
  const ofPair = new Map<string, PictureEdge[]>();
  for (const edge of edges) {
    const pair = JSON.stringify([edge.source, edge.target]);
    ofPair.set(pair, [...(ofPair.get(pair) ?? []), edge]);
  }
  return edges.flatMap((edge) => {
    const [from, to] = [at.get(edge.source), at.get(edge.target)];
    if (from === undefined || to === undefined) return [];
    const all = ofPair.get(JSON.stringify([edge.source, edge.target])) ?? [edge];
    const bend = (all.indexOf(edge) - (all.length - 1) / 2) * APART;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    const normal: Point = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
    const middle: Point = [
      (from[0] + to[0]) / 2 + normal[0] * bend,
      (from[1] + to[1]) / 2 + normal[1] * bend,
    ];
    // A quadratic curve reaches only halfway to its control point.
    const control: Point = [middle[0] + normal[0] * bend, middle[1] + normal[1] * bend];
    const path =
      bend === 0 ? `M${say(from)}L${say(to)}` : `M${say(from)}Q${say(control)} ${say(to)}`;
    return [{ edge, path, middle }];
  });
}

const say = ([x, y]: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

const LONGEST_LABEL = 26;
const LABEL_HEIGHT = 16;
const segments = new Intl.Segmenter();

/** A name short enough for a picture, never cut within a Khmer cluster. */
export function label(name: string): string {
  const parts = [...segments.segment(name.slice(0, 4 * LONGEST_LABEL))];
  if (parts.length <= LONGEST_LABEL) return name;
  return `${parts
    .slice(0, LONGEST_LABEL - 1)
    .map(({ segment }) => segment)
    .join('')}…`;
}

/** The nodes whose labels have room: those asked for come first, then those with the most ties. */
export function labelled(
  nodes: readonly PictureNode[],
  at: ReadonlyMap<string, Point>,
  crowd: number,
): ReadonlySet<string> {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const shown = new Set<string>();
  const byWeight = nodes.toSorted(
    (a, b) =>
      Number(b.isCentre) - Number(a.isCentre) || b.tieCount - a.tieCount || (a.id < b.id ? -1 : 1),
  );
  for (const node of byWeight) {
    const point = at.get(node.id);
    if (point === undefined) continue;
    const half = (label(node.name).length * 6.6) / 2;
    const top = point[1] + radiusOf(node) * crowd + 2;
    const box = {
      left: point[0] - half,
      right: point[0] + half,
      top,
      bottom: top + LABEL_HEIGHT,
    };
    const isFree = taken.every(
      (other) =>
        box.right < other.left ||
        box.left > other.right ||
        box.bottom < other.top ||
        box.top > other.bottom,
    );
    if (!isFree) continue;
    taken.push(box);
    shown.add(node.id);
  }
  return shown;
}

/** The node to which an arrow key leads: the nearest within 60° of its direction. */
export function neighbourTowards(
  key: string,
  from: string,
  at: ReadonlyMap<string, Point>,
): string | null {
  const directions: Readonly<Record<string, Point>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const direction = directions[key];
  const start = at.get(from);
  if (direction === undefined || start === undefined) return null;
  let best: { readonly id: string; readonly distance: number } | null = null;
  for (const [id, [x, y]] of at) {
    const [dx, dy] = [x - start[0], y - start[1]];
    const distance = Math.hypot(dx, dy);
    const along = dx * direction[0] + dy * direction[1];
    if (id === from || along < distance / 2 || distance === 0) continue;
    if (best === null || distance < best.distance) best = { id, distance };
  }
  return best?.id ?? null;
}
