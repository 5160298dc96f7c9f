/**
 * Leaves out the parts of a query text whose parameter is null. With `$x IS NULL OR …` instead, the planner
 * would plan for unused conditions.
 */

/** Chooses the parts of a text by which parameters of `N` are null. Parts may nest. */
export interface When<N extends string> {
  /** `text` if the parameter is given, nothing if it is null. */
  readonly given: (parameter: N, text: string) => string;
  /** `text` if the parameter is null. */
  readonly absent: (parameter: N, text: string) => string;
}

/** Chooses parts by `isNull`. */
export function whenNull<N extends string>(isNull: (parameter: N) => boolean): When<N> {
  return {
    given: (parameter, text) => (isNull(parameter) ? '' : text),
    absent: (parameter, text) => (isNull(parameter) ? text : ''),
  };
}

/** Keeps every part, and adds to `names` each parameter that decides about a part. */
export function everyPart<N extends string>(names: Set<N>): When<N> {
  const keep = (parameter: N, text: string) => {
    names.add(parameter);
    return text;
  };
  return { given: keep, absent: keep };
}
