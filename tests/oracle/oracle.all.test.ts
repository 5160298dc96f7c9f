/**
 * Compares the code with the oracle on every story of three reports and on RAPPORT_ORACLE_RUNS random
 * worlds, which takes minutes. A difference is as often an open question to the guide as a fault.
 */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { itemWorlds } from './arbitrary-items.ts';
import { caseWorlds } from './arbitrary-cases.ts';
import { differences } from './code.ts';
import { ALL, sequences, story } from './stories.ts';

const RUNS = Number(process.env.RAPPORT_ORACLE_RUNS ?? 0);
/** The number of differences to show; the first few suffice. */
const SHOWN = 10;

(RUNS > 0 ? describe : describe.skip)('The code gives the answers of the guide', () => {
  test('for every story of three reports, with everything known', () => {
    const faults: object[] = [];
    for (const names of sequences(Object.keys(ALL), 3)) {
      // As of earlier days it is a story of one or two reports.
      const found = differences(story(names), ['9999-12-30']);
      if (found.length > 0) faults.push({ story: names.join(' › '), found });
    }
    expect(faults.slice(0, SHOWN)).toEqual([]);
  });

  test(`for ${RUNS} random worlds, small and large`, () => {
    fc.assert(
      fc.property(
        fc.noBias(fc.oneof(itemWorlds(3, 2), itemWorlds(6, 4), caseWorlds())),
        (records) => {
          expect(differences(records)).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
