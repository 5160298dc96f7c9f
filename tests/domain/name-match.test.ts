/** Which names a search finds, in what order, and which candidates an engine must supply. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { MAX_EDITS } from '../../src/domain/entities/word-fit.ts';
import {
  type NameKind,
  rankNames,
  type SearchableName,
} from '../../src/domain/entities/name-match.ts';
import { indexTokens } from '../../src/domain/entities/name-shortcuts.ts';
import { foldText } from '../../src/domain/entities/fold-text.ts';
import { nameForms } from '../../src/domain/entities/names.ts';
import { tries } from '../support/extent.ts';

const WORLD = namesFrom([
  ['hun-sen', 'Hun Sen', 'full'],
  ['hun-sen', 'ហ៊ុន សែន', 'alias'],
  ['hun-manet', 'Hun Manet', 'full'],
  ['kem-sokha', 'Kem Sokha', 'full'],
  ['kem-sokha', 'កឹម សុខា', 'alias'],
  ['sam-rainsy', 'Sam Rainsy', 'full'],
  ['sam-rainsy', 'សម រង្ស៊ី', 'alias'],
  ['sam-sary', 'Sam Sary', 'full'],
  ['john-kerry', 'John Kerry', 'full'],
  ['john-kerry', 'Kerry', 'short'],
  ['bob-kerrey', 'Bob Kerrey', 'full'],
  ['cnrp', 'Cambodia National Rescue Party', 'full'],
  ['cpp', 'Cambodian People’s Party', 'full'],
]);

const found = (query: string) => rankNames(query, WORLD).map((match) => match.of);

/** Short words from few letters, so that near misses are common. */
const word = fc.string({ unit: fc.constantFrom(...'abcé'), minLength: 1, maxLength: 9 });
const khmer = fc.string({
  unit: fc.constantFrom('កឹ', 'ម', 'សុ', 'ខា', 'ហ៊ុ', 'ន', 'សែ'),
  minLength: 1,
  maxLength: 4,
});
const phrase = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, khmer), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
const worlds = fc
  .array(
    fc.tuple(
      fc.constantFrom('p', 'q', 'r', 's', 't'),
      phrase,
      fc.constantFrom<NameKind>('full', 'alias', 'short', 'former'),
    ),
    { maxLength: 12 },
  )
  .map(namesFrom);

