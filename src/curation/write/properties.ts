/** Properties as both engines store them. */

/** Properties as stored: without nulls, and each list of one type. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export type Loose = string | number | boolean | null | undefined | readonly string[];

/** Drops absent values: both engines read a missing property as null, but not a stored null. */
export function stored(values: Readonly<Record<string, Loose>>): Properties {
  const present = Object.entries(values).filter(
    ([, value]) =>
      value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(present) as Properties;
}
