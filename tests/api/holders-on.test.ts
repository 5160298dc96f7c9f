/** The holders of a role on a day: all of them, however many the role ever had, in pages like those of other lists. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';
import { world } from '../domain/support/world.ts';

const TERMS = [
  { since: '2001', until: '2003' },
  { since: '2002-05-01' },
  { until: '2002-05' },
  { since: '2003-02', until: '..' },
  { since: '2000/2002', until: '2005~' },
  { attestedOn: '2002-05-01' },
  {},
];
const DAYS = ['2000-06-01', '2002-05-01', '2002-05-31', '2002-06-01', '2003-02-01', '2006-01-01'];

/** Long ago more than a thousand held the seat; z-last holds it now. The chair had one holder of each term. */
function records() {
  const former = Array.from({ length: 1_010 }, (_, i) => `former-${i}`);
  const holders = TERMS.map((_, i) => `holder-${i}`);
  const made = world()
    .person(...former, 'y-last', 'z-last', ...holders)
    .role('seat', 'chair')
    .source('s', { publishedOn: '2016-01-01' });
  for (const each of former) made.claim(`${each} holds seat`, { since: '1900', until: '1901' });
  for (const each of ['y-last', 'z-last']) made.claim(`${each} holds seat`, { since: '2015' });
  TERMS.forEach((term, i) => made.claim(`holder-${i} holds chair`, term));
  made.claim('holder-0 holds chair', { since: '2004', until: '2008' });
  return made.records;
}

describeEngines('The holders of a role on a day', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, records());
  });
  afterAll(() => server.close());

  test('are found behind a thousand former ones', async () => {
    const answer = await ask(
      server.url,
      `{ role(id: "seat") {
          now: holders(on: "2016-01-01") { totalCount nodes { key } }
          then: holders(on: "1900-06-01", orderBy: NAME_DESC, first: 2) { totalCount nodes { key } } } }`,
    );
    expect(at(answer, 'role')).toEqual({
      now: { totalCount: 2, nodes: [{ key: 'y-last' }, { key: 'z-last' }] },
      then: { totalCount: 1_010, nodes: [{ key: 'former-999' }, { key: 'former-998' }] },
    });
  });

  test('come in pages', async () => {
    const PAGE = `query ($after: String) { role(id: "seat") {
      holders(on: "2016-01-01", first: 1, after: $after) {
        nodes { key } pageInfo { hasNextPage endCursor } } } }`;
    const first = await ask(server.url, PAGE);
    expect(at(first, 'role.holders.nodes')).toEqual([{ key: 'y-last' }]);
    expect(at(first, 'role.holders.pageInfo.hasNextPage')).toBe(true);
    const after = at(first, 'role.holders.pageInfo.endCursor');
    const second = await ask(server.url, PAGE, { after });
    expect(at(second, 'role.holders.nodes')).toEqual([{ key: 'z-last' }]);
    expect(at(second, 'role.holders.pageInfo.hasNextPage')).toBe(false);
  });

  test.each(DAYS)('on %s are those who say so of themselves, on the same basis', async (day) => {
    const answer = await ask(
      server.url,
      `query ($day: Date!) {
        role(id: "chair") { holders(on: $day) { totalCount edges { basis node { key } parts { basis } } } }
        people(filter: { holdsRole: { role: "chair" } }) { nodes { key rolesOn(date: $day) { basis } } } }`,
      { day },
    );
    const people = at(answer, 'people.nodes') as { key: string; rolesOn: { basis: string }[] }[];
    const holding = people.filter(({ rolesOn }) => rolesOn.length > 0);
    expect(holding.length).toBeGreaterThan(1);
    expect(at(answer, 'role.holders')).toEqual({
      totalCount: holding.length,
      edges: holding.map(({ key, rolesOn }) => ({
        ...{ basis: rolesOn[0]!.basis, node: { key }, parts: rolesOn },
      })),
    });
  });
});
