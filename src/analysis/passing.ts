/** Chooses one of several parallel ties for each hop of a path, so that each choice fits the next. */

/**
 * The first choice, each list being in order of preference, where `passes` allows what comes before and
 * after each place between two hops; null if there is none. Place 0 lies after the first hop.
 */
export function firstPassing<T>(
  hops: readonly (readonly T[])[],
  passes: (place: number, before: T, after: T) => boolean,
): T[] | null {
  // From the end: of each hop those from which the path goes on.
  const leading: (readonly T[])[] = [...hops];
  for (let place = hops.length - 2; place >= 0; place -= 1) {
    const after = leading[place + 1]!;
    leading[place] = hops[place]!.filter((tie) => after.some((next) => passes(place, tie, next)));
  }
  const chosen: T[] = [];
  for (const [i, ties] of leading.entries()) {
    const next = ties.find((tie) => i === 0 || passes(i - 1, chosen[i - 1]!, tie));
    if (next === undefined) return null;
    chosen.push(next);
  }
  return chosen;
}
