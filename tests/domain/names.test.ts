/** Names: folding, tokens (also of scripts without spaces), scripts and sort keys. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { foldText, sortKeyOf } from '../../src/domain/entities/fold-text.ts';
import { nameKeyOf, nameTokens, nameWords } from '../../src/domain/entities/names.ts';
import { scriptOf } from '../../src/domain/entities/scripts.ts';
import { tries } from '../support/extent.ts';

/** Letters, marks and signs of the scripts used for names, and occasionally any other character. */
const names = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      ...'abcABC éÉñßẞłøđæœþıİςΣόЙёґ\u0301\u0308\u0327\u00a0\u200b\u200d\u2019"«-.',
      ...'ហ៊ុនសែនកឹមខា្រង្ស៊ីน้ำทไทยလာကျော်東京ひらカナ김정은ﬁǅ١٢محمدآहिन्दी',
    ),
    maxLength: 40,
  }),
  fc.string({ unit: 'binary' }),
);

describe('folding a name', () => {
  it.each([
    ['Hun  Sen ', 'hun sen'],
    ['Sinéad', 'sinead'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['GROẞ', 'gross'],
    ['Đặng Thị', 'dang thi'],
    ['Æsa Þór Œuvre Ørsted', 'aesa thor oeuvre orsted'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['ﬁnance Ⅳ', 'finance iv'],
    ['Ёлкин Й', 'елкин и'],
    ['Ἀθῆναι ΟΔΟΣ', 'αθηναι οδοσ'],
    ['O’Brien “Bob”', 'o\'brien "bob"'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['A\u00a0B\u2003C', 'a b c'],
  ])('%s becomes %s', (name, folded) => {
    expect(foldText(name)).toBe(folded);
  });

  it.each(['ហ៊ុន សែន', 'កឹម សុខា', 'រង្ស៊ី', 'น้ำ ที่', 'ນ້ຳ', 'مُحَمَّد آل', 'हिन्दी', 'ကျော်', 'தமிழ்', '김정은'])(
    'keeps the vowels of %s',
    (name) => {
      expect(foldText(name)).toBe(name);
    },
  );

  it('gives the same result twice as once', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(foldText(foldText(name))).toBe(foldText(name));
      }),
      tries(2000),
    );
  });

  it('does not depend on whether accents are composed', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(foldText(name.normalize('NFD'))).toBe(foldText(name.normalize('NFC')));
      }),
      tries(2000),
    );
  });
});

