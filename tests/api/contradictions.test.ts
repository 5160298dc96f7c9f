/** What sources contradict each other on, in one list with the claims of both sides. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
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

describeEngines('Sources that contradict each other', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, told());
  });
  afterAll(() => server.close());

  const NODES = `totalCount pageInfo { endCursor } nodes { kind subject { id } object { id } meeting { id }
    evidence { claims { nodes { source { id } } } } }`;
  const contradictions = async (args = '') => {
    const answer = await ask(server.url, `{ contradictions${args} { ${NODES} } }`);
    const nodes = at(answer, 'contradictions.nodes') as {
      kind: string;
      subject: { id: string };
      object: { id: string } | null;
    }[];
    const list = nodes.map(({ kind, subject, object }) =>
      [kind, subject.id, object?.id].filter((part) => part !== undefined).join(' '),
    );
    return { answer, list };
  };
  const ALL = ['EVENT talk', 'DATE lunch', 'PAIR anna bert', 'TIE anna party'];

  test('are one list: events, dates, pairs and relationships, each with both sides', async () => {
    const { answer, list } = await contradictions();
    expect(list).toEqual(ALL);
    expect(at(answer, 'contradictions.totalCount')).toBe(4);
    for (const place of ['0', '1', '2', '3']) {
      const path = `contradictions.nodes.${place}.evidence.claims.nodes.*.source.id`;
      expect(new Set(at(answer, path) as string[])).toEqual(new Set(['early', 'late']));
    }
    expect(at(answer, 'contradictions.nodes.2.meeting.id')).toBe('talk');
  });

  test('are asked for by actor, by kind and page by page', async () => {
    expect((await contradictions('(actor: "cora")')).list).toEqual(['DATE lunch']);
    expect((await contradictions('(kinds: [PAIR, TIE])')).list).toEqual(ALL.slice(2));
    const first = await contradictions('(first: 3)');
    const after = JSON.stringify(at(first.answer, 'contradictions.pageInfo.endCursor'));
    expect(first.list).toEqual(ALL.slice(0, 3));
    expect((await contradictions(`(first: 3, after: ${after})`)).list).toEqual(ALL.slice(3));
  });

  test('were none before the second report', async () => {
    expect((await contradictions('(knownBy: "2016-02-15")')).list).toEqual([]);
  });

  test('are found among claims by words, paragraph, data set and the days of knowledge', async () => {
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

  test('of an unknown actor are refused', async () => {
    const error = onlyError(
      await send(server.url, '{ contradictions(actor: "nobody") { totalCount } }'),
    );
    expect([error.code, error.argument]).toEqual(['NOT_FOUND', 'actor']);
  });
});
