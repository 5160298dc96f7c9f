/** Compares the projection with the oracle, in memory, on stories of a few reports and random worlds. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { EVERYTHING } from './as-of.ts';
import { itemWorlds } from './arbitrary-items.ts';
import { caseWorlds } from './arbitrary-cases.ts';
import { differences } from './code.ts';
import { ALL, OF_TWO, sequences, story } from './stories.ts';

/** Tests one in this many stories of three reports; `oracle.all.test.ts` tests all. */
const EVERY = 83;
/** A fixed seed gives the same worlds each time; `oracle.all.test.ts` tries others. */
const SEED = 8;
const WORLDS = 200;
const CASES = 500;

/** A story in words with the differences between code and oracle; nothing if they agree. */
const faultsOf = (names: readonly string[]) => {
  // As of earlier days it is a shorter story.
  const found = differences(story(names), [EVERYTHING]);
  return found.length === 0 ? [] : [{ story: names.join(' › '), found }];
};

describe('The code gives the answers of the guide', () => {
  test('for every story of one or two reports', () => {
    const names = Object.keys(ALL);
    const stories = [...sequences(names, 1), ...sequences(names, 2)];
    expect(stories.length).toBeGreaterThan(1_500);
    expect(stories.flatMap(faultsOf)).toEqual([]);
  });

  test(`for one in ${EVERY} stories of three reports about two people`, () => {
    const stories = [...sequences(Object.keys(OF_TWO), 3)].filter((_, i) => i % EVERY === 0);
    expect(stories.length).toBeGreaterThan(200);
    expect(stories.flatMap(faultsOf)).toEqual([]);
  });

  test(`for ${WORLDS} random worlds`, () => {
    fc.assert(
      fc.property(fc.noBias(itemWorlds(3, 2)), (records) => {
        expect(differences(records)).toEqual([]);
      }),
      { numRuns: WORLDS, seed: SEED },
    );
  });

  test(`for ${CASES} random legal cases`, () => {
    fc.assert(
      fc.property(fc.noBias(caseWorlds()), (records) => {
        expect(differences(records)).toEqual([]);
      }),
      { numRuns: CASES, seed: SEED },
    );
  });
});
