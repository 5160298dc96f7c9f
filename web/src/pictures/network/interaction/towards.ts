/** Where an arrow key leads from an actor. */
import type { Point } from '../network-types.ts';

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest actor within 60° of the direction of the key; null if there is none. */
export function neighbourTowards(
  key: string,
  from: string,
  at: ReadonlyMap<string, Point>,
): string | null {
  const direction = DIRECTIONS[key];
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
