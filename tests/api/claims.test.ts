/** Claims are found by what they say, where they stand and when they became known. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at, onlyError, send } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const there = { capacity: 'attendee', stage: 'held' };

/** One report says that anna and bert met and anna is of the party; a later one denies both. */
const told = () =>
  world()
    .person('anna', 'bert', 'cora')
    .organization('party')
    .meeting('talk', 'lunch')
    .source('early', { publishedOn: '2016-02-01' })
    .claim('talk stage held')
    .claim('talk date 2016-01-10', { stage: 'held' })
    .claim('anna involvedIn talk', there)
    .claim('bert involvedIn talk', there)
    .claim('lunch stage held')
    .claim('lunch date 2016-01-12', { stage: 'held' })
    .claim('anna involvedIn lunch', there)
    .claim('cora involvedIn lunch', there)
    .claim('anna memberOf party')
    .claim('cora memberOf party')
    .source('late', { publishedOn: '2016-03-01' })
    .claim('talk stage notHeld')
    .claim('lunch date 2016-01-20', { stage: 'held' })
    .claim('anna memberOf party', {}, { modality: 'denied' }).records;

describeEngines('Claims of two sources', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, told());
  });
  afterAll(() => server.close());

  test('are found by words, paragraph, data set and the days of knowledge', async () => {
    const claims = async (filter: string) =>
      at(
        await ask(server.url, `{ claims(filter: { ${filter} }) { totalCount } }`),
        'claims.totalCount',
      );
    expect(await claims('text: "TALK stage"')).toBe(2);
    expect(await claims('text: "talk nowhere"')).toBe(0);
    expect(await claims('text: "stage", known: { since: "2016-02-02" }')).toBe(1);
    expect(await claims('text: "stage", known: { until: "2016-02-28" }')).toBe(2);
    expect(await claims('source: "late", paragraph: 1')).toBe(3);
    expect(await claims('source: "late", paragraph: 2')).toBe(0);
    expect(await claims('dataset: "test", source: "late"')).toBe(3);
    expect(await claims('dataset: "other"')).toBe(0);
    for (const [filter, argument] of [
      ['paragraph: 1', 'filter.paragraph'],
      ['known: { since: "2017-01-01", until: "2016-01-01" }', 'filter.known'],
      ['text: " "', 'filter.text'],
    ]) {
      const query = `{ claims(filter: { ${filter!} }) { totalCount } }`;
      const error = onlyError(await send(server.url, query));
      expect([error.code, error.argument]).toEqual(['BAD_USER_INPUT', argument]);
    }
  });
});
