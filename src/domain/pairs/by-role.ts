/** What a role implies about a meeting: an inference that is labelled and never counted (model.md §3). */
import type { DateBounds } from '../time/fuzzy-date.ts';
import { PRESENT } from '../claims/predicates.ts';
import { roleBasis, type Tenure } from '../ties/roles-on.ts';

/**
 * Whether a part may be that of a role's holder: it is present, and the role was not certainly held at
 * another time. `tenure` is null if the source names the role itself there.
 */
export function isThereByRole(
  { capacities }: { readonly capacities: readonly string[] },
  date: DateBounds | null,
  tenure: Tenure | null,
): boolean {
  if (!capacities.some((capacity) => PRESENT.includes(capacity))) return false;
  return tenure === null || roleBasis(tenure, date ?? { earliest: null, latest: null }) !== null;
}
