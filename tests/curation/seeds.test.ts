/** The seeds of the article contain everything it states, nothing else, and none of its text. */
import { describe, expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wordRuns } from '../../src/curation/check/texts.ts';
import { paragraphSha256, paragraphsOf } from '../../src/curation/check/paragraphs.ts';
import { checkSeeds, readSeeds } from '../../src/curation/read-seeds/read-seeds.ts';
import type { Claim } from '../../src/domain/claims/claims.ts';
import type { Predicate } from '../../src/domain/claims/predicates.ts';

const ARTICLES = '../shared/article';
/** The article's text is not part of the project. Tests of the text are skipped without it. */
const withText = existsSync(ARTICLES) ? test : test.skip;

const { dataset, records } = await readSeeds('seeds');
const claims = (predicate: Predicate, match: Partial<Claim> = {}) =>
  records.claims.filter(
    (claim) =>
      claim.predicate === predicate &&
      Object.entries(match).every(([key, value]) => claim[key as keyof Claim] === value),
  );
const involved = (event: string) =>
  Object.fromEntries(
    claims('involvedIn', { object: event }).map(({ subject, qualifiers }) => [
      subject,
      `${qualifiers.capacity} ${qualifiers.stage}`,
    ]),
  );
const objects = (predicate: Predicate, subject: string) => [
  ...new Set(claims(predicate, { subject }).map(({ object }) => object)),
];
const propertiesOf = (subject: string) =>
  Object.fromEntries(
    claims('property', { subject }).map(({ qualifiers, value }) => [qualifiers.which, value]),
  );
const formsOf = (subject: string) =>
  claims('format', { subject }).map(({ value, qualifiers }) => `${value} ${qualifiers.stage}`);
const SOURCE = 'voa-khmer-rights-groups-kerry-talks-2016';
const CURATION = 'kerry-cambodia-2016-curation';
const VISIT = 'kerry-cambodia-visit-2016-01';
const PLANNED = ['hun-sen', 'hor-namhong', 'opposition-members', 'civil-society'];

test('their claims keep the ids that citations name', () => {
  const ids = records.claims.map(({ id }) => id).sort();
  const digest = createHash('sha256').update(ids.join('\n')).digest('hex');
  // If the seeds themselves changed, the digest changes with them; otherwise a hash did, and breaks every citation.
  expect([ids.length, digest]).toEqual([
    189,
    'c8d569fcecc12b5c09f66a77d97c7a6768d7165adb9f6e849c3ea76b7ee77a5a',
  ]);
});

