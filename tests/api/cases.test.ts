/** Cases by category, charge, name and topic; what hangs below topics, organizations and states. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at, onlyError, send } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

/**
 * Two defamation cases, one of them about libel, and a land case. The press is a part of rights. An office
 * is part of a ministry, a bureau is only alleged to be.
 */
const records = () =>
  world()
    .person('ann', 'bo')
    .organization('ministry', 'office', 'bureau', 'land')
    .topic('rights', 'press', 'soil')
    .legalCase('libel', 'slander', 'field')
    .meeting('early', 'late', 'soon')
    .place('town')
    .source('s', { publishedOn: '2016-01-01' })
    .claim('press partOf rights')
    .claim('libel name Ann before the court')
    .claim('slander name Bo before the court')
    .claim('libel property criminal defamation', { which: 'category' })
    .claim('slander property Civil Defamation', { which: 'category' })
    .claim('field property land dispute', { which: 'category' })
    .claim('ann partyTo libel', { capacity: 'defendant', charges: ['Insult of an official'] })
    .claim('bo partyTo libel', { capacity: 'defendant', charges: ['incitement'] })
    .claim('bo partyTo slander', { capacity: 'defendant', charges: ['insult'] })
    .claim(
      'bo partyTo field',
      { capacity: 'defendant', charges: ['insult'] },
      { modality: 'alleged' },
    )
    .claim('libel concerns press')
    .claim('slander concerns rights')
    .claim('field concerns rights', {}, { modality: 'alleged' })
    .claim('field concerns soil')
    .claim('office partOf ministry')
    .claim('bureau partOf ministry', {}, { modality: 'alleged' })
    .claim('land property state', { which: 'kind' })
    .claim('town partOf land')
    .claim('early stage held')
    .claim('early date 2013-05-01', { basis: 'stated', stage: 'held' })
    .claim('early concerns rights')
    .claim('early at town')
    .claim('ann involvedIn early', { stage: 'held' })
    .claim('late stage held')
    .claim('late date 2015-05-01', { basis: 'stated', stage: 'held' })
    .claim('late concerns rights')
    .claim('late at land')
    .claim('soon stage expected')
    .claim('soon date 2016-05-01', { basis: 'stated', stage: 'expected' })
    .claim('soon concerns rights')
    .source('t', { publishedOn: '2016-02-01' })
    .claim('soon at town').records;

describeEngines('Cases, and lists below topics and organizations', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, records());
  });
  afterAll(() => server.close());

  const keys = async (query: string, path: string) =>
    at(await ask(server.url, query), `${path}.nodes.*.key`);
  const cases = (filter: string) =>
    keys(`{ legalCases(filter: { ${filter} }) { nodes { key } totalCount } }`, 'legalCases');

  test('cases are found by category, charge, name and id', async () => {
    expect(await cases('category: "DEFAMATION"')).toEqual(['libel', 'slander']);
    expect(await cases('category: "criminal"')).toEqual(['libel']);
    expect(await cases('charge: "Insult"')).toEqual(['libel', 'slander']);
    expect(await cases('charge: "insult", defendant: "bo"')).toEqual(['slander']);
    expect(await cases('name: "court"')).toEqual(['libel', 'slander']);
    expect(await cases('ids: ["field", "libel"]')).toEqual(['libel', 'field']);
    expect(await cases('ids: []')).toEqual([]);
    expect(await cases('topics: ["rights"]')).toEqual(['libel', 'slander']);
    expect(await cases('charge: null, category: null')).toHaveLength(3);
    for (const name of ['category', 'charge']) {
      const query = `{ legalCases(filter: { ${name}: " " }) { totalCount } }`;
      const { code, argument } = onlyError(await send(server.url, query));
      expect([code, argument]).toEqual(['BAD_USER_INPUT', `filter.${name}`]);
    }
  });

  test('a topic lists the cases about it and about its parts', async () => {
    const below = (args = '') =>
      keys(`{ topic(id: "rights") { cases${args} { nodes { key } totalCount } } }`, 'topic.cases');
    expect(await below()).toEqual(['libel', 'slander', 'field']);
    expect(await below('(orderBy: NAME_DESC)')).toEqual(['field', 'slander', 'libel']);
    expect(await below('(filter: { charge: "incitement" })')).toEqual(['libel']);
    expect(await below('(filter: { name: "bo" })')).toEqual(['slander']);
    expect(await below('(filter: { topics: ["press"] })')).toEqual(['libel']);
    expect(await below('(filter: { topics: ["soil"] })')).toEqual(['field']);
    const page = await ask(
      server.url,
      '{ topic(id: "rights") { cases(first: 1) { totalCount pageInfo { endCursor } } } }',
    );
    expect(at(page, 'topic.cases.totalCount')).toBe(3);
    const cursor = JSON.stringify(at(page, 'topic.cases.pageInfo.endCursor'));
    expect(await below(`(first: 2, after: ${cursor})`)).toEqual(['slander', 'field']);
  });

  test('events of a topic take a filter and an order', async () => {
    const events = (args: string) =>
      keys(
        `{ topic(id: "rights") { events${args} { nodes { key } totalCount } } }`,
        'topic.events',
      );
    expect(await events('')).toEqual(['early', 'late', 'soon']);
    expect(await events('(orderBy: DATE_DESC)')).toEqual(['soon', 'late', 'early']);
    expect(await events('(filter: { statuses: [HELD] })')).toEqual(['early', 'late']);
    expect(await events('(filter: { involved: { all: ["ann"] } })')).toEqual(['early']);
    expect(
      await events('(filter: { none: [{ involved: { any: ["ann"] } }], statuses: [HELD] })'),
    ).toEqual(['late']);
    expect(await events('(filter: { sources: { min: 2 } })')).toEqual(['soon']);
    const page = await ask(
      server.url,
      `{ topic(id: "rights") { events(first: 2, orderBy: DATE_DESC,
      filter: { statuses: [HELD, EXPECTED] }) { totalCount pageInfo { endCursor } } } }`,
    );
    expect(at(page, 'topic.events.totalCount')).toBe(3);
    const cursor = JSON.stringify(at(page, 'topic.events.pageInfo.endCursor'));
    expect(
      await events(
        `(first: 2, orderBy: DATE_DESC, filter: { statuses: [HELD, EXPECTED] }, after: ${cursor})`,
      ),
    ).toEqual(['early']);
  });

  test('an organization lists its parts, each with its support, and a state what happened there', async () => {
    const answer = await ask(
      server.url,
      `{
      organization(id: "ministry") { parts { totalCount edges { support node { key } } } }
      land: organization(id: "land") { events(orderBy: DATE_DESC) { totalCount nodes { key } } }
      then: organization(id: "land", knownBy: "2016-01-15") { events { nodes { key } } } }`,
    );
    expect(at(answer, 'organization.parts.edges')).toEqual([
      { support: 'ALLEGED', node: { key: 'bureau' } },
      { support: 'ASSERTED', node: { key: 'office' } },
    ]);
    expect(at(answer, 'land.events.nodes.*.key')).toEqual(['soon', 'late', 'early']);
    expect(at(answer, 'land.events.totalCount')).toBe(3);
    expect(at(answer, 'then.events.nodes.*.key')).toEqual(['early', 'late']);
  });
});
