/** Which entities are compared: those that share a rare word, sound or identifier, and never too many. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { Blocks } from '../../src/domain/likeness/blocks.ts';
import {
  DuplicateIndex,
  Search,
  type NamedEntity,
} from '../../src/domain/likeness/duplicate-index.ts';

const entity = (id: string, name: string, more: Partial<NamedEntity> = {}): NamedEntity => ({
  ...{ id, type: 'Person', identifiers: [] },
  names: [{ text: name, kind: 'full' }],
  ...more,
});

const indexOf = (...entities: readonly NamedEntity[]): DuplicateIndex => {
  const index = new DuplicateIndex();
  for (const each of entities) index.add(each);
  return index;
};

const found = (index: DuplicateIndex, wanted: NamedEntity) =>
  index.pairsOf(wanted).map(({ b }) => b.id);

test('One that shares a word, a sound, initials or the whole name is found, in any script', () => {
  const index = indexOf(
    entity('khmer', 'កឹម សុខា'),
    entity('together', 'KemSokha'),
    entity('typo', 'Kem Sokhaa'),
    entity('other', 'Ada Quill'),
    entity('party', 'Cambodia National Rescue Party', { type: 'Organization' }),
  );
  expect(found(index, entity('new', 'Kem Sokha')).sort()).toEqual(['khmer', 'together', 'typo']);
  expect(found(index, entity('new', 'CNRP', { type: 'Organization' }))).toEqual(['party']);
  expect(found(index, entity('new', 'Nobody Known'))).toEqual([]);
});

test('One with the same identifier is found whatever its name, and one of another family never', () => {
  const identifiers = [{ scheme: 'wikidata', value: 'Q1' }];
  const index = indexOf(
    entity('a', 'Ada Quill', { identifiers }),
    entity('place', 'Bram Oster', { type: 'Place', identifiers }),
  );
  expect(found(index, entity('new', 'Bram Oster', { identifiers }))).toEqual(['a']);
});

test('An entity is not its own duplicate', () => {
  const [ada, twin] = [entity('ada', 'Ada Quill'), entity('twin', 'Ada Quill')];
  expect(found(indexOf(ada, twin), ada)).toEqual(['twin']);
});

test('A key that over sixty share finds nobody alone, and those who share two such keys', () => {
  const index = new DuplicateIndex();
  for (let i = 0; i < 70; i += 1) {
    index.add(
      entity(`m-${i}`, `Mohammed Xq${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10)]}z`),
    );
    index.add(
      entity(`r-${i}`, `Rahman Wv${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10)]}d`),
    );
  }
  index.add(entity('both', 'Rahman Mohammed'));
  expect(found(index, entity('new', 'Mohammed'))).toEqual([]);
  expect(found(index, entity('new', 'Mohammed Rahman'))).toEqual(['both']);
});

test('One is compared with at most 75 others, those with the rarest keys first', () => {
  const blocks = new Blocks();
  for (let place = 0; place < 180; place += 1) {
    blocks.add(place, [
      `x:word:${Math.floor(place / 60)}`,
      ...(place > 177 ? ['x:word:rare'] : []),
    ]);
  }
  const places = blocks.candidates(['x:word:0', 'x:word:1', 'x:word:2', 'x:word:rare'], 178);
  expect(places.length).toBe(75);
  expect(places[0]).toBe(179);
  expect(places).not.toContain(178);
});

test('Closing an index to strangers changes nothing for its own entities', () => {
  const name = fc
    .array(fc.constantFrom('hun', 'sen', 'kem', 'sokha', 'mara', 'សែន', 'lim'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (all) => {
      const entities = all.map((text, i) => entity(`e-${i}`, text));
      const [open, closed] = [indexOf(...entities), indexOf(...entities)];
      closed.closeToStrangers();
      for (const each of entities) expect(found(closed, each)).toEqual(found(open, each));
    }),
    { numRuns: 25 },
  );
});

test('Each pair is compared once in a search', () => {
  const entities = ['Ada Quill', 'Ada Quill', 'Ada Quil'].map((name, i) => entity(`e-${i}`, name));
  const index = indexOf(...entities);
  const search = new Search();
  const pairs = entities.flatMap((each) => index.pairsOf(each, search));
  expect(pairs.map(({ a, b }) => `${a.id} ${b.id}`)).toEqual(['e-0 e-1', 'e-0 e-2', 'e-1 e-2']);
});
