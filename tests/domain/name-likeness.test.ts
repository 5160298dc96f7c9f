/** How like two names are, by letters and by sound: pairs made by hand, and rules that hold for all names. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { scoreOf, swapped } from '../../src/domain/likeness/features.ts';
import type { Naming } from '../../src/domain/likeness/light-words.ts';
import { nameFeatures, spokenName } from '../../src/domain/likeness/name-likeness.ts';

/** From this score on, two names are shown as possibly one: the default of `possibleDuplicates`. */
const LIKELY = 0.7;

const featuresOf = (a: string, b: string, naming: Naming) =>
  nameFeatures(spokenName(a, naming), spokenName(b, naming), naming);
const scored = (a: string, b: string, naming: Naming = 'person') =>
  scoreOf(featuresOf(a, b, naming));

/** Invented people, or public names in two scripts; made for this test and not taken from any benchmark. */
const ALIKE: readonly (readonly [string, string, Naming?])[] = [
  ['Hun Sen', 'ហ៊ុន សែន'],
  ['Hun Sen', 'ហ៊ុនសែន'],
  ['Kem Sokha', 'កឹម សុខា'],
  ['Kem Sokha', 'កឹមសុខា'],
  ['Samdech Hun Sen', 'ហ៊ុន សែន'],
  ['Kem Sokha', 'លោក កឹម សុខា'],
  ['Prak Sokhonn', 'ប្រាក់ សុខុន'],
  ['Hun Manet', 'ហ៊ុន ម៉ាណែត'],
  ['Kem Sokha', 'Sokha Kem'],
  ['Mu Sochua', 'MU, Sochua'],
  ['Yim Sovann', 'Yim Sovan'],
  ['Sam Rainsy', 'Sam Rainsi'],
  ['Dr. Mara Ellwood', 'Mara Ellwood'],
  ['Mara J. Ellwood', 'Mara Judith Ellwood'],
  ['Mara Ellwood', 'Mara Judith Ellwood'],
  ['MaraEllwood', 'Mara Ellwood'],
  ['Mara Pavlova', 'Мара Павлова'],
  ['Yusuf bin Karim', 'Yousuf bin Kareem'],
  ['CNRP', 'Cambodia National Rescue Party', 'other'],
  ['Cambodia National Rescue Party', 'Cambodian National Rescue Party', 'other'],
  ['The Ministry of Fish', 'Ministry of Fish', 'other'],
  ['Tarn Labour Organisation', 'Tarn Labor Organization', 'other'],
  ['Veloria Steel Limited', 'Veloria Steel Ltd', 'other'],
];

const UNLIKE: readonly (readonly [string, string, Naming?])[] = [
  ['Hun Sen', 'Hun Manet'],
  ['ហ៊ុន សែន', 'ហ៊ុន ម៉ាណែត'],
  ['Hun Sen', 'ហ៊ុន ម៉ាណែត'],
  ['Kem Sokha', 'Kem Ley'],
  ['Kem Sokha', 'Sam Rainsy'],
  ['Mara Ellwood', 'Mara Pike'],
  ['Mara Judith Ellwood', 'Mara Sofia Ellwood'],
  ['Yusuf bin Karim', 'Karim bin Yusuf'],
  ['习近平', '习近朋'],
  ['Ministry of Fish', 'Ministry of Health', 'other'],
  ['Battalion 70', 'Battalion 71', 'other'],
  ['Hill Party', 'Valley Party', 'other'],
  ['CPP', 'Cambodia National Rescue Party', 'other'],
];

describe('Names of one bearer', () => {
  test.each(ALIKE.map((pair) => [pair] as const))('%s', ([a, b, naming]) => {
    expect(scored(a, b, naming)).toBeGreaterThanOrEqual(LIKELY);
  });
});

describe('Names of two bearers', () => {
  test.each(UNLIKE.map((pair) => [pair] as const))('%s', ([a, b, naming]) => {
    expect(scored(a, b, naming)).toBeLessThan(LIKELY);
  });
});

test('Both scripts of a Khmer name sound the same', () => {
  for (const [a, b] of [
    ['Hun Sen', 'ហ៊ុន សែន'],
    ['Kem Sokha', 'កឹម សុខា'],
  ] as const) {
    const sounds = [a, b].map((name) =>
      spokenName(name, 'person').words.map((word) => word.sounds),
    );
    expect(sounds[0]).toEqual(sounds[1]);
  }
});

test('A word counts fully if only its transliteration is a title', () => {
  const weights = (name: string) => spokenName(name, 'person').words.map(({ weight }) => weight);
  expect(weights('ហ៊ុន សែន')).toEqual([1, 1]);
  expect(weights('Hon Sen')[0]).toBeLessThan(1);
  expect(weights('លោក កឹម សុខា')[0]).toBeLessThan(1);
});

test('What differs is told with the words of both sides', () => {
  expect(featuresOf('Mara Judith Ellwood', 'Mara Sofia Ellwood', 'person')).toMatchObject([
    { kind: 'sameName', a: 'Mara Judith Ellwood', b: 'Mara Sofia Ellwood' },
    { kind: 'otherWords', a: 'judith', b: 'sofia' },
  ]);
  expect(featuresOf('Sokha Kem', 'Kem Sokha Lim', 'person')).toMatchObject([
    { kind: 'sameName', weight: 1 },
    { kind: 'otherOrder' },
    { kind: 'moreWords', a: null, b: 'lim' },
  ]);
});

const word = fc.constantFrom(
  ...['hun', 'sen', 'kem', 'sokha', 'sokhaa', 'mara', 'bin', 'al', 'x', '7', 'ហ៊ុន', 'សែន', 'Мара'],
);
const name = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
const naming = fc.constantFrom<Naming>('person', 'other');

test('It does not matter which name comes first', () => {
  fc.assert(
    fc.property(name, name, naming, (a, b, kind) => {
      expect(featuresOf(b, a, kind).map(swapped)).toEqual(featuresOf(a, b, kind));
    }),
    { numRuns: 300 },
  );
});

test('A score lies between 0 and 1, and a name is always like itself', () => {
  fc.assert(
    fc.property(fc.oneof(name, fc.string()), fc.oneof(name, fc.string()), naming, (a, b, kind) => {
      const score = scored(a, b, kind);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      if (spokenName(a, kind).words.length > 0) expect(scored(a, a, kind)).toBe(1);
    }),
  );
});
