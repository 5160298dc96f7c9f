/** What an export reads: everything known on a day, once, in a fixed order, of one revision. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExport } from '../../../src/exchange/export/open-export.ts';
import type { ExportAsked } from '../../../src/exchange/export/export-asked.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { toClaim } from '../../domain/support/world.ts';
import { load } from '../../support/load.ts';
import { describeEngines, loadWorld } from '../../support/world.ts';
import { listed } from './listed.ts';

describeEngines('What an export reads', (open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await loadWorld(graph, 'fictional');
  });
  afterAll(() => graph.close());

  const exported = (asked: Partial<ExportAsked> = {}) =>
    openExport(graph, { question: 'all', site: '', ...asked });

  /** The keys of what is stored and known on a day, by type. */
  const stored = async (asOf: string) => {
    const rows = await graph.read(
      `MATCH (:Entity)-[r]->(:Entity) WHERE r.knownFrom <= $asOf AND r.knownUntil > $asOf AND r.ofRole IS NULL
       RETURN r.key AS key, type(r) AS type`,
      { asOf },
    );
    const keysOf = (isPair: boolean) =>
      rows.filter(({ type }) => (type === 'COUNTERPART') === isPair).map(({ key }) => key);
    return { pairs: keysOf(true).sort(), ties: keysOf(false).sort() };
  };

  test.each([undefined, '2014-03-12'])(
    'is every relationship known by %s, once',
    async (knownBy) => {
      const whole = await exported(knownBy === undefined ? {} : { knownBy });
      const ties = (await listed(whole.ties())).map(({ key }) => key);
      const pairs = (await listed(whole.pairs())).map(({ key }) => key);
      const { ties: allTies, pairs: allPairs } = await stored(knownBy ?? '9999-12-30');
      expect(ties.length).toBeGreaterThan(10);
      expect([...ties].sort()).toEqual(allTies);
      expect([...pairs].sort()).toEqual(allPairs);
    },
  );

  test('is every entity and every claim that counts', async () => {
    const whole = await exported();
    const ids = (await listed(whole.entities())).map(({ id }) => id);
    const rows = await graph.read(
      `MATCH (e:Entity) WHERE e.type <> 'Source' AND e.type <> 'Claim' AND e.knownUntil = '9999-12-31'
       RETURN e.id AS id`,
    );
    expect([...ids].sort()).toEqual(rows.map(({ id }) => id).sort());
    const claims = await listed(whole.claims());
    const counting = await graph.read(
      `MATCH (c:Claim) WHERE c.knownUntil = '9999-12-31' AND c.knownFrom < '9999' AND c.rank IN ['preferred', 'normal']
       RETURN c.id AS id ORDER BY id`,
    );
    expect(claims.map(({ id }) => id)).toEqual(counting.map(({ id }) => id));
    const sources = new Set((await listed(whole.sources())).map(({ id }) => id));
    expect(claims.filter(({ source }) => !sources.has(source))).toEqual([]);
  });

  test('names both ends of everything, and the sources behind it', async () => {
    const whole = await exported();
    const names = new Map((await listed(whole.entities())).map(({ id, name }) => [id, name]));
    for await (const tie of whole.ties()) {
      expect([tie.fromName, tie.toName]).toEqual([names.get(tie.from), names.get(tie.to)]);
      expect(tie.sources.length).toBeGreaterThan(0);
    }
    for await (const pair of whole.pairs()) {
      expect([pair.aName, pair.bName]).toEqual([names.get(pair.a), names.get(pair.b)]);
      expect(names.has(pair.meeting)).toBe(true);
      expect(pair.sources.length).toBeGreaterThan(0);
    }
  });

  test('is the same when it is read again', async () => {
    const whole = await exported();
    const all = async () => [
      await listed(whole.entities()),
      await listed(whole.ties()),
      await listed(whole.pairs()),
    ];
    expect(await all()).toEqual(await all());
  });

  test('of an actor is what it is at an end of, with everyone there', async () => {
    const whole = await exported();
    const ties = await listed(whole.ties(['INVOLVED_IN']));
    const actor = ties.find(({ from }) => !from.includes('minister'))!.from;
    const part = await exported({ actors: [actor] });
    const inside = new Set((await listed(part.entities())).map(({ id }) => id));
    const partTies = await listed(part.ties());
    const keys = new Set(partTies.map(({ key }) => key));
    const own = (await listed(whole.ties())).filter(({ from, to }) => [from, to].includes(actor));
    expect(own.filter(({ key }) => !keys.has(key))).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
    const events = new Set(ties.filter(({ from }) => from === actor).map(({ to }) => to));
    expect(ties.filter(({ to, key }) => events.has(to) && !keys.has(key))).toEqual([]);
    expect(partTies.filter(({ from, to }) => !inside.has(from) || !inside.has(to))).toEqual([]);
    for await (const pair of part.pairs()) {
      expect([pair.a, pair.b, pair.meeting].filter((id) => !inside.has(id))).toEqual([]);
    }
    // A merge decision keeps the ids that it merges.
    for await (const claim of part.claims()) {
      if (claim.predicate !== 'sameAs') expect(inside.has(claim.canonicalSubject)).toBe(true);
    }
    expect((await listed(part.claims())).length).toBeGreaterThan(0);
    expect((await listed(part.sources())).length).toBeGreaterThan(0);
  });

  test('of an event is it with its parts and everyone there, and no other event', async () => {
    const whole = await exported();
    const ties = await listed(whole.ties());
    const partsOf = (id: string): string[] =>
      ties
        .filter(({ type, to }) => type === 'PART_OF' && to === id)
        .flatMap(({ from }) => [from, ...partsOf(from)]);
    const events = new Set(
      ties.flatMap(({ type, to }) => (type === 'INVOLVED_IN' || type === 'PARTY_TO' ? to : [])),
    );
    for (const event of events) {
      const part = await exported({ event });
      const entities = await listed(part.entities());
      const inside = new Set([event, ...partsOf(event)]);
      const keys = new Set((await listed(part.ties())).map(({ key }) => key));
      const there = ties.filter(
        ({ type, to }) => ['INVOLVED_IN', 'PARTY_TO'].includes(type) && inside.has(to),
      );
      expect(there.filter(({ key }) => !keys.has(key))).toEqual([]);
      expect(there.length).toBeGreaterThan(0);
      const ids = new Set(entities.map(({ id }) => id));
      expect([...inside].filter((id) => !ids.has(id))).toEqual([]);
      for (const { from } of there) expect(ids.has(from)).toBe(true);
      for await (const { meeting } of part.pairs()) expect(inside.has(meeting)).toBe(true);
    }
  });

  test.each([
    [{ event: 'nothing' }, 'NOT_FOUND', 'event'],
    [{ event: 'x', dataset: 'test' }, 'BAD_USER_INPUT', 'event'],
    [{ knownBy: '2014-02-30' }, 'BAD_USER_INPUT', 'knownBy'],
    [{ actors: ['nobody'] }, 'NOT_FOUND', 'actor'],
    [{ network: 'nobody' }, 'NOT_FOUND', 'network'],
    [{ dataset: 'none' }, 'NOT_FOUND', 'dataset'],
    [{ depth: 2 }, 'BAD_USER_INPUT', 'depth'],
    [{ network: 'x', depth: 9 }, 'BAD_USER_INPUT', 'depth'],
    [{ names: '!' }, 'BAD_USER_INPUT', 'names'],
    [{ actors: ['a'], dataset: 'b' }, 'BAD_USER_INPUT', 'actor'],
  ])('%j is refused, naming the argument', async (asked, code, argument) => {
    await expect(exported(asked)).rejects.toMatchObject({ code, details: { argument } });
  });

  test('fails when a load changes the graph meanwhile', async () => {
    const whole = await exported();
    await load(graph, {
      entities: [{ id: 'new-person', type: 'Person' }],
      sources: [{ id: 's', title: 'A source', publishedOn: '2020-01-01', paragraphs: {} }],
      claims: [toClaim('new-person name New Person')],
    });
    await expect(listed(whole.entities())).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      details: { reason: 'CHANGING' },
    });
    const again = await exported({ dataset: 'test' });
    expect((await listed(again.entities())).map(({ name }) => name)).toEqual(['New Person']);
    expect((await listed(again.sources())).map(({ id }) => id)).toEqual(['s']);
    expect(again.facts.datasets.map(({ id }) => id)).toEqual(['test']);
  });
});
