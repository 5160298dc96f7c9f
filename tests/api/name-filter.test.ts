/** Lists and searches by name find an actor even if very many others share the name. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at, onlyError, send } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

/** More than the 1,000 names that a list considers. */
const MANY = 1_005;

function manyDeltas() {
  const built = world().source('s').source('late', { publishedOn: '2017-05-05' });
  for (let n = 0; n < MANY; n += 1) {
    const id = `delta-${n}`;
    built.organization(id).claim(`${id} name Delta ${n} Works`, {}, { source: 's' });
  }
  return built
    .organization('harrow-party')
    .claim('harrow-party name Delta Harrow', {}, { source: 's' })
    .claim('harrow-party property party', { which: 'kind' }, { source: 's' })
    .person('zoe-delta', 'yan-delta')
    .claim('zoe-delta name Zoe Delta', {}, { source: 's' })
    .claim('yan-delta name Yan Delta', {}, { source: 'late' });
}

describeEngines('A name shared by more than a thousand entities', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, manyDeltas().records);
  });
  afterAll(() => server.close());

  const idsOf = async (field: string) => {
    const answer = await ask(server.url, `{ it: ${field} { nodes { id } totalCount } }`);
    return at(answer, 'it.nodes.*.id');
  };

  test('finds the few entities of another type that are known on the day', async () => {
    expect(await idsOf('people(filter: { name: "delta" })')).toEqual(['yan-delta', 'zoe-delta']);
    expect(await idsOf('people(filter: { name: "delt" }, knownBy: "2016-02-01")')).toEqual([
      'zoe-delta@2016-02-01',
    ]);
    expect(await idsOf('search(text: "delta", types: [PERSON])')).toEqual([
      'yan-delta',
      'zoe-delta',
    ]);
  });

  test('is refused in a list of the many entities, rather than answered in part', async () => {
    for (const field of ['organizations', 'parties', 'places']) {
      const query = `{ ${field}(filter: { name: "delta" }) { totalCount } }`;
      const error = onlyError(await send(server.url, query));
      expect([error.code, error.argument]).toEqual(['BAD_USER_INPUT', 'filter.name']);
      expect(error.message).toMatch(/filter\.name: 1,000 .*give more of the name/);
    }
  });

  test('finds the right entity once more of the name is given', async () => {
    expect(await idsOf('parties(filter: { name: "delta harr" })')).toEqual(['harrow-party']);
  });

  test('gives a search the best two hundred', async () => {
    expect(at(await ask(server.url, '{ search(text: "delta") { totalCount } }'), 'search')).toEqual(
      {
        totalCount: 200,
      },
    );
  });
});
