/** A cursor continues where it was, whatever was loaded since. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at } from '../support/ask.ts';
import { load, serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const PAGE = 'nodes { id } pageInfo { endCursor hasNextPage } totalCount';

describeEngines('A cursor taken before a load', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    const small = world().organization('office').person('anna-1', 'anna-2', 'anna-3');
    for (const [source, day] of [
      ['first', '2016-01-01'],
      ['second', '2016-01-02'],
    ] as const) {
      small.source(source, { publishedOn: day }).claim('anna-1 memberOf office');
    }
    for (const id of ['anna-1', 'anna-2', 'anna-3']) small.claim(`${id} name Anna ${id}`);
    server = await serveRecords(open, small.claim('office name Office').records);
  });
  afterAll(() => server.close());

  const page = async (query: string, path: string, after?: unknown) => {
    const given = after === undefined ? '' : `, after: ${JSON.stringify(after)}`;
    return at(await ask(server.url, query.replace('@', `first: 1${given}`)), path);
  };

  test('continues in a list by name and in the evidence of an edge', async () => {
    const people = [`{ people(filter: { name: "anna" }, @) { ${PAGE} } }`, 'people'] as const;
    const evidence = [
      `{ person(id: "anna-1") { memberships { edges { evidence { claims(@) { ${PAGE} } } } } } }`,
      'person.memberships.edges.0.evidence.claims',
    ] as const;
    const before = [await page(...people), await page(...evidence)];
    expect(at(before, '*.totalCount')).toEqual([3, 2]);
    const more = world()
      .person('anna-0', 'anna-4')
      .source('third', { publishedOn: '2016-01-03' })
      .claim('anna-0 name Anna anna-0')
      .claim('anna-4 name Anna anna-4')
      .claim('anna-1 memberOf office');
    await load(server.graph, more.organization('office').person('anna-1').records, 'more');
    const [second, claim] = [
      await page(...people, at(before, '0.pageInfo.endCursor')),
      await page(...evidence, at(before, '1.pageInfo.endCursor')),
    ];
    expect(second).toMatchObject({ nodes: [{ id: 'anna-2' }], totalCount: 5 });
    expect(claim).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(at(claim, 'nodes.0.id')).not.toBe(at(before, '1.nodes.0.id'));
  });
});
