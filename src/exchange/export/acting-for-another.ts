/** Who came to an event for another, in its place or with it, which formats without mandates cannot say. */
import type { ExportedTie } from './exported.ts';

/**
 * The actors among these parts of one event that are there for somebody. They are no pair with that one. A format in
 * which everybody named is a pair with everybody else must not name them.
 */
export function actingForAnother(parts: readonly ExportedTie[]): ReadonlySet<string> {
  const isForAnother = ({ onBehalfOf, insteadOf, accompanying }: ExportedTie) =>
    onBehalfOf !== null || insteadOf !== null || accompanying !== null;
  return new Set(parts.filter(isForAnother).map(({ from }) => from));
}
