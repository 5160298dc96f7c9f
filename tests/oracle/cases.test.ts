/** Worlds in which the API and the oracle once differed, shrunken: each stays a case of its own. */
import { expect, test } from '@jest/globals';
import { loadRecords } from '../../src/curation/load.ts';
import type { Qualifiers } from '../../src/domain/qualifiers.ts';
import type { Records } from '../../src/domain/records.ts';
import type { Verdict } from '../../src/domain/verdicts.ts';
import { world, type Said } from '../domain/support/world.ts';
import { execute } from '../support/execute.ts';
import { describeEngines } from '../support/world.ts';
import { asked, expected } from './ask.ts';
import type { Filter } from './who-met.ts';

/** The host of an announced meeting, who as an attendee put it off. */
const hostAndAttendee = () =>
  world()
    .person('host')
    .group('guests')
    .meeting('m')
    .source('s')
    .claim('m stage announced')
    .claim('host involvedIn m', { capacity: 'host' })
    .claim('host involvedIn m', { capacity: 'attendee', stage: 'postponed' })
    .claim('guests involvedIn m', { capacity: 'attendee' }).records;

/** An organization that was there by itself and through somebody, in one capacity. */
const itselfAndThroughSomebody = () =>
  world()
    .person('envoy', 'guest')
    .organization('office')
    .meeting('m')
    .source('s')
    .claim('m stage held')
    .claim('envoy involvedIn m', { capacity: 'attendee', onBehalfOf: 'office' })
    .claim('office involvedIn m', { capacity: 'attendee' })
    .claim('guest involvedIn m', { capacity: 'attendee' }).records;

/** A meeting that source `s` says was held, attended by `other`. */
const held = () =>
  world()
    .person('envoy', 'other', 'a')
    .organization('office', 'bureau')
    .meeting('m')
    .source('s')
    .claim('m stage held')
    .claim('other involvedIn m', { stage: 'held' });

const format: Qualifiers = { which: 'format' };
const denied: Said = { modality: 'denied' };
const preferred: Said = { rank: 'preferred' };
const forOffice: Qualifiers = { onBehalfOf: 'office', stage: 'held' };

/** Two, and the verdict on them by the rules. */
type Expected = readonly [string, string, Verdict];

const VERDICTS: readonly (readonly [string, Records, Expected])[] = [
  [
    'nobody meets who stood there for them, whatever source says that they were there',
    held()
      .claim('envoy involvedIn m', forOffice)
      .source('t')
      .claim('office involvedIn m', { stage: 'held' }).records,
    ['envoy', 'office', 'NO_RECORD'],
  ],
  [
    'nobody meets who stood there for one that stood there for them',
    held()
      .claim('envoy involvedIn m', forOffice)
      .claim('office involvedIn m', { onBehalfOf: 'bureau', stage: 'held' }).records,
    ['bureau', 'envoy', 'NO_RECORD'],
  ],
  [
    'an organization that denies having been there is not met for certain, whoever came for it',
    held().claim('envoy involvedIn m', forOffice).claim('office involvedIn m', {}, denied).records,
    ['office', 'other', 'DISPUTED'],
  ],
  [
    'an organization that is said to have been absent is not met for certain, whoever came for it',
    held()
      .claim('envoy involvedIn m', forOffice)
      .claim('office involvedIn m', { capacity: 'absent', stage: 'held' }).records,
    ['office', 'other', 'DISPUTED'],
  ],
  [
    'two organizations did not meet by one person who was there for both',
    held()
      .claim('envoy involvedIn m', forOffice)
      .claim('envoy involvedIn m', { onBehalfOf: 'bureau', stage: 'held' }).records,
    ['bureau', 'office', 'NO_RECORD'],
  ],
  [
    'a source that denies a meeting puts nobody there, whatever the source says that is preferred',
    held()
      .source('chronicle')
      .claim('m stage held', {}, preferred)
      .source('denier')
      .claim('m stage held', {}, denied)
      .claim('a involvedIn m').records,
    ['a', 'other', 'NO_RECORD'],
  ],
  [
    'a source that denies a meeting is not heard first on its form',
    held()
      .source('chronicle')
      .claim('m stage held', {}, preferred)
      .claim('a involvedIn m', { stage: 'held' })
      .source('denier')
      .claim('m stage held', {}, denied)
      .claim('m property talks', format)
      .source('bystander')
      .claim('m property encounter', format).records,
    ['a', 'other', 'SEEN_TOGETHER'],
  ],
  [
    'a guest list of whom only alleges the meeting leaves a plan a plan',
    world()
      .person('a', 'other')
      .meeting('m')
      .source('s')
      .claim('m stage expected')
      .claim('a involvedIn m')
      .claim('other involvedIn m')
      .source('gossip')
      .claim('m stage held', {}, { modality: 'alleged' })
      .claim('a involvedIn m').records,
    ['a', 'other', 'PLANNED'],
  ],
  [
    'absence from what never came about disputes nothing',
    world()
      .person('a', 'other')
      .meeting('m')
      .source('s')
      .claim('m stage notHeld')
      .claim('a involvedIn m')
      .claim('other involvedIn m')
      .source('t')
      .claim('m stage notHeld')
      .claim('a involvedIn m', { capacity: 'absent' }).records,
    ['a', 'other', 'CALLED_OFF'],
  ],
  [
    'who only denied coming, and was absent, has no record there',
    held()
      .claim('a involvedIn m', { stage: 'held' }, denied)
      .claim('a involvedIn m', { capacity: 'absent', stage: 'held' }).records,
    ['a', 'other', 'NO_RECORD'],
  ],
  [
    'denying for whom somebody came does not deny that they hosted',
    held()
      .claim('a involvedIn m', { capacity: 'host', stage: 'held' })
      .claim('a involvedIn m', forOffice, denied).records,
    ['a', 'other', 'MET'],
  ],
];

