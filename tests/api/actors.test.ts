/** Actors in one list, found by what they are, hold and did; and the counterparts of several actors. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at, onlyError, send } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const held = { capacity: 'attendee', stage: 'held' };
const asked = { capacity: 'requester', stage: 'requested' };

/** Anna and bert both met cora; only anna met dora, and only bert is to meet the firm. */
const circle = () => {
  const built = world()
    .source('s')
    .person('anna', 'bert', 'cora', 'dora', 'eric')
    .organization('red', 'blue', 'firm', 'land')
    .group('crowd')
    .role('minister', 'clerk')
    .place('town', 'hall', 'hill')
    .meeting('m1', 'm2', 'm3', 'm4')
    .claim('hall partOf town')
    .claim('crowd memberOf firm')
    .claim('red property party', { which: 'kind' })
    .claim('blue property party', { which: 'kind' })
    .claim('firm property ngo', { which: 'kind' })
    .claim('red property land', { which: 'country' })
    .claim('anna memberOf red')
    .claim('bert memberOf red', {}, { modality: 'alleged' })
    .claim('cora memberOf blue')
    .claim('dora memberOf blue')
    .claim('minister postIn firm')
    .claim('cora holds minister', { since: '2010-01-01', until: '2012-12-31' })
    .claim('dora holds minister', { since: '2014-01-01', until: '..' })
    .claim('eric holds clerk')
    .claim('m1 at hall')
    .claim('m3 at hill')
    .claim('m1 date 2015-01-01', { stage: 'held' })
    .claim('m2 date 2015-02-02', { stage: 'held' })
    .claim('m3 date 2015-03-03', { stage: 'held' })
    .claim('m4 date 2017-04-04', { stage: 'expected' })
    .claim('anna involvedIn m1', asked)
    .claim('bert involvedIn m4', { capacity: 'guest', stage: 'expected' })
    .claim('firm involvedIn m4', { capacity: 'guest', stage: 'expected' });
  for (const [meeting, ...who] of [
    ['m1', 'anna', 'cora'],
    ['m2', 'bert', 'cora'],
    ['m3', 'anna', 'dora'],
  ]) {
    built.claim(`${meeting!} stage held`);
    for (const one of who) built.claim(`${one} involvedIn ${meeting!}`, held);
  }
  return built.records;
};