describe('a search for a name', () => {
  it.each([
    ['Hun Sen', 'hun-sen'],
    ['hun sen', 'hun-sen'],
    ['Sen Hun', 'hun-sen'],
    ['Hun Senn', 'hun-sen'],
    ['Hun, Sen', 'hun-sen'],
    ['kem soka', 'kem-sokha'],
    ['Sam Rainsi', 'sam-rainsy'],
    ['rainsy sam', 'sam-rainsy'],
    ['jhon kerry', 'john-kerry'],
    ['hohn kerry', 'john-kerry'],
    ['Kerry', 'john-kerry'],
    ['j. kerry', 'john-kerry'],
    ['Hunsen', 'hun-sen'],
    ['hunse', 'hun-sen'],
    ['Kemskoha', 'kem-sokha'],
    ['Kem Skoha', 'kem-sokha'],
    ['Kerrry', 'john-kerry'],
    ['Hnu Sen', 'hun-sen'],
    ['national rescueparty', 'cnrp'],
    ['CNRP', 'cnrp'],
    ['C.N.R.P.', 'cnrp'],
    ['national rescue', 'cnrp'],
    ['peoples party', 'cpp'],
    ['ហ៊ុន សែន', 'hun-sen'],
    ['ហ៊ុនសែន', 'hun-sen'],
    ['ហ៊ុនសេន', 'hun-sen'],
    ['សែន', 'hun-sen'],
    ['កឹម សុខា', 'kem-sokha'],
    ['កឹមសុខា', 'kem-sokha'],
    ['កឹមស', 'kem-sokha'],
    ['កឹម ស', 'kem-sokha'],
    ['សុខា', 'kem-sokha'],
    ['សមរង្ស៊ី', 'sam-rainsy'],
  ])('%s finds %s first', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('finds a Khmer name written with or without a space', () => {
    const names = namesFrom([['kem-sokha', 'កឹមសុខា', 'full']]);
    for (const query of ['កឹម សុខា', 'កឹមសុខា', 'កឹម', 'កឹម ស', 'សុខា', 'សុខា កឹម']) {
      expect(rankNames(query, names)).toHaveLength(1);
    }
  });

  it('finds each name by every prefix of it', () => {
    for (const { text, of } of WORLD) {
      for (let length = 1; length <= text.length; length++) {
        if (indexTokens(text.slice(0, length)).length === 0) continue;
        expect(found(text.slice(0, length))).toContain(of);
      }
    }
  });

  it('finds nothing if one word of the query matches no word of the name', () => {
    expect(found('Hun Xyzzy')).toEqual([]);
    expect(found('Sam Sokha')).toEqual([]);
    expect(found('Sam Sam Sa')).toEqual(found('Sam Sa'));
    expect(found('')).toEqual([]);
    expect(found('…')).toEqual([]);
  });

  it('matches each word of the query to a different word of the name', () => {
    expect(found('sam sa')).toEqual(['sam-sary']);
    const names = namesFrom([['x', 'John Jonn', 'full']]);
    // "jo" matches only the first word, so "john" must match the second.
    expect(rankNames('john joh', names)).toMatchObject([{ of: 'x', how: 'FUZZY' }]);
  });

  it('allows no typo in a word of three letters, one from four letters, two from eight', () => {
    const names = namesFrom([
      ['three', 'abc', 'full'],
      ['four', 'defg', 'full'],
      ['eight', 'hijklmno', 'full'],
    ]);
    const ids = (query: string) => rankNames(query, names).map(({ of }) => of);
    expect(ids('abx')).toEqual([]);
    expect(ids('defx')).toEqual(['four']);
    expect(ids('xefg')).toEqual(['four']);
    expect(ids('dexx')).toEqual([]);
    expect(ids('hijkxmnx')).toEqual(['eight']);
    expect(ids('hixkxmnx')).toEqual([]);
  });

  it('counts two swapped neighbouring letters as one typo', () => {
    expect(rankNames('dfeg', namesFrom([['four', 'defg', 'full']]))).toHaveLength(1);
    expect(rankNames('ihjklmno', namesFrom([['eight', 'hijklmno', 'full']]))).toHaveLength(1);
  });

  it('accepts no token more than two plain edits away, even if two swaps count as two typos', () => {
    expect(rankNames('ihjklmon', namesFrom([['eight', 'hijklmno', 'full']]))).toEqual([]);
  });

  it('allows a typo in the last word while it is being typed', () => {
    const names = namesFrom([['norodom-sihanouk', 'Norodom Sihanouk', 'full']]);
    expect(rankNames('norodom sihanu', names)).toMatchObject([{ how: 'FUZZY' }]);
    expect(rankNames('sihanu norodom', names)).toEqual([]);
  });
});

describe('the order of search results', () => {
  it('is whole name, other word order, part of a longer name, prefix', () => {
    const names = namesFrom([
      ['shorter beginning', 'Hun Senate', 'full'],
      ['beginning', 'Hun Senn', 'full'],
      ['part', 'Hun Sen Manet', 'full'],
      ['order', 'Sen Hun', 'full'],
      ['whole', 'Hún Sen', 'full'],
    ]);
    const matches = rankNames('hun sen', names);
    expect(matches.map(({ of }) => of)).toEqual([
      'whole',
      'order',
      'part',
      'beginning',
      'shorter beginning',
    ]);
    expect(matches.map(({ how }) => how)).toEqual(['EXACT', 'EXACT', 'EXACT', 'PREFIX', 'PREFIX']);
    expect(matches[0]?.score).toBe(1);
  });

  it('puts a prefix match before a typo match', () => {
    const names = namesFrom([
      ['typo', 'Kerri', 'full'],
      ['beginning', 'Kerrys', 'full'],
    ]);
    expect(rankNames('kerry', names).map(({ how }) => how)).toEqual(['PREFIX', 'FUZZY']);
  });

  it('puts full names before aliases, short and former names, then orders by text and id', () => {
    const names = namesFrom([
      ['d', 'Sen', 'former'],
      ['c', 'Sen', 'short'],
      ['b', 'Sen', 'alias'],
      ['z', 'Sen', 'full'],
      ['a', 'sen', 'full'],
      ['y', 'Sen', 'full'],
    ]);
    expect(rankNames('sen', names).map(({ of }) => of)).toEqual(['y', 'z', 'a', 'b', 'c', 'd']);
  });

  it('lists each entity once, under its best matching name', () => {
    const [match, ...rest] = rankNames(
      'kerry',
      WORLD.filter(({ of }) => of === 'john-kerry'),
    );
    expect(rest).toEqual([]);
    expect(match).toMatchObject({ text: 'Kerry', score: 1, how: 'EXACT' });
    expect(match).not.toHaveProperty('kind');
  });

  it('does not depend on the order of candidates', () => {
    fc.assert(
      fc.property(
        phrase,
        worlds.chain((names) =>
          fc.tuple(
            fc.constant(names),
            fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length }),
          ),
        ),
        (query, [names, shuffled]) => {
          expect(rankNames(query, shuffled)).toEqual(rankNames(query, names));
        },
      ),
    );
  });

  it('puts an exact name first', () => {
    fc.assert(
      fc.property(
        worlds.filter((names) => names.length > 0),
        (names) => {
          for (const { text } of names) {
            const [first] = rankNames(text, names);
            expect(first).toMatchObject({ score: 1, how: 'EXACT' });
            expect(foldText(first?.text ?? '')).toBe(foldText(text));
          }
        },
      ),
    );
  });

  it('has descending scores above 0 and at most 1', () => {
    fc.assert(
      fc.property(phrase, worlds, (query, names) => {
        const scores = rankNames(query, names).map(({ score }) => score);
        for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('the candidates an engine supplies', () => {
  it('include every name that can match: per word an equal token, a prefix, or one within two plain edits', () => {
    fc.assert(
      fc.property(phrase, worlds, (query, names) => {
        const wanted = nameForms(query);
        const gathered = names.filter(({ tokens }) =>
          wanted.every((forms) =>
            forms.some((q) =>
              tokens.some((t) => t.startsWith(q) || levenshtein(q, t) <= MAX_EDITS),
            ),
          ),
        );
        expect(rankNames(query, gathered)).toEqual(rankNames(query, names));
      }),
      tries(1000),
    );
  });

  it('exclude single tokens more than two plain edits away', () => {
    fc.assert(
      fc.property(word, word, (query, token) => {
        const [q = '', t = ''] = [foldText(query), foldText(token)];
        const near = t.startsWith(q) || levenshtein(q, t) <= MAX_EDITS;
        if (!near) expect(rankNames(query, namesFrom([['x', token, 'full']]))).toEqual([]);
        // A word of four letters always allows one plain edit.
        if (q.length >= 4 && levenshtein(q, t) <= 1) {
          expect(rankNames(query, namesFrom([['x', token, 'full']]))).toHaveLength(1);
        }
      }),
      tries(2000),
    );
  });
});

describe('a hostile query', () => {
  it('takes time polynomial in its length, however repetitive it is', () => {
    const cost = (words: number) => {
      const long = Array.from({ length: words }, (_, n) => 'a'.repeat(30 + n)).join(' ');
      const names = namesFrom(Array.from({ length: 50 }, (_, n) => [`p${n}`, `${long}b`, 'full']));
      const start = performance.now();
      expect(rankNames(long, names)).toHaveLength(50);
      return performance.now() - start;
    };
    const short = Math.min(cost(10), cost(10), cost(10));
    // Trying every assignment of words would take a million times as long; noise accounts for ten times.
    expect(cost(40)).toBeLessThan(short * 2_000);
  });
});

function namesFrom(rows: readonly (readonly [string, string, NameKind])[]): SearchableName[] {
  return rows.map(([of, text, kind], n) => ({
    ...{ key: `${of}#${n}`, of, text, kind },
    tokens: indexTokens(text),
  }));
}

/** Textbook Levenshtein distance, which the engines use. */
function levenshtein(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change));
    }
    last = row;
  }
  return last[b.length] ?? 0;
}
