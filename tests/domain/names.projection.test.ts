/** Names and properties of an entity: names are timeless, properties become known (model.md §1, §5). */
import { describe, expect, it } from '@jest/globals';
import { asOf } from './support/as-of.ts';
import { world, type World } from './support/world.ts';

const entity = (built: World, id = 'a') => built.project().entities.find((e) => e.id === id)!;
const textsOf = (built: World) => entity(built).names.map(({ text }) => text);
const person = () => world().person('a').organization('o', 'o2').source('s');

describe('the names of an entity', () => {
  it('come preferred first, then by kind, then in code point order', () => {
    const built = person().claim('a name Former', { kind: 'former' });
    built.claim('a name Alias', { kind: 'alias' }).claim('a name Short', { kind: 'short' });
    built.claim('a name Full-B').claim('a name Full-A', { kind: 'full' });
    expect(textsOf(built)).toEqual(['Full-A', 'Full-B', 'Short', 'Alias', 'Former']);
    built.claim('a name Chosen', { kind: 'alias' }, { rank: 'preferred' });
    expect(textsOf(built)[0]).toBe('Chosen');
  });

  it('in use come before former ones, even where a curator prefers one of these', () => {
    const built = person().claim('a name Old', { kind: 'former' }, { rank: 'preferred' });
    expect(textsOf(built)).toEqual(['Old']);
    built.claim('a name New', { kind: 'alias' });
    expect(textsOf(built)).toEqual(['New', 'Old']);
  });

  it('stated of the winner of a merge come before those of the id merged into it', () => {
    const built = person().person('b').claim('a name Zed').claim('b name Ann');
    built.claim('b sameAs a');
    expect(textsOf(built)).toEqual(['Zed', 'Ann']);
  });

  it('are timeless: one that became known late, or was withdrawn, is among them', () => {
    const built = person().claim('a name Early');
    built.source('late', { publishedOn: '2020-01-01', retractedOn: '2021-01-01' });
    built.claim('a name Late');
    expect(textsOf(built)).toEqual(['Early', 'Late']);
  });

  it('are one for one text, whatever its letters are composed of, with all its claims', () => {
    const built = person().claim('a name Rene\u0301');
    built.source('t').claim('a name Ren\u00e9');
    expect(entity(built).names).toMatchObject([
      { text: 'Ren\u00e9', claimIds: [expect.anything(), expect.anything()] },
    ]);
  });

  it('say language, script, kind and dates, and nothing that no source says', () => {
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

  it('are neither denied, alleged nor deprecated ones', () => {
    const built = person().claim('a name A').claim('a name D', {}, { modality: 'denied' });
    built
      .claim('a name L', {}, { modality: 'alleged' })
      .claim('a name X', {}, { rank: 'deprecated' });
    expect(textsOf(built)).toEqual(['A']);
  });

  it('of a merged id belong to the winner', () => {
    const built = person().person('b').claim('a name A').claim('b name B').claim('b sameAs a');
    expect(textsOf(built)).toEqual(['A', 'B']);
  });

  it('do not tell two people of one name apart, nor make them one', () => {
    const built = person().person('b').claim('a name Sok').claim('b name Sok');
    expect(built.project().entities.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('a property', () => {
  const country = { which: 'country' };
  const valueOf = (built: World, day?: string) =>
    asOf(built.project(), day).properties['a']?.map(({ value }) => value);

  it('has the value that became known last', () => {
    const built = person().claim('a property o', country);
    built.source('later', { publishedOn: '2016-03-01' }).claim('a property o2', country);
    expect(valueOf(built, '2016-02-29')).toEqual(['o']);
    expect(valueOf(built)).toEqual(['o2']);
  });

  it('is neither alleged nor denied, and follows rank', () => {
    const built = person().claim('a property o', country, { modality: 'alleged' });
    built.claim('a property o', country, { modality: 'denied' });
    expect(valueOf(built)).toEqual([]);
    built.claim('a property o', country).source('t', { publishedOn: '2020-01-01' });
    built.claim('a property o2', country);
    expect(valueOf(built)).toEqual(['o2']);
    built.claim('a property o', country, { rank: 'preferred' });
    expect(valueOf(built)).toEqual(['o']);
  });

  it('of kind gives an organization its labels', () => {
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

  it('that is a description stands once a language', () => {
    const built = person().claim('a description one', { language: 'en' });
    built.claim('a description deux', { language: 'fr' });
    expect(valueOf(built)).toEqual(expect.arrayContaining(['one', 'deux']));
  });
});

describe('the demands of a statement', () => {
  it('stand side by side, each with whom it is made of', () => {
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
