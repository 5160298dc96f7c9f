/** Parts of a text that stand only if their parameter is given. With `$x IS NULL OR …` planners would weigh conditions that nobody asked for. */

/** Chooses the parts of a text by which of the parameters `N` are null. Parts may nest. */
export interface When<N extends string> {
  /** `text` if the parameter is given, nothing if it is null. */
  readonly given: (parameter: N, text: string) => string;
  /** `text` if the parameter is null. */
  readonly absent: (parameter: N, text: string) => string;
}

/** Leaves out the parts that `isNull` refuses. */
export function whenNull<N extends string>(isNull: (parameter: N) => boolean): When<N> {
  return {
    given: (parameter, text) => (isNull(parameter) ? '' : text),
    absent: (parameter, text) => (isNull(parameter) ? text : ''),
  };
}

/** Keeps every part, and notes in `names` which parameters were asked about. */
export function everyPart<N extends string>(names: Set<N>): When<N> {
  const keep = (parameter: N, text: string) => {
    names.add(parameter);
    return text;
  };
  return { given: keep, absent: keep };
}
