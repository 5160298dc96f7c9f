/** One person acting for two organizations does not make those organizations meet. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const held = (onBehalfOf?: string) => ({
  capacity: 'attendee',
  stage: 'held',
  ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
});

/** Anna meets Bert, who acts for two organizations. On another day Carl and Dora act for one each. */
const small = () =>
  world()
    .source('s')
    .person('anna', 'bert', 'carl', 'dora')
    .organization('org-a', 'org-b', 'org-c', 'org-d')
    .meeting('talk', 'other-talk')
    .claim('talk stage held')
    .claim('anna involvedIn talk', held())
    .claim('bert involvedIn talk', held('org-a'))
    .claim('bert involvedIn talk', held('org-b'))
    .claim('other-talk stage held')
    .claim('carl involvedIn other-talk', held('org-c'))
    .claim('dora involvedIn other-talk', held('org-d'));

describeEngines('A person acting for two organizations', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, small().records);
  });
  afterAll(() => server.close());

  test.each([
    ['org-a', 'org-b', 'NO_RECORD'],
    ['anna', 'org-a', 'MET'],
    ['anna', 'org-b', 'MET'],
    ['anna', 'bert', 'MET'],
    ['bert', 'org-a', 'NO_RECORD'],
    ['org-c', 'org-d', 'MET'],
    ['org-c', 'dora', 'MET'],
  ])('gives %s and %s the verdict %s', async (a, b, verdict) => {
    const query = `query ($a: ID!, $b: ID!) { relationship(a: $a, b: $b) { verdict sharedEvents { totalCount } }
      whoMet(actor: $a) { nodes { id } } }`;
    for (const variables of [
      { a, b },
      { a: b, b: a },
    ]) {
      const answer = await ask(server.url, query, variables);
      // They share the event and nothing else.
      const totalCount = verdict === 'MET' ? 0 : 1;
      expect(answer.relationship).toEqual({ verdict, sharedEvents: { totalCount } });
      const met = at(answer, 'whoMet.nodes.*.id') as string[];
      expect(met.includes(variables.b)).toBe(verdict === 'MET');
    }
  });
});
