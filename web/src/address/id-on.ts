/** The id by which the API reads an object again as known on a day. Addresses hold the key alone. */

export const idOn = (key: string, knownBy: string | null): string =>
  knownBy === null ? key : `${key}@${knownBy}`;
