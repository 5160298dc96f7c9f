/** The code's projection held against the oracle, in memory: stories of a few reports, and random worlds. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EVERYTHING } from './as-of.ts';
import { itemWorlds } from './arbitrary-items.ts';
import { caseWorlds } from './arbitrary-cases.ts';
import { differences } from './code.ts';
import { ALL, OF_TWO, sequences, story } from './stories.ts';

/** Of the many stories of three reports, every so-manieth: the rest is told in `oracle.all.test.ts`. */
const EVERY = 83;
/** The same worlds each time; others are looked for in `oracle.all.test.ts`. */
const SEED = 8;
const WORLDS = 200;
const CASES = 500;

/** A story in words, and where code and oracle differ about it; nothing where they agree. */
const faultsOf = (names: readonly string[]) => {
  // On the days before, it is a shorter story.
  const found = differences(story(names), [EVERYTHING]);
  return found.length === 0 ? [] : [{ story: names.join(' › '), found }];
};

describe('What the code projects is what the guide says', () => {
  test('of every story of one report and of two', () => {
    const names = Object.keys(ALL);
    const stories = [...sequences(names, 1), ...sequences(names, 2)];
    expect(stories.length).toBeGreaterThan(1_500);
    expect(stories.flatMap(faultsOf)).toEqual([]);
  });

  test(`of one in ${EVERY} stories of three reports about two people`, () => {
    const stories = [...sequences(Object.keys(OF_TWO), 3)].filter((_, i) => i % EVERY === 0);
    expect(stories.length).toBeGreaterThan(200);
    expect(stories.flatMap(faultsOf)).toEqual([]);
  });

  test(`of ${WORLDS} random worlds`, () => {
    fc.assert(
      fc.property(fc.noBias(itemWorlds(3, 2)), (records) => {
        expect(differences(records)).toEqual([]);
      }),
      { numRuns: WORLDS, seed: SEED },
    );
  });

  test(`of ${CASES} random legal cases`, () => {
    fc.assert(
      fc.property(fc.noBias(caseWorlds()), (records) => {
        expect(differences(records)).toEqual([]);
      }),
      { numRuns: CASES, seed: SEED },
    );
  });
});
