/** Shorthands of seeds become claims with the stage, the side and the speaker that they name. */
import { afterAll, describe, expect, test } from 'vitest';
import { rm } from 'node:fs/promises';
import { readSeeds } from '../../src/curation/read-seeds/read-seeds.ts';
import type { Claim } from '../../src/domain/claims/claims.ts';
import { GOOD, writeFolder } from './seed-folder.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

const TWO = 'sources/page-two.yaml';

/** The claims from items of page two. */
async function claimsOf(...items: readonly string[]): Promise<readonly Claim[]> {
  const written = items.map((item) => `  - { paragraph: 1, summary: It says so., ${item} }`);
  const folder = await writeFolder({
    ...GOOD,
    'entities/more.yaml': '- { id: call-2014, type: Meeting }\n',
    [TWO]: GOOD[TWO]!.replace('claims: []', `claims:\n${written.join('\n')}`),
  });
  folders.push(folder);
  const { records } = await readSeeds(folder);
  return records.claims.filter(({ source }) => source === 'page-two');
}

/** Subject, object or value, and qualifiers of every claim with a predicate. */
const said = (claims: readonly Claim[], predicate: string) =>
  claims
    .filter((claim) => claim.predicate === predicate)
    .map(({ subject, object, value, qualifiers }) => [subject, object ?? value, qualifiers]);

const CALL = 'meeting: { id: call-2014, title: A call, ';

describe('An event', () => {
  test.each(['requested', 'declined', 'postponed', 'held'])('can be %s', async (stage) => {
    const claims = await claimsOf(`${CALL} stage: ${stage}, attendee: [mira-vale, tom-reeve] }`);
    expect(said(claims, 'stage')).toEqual([['call-2014', stage, {}]]);
    expect(said(claims, 'involvedIn')).toEqual([
      ['mira-vale', 'call-2014', { capacity: 'attendee', stage }],
      ['tom-reeve', 'call-2014', { capacity: 'attendee', stage }],
    ]);
  });

  test.each(['talks', 'video', 'call', 'encounter', 'gathering', 'unknown'])(
    'can have the form %s, at the stage of its item',
    async (form) => {
      const claims = await claimsOf(
        `${CALL} stage: expected, format: ${form}, attendee: tom-reeve }`,
      );
      expect(said(claims, 'format')).toEqual([['call-2014', form, { stage: 'expected' }]]);
      expect(said(claims, 'property')).toEqual([]);
    },
  );

  test.each([
    ['{ min: 12 }', '12..'],
    ['{ min: 12, max: 12 }', '12'],
    ['{ min: 12, max: 20 }', '12..20'],
  ])('told as several, %s, has the times %s', async (times, value) => {
    const claims = await claimsOf(`${CALL} stage: held, times: ${times}, attendee: tom-reeve }`);
    expect(said(claims, 'property')).toEqual([['call-2014', value, { which: 'times' }]]);
  });

  test('has actors on behalf of, instead of and accompanying others', async () => {
    const [behalf, instead, beside] = [
      '{ actor: mira-vale, onBehalfOf: hill-party }',
      '{ actor: mira-vale, insteadOf: tom-reeve }',
      '{ actor: mira-vale, accompanying: tom-reeve }',
    ];
    const claims = await claimsOf(
      `${CALL} stage: held, attendee: [${behalf}, ${instead}, ${beside}] }`,
    );
    const part = { capacity: 'attendee', stage: 'held' };
    expect(said(claims, 'involvedIn')).toEqual([
      ['mira-vale', 'call-2014', { ...part, onBehalfOf: 'hill-party' }],
      ['mira-vale', 'call-2014', { ...part, insteadOf: 'tom-reeve' }],
      ['mira-vale', 'call-2014', { ...part, accompanying: 'tom-reeve' }],
    ]);
  });

  test('can involve a role whose holder the source does not name', async () => {
    const claims = await claimsOf(`${CALL} stage: held, attendee: chair-of-hill-party }`);
    expect(said(claims, 'involvedIn')).toEqual([
      ['chair-of-hill-party', 'call-2014', { capacity: 'attendee', stage: 'held' }],
    ]);
  });
});