describeEngines('A circle of actors', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, circle());
  });
  afterAll(() => server.close());

  const idsOf = async (field: string) =>
    at(await ask(server.url, `{ it: ${field} { nodes { id } totalCount } }`), 'it.nodes.*.id');
  const actors = (filter: string) => idsOf(`actors(filter: { ${filter} })`);

  describe('is one list', () => {
    test('of people, organizations and groups, in pages by name', async () => {
      const all = (await idsOf('actors')) as string[];
      expect([...all].sort()).toEqual(
        ['anna', 'bert', 'blue', 'cora', 'crowd', 'dora', 'eric', 'firm', 'land', 'red'].sort(),
      );
      const page = 'nodes { id } pageInfo { endCursor hasNextPage }';
      const first = await ask(
        server.url,
        `{ actors(first: 4, filter: { met: true }) { ${page} } }`,
      );
      const after = JSON.stringify(at(first, 'actors.pageInfo.endCursor'));
      expect(at(first, 'actors.pageInfo.hasNextPage')).toBe(false);
      expect(await idsOf(`actors(first: 4, filter: { met: true }, after: ${after})`)).toEqual([]);
      expect(at(first, 'actors.nodes.*.id')).toEqual(['anna', 'bert', 'cora', 'dora']);
    });

    test('chosen by type, kind, country and party', async () => {
      expect(await actors('types: [GROUP]')).toEqual(['crowd']);
      expect(await actors('kinds: [PARTY]')).toEqual(['blue', 'red']);
      expect(await actors('country: "land"')).toEqual(['red']);
      expect(await actors('memberOf: "blue"')).toEqual(['cora', 'dora']);
      expect(await idsOf('parties(filter: { country: "land" })')).toEqual(['red']);
      expect(await idsOf('people(filter: { organization: "firm" })')).toEqual(['cora', 'dora']);
      expect(await actors('organization: "firm"')).toEqual(['cora', 'crowd', 'dora']);
    });

    test('without members that are only alleged', async () => {
      expect(await actors('memberOf: "red"')).toEqual(['anna']);
    });

    test('by the role held, and by the day on which it was held', async () => {
      expect(await actors('holdsRole: {}')).toEqual(['cora', 'dora', 'eric']);
      expect(await actors('holdsRole: { organization: "firm" }')).toEqual(['cora', 'dora']);
      expect(await actors('holdsRole: { role: "minister", on: "2011-05-05" }')).toEqual(['cora']);
      expect(await actors('holdsRole: { role: "clerk", on: "2011-05-05" }')).toEqual(['eric']);
    });

    test('by whether they met anybody, not counting plans', async () => {
      expect(await actors('met: true')).toEqual(['anna', 'bert', 'cora', 'dora']);
      expect(await actors('met: false, types: [PERSON]')).toEqual(['eric']);
      expect(await actors('met: false, any: [{ ids: ["firm"] }, { types: [GROUP] }]')).toEqual([
        'crowd',
        'firm',
      ]);
    });

    test('by any, all, none and not of such conditions', async () => {
      expect(await actors('any: [{ memberOf: "red" }, { kinds: [NGO] }]')).toEqual([
        'anna',
        'firm',
      ]);
      expect(
        await actors('all: [{ memberOf: "blue" }, { holdsRole: { on: "2011-05-05" } }]'),
      ).toEqual(['cora']);
      expect(await actors('types: [PERSON], none: [{ memberOf: "blue" }, { met: false }]')).toEqual(
        ['anna', 'bert'],
      );
      expect(await actors('types: [PERSON], not: { met: true }')).toEqual(['eric']);
      expect(await actors('none: [{ kinds: [PARTY] }, { types: [PERSON] }]')).toEqual([
        'crowd',
        'firm',
        'land',
      ]);
      expect(await actors('types: [PERSON], none: [{}]')).toEqual([]);
    });

    test('and refuses a filter that nests too deep, is too large, or names nobody', async () => {
      const refused = async (filter: string) => {
        const error = onlyError(
          await send(server.url, `{ actors(filter: { ${filter} }) { totalCount } }`),
        );
        return [error.code, error.argument];
      };
      expect(await refused('not: { not: { not: { not: { met: true } } } }')).toEqual([
        'BAD_USER_INPUT',
        'filter.not.not.not.not',
      ]);
      const many = Array.from({ length: 13 }, () => '{ met: true }').join(' ');
      expect(await refused(`any: [${many}]`)).toEqual(['BAD_USER_INPUT', 'filter']);
      expect(await refused('any: [{ memberOf: "nobody" }]')).toEqual([
        'NOT_FOUND',
        'filter.any[0].memberOf',
      ]);
    });
  });

  describe('is asked whom several of them met', () => {
    const TIES =
      'node { id } meetingCount lastDate ties { actor { id } verdict meetingCount evidence { sourceCount } }';
    const common = async (args: string) => {
      const answer = await ask(
        server.url,
        `{ counterparts(${args}) { totalCount edges { ${TIES} } } }`,
      );
      const edges = at(answer, 'counterparts.edges') as {
        node: { id: string };
        ties: { actor: { id: string }; verdict: string }[];
      }[];
      return edges.map(({ node, ties }) => [
        node.id,
        ...ties.map(({ actor, verdict }) => `${actor.id} ${verdict}`),
      ]);
    };

    test('with a verdict for each', async () => {
      expect(await common('of: ["anna", "bert"]')).toEqual([['cora', 'anna MET', 'bert MET']]);
      expect(await common('of: ["anna", "bert"], match: ANY')).toEqual([
        ['cora', 'anna MET', 'bert MET'],
        ['dora', 'anna MET'],
        ['firm', 'bert PLANNED'],
      ]);
    });

    test('by the same filters, one page after another', async () => {
      expect(
        await common(
          'of: ["anna", "bert"], match: ANY, filter: { verdicts: [MET], places: ["town"] }',
        ),
      ).toEqual([['cora', 'anna MET']]);
      expect(
        await common(
          'of: ["anna", "bert"], match: ANY, orderBy: LAST_DATE_DESC, filter: { counterparts: { memberOf: "blue" } }',
        ),
      ).toEqual([
        ['dora', 'anna MET'],
        ['cora', 'anna MET', 'bert MET'],
      ]);
      const page = 'nodes { id } totalCount pageInfo { endCursor }';
      const any = 'of: ["anna", "bert"], match: ANY, first: 2';
      const first = await ask(server.url, `{ counterparts(${any}) { ${page} } }`);
      const after = JSON.stringify(at(first, 'counterparts.pageInfo.endCursor'));
      const rest = await ask(server.url, `{ counterparts(${any}, after: ${after}) { ${page} } }`);
      expect(at(first, 'counterparts.nodes.*.id')).toEqual(['cora', 'dora']);
      expect(at(rest, 'counterparts.nodes.*.id')).toEqual(['firm']);
      expect(at(rest, 'counterparts.totalCount')).toBe(3);
    });

    test('and refuses one actor alone', async () => {
      const error = onlyError(
        await send(server.url, '{ counterparts(of: ["anna"]) { totalCount } }'),
      );
      expect([error.code, error.argument]).toEqual(['BAD_USER_INPUT', 'of']);
    });
  });

  describe('is asked whom one of them met', () => {
    const met = (filter: string, more = '') =>
      idsOf(`whoMet(actor: "anna", filter: { ${filter} }${more})`);

    test('of a party, in a role, at a place or in a capacity', async () => {
      expect(await met('counterparts: { memberOf: "blue" }')).toEqual(['cora', 'dora']);
      expect(await met('counterparts: { holdsRole: { on: "2015-05-05" } }')).toEqual(['dora']);
      expect(await met('places: ["town"]')).toEqual(['cora']);
      expect(await met('places: ["hill"]')).toEqual(['dora']);
      expect(await met('capacities: [REQUESTER]')).toEqual(['cora']);
    });

    test('and the same of actors named, and by roles', async () => {
      const dora = 'counterparts: { holdsRole: { on: "2015-05-05" } }';
      expect(await met(dora, ', with: ["cora", "dora"]')).toEqual(['dora']);
      expect(await met(`${dora}, representation: BY_ROLE`)).toEqual(['dora']);
    });
  });

  test('is a matrix of members of one party against those of another', async () => {
    const cells = 'rows { id } columns { id } cells { row { id } column { id } meetingCount }';
    const answer = await ask(
      server.url,
      `{ matrix(rowsMemberOf: "red", columnsMemberOf: "blue") { ${cells} } }`,
    );
    expect(at(answer, 'matrix.cells')).toEqual([
      { row: { id: 'anna' }, column: { id: 'cora' }, meetingCount: 1 },
      { row: { id: 'anna' }, column: { id: 'dora' }, meetingCount: 1 },
    ]);
    for (const args of ['rows: ["anna"], rowsMemberOf: "red"', 'columns: ["anna"]']) {
      const error = onlyError(await send(server.url, `{ matrix(${args}) { cells { verdict } } }`));
      expect(error.code).toBe('BAD_USER_INPUT');
    }
  });
});
