/** The lines of ties; several ties of one pair bend away from each other. */
import type { PictureEdge, Point } from '../network-types.ts';

export interface DrawnEdge {
  readonly edge: PictureEdge;
  readonly from: Point;
  readonly to: Point;
  /** The control point of a quadratic curve; null for a straight line. */
  readonly control: Point | null;
  readonly middle: Point;
}

/** Pixels between parallel ties of one pair. */
const APART = 26;

export function drawnEdges(
  edges: readonly PictureEdge[],
  at: ReadonlyMap<string, Point>,
): readonly DrawnEdge[] {
  const ofPair = new Map<string, PictureEdge[]>();
  for (const edge of edges) {
    const pair = `${edge.source} ${edge.target}`;
    const found = ofPair.get(pair);
    if (found === undefined) ofPair.set(pair, [edge]);
    else found.push(edge);
  }
  return edges.flatMap((edge) => {
    const [from, to] = [at.get(edge.source), at.get(edge.target)];
    if (from === undefined || to === undefined) return [];
    const all = ofPair.get(`${edge.source} ${edge.target}`) ?? [edge];
    const bend = (all.indexOf(edge) - (all.length - 1) / 2) * APART;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    const normal: Point = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
    const middle: Point = [
      (from[0] + to[0]) / 2 + normal[0] * bend,
      (from[1] + to[1]) / 2 + normal[1] * bend,
    ];
    // A quadratic curve reaches only halfway to its control point.
    const control: Point = [middle[0] + normal[0] * bend, middle[1] + normal[1] * bend];
    return [{ edge, from, to, control: bend === 0 ? null : control, middle }];
  });
}

/** The line as SVG. */
export const pathOf = ({ from, to, control }: DrawnEdge): string =>
  control === null ? `M${say(from)}L${say(to)}` : `M${say(from)}Q${say(control)} ${say(to)}`;

const say = ([x, y]: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
