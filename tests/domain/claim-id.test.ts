/** What the id of a claim is computed from: model.md §7. */
import { describe, expect, it } from 'vitest';
import { canonicalJson, claimId, type ClaimContent } from '../../src/domain/claims/claims.ts';
import { project } from '../../src/domain/projection.ts';
import { toClaim, world } from './support/world.ts';

const content: ClaimContent = {
  subject: 'a',
  predicate: 'involvedIn',
  object: 'm',
  qualifiers: { capacity: 'attendee', stage: 'held' },
  modality: 'asserted',
  speaker: 'b',
  source: 's',
  locator: { paragraph: 1, sha256: 'f00d' },
};
const name = (text: string) => claimId(toClaim(`a name ${text}`));

describe('the id of a claim', () => {
  it('is c followed by 32 hex digits, and never changes', () => {
    expect(claimId(content)).toMatch(/^c[0-9a-f]{32}$/);
    // Citations contain this id, so changing the hash breaks every citation.
    expect(claimId(content)).toMatchInlineSnapshot(`"c0d81a4df0bcef3ff406b296201731a41"`);
  });

  it.each<[string, Partial<ClaimContent>]>([
    ['subject', { subject: 'a2' }],
    ['predicate', { predicate: 'memberOf' }],
    ['object', { object: 'n' }],
    ['value', { value: 'x' }],
    ['qualifiers', { qualifiers: { capacity: 'host', stage: 'held' } }],
    ['modality', { modality: 'alleged' }],
    ['speaker', { speaker: 'c' }],
    ['source', { source: 't' }],
    ['text of its paragraph', { locator: { paragraph: 1, sha256: 'beef' } }],
  ])('depends on its %s', (_, change) => {
    expect(claimId({ ...content, ...change })).not.toBe(claimId(content));
  });

  it.each<[string, object]>([
    ['the number of its paragraph', { locator: { paragraph: 9, sha256: 'f00d' } }],
    ['its summary', { summary: 'In other words.' }],
    ['its rank', { rank: 'preferred' }],
    ['its origin', { origin: 'import' }],
    ['what it supersedes', { supersedes: 'c0' }],
    ['when it was recorded or reviewed', { recordedAt: '2020-01-01', review: 'fine' }],
  ])('does not depend on %s', (_, change) => {
    expect(claimId({ ...content, ...change })).toBe(claimId(content));
  });

  it('depends neither on the order of the members nor on absent members', () => {
    const { subject, qualifiers, ...rest } = content;
    const reordered = { ...rest, qualifiers: { stage: 'held', capacity: 'attendee' }, subject };
    expect(claimId(reordered)).toBe(claimId({ ...content, qualifiers }));
    const withoutSpeaker = { ...content };
    delete withoutSpeaker.speaker;
    const absent = { ...content, speaker: undefined, value: undefined };
    expect(claimId(absent as unknown as ClaimContent)).toBe(claimId(withoutSpeaker));
  });

  it('is the same for composed and decomposed Unicode letters', () => {
    expect(name('Rene\u0301')).toBe(name('Ren\u00e9'));
    expect(name('Rene')).not.toBe(name('Ren\u00e9'));
  });

  it('differs between a number and a string of the same digits', () => {
    expect(claimId({ ...content, value: 17 })).not.toBe(claimId({ ...content, value: '17' }));
  });

  it('is computed from the ids as the source states them, so a merge never changes it', () => {
    const before = world().person('a', 'b').meeting('m').source('s').claim('m stage held');
    const ids = before.claim('a involvedIn m').records.claims.map(({ id }) => id);
    const merged = before.claim('a sameAs b').project();
    expect(merged.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });
});

describe('canonical JSON', () => {
  it('hashes a text with sorted keys, composed letters and no absent members', () => {
    expect(canonicalJson({ b: [1, 'e\u0301'], a: { d: undefined, c: null } })).toBe(
      '{"a":{"c":null},"b":[1,"\u00e9"]}',
    );
  });
});

describe('a claim recorded twice', () => {
  it('counts once, and is withdrawn if either copy is withdrawn', () => {
    const built = world().meeting('m').source('s').claim('m stage held');
    const { entities, sources, claims } = built.records;
    const copies = claims.map((claim) => ({ ...claim, summary: 'Again.', locator: {} }));
    const twice = project({ entities, sources, claims: [...claims, ...copies] });
    expect(twice.claims).toHaveLength(1);
    expect(project({ entities, sources, claims: [...copies, ...claims] })).toEqual(twice);
    const withdrawn = claims.map((claim) => ({ ...claim, rank: 'deprecated' as const }));
    expect(project({ entities, sources, claims: [...withdrawn, ...claims] }).entities).toEqual([]);
  });
});
