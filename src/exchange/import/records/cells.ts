/** The text of a cell, for reports. */

const SHOWN = 200;

/** A cell for a report: what it is, but not all of a long one. */
export function shortened(cell: unknown): string {
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell ?? null);
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
