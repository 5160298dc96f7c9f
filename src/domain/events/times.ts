/** How many meetings a source reports as one: `12..` (at least), `12` or `12..20`. */

/** A meeting told as several. */
export interface Times {
  readonly atLeast: number;
  /** Null where the source sets no bound. */
  readonly atMost: number | null;
}

const TIMES = /^(\d+)(?:(\.\.)(\d*))?$/;

/** Null where the text is none of them. */
export function timesOf(told: string): Times | null {
  const [, least, range, most] = TIMES.exec(told) ?? [];
  if (least === undefined) return null;
  const atLeast = Number(least);
  if (range === undefined) return { atLeast, atMost: atLeast };
  return { atLeast, atMost: most === '' || most === undefined ? null : Number(most) };
}
