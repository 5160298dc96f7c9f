/**
 * The id by which `node` reads an object as known on a day. This is the only place of the explorer that writes an id,
 * and no place takes one apart. It is needed because an address holds a key and a day, and says no type: only `node`
 * and `nodes` read an object of any type, and Relay demands that they take an id and nothing else (decision 0024).
 * Every other question is asked with the key and `knownBy`.
 */
export const idOn = (key: string, knownBy: string | null): string =>
  knownBy === null ? key : `${key}@${knownBy}`;

/** Whether an address holds such an id, instead of a key. */
export const isOnDay = (id: string): boolean => id.includes('@');
