/** What stands behind an answer is counted by statements and origins, not by claims. */
import { describe, expect, test } from '@jest/globals';
import { weigh, type Testimony } from '../../src/domain/claims/evidence.ts';

const PLAIN: Testimony = {
  source: 'paper',
  sha256: 'first',
  paragraph: 1,
  stage: 'held',
  modality: 'asserted',
  speaker: null,
  unnamedDescription: null,
  unnamedOf: null,
  via: null,
  knownFrom: '2020-01-02',
};
const claims = (...given: readonly Partial<Testimony>[]) =>
  given.map((each) => ({ ...PLAIN, ...each }));
const statements = (...given: readonly Partial<Testimony>[]) => weigh(claims(...given)).statements;
const sources = (...given: readonly Partial<Testimony>[]) => weigh(claims(...given)).sources;

describe('Statements', () => {
  test('are what one paragraph says of one stage, however many claims it was taken down as', () => {
    expect(statements({}, {}, {})).toBe(1);
    expect(statements({}, { sha256: 'second', paragraph: 2 })).toBe(2);
    expect(statements({}, { stage: 'expected' })).toBe(2);
  });

  test('differ by modality and by speaker, a named one or not', () => {
    expect(statements({}, { modality: 'denied' })).toBe(2);
    expect(statements({}, { speaker: 'ann' })).toBe(2);
    const official = { unnamedDescription: 'an official' };
    expect(statements({}, official, { ...official, unnamedOf: 'party' })).toBe(3);
  });

  test('are told apart by number where no text is at hand', () => {
    const [one, two] = [
      { sha256: null, paragraph: 1 },
      { sha256: null, paragraph: 2 },
    ];
    expect(statements(one, one, two)).toBe(2);
  });
});

describe('Sources', () => {
  test('that quote one and the same are one origin', () => {
    expect(sources({}, { source: 'other' })).toBe(2);
    expect(sources({ via: 'agency' }, { source: 'other', via: 'agency' })).toBe(1);
    expect(sources({ via: 'agency' }, { source: 'other', via: 'rival' })).toBe(2);
  });

  test('are joined by a third, and never more than there are', () => {
    const [a, b] = [{ source: 'a' }, { source: 'b' }];
    expect(sources(a, { ...a, via: 'agency' })).toBe(1);
    expect(
      sources(
        { ...a, via: 'agency' },
        { ...b, via: 'rival' },
        { via: 'agency' },
        { via: 'rival' },
        { source: 'alone' },
      ),
    ).toBe(2);
  });
});

describe('What curators add', () => {
  const curated = { source: 'curators', sha256: null, paragraph: null, knownFrom: '0001-01-01' };

  test('is no statement and no source', () => {
    expect(weigh(claims({ modality: 'alleged' }, curated))).toEqual({
      statements: 1,
      sources: 1,
      strongest: 'alleged',
    });
  });

  test('is how firm it is where no source says anything', () => {
    expect(weigh(claims(curated))).toEqual({ statements: 0, sources: 0, strongest: 'asserted' });
  });
});

test('No claims have no weight', () => {
  expect(weigh([])).toEqual({ statements: 0, sources: 0, strongest: null });
});
