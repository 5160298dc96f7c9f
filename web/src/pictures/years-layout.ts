/** Where the years of a picture lie: one column each, as wide as the place allows. */

export const TOP = 24;
export const PLOT = 150;
export const FLOOR = TOP + PLOT;
/** Middle of the line on which the two ends of the chosen years move. */
export const TRACK = FLOOR + 44;
export const SIDE = 44;
const END = 14;
const WIDEST = 96;
/** Room that the name of a year takes. */
const LABEL = 44;

export interface YearsLayout {
  /** Width of one year. */
  readonly step: number;
  /** Left edge of a year; of the number of years, the right edge of the last one. */
  readonly leftOf: (index: number) => number;
  /** The year at a place, the first or last one if it lies beyond. */
  readonly indexAt: (x: number) => number;
  /** Every so many years have a name. */
  readonly namedEvery: number;
}

export function layOutYears(count: number, width: number): YearsLayout {
  const step = Math.min(WIDEST, (width - SIDE - END) / count);
  return {
    step,
    leftOf: (index) => SIDE + index * step,
    indexAt: (x) => Math.min(count - 1, Math.max(0, Math.floor((x - SIDE) / step))),
    namedEvery: [1, 2, 5, 10, 20, 50].find((every) => every * step >= LABEL) ?? 100,
  };
}

/** The first and the last of the chosen years, by their places. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
