/** What speaks for and against two entities being the same beside their names, and how it moves the score. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import {
  comparedEntity,
  likenessOf,
  namesAlike,
  NO_TRAITS,
  type Traits,
} from '../../src/domain/likeness/entity-likeness.ts';
import { FEATURE_KINDS, scoreOf, type Feature } from '../../src/domain/likeness/features.ts';

const side = (id: string, traits: Partial<Traits> = {}, type = 'Person') => ({
  entity: comparedEntity(id, type, [{ text: 'Mara Ellwood', kind: 'full' }]),
  traits: { ...NO_TRAITS, ...traits },
});

/** Features beside the name of two entities with one name. */
const between = (a: Partial<Traits>, b: Partial<Traits>, types = ['Person', 'Person']) => {
  const [one, other] = [side('a', a, types[0]), side('b', b, types[1])];
  const { score, features } = likenessOf(namesAlike(one.entity, other.entity), one, other);
  expect(score).toBe(scoreOf(features));
  return features.filter(({ kind }) => kind !== 'sameName');
};

const wikidata = (value: string) => ({ identifiers: [{ scheme: 'wikidata', value }] });
const role = (earliest: string | null, latest: string | null) => ({
  roles: [{ id: 'mayor', name: 'Mayor', earliest, latest }],
});

test('An identifier both have speaks for it, and another one of the same register against it', () => {
  expect(between(wikidata('Q1'), wikidata('Q1'))).toMatchObject([
    { kind: 'sharedIdentifier', a: 'wikidata Q1', b: 'wikidata Q1' },
  ]);
  expect(between(wikidata('Q1'), wikidata('Q2'))).toMatchObject([
    { kind: 'otherIdentifier', a: 'wikidata Q1', b: 'wikidata Q2' },
  ]);
  const other = { identifiers: [{ scheme: 'lei', value: '5' }] };
  expect(between(wikidata('Q1'), other)).toEqual([]);
  expect(between(wikidata('Q1'), {})).toEqual([]);
});

test('Two who cannot have held a role at the same time are told apart, by both terms', () => {
  expect(between(role('2001-01-01', '2004-12-31'), role('2006-01-01', null))).toMatchObject([
    { kind: 'disjointTerms', a: 'Mayor (2001-01-01 – 2004-12-31)', b: 'Mayor (2006-01-01 – …)' },
  ]);
  for (const latest of [null, '2006-05-01']) {
    expect(between(role('2001-01-01', latest), role('2006-01-01', null))).toMatchObject([
      { kind: 'sharedRole' },
    ]);
  }
});

test('Country, kind and type tell apart if both are known', () => {
  const place = (id: string) => ({ country: { id, name: id } });
  const organizations = ['Organization', 'Organization'];
  expect(between(place('x'), place('y'), organizations)).toMatchObject([{ kind: 'otherCountry' }]);
  expect(between(place('x'), {}, organizations)).toEqual([]);
  expect(between({ kind: 'party' }, { kind: 'ngo' }, organizations)).toMatchObject([
    { kind: 'otherKind', a: 'party', b: 'ngo' },
  ]);
  expect(between({}, {}, ['Person', 'Organization'])).toMatchObject([{ kind: 'otherType' }]);
});

test('People may belong to several organizations, and a role is a post in one', () => {
  const of = (id: string) => ({ organizations: [{ id, name: id }] });
  expect(between(of('x'), of('x'))).toMatchObject([{ kind: 'sharedOrganization', a: 'x' }]);
  expect(between(of('x'), of('y'))).toEqual([]);
  expect(between(of('x'), of('y'), ['Role', 'Role'])).toMatchObject([
    { kind: 'otherOrganization', a: 'x', b: 'y' },
  ]);
});

test('A hint of either speaks for it', () => {
  expect(between({ hints: ['b'] }, {})).toMatchObject([{ kind: 'hint' }]);
  expect(between({}, { hints: ['a'] })).toMatchObject([{ kind: 'hint' }]);
  expect(between({ hints: ['c'] }, {})).toEqual([]);
});

test('A short form of a name does not tell people', () => {
  const named = (id: string, kind: 'short' | 'full', type: string) =>
    comparedEntity(id, type, [{ text: 'Kerry', kind }]);
  expect(namesAlike(named('a', 'short', 'Person'), named('b', 'full', 'Person'))).toEqual([]);
  expect(
    namesAlike(named('a', 'short', 'Organization'), named('b', 'full', 'Organization')),
  ).toMatchObject([{ kind: 'sameName' }]);
});

test('Any features give a score from 0 to 1; one for it never lowers it, one against it never raises it', () => {
  const feature = fc.record<Feature>({
    kind: fc.constantFrom(...FEATURE_KINDS),
    weight: fc.double({ min: -1, max: 1, noNaN: true }),
    a: fc.constant(null),
    b: fc.constant(null),
  });
  fc.assert(
    fc.property(fc.array(feature, { maxLength: 10 }), feature, (features, more) => {
      const [before, after] = [scoreOf(features), scoreOf([...features, more])];
      expect(after).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThanOrEqual(1);
      if (more.weight >= 0) expect(after).toBeGreaterThanOrEqual(before);
      else expect(after).toBeLessThanOrEqual(before);
    }),
  );
});
