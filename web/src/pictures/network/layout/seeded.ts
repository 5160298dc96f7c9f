/** Random numbers that are the same every time, so that the same data gives the same picture. */

const SEED = 20_160_126;

/** A linear congruential generator (Numerical Recipes). Gives numbers from 0 up to 1. */
export function seeded(): () => number {
  let state = SEED;
  return () => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}
