/** Fits a layout into the picture. */
import type { Positions } from '../layout/lay-out.ts';
import type { Point } from '../network-types.ts';

const MARGIN_X = 76;
const MARGIN_Y = 44;
/** Limits the scale, so that a few actors do not fill the whole picture. */
const LARGEST = 2.2;
/** How much more one direction may be stretched than the other; beyond that, marks would be crowded in the other. */
const STRETCH = 1.25;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Scales the positions so that the whole network fits the picture. */
export function fitted(positions: Positions, { width, height }: Size): ReadonlyMap<string, Point> {
  const points = Object.entries(positions);
  const xs = points.map(([, [x]]) => x);
  const ys = points.map(([, [, y]]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  // A phone needs its narrow picture for the actors.
  const across = (width - Math.min(2 * MARGIN_X, width * 0.28)) / Math.max(right - left, 1);
  const along = (height - 2 * MARGIN_Y) / Math.max(bottom - top, 1);
  const most = Math.min(LARGEST, STRETCH * Math.min(across, along));
  const [scaleX, scaleY] = [Math.min(across, most), Math.min(along, most)];
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

/** Zooming scales the distances but not the shapes and letters. This separates crowded actors. */
export function scaled(at: ReadonlyMap<string, Point>, scale: number): ReadonlyMap<string, Point> {
  return scale === 1 ? at : new Map([...at].map(([id, [x, y]]) => [id, [x * scale, y * scale]]));
}

/** The scale of lines, dashes and shapes where marks are drawn at the scale `crowd`. */
export const thinOf = (crowd: number): number => Math.min(1, Math.max(0.45, crowd * 1.2));

/** So many actors have room for marks of full size in a picture of at least `ROOMY` pixels; a narrower one has room for fewer. */
const ROOM_FOR = 45;
const ROOMY = 600;

/** The scale of the marks: many actors are drawn smaller, on a phone sooner. Zooming in brings them to full size. */
export const crowdOf = (count: number, scale: number, width: number): number =>
  Math.min(
    1,
    Math.max(0.34, Math.sqrt((ROOM_FOR * Math.min(1, width / ROOMY)) / Math.max(count, 1))) *
      Math.sqrt(scale),
  );
