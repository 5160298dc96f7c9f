/** Chooses one of several parallel ties for each hop of a path, so that each choice fits the next. */

/**
 * Chooses one tie per hop, so that `passes` allows each two ties that follow one another; null if no choice
 * does. Earlier ties of a hop are preferred. Place 0 is between the first and the second hop.
 */
export function firstPassing<T>(
  hops: readonly (readonly T[])[],
  passes: (place: number, before: T, after: T) => boolean,
): T[] | null {
  // From the last hop back, keeps the ties from which the path can go on to the end.
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
