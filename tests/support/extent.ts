/** How much a run of the tests tries. `tools/test-files.mjs` explains the extents and chooses the files. */

/** `quick` in `npm test`; `all` in `npm run test:all`, or the `rest` that the quick run left out. */
export const EXTENT = process.env['RAPPORT_TESTS'] ?? 'quick';

/** The same worlds at each run, so that nothing fails by chance; RAPPORT_HUNT=1 looks for new ones. */
const SEED = process.env['RAPPORT_HUNT'] === '1' ? {} : { seed: 2016 };

/** For `fc.assert`: how many random worlds a quick run tries, and how many a long one. */
export function tries(few: number, many = few): { numRuns: number; seed?: number } {
  return { numRuns: EXTENT === 'quick' ? few : many, ...SEED };
}

/** How long an engine may take in a test: a busy machine is slow, and no test measures how fast it is. */
export const PATIENCE_MS = 600_000;
