/** A large amendment for tests: it says half of a world, and takes back a quarter. */
import type { Records } from '../../src/domain/claims/records.ts';
import type { Part } from './random-amendments.ts';

/** What is loaded before: all but every eighth claim, and no merge. */
export const beforeAmendment = (records: Records): Records => ({
  ...records,
  claims: records.claims.filter(
    ({ predicate }, place) => place % 8 !== 0 && predicate !== 'sameAs',
  ),
});

export function halfAmendment(records: Records): Part {
  const before = new Set(beforeAmendment(records).claims.map(({ id }) => id));
  const said = records.claims.filter(({ id }, place) => !before.has(id) || place % 8 === 1);
  return {
    say: {
      ...records,
      claims: said.map((claim) =>
        before.has(claim.id) ? { ...claim, rank: 'preferred', summary: 'Reworded' } : claim,
      ),
    },
    takeBack: records.claims.flatMap(({ id }, place) =>
      before.has(id) && place % 4 === 2 ? id : [],
    ),
  };
}
