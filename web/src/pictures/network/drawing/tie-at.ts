/** Finds the tie under the pointer where ties are painted and are no elements. */
import type { DrawnEdge } from './drawn-edges.ts';

/** The tie nearest to a point, if one is within some pixels. */
export function tieAt(drawn: readonly DrawnEdge[], x: number, y: number): string | null {
  let best: { readonly id: string; readonly away: number } | null = null;
  for (const one of drawn) {
    const away = awayFrom(one, x, y);
    if (away < NEAR && (best === null || away < best.away)) best = { id: one.edge.id, away };
  }
  return best?.id ?? null;
}

const NEAR = 5;

/** The distance to the line, or for a curve to the two lines through its middle. */
function awayFrom({ from, to, middle, control }: DrawnEdge, x: number, y: number): number {
  const toLine = (a: readonly [number, number], b: readonly [number, number]) => {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const share = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1);
    const along = Math.min(1, Math.max(0, share));
    return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
  };
  return control === null ? toLine(from, to) : Math.min(toLine(from, middle), toLine(middle, to));
}
