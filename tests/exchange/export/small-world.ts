/** A small made-up world as rows: a plan, a meeting that was held, an alleged call, ties of each type, hostile names. */
import { dateRow, entityRow, nameRow, pairRow, sourceRow, tieRow } from './rows.ts';
import type { Rows } from './small-export.ts';

/** A name that breaks what is not escaped. */
export const HOSTILE =
  'A "B" <c> & d ]]> --> =cmd|x\n\u202Eevil\u202C \u{1F469}\u200D\u{1F52C} \u0007 \uD800 { } \\ %';

/** The same as a file can hold it. */
export const SEEN_NAME = HOSTILE.replace('\u0007', '\uFFFD').replace('\uD800', '\uFFFD');

export const SMALL_WORLD: Rows = {
  sources: [
    sourceRow('daily', {
      title: 'Ann to meet Bob, officials say',
      publisher: 'The Daily',
      url: 'https://daily.example/1',
      language: 'en',
      publishedOn: '2016-01-20',
      accessedOn: '2016-02-01',
    }),
    sourceRow('register', { title: HOSTILE, publishedOn: '2016-03' }),
    sourceRow('curation', { kind: 'curation', title: 'Curation of one article' }),
  ],
  entities: [
    entityRow('Person', 'ann', {
      name: 'Ann Lee',
      names: [
        nameRow('Ann Lee', { kind: 'full', language: 'en' }),
        nameRow('Lee, A.', { kind: 'alias' }),
        nameRow('Ann Smith', { kind: 'former', until: '2010' }),
      ],
      mergedIds: ['ann-lee-2'],
      description: 'A minister',
      properties: [{ which: 'wikidata', value: 'Q42' }],
      sources: ['daily'],
    }),
    entityRow('Person', 'bob', { name: HOSTILE, sources: ['daily', 'register'] }),
    entityRow('Person', 'cy', { name: 'Cy' }),
    entityRow('Organization', 'party', { name: 'The Party', kind: 'party' }),
    entityRow('Organization', 'union', { name: 'Union of Parties', kind: 'ngo' }),
    entityRow('Organization', 'land', {
      name: 'Cambodia',
      kind: 'state',
      properties: [{ which: 'country', value: 'land' }],
    }),
    entityRow('Group', 'crowd', {
      name: '17 supporters',
      properties: [{ which: 'size', value: 17 }],
    }),
    entityRow('Role', 'minister', { name: 'Minister' }),
    entityRow('Role', 'unheld', { name: 'Envoy' }),
    entityRow('Meeting', 'plan', {
      name: 'Planned talks',
      status: 'EXPECTED',
      date: dateRow('[2016-01-25..2016-01-26]'),
      sources: ['daily'],
    }),
    entityRow('Meeting', 'talks', {
      name: 'Talks',
      status: 'HELD',
      format: 'talks',
      date: dateRow('2016-02-03'),
      description: 'They talked; about much, at length.',
      sources: ['daily', 'register'],
    }),
    entityRow('Meeting', 'call', { name: 'Call', status: 'ALLEGED', date: dateRow('2016-01') }),
    entityRow('Meeting', 'off', { name: 'Off', status: 'CANCELLED', date: dateRow('2016-03-01') }),
    entityRow('Meeting', 'tour', {
      name: HOSTILE,
      status: 'CONFIRMED',
      format: 'call',
      date: dateRow('2016-04-01/2016-04-03'),
    }),
    entityRow('Visit', 'trip', {
      name: 'Trip',
      status: 'HELD',
      date: dateRow('2016-02-01/2016-02-05'),
    }),
    entityRow('Statement', 'letter', { name: 'Letter', demands: ['Release them'] }),
    entityRow('LegalCase', 'case', { name: 'State v. Bob', stage: 'charged' }),
    entityRow('Place', 'town', { name: 'Town' }),
    entityRow('Topic', 'rights', { name: 'Rights' }),
  ],
  ties: [
    tieRow('ann INVOLVED_IN plan', {
      capacity: 'attendee',
      status: 'EXPECTED',
      sources: ['daily'],
    }),
    tieRow('bob INVOLVED_IN plan', { capacity: 'attendee', status: 'EXPECTED' }),
    tieRow('ann INVOLVED_IN talks', { capacity: 'host', status: 'HELD' }),
    tieRow('bob INVOLVED_IN talks', { capacity: 'guest', status: 'HELD' }),
    tieRow('cy INVOLVED_IN talks', { capacity: 'invited', status: 'UNSTATED' }),
    tieRow('land INVOLVED_IN talks', { capacity: 'host', status: 'HELD' }),
    tieRow('crowd INVOLVED_IN talks', { capacity: 'guest', status: 'HELD', accompanying: 'bob' }),
    tieRow('minister INVOLVED_IN talks', { capacity: 'attendee', status: 'HELD' }),
    tieRow('ann INVOLVED_IN call', { capacity: 'attendee', status: 'ALLEGED' }),
    tieRow('cy INVOLVED_IN call', { capacity: 'attendee', status: 'ALLEGED' }),
    tieRow('ann INVOLVED_IN off', { capacity: 'attendee', status: 'CANCELLED' }),
    tieRow('ann INVOLVED_IN trip', { capacity: 'attendee', status: 'HELD' }),
    tieRow('ann INVOLVED_IN letter', { capacity: 'addressee' }),
    tieRow('union INVOLVED_IN letter', { capacity: 'author' }),
    tieRow('ann HOLDS minister', { support: 'ASSERTED', since: '2015-05', until: '2016-02-28' }),
    tieRow('bob HOLDS minister', { support: 'ALLEGED' }),
    tieRow('minister POST_IN land', { support: 'ASSERTED' }),
    tieRow('ann MEMBER_OF party', { support: 'ASSERTED', attestedOn: '2016-01-20' }),
    tieRow('bob MEMBER_OF party', { support: 'DISPUTED', since: '2014~' }),
    tieRow('party MEMBER_OF union', { support: 'ASSERTED' }),
    tieRow('party PART_OF union', { support: 'ASSERTED' }),
    tieRow('town PART_OF land', { support: 'ASSERTED' }),
    tieRow('bob PARTY_TO case', { capacity: 'defendant', support: 'ASSERTED', charges: ['libel'] }),
    tieRow('talks AT town', { support: 'ASSERTED' }),
    tieRow('talks CONCERNS rights', { support: 'ASSERTED' }),
    tieRow('case CONCERNS rights', { support: 'ASSERTED' }),
  ],
  pairs: [
    pairRow('ann bob', 'plan', {
      verdict: 'PLANNED',
      status: 'EXPECTED',
      format: 'unknown',
      date: dateRow('[2016-01-25..2016-01-26]'),
      sources: ['daily'],
    }),
    pairRow('ann bob', 'talks', {
      bName: HOSTILE,
      date: dateRow('2016-02-03'),
      sources: ['daily', 'register'],
    }),
    pairRow('ann cy', 'call', { verdict: 'ALLEGED', status: 'ALLEGED', format: 'call' }),
    pairRow('bob cy', 'talks', { verdict: 'PRESENCE_UNSTATED', status: 'UNSTATED' }),
  ],
};
