/** How many meetings a source reports as one: `12..` (at least), `12` or `12..20`. */

/** How many meetings a source tells as one. */
export interface Times {
  readonly atLeast: number;
  /** Null if the source sets no upper bound. */
  readonly atMost: number | null;
}

const TIMES = /^(\d+)(?:(\.\.)(\d*))?$/;

/** Reads such a text; null if it is none. */
export function timesOf(told: string): Times | null {
  const [, least, range, most] = TIMES.exec(told) ?? [];
  if (least === undefined) return null;
  const atLeast = Number(least);
  if (range === undefined) return { atLeast, atMost: atLeast };
  return { atLeast, atMost: most === '' || most === undefined ? null : Number(most) };
}
