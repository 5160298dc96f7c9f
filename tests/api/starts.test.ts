/** Lists start at what a filter names and answer as if they had looked at everything. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.ts';
import { observed } from '../../src/graph/observed.ts';
import { ask } from '../support/ask.ts';
import { serveGraph } from '../support/server.ts';
import { describeEngines, loadWorld } from '../support/world.ts';

type Kind = 'topics' | 'places' | 'actors' | 'organizations' | 'roles' | 'events';
type Ids = Readonly<Record<Kind, readonly string[]>>;
type Filter = Readonly<Record<string, unknown>>;

const some = (ids: readonly string[]) => fc.subarray([...ids], { minLength: 1, maxLength: 3 });
const one = (ids: readonly string[]) => fc.constantFrom(...ids);

/** One condition that gives a start. */
const eventStart = (ids: Ids): fc.Arbitrary<Filter> =>
  fc.oneof(
    fc.record({ topics: some(ids.topics) }),
    fc.record({ places: some(ids.places) }),
    fc.record({ partOf: one(ids.events) }),
    fc.record({ ids: some(ids.events) }),
    fc.constant({ name: 'meeting' }),
    fc.record({ involved: fc.record({ all: some(ids.actors) }) }),
    fc.record({ involved: fc.record({ any: some(ids.actors) }) }),
    fc.record({ involved: fc.record({ memberOf: some(ids.organizations) }) }),
    fc.record({ involved: fc.record({ roles: some(ids.roles) }) }),
    fc.record({
      involved: fc.record({ all: some(ids.actors), capacities: fc.constant(['HOST', 'GUEST']) }),
    }),
  );

const actorStart = (ids: Ids): fc.Arbitrary<Filter> =>
  fc.oneof(
    fc.record({ memberOf: one(ids.organizations) }),
    fc.record({ organization: one(ids.organizations) }),
    fc.record({ holdsRole: fc.record({ role: one(ids.roles) }) }),
    fc.record({ holdsRole: fc.record({ organization: one(ids.organizations) }) }),
    fc.record({ ids: some(ids.actors) }),
    fc.constant({ name: 'a' }),
  );

/** A start or two, and perhaps a condition that gives none. */
const withOthers = (start: fc.Arbitrary<Filter>, other: Filter): fc.Arbitrary<Filter> =>
  fc
    .record({
      first: start,
      all: fc.oneof(fc.constant([]), fc.array(start, { maxLength: 2 })),
      other: fc.constantFrom({}, {}, other),
    })
    .map(({ first, all, other: more }) => ({
      ...first,
      ...more,
      ...(all.length > 0 && { all }),
    }));

/** One of some starts is a start of its own. */
const eitherOf = (start: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> =>
  fc.oneof(start, fc.record({ any: fc.array(start, { minLength: 1, maxLength: 3 }) }));

const EVENTS = `query ($filter: EventFilter, $knownBy: Date) {
  events(filter: $filter, knownBy: $knownBy, first: 100) { totalCount nodes { id } } }`;
const ACTORS = `query ($filter: ActorFilter, $knownBy: Date) {
  actors(filter: $filter, knownBy: $knownBy, first: 100) { totalCount nodes { id } } }`;

describeEngines('Starts of lists', (open) => {
  let graph: Graph;
  let url: string;
  let close: () => Promise<void>;
  let ids: Ids;
  const texts: string[] = [];
  beforeAll(async () => {
    graph = await open();
    await loadWorld(graph, 'article');
    ({ url, close } = await serveGraph(observed(graph, ({ text }) => texts.push(text))));
    const page = (field: string) => `${field}(first: 100) { nodes { id } }`;
    const pages = await ask<Record<Kind, { readonly nodes: readonly { readonly id: string }[] }>>(
      url,
      `{ ${['topics', 'places', 'actors', 'organizations', 'roles', 'events'].map(page).join(' ')} }`,
    );
    const of = (kind: Kind) => pages[kind].nodes.map(({ id }) => id);
    ids = {
      ...{ topics: of('topics'), places: of('places'), actors: of('actors') },
      ...{ organizations: of('organizations'), roles: of('roles'), events: of('events') },
    };
  });
  afterAll(async () => {
    await close();
    await graph.close();
  });

  const days = fc.constantFrom('2015-12-01', '2016-01-26', '2024-01-01');

  /** The answer to a filter, and the texts of the queries that gave it. */
  const answer = async (query: string, filter: Filter, knownBy: string) => {
    texts.length = 0;
    const data = await ask(url, query, { filter, knownBy });
    return { data: JSON.stringify(data), text: texts.join('\n') };
  };

  test.each([
    {
      ...{ of: 'events', query: EVENTS, scan: 'MATCH (e:Event) WHERE' },
      ...{ start: (of: Ids) => eitherOf(eventStart(of)), other: { statuses: ['HELD'] } },
      none: { statuses: [] },
    },
    {
      ...{ of: 'actors', query: ACTORS, scan: 'MATCH (e:Actor) WHERE' },
      ...{ start: actorStart, other: { met: true } },
      none: { types: [] },
    },
  ])('$of', async ({ query, scan, start, other, none }) => {
    let [found, scans] = [0, 0];
    await fc.assert(
      fc.asyncProperty(withOthers(start(ids), other), days, async (filter, day) => {
        const started = await answer(query, filter, day);
        // What meets nothing gives no start, so that the two together have none.
        const scanned = await answer(query, { any: [filter, none] }, day);
        expect(started.data).toBe(scanned.data);
        expect(started.text).not.toContain(scan);
        // An answer that is asked for again comes without queries.
        if (scanned.text.includes(scan)) scans += 1;
        if (!started.data.includes('"totalCount":0')) found += 1;
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(0);
    expect(scans).toBeGreaterThan(0);
  });

  test.each([
    ['legalCases', 'LegalCaseFilter', ['topics', 'party', 'complainant', 'defendant']],
    ['circumstances', 'CircumstanceFilter', ['places', 'actor']],
    ['roles', 'RoleFilter', ['organization', 'holder']],
  ])('%s start at what a %s names', async (field, type, conditions) => {
    const query = `query ($filter: ${type}) { ${field}(filter: $filter) { totalCount nodes { id } } }`;
    for (const condition of conditions) {
      const given = { topics: [ids.topics[0]], places: [ids.places[0]] }[condition];
      const id = condition === 'organization' ? ids.organizations[0] : ids.actors[0];
      texts.length = 0;
      await ask(url, query, { filter: { [condition]: given ?? id } });
      const text = texts.join('\n');
      expect(text).toContain('WITH DISTINCT e');
      expect(text).not.toMatch(/^MATCH \(e:/m);
    }
  });

  test('claims about an actor that another one says are those of both lists', async () => {
    const query =
      'query ($filter: ClaimFilter) { claims(filter: $filter, first: 100) { nodes { id } } }';
    const idsOf = async (filter: Filter) => {
      const { claims } = await ask<{
        readonly claims: { readonly nodes: readonly { readonly id: string }[] };
      }>(url, query, { filter });
      return claims.nodes.map(({ id }) => id);
    };
    let found = 0;
    for (const saidBy of ids.actors.slice(0, 12)) {
      const said = await idsOf({ saidBy });
      if (said.length === 100) continue;
      for (const about of ids.actors.slice(0, 6)) {
        const both = await idsOf({ saidBy, about });
        const mention = new Set(await idsOf({ about }));
        if (mention.size === 100) continue;
        expect(both).toEqual(said.filter((id) => mention.has(id)));
        found += both.length;
      }
    }
    expect(found).toBeGreaterThan(0);
  });
});
