/** Names are told apart as well as it is claimed, on the labelled pairs that lie beside the checkout. */
import { expect, test } from 'vitest';
import { hasLabelledPairs, MISSING, scoredPairs } from '../../bench/names/labelled-pairs.ts';
import { qualityOf } from '../../bench/names/quality.ts';

const THRESHOLD = 0.7;

const withPairs = (name: string, run: () => void) =>
  hasLabelledPairs() ? test(name, run) : test.skip(`${name} (${MISSING})`, run);

withPairs('Rapport tells names apart at least as well as it did, and better than logic-v2', () => {
  const { all: ours, shared, logicV2 } = scoredPairs();
  const people = ours.filter(({ category }) => category.endsWith('people'));
  const [all, ofPeople] = [qualityOf(ours, THRESHOLD), qualityOf(people, THRESHOLD)];
  expect(all.f1).toBeGreaterThanOrEqual(0.85);
  expect(all.recallAt95).toBeGreaterThanOrEqual(0.65);
  expect(ofPeople.f1).toBeGreaterThanOrEqual(0.88);
  expect(qualityOf(shared, THRESHOLD).f1).toBeGreaterThan(qualityOf(logicV2, THRESHOLD).f1);
});

test('Quality counts what is found, and what is found with few mistakes', () => {
  const pair = (isSame: boolean, score: number) => ({ category: 'any', isSame, score });
  const pairs = [pair(true, 0.9), pair(true, 0.8), pair(false, 0.75), pair(true, 0.4)];
  expect(qualityOf(pairs, 0.7)).toEqual({
    ...{ pairs: 4, precision: 2 / 3, recall: 2 / 3, recallAt95: 2 / 3 },
    f1: expect.closeTo(2 / 3, 9) as number,
  });
  expect(qualityOf([], 0.7)).toMatchObject({ precision: 0, recall: 0, f1: 0, recallAt95: 0 });
});
