/** How much a run of the tests tries: `tools/test-files.mjs` tells the extents and chooses the files. */

/** `quick` in `npm test`; `all` in `npm run test:all`, or the `rest` that the quick run left out. */
export const EXTENT = process.env['RAPPORT_TESTS'] ?? 'quick';

/** The same worlds at each quick run, so that `npm test` never fails by chance. */
const SEED = 2016;

/** For `fc.assert`: how many random worlds a quick run tries, always the same, and how many a long one. */
export function tries(few: number, many = few): { numRuns: number; seed?: number } {
  return EXTENT === 'quick' ? { numRuns: few, seed: SEED } : { numRuns: many };
}