describe('The seeds of the article', () => {
  test('pass the check', async () => expect(await checkSeeds('seeds')).toEqual([]));

  test('have the expected number of records', () => {
    const count = (of: readonly string[]) =>
      of.reduce<Record<string, number>>((sum, key) => ({ ...sum, [key]: (sum[key] ?? 0) + 1 }), {});
    expect(count(records.entities.map(({ type }) => type))).toEqual({
      Person: 9,
      Organization: 6,
      Group: 6,
      Role: 9,
      Meeting: 7,
      Visit: 1,
      Statement: 4,
      LegalCase: 1,
      Circumstance: 2,
      Place: 1,
      Topic: 12,
    });
    expect(count(records.claims.map(({ predicate }) => predicate))).toEqual({
      name: 66,
      property: 17,
      format: 1,
      description: 4,
      holds: 12,
      postIn: 6,
      involvedIn: 31,
      stage: 16,
      date: 4,
      partOf: 9,
      at: 2,
      concerns: 14,
      demands: 2,
      partyTo: 2,
      under: 2,
      possiblySameAs: 1,
    });
  });

  test('have one source, published on one of two days', () => {
    expect(records.sources).toHaveLength(2);
    const [source, curation] = records.sources;
    expect(curation).toMatchObject({ id: CURATION, kind: 'curation', paragraphs: {} });
    expect(source).toMatchObject({
      id: SOURCE,
      publisher: 'VOA Khmer',
      language: 'en',
      publishedOn: '[2016-01-25..2016-01-26]',
    });
    expect(source!.note).toContain('No day of publication is printed');
    expect(Object.keys(source!.paragraphs)).toHaveLength(9);
    expect(new Set(records.claims.map(({ origin }) => origin))).toEqual(new Set([dataset.id]));
  });

  test('cite every paragraph, and no other', () => {
    const told = records.claims.filter(({ source }) => source === SOURCE);
    const numbers = new Set(told.map(({ locator }) => locator.paragraph));
    expect([...numbers].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test.each(PLANNED)('expect a meeting of Kerry and %s, stated twice, without a day', (other) => {
    const id = `kerry-${other}-2016-01`;
    const stages = claims('stage', { subject: id });
    expect(stages.map(({ value }) => value)).toEqual(['expected', 'expected']);
    expect(stages.map(({ locator }) => locator.paragraph)).toEqual([2, 4]);
    expect(claims('date', { subject: id })).toEqual([]);
    expect(objects('partOf', id)).toEqual([VISIT]);
    expect(Object.values(involved(id))).toEqual(['attendee expected', 'attendee expected']);
    expect(formsOf(id)).toEqual([]);
  });

  test('have Yim Sovann announce the meeting with Kem Sokha for Tuesday the 26th', () => {
    const id = 'kerry-kem-sokha-2016-01';
    expect(claims('stage', { subject: id })).toMatchObject([
      { value: 'expected', speaker: 'yim-sovann', locator: { paragraph: 9 } },
    ]);
    expect(claims('date', { subject: id })).toMatchObject([
      { value: '2016-01-26', qualifiers: { asWritten: 'Tuesday', basis: 'resolved' } },
    ]);
    expect(
      claims('involvedIn', { object: id }).flatMap((c) => c.qualifiers.onBehalfOf ?? []),
    ).toEqual([]);
    expect(claims('possiblySameAs')).toMatchObject([
      { source: CURATION, subject: 'kerry-opposition-members-2016-01', object: id },
    ]);
  });

  test('have no announced or requested event as part of the visit', () => {
    const parts = claims('partOf', { object: VISIT });
    expect([...new Set(parts.map(({ subject }) => subject))].sort()).toEqual(
      ['kerry-heidt-airport-2016-01', ...PLANNED.map((other) => `kerry-${other}-2016-01`)].sort(),
    );
    expect(parts.filter(({ speaker }) => speaker !== undefined)).toEqual([]);
    expect([...new Set(parts.map(({ locator }) => locator.paragraph))].sort()).toEqual([1, 2, 4]);
  });

  test('describe Heidt and the party as the source does', () => {
    expect(claims('description', { modality: 'asserted' })).toMatchObject([
      { subject: 'william-heidt', locator: { paragraph: 1 } },
      { subject: 'cambodia-national-rescue-party', speaker: 'ou-virak', locator: { paragraph: 7 } },
    ]);
    expect(propertiesOf('licadho')).toMatchObject({ purpose: 'rights group' });
  });

  test("have curators' claims only with reasons", () => {
    const ours = records.claims.filter(({ source }) => source === CURATION);
    for (const { locator, speaker, summary } of ours) {
      expect({ locator, speaker }).toEqual({ locator: {}, speaker: undefined });
      expect(summary).not.toBe('');
    }
    const said = ours
      .filter(({ predicate }) => predicate === 'property')
      .map(({ subject, qualifiers, value }) => `${subject} ${qualifiers.which} ${value}`);
    expect(said.sort()).toEqual([
      'cambodia kind state',
      'development-organizations-position-2016-01 kind position',
      'licadho kind ngo',
      'ou-virak-position-2016-01 kind position',
      'united-states kind state',
    ]);
    const titled = new Set(claims('name', { source: CURATION }).map(({ subject }) => subject));
    const events = records.entities.filter(({ type }) =>
      ['Meeting', 'Visit', 'Statement', 'LegalCase', 'Circumstance'].includes(type),
    );
    expect(events.filter(({ id }) => !titled.has(id))).toEqual([]);
    // The title of a post is a claim of the source.
    expect(claims('name', { source: SOURCE, value: 'spokesman' })).toHaveLength(1);
  });

  test('call Future Forum a think tank and nothing else, as the article does', () => {
    expect(propertiesOf('future-forum')).toEqual({ purpose: 'think tank' });
  });

  test('have the visit begin on the 25th, with an unknown end', () => {
    expect(claims('date', { subject: VISIT })).toMatchObject([
      { value: '2016-01-25/..', qualifiers: { stage: 'held', basis: 'stated' } },
    ]);
  });

  test('keep a request a request, without a day, a visit or anybody present', () => {
    const id = 'kerry-am-sam-ath-2016-01';
    expect(involved(id)).toEqual({
      'am-sam-ath': 'requester requested',
      'john-kerry': 'invited requested',
    });
    expect(claims('date', { subject: id })).toEqual([]);
    expect(claims('partOf', { subject: id })).toEqual([]);
    expect(objects('concerns', id)).toEqual([
      'human-rights',
      'culture-of-impunity',
      'political-issues',
      'freedom-of-expression',
    ]);
  });

  test('have Kerry and Heidt seen side by side, which is an encounter', () => {
    const id = 'kerry-heidt-airport-2016-01';
    expect(formsOf(id)).toEqual(['encounter held']);
    expect(objects('at', id)).toEqual(['phnom-penh-international-airport']);
    expect(claims('date', { subject: id })[0]).toMatchObject({ value: '2016-01-25' });
    expect(objects('partOf', id)).toEqual([VISIT]);
  });

  test('say only of the visit and of statements that they took place', () => {
    const held = claims('stage', { value: 'held' }).map(({ subject }) => subject);
    expect(held.sort()).toEqual(
      [
        'civil-society-open-letter-to-kerry-2016-01',
        'development-organizations-position-2016-01',
        'development-workers-remark-2016-01',
        VISIT,
        'kerry-heidt-airport-2016-01',
        'ou-virak-position-2016-01',
      ].sort(),
    );
  });

  test('keep accusations as alleged claims about their subject, without ties', () => {
    const alleged = records.claims.filter(({ modality }) => modality !== 'asserted');
    expect(
      alleged.map(({ predicate, subject, modality }) => [predicate, subject, modality]),
    ).toEqual([
      ['description', 'cambodia', 'alleged'],
      ['description', 'government-of-cambodia', 'alleged'],
    ]);
    expect(alleged.every(({ speaker }) => speaker !== undefined)).toBe(true);
  });

  test('date the open letter to its Sunday and give each demand its addressee', () => {
    const id = 'civil-society-open-letter-to-kerry-2016-01';
    expect(claims('date', { subject: id })).toMatchObject([
      { value: '2016-01-24', qualifiers: { asWritten: 'Sunday', basis: 'resolved' } },
    ]);
    const demands = claims('demands', { subject: id });
    expect(demands.map(({ qualifiers }) => qualifiers.of)).toEqual(['united-states', 'john-kerry']);
    expect(demands[1]!.value).toMatch(/at once and without conditions/);
    expect(involved(id)).toMatchObject({ 'government-of-cambodia': 'subject held' });
  });

  test('give the case its parties and penalty, but no stage, court or day', () => {
    const id = 'hor-namhong-v-sam-rainsy-defamation';
    expect(claims('partyTo', { object: id })).toMatchObject([
      { subject: 'hor-namhong', qualifiers: { capacity: 'complainant' } },
      {
        subject: 'sam-rainsy',
        qualifiers: {
          capacity: 'defendant',
          charges: ['criminal defamation'],
          penaltyFaced: 'prison sentence',
        },
      },
    ]);
    expect(claims('stage', { subject: id })).toEqual([]);
  });

  test('have Sam Rainsy in exile and in no party', () => {
    expect(objects('under', 'sam-rainsy')).toEqual(['sam-rainsy-exile']);
    expect(claims('memberOf')).toEqual([]);
    expect(objects('postIn', 'opposition-leader-of-cambodia')).toEqual([]);
  });

  test('date every role by attestation, without a term', () => {
    for (const { qualifiers } of claims('holds')) {
      expect(Object.keys(qualifiers)).toEqual(['attestedOn']);
      expect(['2016-01-25', '[2016-01-25..2016-01-26]']).toContain(qualifiers.attestedOn);
    }
    expect(objects('postIn', 'prime-minister-of-cambodia')).toEqual([]);
    expect(objects('postIn', 'licadho-senior-technical-coordinator')).toEqual(['licadho']);
  });

  test('scope each group to the article', () => {
    const groups = records.entities.filter(({ type }) => type === 'Group');
    expect(groups.every(({ id, scope }) => id.endsWith('-voa-2016') && scope === SOURCE)).toBe(
      true,
    );
  });
});

describe('The text of the article', () => {
  const read = () => readFile(join(ARTICLES, '000_2193a0e62ca499f2.txt'), 'utf8');
  const frame = {
    title: records.sources[0]!.title,
    navigation: ['Accessibility links', 'Breaking News', 'XS', 'SM', 'MD', 'LG'],
  };

  withText('has nine paragraphs, with the caption first and Tuesday in the last', async () => {
    const paragraphs = paragraphsOf(await read(), frame);
    expect(paragraphs).toHaveLength(9);
    expect(paragraphs[0]).toContain('William Heidt');
    expect(paragraphs[8]).toContain('Tuesday');
  });

  withText('matches every locator', async () => {
    const paragraphs = paragraphsOf(await read(), frame);
    for (const { locator, source } of records.claims) {
      if (source === CURATION) continue;
      expect(locator.sha256).toBe(paragraphSha256(paragraphs[locator.paragraph! - 1]!));
    }
  });

  withText('never appears in the seeds with eight words in a row', async () => {
    const runs = new Set(paragraphsOf(await read(), frame).flatMap(wordRuns));
    const files = (await readdir('seeds', { recursive: true })).filter((file) => /\./.test(file));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const text = await readFile(join('seeds', file), 'utf8');
      expect(wordRuns(text).filter((run) => runs.has(run))).toEqual([]);
    }
  });
});

describe('Paragraphs', () => {
  const none = { title: '', navigation: [] };
  test('are the non-empty lines, with exact repeats once', () => {
    expect(paragraphsOf('One\r\n\r\n  Two \n\nOne\nOne.\n', none)).toEqual(['One', 'Two', 'One.']);
  });
  test('are hashed with collapsed white space and composed characters', () => {
    expect(paragraphSha256(' Cafe\u0301\u00a0 noir ')).toBe(paragraphSha256('Café noir'));
  });
  test('exclude the headline and listed navigation', () => {
    expect(paragraphsOf('Menu\nTitle\nText', { title: 'Title', navigation: ['Menu'] })).toEqual([
      'Text',
    ]);
  });
});
