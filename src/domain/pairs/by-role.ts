/** What a role implies about a meeting: an inference that is labelled and never counted (model.md §3). */
import type { DateBounds } from '../time/fuzzy-date.ts';
import { PRESENT } from '../claims/predicates.ts';
import { roleBasis, type Tenure } from '../ties/roles-on.ts';

/**
 * Whether somebody who was at a meeting may have been there by a role: present, and the role not
 * certainly held at another time. Without a tenure it is the role itself that a source names there.
 */
export function isThereByRole(
  { capacities }: { readonly capacities: readonly string[] },
  date: DateBounds | null,
  tenure: Tenure | null,
): boolean {
  if (!capacities.some((capacity) => PRESENT.includes(capacity))) return false;
  return tenure === null || roleBasis(tenure, date ?? { earliest: null, latest: null }) !== null;
}
