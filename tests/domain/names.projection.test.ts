/** Names and properties of an entity: names are the same on every knowledge day, properties become known (model.md §1, §5). */
import { describe, expect, it } from 'vitest';
import { asOf } from './support/as-of.ts';
import { world, type World } from './support/world.ts';

const entity = (built: World, id = 'a') => built.project().entities.find((e) => e.id === id)!;
const textsOf = (built: World) => entity(built).names.map(({ text }) => text);
const person = () => world().person('a').organization('o', 'o2').source('s');

describe('the names of an entity', () => {
  it('are ordered preferred first, then by kind, then by code point', () => {
    const built = person().claim('a name Former', { kind: 'former' });
    built.claim('a name Alias', { kind: 'alias' }).claim('a name Short', { kind: 'short' });
    built.claim('a name Full-B').claim('a name Full-A', { kind: 'full' });
    expect(textsOf(built)).toEqual(['Full-A', 'Full-B', 'Short', 'Alias', 'Former']);
    built.claim('a name Chosen', { kind: 'alias' }, { rank: 'preferred' });
    expect(textsOf(built)[0]).toBe('Chosen');
  });

  it('in use come before former names, even if a curator prefers a former name', () => {
    const built = person().claim('a name Old', { kind: 'former' }, { rank: 'preferred' });
    expect(textsOf(built)).toEqual(['Old']);
    built.claim('a name New', { kind: 'alias' });
    expect(textsOf(built)).toEqual(['New', 'Old']);
  });

  it('of the canonical id come before names of an id merged into it', () => {
    const built = person().person('b').claim('a name Zed').claim('b name Ann');
    built.claim('b sameAs a');
    expect(textsOf(built)).toEqual(['Zed', 'Ann']);
  });

  it('are the same on every knowledge day, including names learned late or withdrawn', () => {
    const built = person().claim('a name Early');
    built.source('late', { publishedOn: '2020-01-01', retractedOn: '2021-01-01' });
    built.claim('a name Late');
    expect(textsOf(built)).toEqual(['Early', 'Late']);
  });

  it('with the same text are one name with all its claims, whether letters are composed or not', () => {
    const built = person().claim('a name Rene\u0301');
    built.source('t').claim('a name Ren\u00e9');
    expect(entity(built).names).toMatchObject([
      { text: 'Ren\u00e9', claimIds: [expect.anything(), expect.anything()] },
    ]);
  });

  it('have language, script, kind and dates only if a source gives them', () => {
    const built = person().claim('a name \u179f\u17bb\u1781', {
      language: 'km',
      script: 'Khmr',
      kind: 'alias',
      since: '2001',
      until: '2004',
    });
    expect(entity(built).names[0]).toMatchObject({
      language: 'km',
      script: 'Khmr',
      kind: 'alias',
      since: '2001',
      until: '2004',
    });
    expect(entity(person().claim('a name A')).names[0]).toMatchObject({
      language: 'und',
      script: 'Zyyy',
      kind: 'full',
      since: null,
      until: null,
    });
  });

  it('exclude denied, alleged and deprecated ones', () => {
    const built = person().claim('a name A').claim('a name D', {}, { modality: 'denied' });
    built
      .claim('a name L', {}, { modality: 'alleged' })
      .claim('a name X', {}, { rank: 'deprecated' });
    expect(textsOf(built)).toEqual(['A']);
  });

  it('of a merged id belong to the canonical id', () => {
    const built = person().person('b').claim('a name A').claim('b name B').claim('b sameAs a');
    expect(textsOf(built)).toEqual(['A', 'B']);
  });

  it('neither merge nor separate two people who have the same name', () => {
    const built = person().person('b').claim('a name Sok').claim('b name Sok');
    expect(built.project().entities.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('a property', () => {
  const country = { which: 'country' };
  const valueOf = (built: World, day?: string) =>
    asOf(built.project(), day).properties['a']?.map(({ value }) => value);

  it('has the latest known value', () => {
    const built = person().claim('a property o', country);
    built.source('later', { publishedOn: '2016-03-01' }).claim('a property o2', country);
    expect(valueOf(built, '2016-02-29')).toEqual(['o']);
    expect(valueOf(built)).toEqual(['o2']);
  });

  it('ignores alleged and denied values, and follows rank', () => {
    const built = person().claim('a property o', country, { modality: 'alleged' });
    built.claim('a property o', country, { modality: 'denied' });
    expect(valueOf(built)).toEqual([]);
    built.claim('a property o', country).source('t', { publishedOn: '2020-01-01' });
    built.claim('a property o2', country);
    expect(valueOf(built)).toEqual(['o2']);
    built.claim('a property o', country, { rank: 'preferred' });
    expect(valueOf(built)).toEqual(['o']);
  });

  it('for the kind of an organization sets its labels', () => {
    const built = person().claim('o property party', { which: 'kind' });
    expect(entity(built, 'o').labels).toEqual(['Entity', 'Actor', 'Organization', 'Party']);
    const state = person().claim('o property state', { which: 'kind' });
    expect(entity(state, 'o').labels).toEqual([
      'Entity',
      'Actor',
      'Organization',
      'State',
      'Place',
    ]);
  });

  it('for the description has one value per language', () => {
    const built = person().claim('a description one', { language: 'en' });
    built.claim('a description deux', { language: 'fr' });
    expect(valueOf(built)).toEqual(expect.arrayContaining(['one', 'deux']));
  });
});

describe('the demands of a statement', () => {
  it('are listed side by side, each with the actor it addresses', () => {
    const built = person().statement('l').claim('l stage held');
    built.claim('l demands release them', { of: 'o' }).claim('l demands pay them', { of: 'o2' });
    built.claim('l demands resign', {}, { modality: 'denied' }).claim('o2 sameAs o');
    expect(
      entity(built, 'l')
        .properties.map(({ value, of }) => [value, of])
        .sort(),
    ).toEqual([
      ['pay them', 'o'],
      ['release them', 'o'],
    ]);
  });
});