describe('the tokens of a name', () => {
  it.each([
    ['John Forbes Kerry', ['john', 'forbes', 'kerry']],
    ['Boutros Boutros-Ghali', ['boutros', 'ghali']],
    ['Sinéad O’Brien', ['sinead', 'obrien']],
    ['U.S. Senate', ['us', 'senate']],
    ['J. F. Kennedy', ['j', 'f', 'kennedy']],
    ['Kerry (D–Mass.)', ['kerry', 'd', 'mass']],
    ['G20', ['g20']],
    ['김정은', ['김정은']],
    ['…', []],
    ['', []],
  ])('of %s are %j', (name, tokens) => {
    expect(nameTokens(name)).toEqual(tokens);
  });

  it('of a Khmer name are its words and the whole name without the space', () => {
    expect(new Set(nameTokens('ហ៊ុន សែន'))).toEqual(new Set(['ហ៊ុន', 'សែន', 'ហ៊ុនសែន']));
    expect(nameTokens('កឹម សុខា')).toEqual(expect.arrayContaining(['កឹម', 'សុខា', 'កឹមសុខា']));
  });

  it('of a Khmer name include the unsplit run, wherever the dictionary splits it', () => {
    expect(nameTokens('កឹមសុខា')).toEqual(expect.arrayContaining(['កឹមសុខា', 'សុខា']));
    expect(nameTokens('ហ៊ុន\u200bសែន')).toEqual(nameTokens('ហ៊ុន សែន'));
  });

  it.each(['ហ៊ុន សែន', 'ហ៊ុនសែន', 'កឹម សុខា', 'កឹមសុខា', 'សម រង្ស៊ី'])(
    'of %s match every prefix typed without spaces',
    (name) => {
      const typed = name.replace(' ', '');
      for (let length = 1; length <= typed.length; length++) {
        const beginning = typed.slice(0, length);
        expect(nameTokens(name).some((token) => token.startsWith(beginning))).toBe(true);
      }
    },
  );

  it('of names in Thai, Lao, Burmese, Chinese and Japanese are words too', () => {
    expect(nameTokens('ประชุมน้ำ')).toEqual(expect.arrayContaining(['ประชุม', 'น้ำ']));
    expect(nameTokens('東京都知事').length).toBeGreaterThan(1);
    expect(nameTokens('カンボジア政府').length).toBeGreaterThan(1);
  });

  it('keep scripts apart', () => {
    expect(nameTokens('CNRPគណបក្ស')).toEqual(expect.arrayContaining(['cnrp', 'គណបក្ស']));
  });

  it('are at most 32 of 64 characters, distinct, folded and without punctuation', () => {
    fc.assert(
      fc.property(fc.array(names, { maxLength: 60 }), (parts) => {
        const tokens = nameTokens(parts.join(' '));
        expect(tokens.length).toBeLessThanOrEqual(32);
        expect(new Set(tokens).size).toBe(tokens.length);
        for (const token of tokens) {
          expect(token.length).toBeLessThanOrEqual(64);
          expect(token).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
        }
      }),
    );
    expect(nameTokens('x'.repeat(1_000_000))).toEqual(['x'.repeat(64)]);
  });

  it('equal the tokens of the folded name', () => {
    fc.assert(
      fc.property(names, (name) => {
        // Folding removes the zero-width space, which separates words.
        fc.pre(!name.includes('\u200b'));
        expect(nameTokens(foldText(name))).toEqual(nameTokens(name));
      }),
    );
  });

  it('include every word between spaces', () => {
    fc.assert(
      fc.property(names, (name) => {
        const tokens = nameTokens(name);
        fc.pre(tokens.length < 32);
        for (const { whole } of nameWords(name)) expect(tokens).toContain(whole);
      }),
    );
  });
});

describe('the script of a name', () => {
  it.each([
    ['Hun Sen', 'Latn'],
    ['ហ៊ុន សែន', 'Khmr'],
    ['Иосиф', 'Cyrl'],
    ['محمد', 'Arab'],
    ['習近平', 'Hani'],
    ['カンボジア', 'Jpan'],
    ['安倍晋三さん', 'Jpan'],
    ['김정은', 'Hang'],
    ['ทักษิณ', 'Thai'],
    ['Αθήνα', 'Grek'],
    ['ហ៊ុន សែន (HS)', 'Khmr'],
    ['1234 – …', 'Zyyy'],
    ['', 'Zyyy'],
  ])('of %s is %s', (name, script) => {
    expect(scriptOf(name)).toBe(script);
  });
});

describe('a sort key', () => {
  it('orders names without regard to case and accents', () => {
    const sorted = ['Zoé', 'ăn', 'Bob', 'zoe a', 'Án B'].sort((a, b) =>
      sortKeyOf(a) < sortKeyOf(b) ? -1 : 1,
    );
    expect(sorted).toEqual(['ăn', 'Án B', 'Bob', 'Zoé', 'zoe a']);
  });
});

describe('the key of a name', () => {
  it.each([
    ['Lorne, Ada', 'ADA  LÓRNE'],
    ['C.N.R.P.', 'cnrp'],
    ["O'Brien", 'O’brien'],
  ])('is the same for %s and %s', (one, other) => {
    expect(nameKeyOf(one)).toBe(nameKeyOf(other));
  });

  it('differs for another word, and is empty for no words', () => {
    expect(nameKeyOf('Ada Lorne')).not.toBe(nameKeyOf('Ada Lorn'));
    expect(nameKeyOf('…')).toBe('');
  });
});
