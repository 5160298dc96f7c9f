/** Circumstances in a period and at a place, and roles by who held them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at, send } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const ALLEGED = { modality: 'alleged' } as const;

/** Anna was in exile from 2010 to 2013, bert has been under arrest since 2015, carl's ban has no dates. */
const small = () =>
  world()
    .source('s')
    .person('anna', 'bert', 'carl')
    .role('minister', 'mayor')
    .place('port', 'coast')
    .circumstance('exile', 'arrest', 'ban', 'rumour')
    .claim('port partOf coast')
    .claim('exile at port')
    .claim('arrest at coast')
    .claim('anna under exile', { since: '2010', until: '2013' })
    .claim('bert under arrest', { since: '2015', until: '..' })
    .claim('carl under ban')
    .claim('bert under rumour', { since: '2011', until: '2012' }, ALLEGED)
    .claim('anna holds minister', { since: '2005' })
    .claim('bert holds mayor', {}, ALLEGED)
    .source('later', { publishedOn: '2017-05-05' })
    .claim('bert holds minister', { since: '2017' }).records;

describeEngines('Circumstances and roles', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, small());
  });
  afterAll(() => server.close());

  const keys = async (field: string, filter: string, more = '') => {
    const list = `${field}(filter: { ${filter} }${more}) { totalCount nodes { key } }`;
    const answer = await ask(server.url, `{ list: ${list} }`);
    const found = at(answer, 'list.nodes.*.key') as string[];
    expect(at(answer, 'list.totalCount')).toBe(found.length);
    return found;
  };

  test.each([
    ['can have lasted in the period', 'since: "2012-06-01", until: "2014-01-01"', ['ban', 'exile']],
    ['began before its end', 'until: "2009-12-31"', ['ban']],
    ['goes on', 'since: "2020-01-01"', ['arrest', 'ban']],
    [
      'certainly lies within it',
      'since: "2009-01-01", until: "2014-01-01", match: CERTAIN',
      ['exile'],
    ],
    ['is dated at all', 'match: CERTAIN', ['arrest', 'exile']],
  ])('a circumstance that %s', async (_, during, found) => {
    expect(await keys('circumstances', `during: { ${during} }`)).toEqual(found);
  });

  test('a period and an actor must match the same term', async () => {
    const then = 'during: { since: "2011-01-01", until: "2012-12-31" }';
    expect(await keys('circumstances', `actor: "anna", ${then}`)).toEqual(['exile']);
    expect(await keys('circumstances', `actor: "bert", ${then}`)).toEqual([]);
    expect(await keys('circumstances', 'actor: "bert"')).toEqual(['arrest']);
  });

  test('a place finds what applies at its parts', async () => {
    expect(await keys('circumstances', 'places: ["coast"]')).toEqual(['arrest', 'exile']);
    expect(await keys('circumstances', 'places: ["port"]')).toEqual(['exile']);
    expect(await keys('circumstances', 'places: []')).toEqual([]);
  });

  test('a role is found by a holder known on the day, and not by an allegation', async () => {
    expect(await keys('roles', 'holder: "anna"')).toEqual(['minister']);
    expect(await keys('roles', 'holder: "bert"')).toEqual(['minister']);
    expect(await keys('roles', 'holder: "bert"', ', knownBy: "2017-01-01"')).toEqual([]);
  });

  test('an unknown holder is NOT_FOUND, with its argument', async () => {
    const query =
      '{ roles(filter: { holder: "nobody" }) { totalCount } other: people { totalCount } }';
    const { errors, data } = await send(server.url, query);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('filter.holder'),
      path: ['roles'],
      extensions: { code: 'NOT_FOUND' },
    });
    expect(data).toMatchObject({ roles: null, other: { totalCount: 3 } });
  });

  test('a period that ends before it starts is refused', async () => {
    const during = 'during: { since: "2012-01-01", until: "2011-01-01" }';
    const { errors } = await send(
      server.url,
      `{ circumstances(filter: { ${during} }) { totalCount } }`,
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
