/** Evidence is counted by statements and origins, not by claims. */
import { describe, expect, test } from 'vitest';
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
  test('are counted once per paragraph and stage, however many claims record them', () => {
    expect(statements({}, {}, {})).toBe(1);
    expect(statements({}, { sha256: 'second', paragraph: 2 })).toBe(2);
    expect(statements({}, { stage: 'expected' })).toBe(2);
  });

  test('differ by modality and by speaker, named or unnamed', () => {
    expect(statements({}, { modality: 'denied' })).toBe(2);
    expect(statements({}, { speaker: 'ann' })).toBe(2);
    const official = { unnamedDescription: 'an official' };
    expect(statements({}, official, { ...official, unnamedOf: 'party' })).toBe(3);
  });

  test('are distinguished by paragraph number if the text is not stored', () => {
    const [one, two] = [
      { sha256: null, paragraph: 1 },
      { sha256: null, paragraph: 2 },
    ];
    expect(statements(one, one, two)).toBe(2);
  });
});

describe('Sources', () => {
  test('that quote the same origin count once', () => {
    expect(sources({}, { source: 'other' })).toBe(2);
    expect(sources({ via: 'agency' }, { source: 'other', via: 'agency' })).toBe(1);
    expect(sources({ via: 'agency' }, { source: 'other', via: 'rival' })).toBe(2);
  });

  test('are never counted more often than there are publications or origins', () => {
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

  test('counts neither as a statement nor as a source', () => {
    expect(weigh(claims({ modality: 'alleged' }, curated))).toEqual({
      statements: 1,
      sources: 1,
      strongest: 'alleged',
    });
  });

  test('decides the strongest modality if no source says anything', () => {
    expect(weigh(claims(curated))).toEqual({ statements: 0, sources: 0, strongest: 'asserted' });
  });
});

test('Without claims all counts are zero and there is no strongest modality', () => {
  expect(weigh([])).toEqual({ statements: 0, sources: 0, strongest: null });
});
