/** Places actors on rings around the middle, in order, clockwise from the top. */
import type { Point } from '../network-types.ts';

/** Pixels between the rings, and between neighbours on a ring. */
const GAP = 36;
const SPACE = 34;
/** A ring with few actors gives each this much room, for its name. */
const ROOMY = 110;

/** A place for each of `count` actors, from a ring of the radius `inner` outwards; neighbours in the list are neighbours in the picture. */
export function onRings(count: number, inner: number): readonly Point[] {
  const radii = radiiFor(count, inner);
  const whole = radii.reduce((sum, radius) => sum + radius, 0);
  let left = count;
  const slots = radii.flatMap((radius, ring) => {
    const share = ring === radii.length - 1 ? left : Math.round((count * radius) / whole);
    const here = Math.min(left, share);
    left -= here;
    return Array.from({ length: here }, (_, index) => ({
      turn: (index + (ring % 2) / 2) / here,
      radius,
    }));
  });
  return slots
    .toSorted((a, b) => a.turn - b.turn || a.radius - b.radius)
    .map(({ turn, radius }) => {
      const angle = turn * 2 * Math.PI - Math.PI / 2;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
}

/** As few rings as hold them all. A single ring is wide enough for names. */
function radiiFor(count: number, inner: number): readonly number[] {
  const radii: number[] = [];
  let room = 0;
  for (let radius = inner; room < count; radius += GAP) {
    radii.push(radius);
    room += Math.floor((2 * Math.PI * radius) / SPACE);
  }
  if (radii.length === 1) return [Math.max(inner, Math.min(240, (count * ROOMY) / (2 * Math.PI)))];
  return radii;
}
