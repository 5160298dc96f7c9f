/** A place within a seed file: as a list of keys, and as text. */

/** Keys and list positions from the top of the file down. */
export type Path = readonly (string | number)[];

/** `['claims', 3, 'meeting', 'date']` → `claims[3].meeting.date`. */
export function formatPath(path: Path): string {
  return path
    .map((key, depth) => (typeof key === 'number' ? `[${key}]` : depth === 0 ? key : `.${key}`))
    .join('');
}
