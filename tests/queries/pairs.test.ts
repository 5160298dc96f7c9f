/** Reading the meetings of pairs: the part of each end, the knowledge day, and actors only. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALL_KNOWN } from '../../src/domain/time/knowledge.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { ANY_PAIR } from '../../src/queries/counterparts/pair-filter.ts';
import { foldCounterparts } from '../../src/queries/counterparts/counterpart-data.ts';
import {
  listMeetingsOfEnds,
  listNewestDigests,
  listNewestMeetings,
  listPairMeetings,
} from '../../src/queries/counterparts/pairs.ts';
import { text } from '../../src/graph/query/value-types.ts';
import { describeEngines } from '../support/world.ts';
import { writeRows, type StatedRow } from './pair-rows.ts';

const row = (meeting: string, given: Partial<StatedRow> = {}): StatedRow => ({
  a: 'ann',
  b: 'bob',
  meeting,
  status: 'HELD',
  format: 'talks',
  ...given,
});
const ROWS = [
  row('plan', { status: 'EXPECTED', edtf: '2021', knownUntil: '2020-06-01' }),
  row('plan', { edtf: '2020-05-20', knownFrom: '2020-06-01', times: 3 }),
  row('undated', { format: 'call' }),
  row('old', { edtf: '2019-01-01', format: 'encounter' }),
  row('other', { b: 'cy', edtf: '2020-01-01' }),
  row('alone', { b: 'minister', ofRole: true, edtf: '2020-02-01' }),
];

describeEngines('Stored meetings of a pair', (open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await writeRows(graph, ['ann', 'bob', 'cy'], ROWS, ['minister']);
    await graph.write(async (run) => {
      await run(
        `CREATE (t:Entity:Topic {id: 'trade'}) WITH t MATCH (m:Entity) WHERE m.id IN ['old', 'other']
         CREATE (m)-[c:CONCERNS {knownFrom: '2020-01-01', knownUntil: '9999-12-31'}]->(t)
         SET c.support = CASE WHEN m.id = 'old' THEN 'ASSERTED' ELSE 'ALLEGED' END`,
      );
      await run(
        `UNWIND ['plan-ann', 'plan-bob', 'old-ann'] AS id
         CREATE (c:Claim {id: id, source: 's', modality: 'asserted', knownFrom: '2020-01-01'})`,
      );
      await run(`MATCH (a:Entity {id: 'ann'}) SET a.meetingsNow = 9`);
    });
  });
  afterAll(() => graph.close());

  const read = (actor: string, other: string, asOf = ALL_KNOWN, filter = ANY_PAIR) =>
    listPairMeetings(graph, asOf, { pairs: [{ actor, other }], filter });

  test('are those known on the day', async () => {
    const ids = async (asOf: string) =>
      (await read('ann', 'bob', asOf)).map((one) => one.status).sort();
    expect(await ids('2020-05-31')).toEqual(['EXPECTED', 'HELD', 'HELD']);
    expect(await ids(ALL_KNOWN)).toEqual(['HELD', 'HELD', 'HELD']);
    expect(await ids('1999-12-31')).toEqual([]);
  });

  test('give each end its own part, in either order', async () => {
    const [ann] = foldCounterparts(await read('ann', 'bob'));
    const [bob] = foldCounterparts(await read('bob', 'ann'));
    expect(ann!.meetings.map(({ meeting }) => meeting)).toEqual(['plan', 'old', 'undated']);
    expect([ann!.id, bob!.id]).toEqual(['bob', 'ann']);
    for (const [i, there] of ann!.meetings.entries()) {
      const back = bob!.meetings[i]!;
      expect(back).toMatchObject({ own: there.counterpart, counterpart: there.own });
      expect({ ...back, own: 0, counterpart: 0, sortKey: 0 }).toEqual({
        ...there,
        ...{ own: 0, counterpart: 0, sortKey: 0 },
      });
    }
    expect(ann!.meetings[0]).toMatchObject({
      times: 3,
      format: 'talks',
      basis: 'stated',
      inferred: false,
      dateDisputed: false,
      date: { edtf: '2020-05-20' },
      own: { actor: 'ann', onBehalfOf: 'ann-principal', capacities: ['attendee'] },
      counterpart: { actor: 'bob', onBehalfOf: null, capacities: ['attendee', 'guest'] },
      claimIds: ['plan-ann', 'plan-bob'],
    });
  });

  test('of several pairs are read together, and an unknown actor has none', async () => {
    const pairs = ['bob', 'cy', 'nobody'].map((other) => ({ actor: 'ann', other }));
    const rows = await listPairMeetings(graph, ALL_KNOWN, { pairs, filter: ANY_PAIR });
    expect(rows.map(({ counterpart }) => counterpart.actor).sort()).toEqual([
      ...['bob', 'bob', 'bob', 'cy'],
    ]);
  });

  test('are filtered by topic, but not by an alleged topic or one not yet known', async () => {
    const about = { ...ANY_PAIR, topics: ['trade'] };
    expect((await read('ann', 'bob', ALL_KNOWN, about)).map((one) => one.meeting)).toEqual(['old']);
    expect(await read('ann', 'cy', ALL_KNOWN, about)).toEqual([]);
    expect(await read('ann', 'bob', '2019-12-31', about)).toEqual([]);
  });

  test('are refused above the limit', async () => {
    const asked = { pairs: [{ actor: 'ann', other: 'bob' }], filter: ANY_PAIR };
    await expect(listPairMeetings(graph, ALL_KNOWN, asked, 2)).rejects.toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
    });
  });

  test('exclude roles, unless roles are requested for inferences', async () => {
    expect(await read('ann', 'minister')).toEqual([]);
    const ends = await listMeetingsOfEnds(graph, ALL_KNOWN, ['ann', 'minister'], ANY_PAIR);
    const alone = ends.filter(({ meeting }) => meeting === 'alone');
    expect(alone.map(({ own, isOtherRole }) => [own.actor, isOtherRole]).sort()).toEqual([
      ['ann', true],
      ['minister', false],
    ]);
    expect(ends).toHaveLength(6);
  });

  test('include the node and the claims of the newest meeting', async () => {
    const asked = { pairs: [{ actor: 'ann', other: 'bob' }], filter: ANY_PAIR };
    const nodes = await listNewestMeetings(graph, ALL_KNOWN, asked, 2);
    expect(nodes.map((node) => node.read('id', text)).sort()).toEqual(['old', 'plan']);
    const digests = await listNewestDigests(graph, ALL_KNOWN, asked, 1);
    expect(digests.map(({ id }) => id).sort()).toEqual(['plan-ann', 'plan-bob']);
  });
});
