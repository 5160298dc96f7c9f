/** Worlds in which the API and the oracle once differed, shrunken: each stays a case of its own. */
import { expect, test } from '@jest/globals';
import { loadRecords } from '../../src/curation/load.ts';
import type { Records } from '../../src/domain/records.ts';
import { world } from '../domain/support/world.ts';
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
  ['who was there itself is shown so, whatever the order of rows', itselfAndThroughSomebody(), {}],
];

describeEngines('As the oracle has it:', (open) => {
  test.each(CASES)('%s', async (_title, records, filter) => {
    const graph = await open();
    try {
      const dataset = { id: 'test', title: 'A case', coverage: 'Invented.' };
      await loadRecords(graph, dataset, records, { who: 'tests', why: 'The oracle' });
      const question = { knownBy: null, filter };
      expect(await asked(graph, records, question)).toEqual(expected(records, question));
    } finally {
      await graph.close();
    }
  });
});
