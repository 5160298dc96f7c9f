/** How doubtful the entry of a case without stages is: as the most doubtful of those it names, each by its best capacity. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';
import { world } from '../domain/support/world.ts';

const witness = { capacity: 'witness' } as const;

const records = () =>
  world()
    .source('s')
    .person('ann', 'bo', 'cy')
    .legalCase('case')
    .claim('ann partyTo case', { capacity: 'complainant' })
    .claim('ann partyTo case', witness, { modality: 'alleged' })
    .claim('bo partyTo case', witness)
    .claim('bo partyTo case', witness, { modality: 'denied' })
    .claim('cy partyTo case', witness, { modality: 'alleged' }).records;

describeEngines('The entry of a case', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, records());
  });
  afterAll(() => server.close());

  test.each([
    ['ann', 'ASSERTED'],
    ['bo', 'DISPUTED'],
    ['cy', 'ALLEGED'],
    ['ann bo', 'DISPUTED'],
    ['ann bo cy', 'ALLEGED'],
  ])('of %s is %s', async (actors, support) => {
    const answer = await ask(
      server.url,
      `query ($actors: [ID!]!) { timeline(actors: $actors) { edges { support evidence { claimCount } } } }`,
      { actors: actors.split(' ') },
    );
    expect(at(answer, 'timeline.edges.*.support')).toEqual([support]);
  });
});