describe('The speaker', () => {
  const held = `${CALL} stage: held, attendee: tom-reeve }`;

  test('can be unnamed', async () => {
    const official = 'speaker: { description: an official of the party, of: hill-party }';
    const claims = await claimsOf(`${official}, ${held}`);
    expect(claims).toHaveLength(2);
    for (const claim of claims) {
      expect(claim.unnamedSpeaker).toEqual({
        description: 'an official of the party',
        of: 'hill-party',
      });
      expect(claim).not.toHaveProperty('speaker');
    }
    const [unattributed] = await claimsOf(held);
    expect(claims[0]!.id).not.toBe(unattributed!.id);
  });

  test('can be unnamed and speak for nobody', async () => {
    const [claim] = await claimsOf(`speaker: { description: a witness }, ${held}`);
    expect(claim!.unnamedSpeaker).toEqual({ description: 'a witness' });
  });

  test('can be quoted from another source', async () => {
    const claims = await claimsOf(`via: hill-party, ${held}`);
    expect(claims.map(({ via }) => via)).toEqual(['hill-party', 'hill-party']);
    const [direct] = await claimsOf(held);
    expect(claims[0]!.id).not.toBe(direct!.id);
  });
});

describe('A step of a case', () => {
  const step = (said: string) => `case: { id: party-v-vale, ${said} }`;

  test('belongs to the defendant and the charge that its item names', async () => {
    const claims = await claimsOf(
      step(
        'defendant: mira-vale, charges: libel, stage: convicted, date: 2014-04-01, penaltyGiven: a fine',
      ),
    );
    const details = { date: '2014-04-01', of: 'mira-vale', charge: 'libel' };
    expect(said(claims, 'stage')).toEqual([['party-v-vale', 'convicted', details]]);
    // The penalty belongs to that charge.
    expect(said(claims, 'partyTo')).toEqual([
      [
        'mira-vale',
        'party-v-vale',
        { capacity: 'defendant', charges: ['libel'], penaltyGiven: 'a fine' },
      ],
    ]);
  });

  test('is one claim per charge and defendant', async () => {
    const claims = await claimsOf(
      step('defendant: [mira-vale, tom-reeve], charges: [libel, fraud], stage: acquitted'),
    );
    expect(said(claims, 'stage').map(([, , details]) => details)).toEqual([
      { of: 'mira-vale', charge: 'libel' },
      { of: 'mira-vale', charge: 'fraud' },
      { of: 'tom-reeve', charge: 'libel' },
      { of: 'tom-reeve', charge: 'fraud' },
    ]);
  });

  test('belongs to all if its item names neither', async () => {
    const claims = await claimsOf(step('stage: appealed'));
    expect(said(claims, 'stage')).toEqual([['party-v-vale', 'appealed', {}]]);
  });

  test.each(['warrantIssued', 'appealUpheld', 'appealRejected', 'suspended'])(
    'can be %s, as an item about one defendant and charge',
    async (stage) => {
      const claims = await claimsOf(
        `stage: { of: party-v-vale, stage: ${stage}, date: 2014-05, defendant: mira-vale, charge: libel }`,
      );
      expect(said(claims, 'stage')).toEqual([
        ['party-v-vale', stage, { date: '2014-05', of: 'mira-vale', charge: 'libel' }],
      ]);
    },
  );
});

test('A raw claim accepts every qualifier', async () => {
  const part = 'capacity: guest, stage: held, insteadOf: tom-reeve, accompanying: hill-party';
  const claims = await claimsOf(
    `${CALL} stage: held }`,
    `claim: { subject: mira-vale, predicate: involvedIn, object: call-2014, qualifiers: { ${part} } }`,
    'claim: { subject: call-2014, predicate: format, value: video, qualifiers: { stage: held } }',
    'claim: { subject: party-v-vale, predicate: stage, value: closed, qualifiers: { of: mira-vale, charge: libel } }',
  );
  expect(claims.slice(1).map(({ qualifiers }) => qualifiers)).toEqual([
    { capacity: 'guest', stage: 'held', insteadOf: 'tom-reeve', accompanying: 'hill-party' },
    { stage: 'held' },
    { of: 'mira-vale', charge: 'libel' },
  ]);
});