const CASES: readonly (readonly [string, Records, Filter])[] = [
  [
    'a meeting shared in two capacities stands where its strongest reading does, not its first',
    hostAndAttendee(),
    {},
  ],
  [
    'a filter by status asks where a meeting stands, not where some reading of it would',
    hostAndAttendee(),
    { statuses: ['POSTPONED'] },
  ],
  [
    'a meeting of which nobody says where it stands has the weaker of two forms as well',
    world()
      .person('a')
      .meeting('m')
      .source('early', { accessedOn: '2016-01-20' })
      .claim('a involvedIn m')
      .claim('m property encounter', format)
      .source('late', { accessedOn: '2016-01-21' })
      .claim('m property gathering', format).records,
    {},
  ],
  ['who was there itself is shown so, whatever the order of rows', itselfAndThroughSomebody(), {}],
];

const DATASET = { id: 'test', title: 'A case', coverage: 'Invented.' };

describeEngines('As the oracle has it:', (open) => {
  test.each(VERDICTS)('%s', async (_title, records, [a, b, verdict]) => {
    const graph = await open();
    try {
      await loadRecords(graph, DATASET, records, { who: 'tests', why: 'The oracle' });
      const question = { knownBy: null, filter: {} };
      const answers = await asked(graph, records, question);
      expect(answers).toEqual(expected(records, question));
      expect(answers[`${a} and ${b}`]).toMatchObject({ verdict });
    } finally {
      await graph.close();
    }
  });

  test('one person who was there for two organizations ties them by no way, network or rank', async () => {
    const graph = await open();
    try {
      const { records } = held()
        .claim('envoy involvedIn m', forOffice)
        .claim('envoy involvedIn m', { onBehalfOf: 'bureau', stage: 'held' });
      await loadRecords(graph, DATASET, records, { who: 'tests', why: 'The oracle' });
      const answer = await execute(
        graph,
        `{ paths(from: "office", to: "bureau", statuses: HELD, maxLength: 1) { edges { cursor } }
          event: paths(from: "office", to: "bureau", statuses: HELD, maxLength: 1, via: EVENT) {
            edges { cursor } }
          network(around: ["office", "bureau"], via: [MEETING, EVENT]) { edges { source target } }
          ranking(by: DEGREE, statuses: HELD) { tieCount } }`,
      );
      expect(answer).toEqual({
        paths: { edges: [] },
        event: { edges: [] },
        network: {
          edges: expect.not.arrayContaining([{ source: 'bureau', target: 'office' }]),
        },
        // Each of the envoy and the two with `other`.
        ranking: { tieCount: 3 },
      });
    } finally {
      await graph.close();
    }
  });

  test.each(CASES)('%s', async (_title, records, filter) => {
    const graph = await open();
    try {
      await loadRecords(graph, DATASET, records, { who: 'tests', why: 'The oracle' });
      const question = { knownBy: null, filter };
      expect(await asked(graph, records, question)).toEqual(expected(records, question));
    } finally {
      await graph.close();
    }
  });
});
