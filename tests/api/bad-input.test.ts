/** Bad input is refused with a code, the argument and the fix; nothing internal leaks. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onlyError, send } from '../support/ask.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const rankingOf = (scope: string) => `ranking(by: DEGREE, scope: { ${scope} }) { actorCount }`;

const LEAKS = ['cypher', 'match (', 'node_modules', '    at ', 'grafeo', 'neo4j', '/src/'];

describeEngines('Bad input', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  const refused = async (query: string, variables: Record<string, unknown> = {}) => {
    const answer = await send(server.url, query, variables);
    for (const leak of LEAKS) expect(answer.text.toLowerCase()).not.toContain(leak.toLowerCase());
    return onlyError(answer);
  };
  const MANY = Array.from({ length: 101 }, (_, i) => `id-${i}`);
  const list = (ids: readonly string[]) => JSON.stringify(ids);

  describe('an unknown id is NOT_FOUND, never an empty list:', () => {
    test.each<[query: string, argument: string, path: string]>([
      ['{ whoMet(actor: "nobody") { totalCount } }', 'actor', 'whoMet'],
      ['{ whoMet(actor: "") { totalCount } }', 'actor', 'whoMet'],
      ['{ whoMet(actor: "ada-quill", with: ["nobody"]) { totalCount } }', 'with', 'whoMet'],
      ['{ relationship(a: "nobody", b: "ada-quill") { verdict } }', 'a', 'relationship'],
      ['{ relationship(a: "ada-quill", b: "nobody") { verdict } }', 'b', 'relationship'],
      [
        '{ one: person(id: "ada-quill") { met(with: ["nobody"]) { totalCount } } }',
        'with',
        'one.met',
      ],
      [
        '{ whoMet(actor: "ada-quill", filter: { exclude: ["nobody"] }) { totalCount } }',
        'filter.exclude',
        'whoMet',
      ],
      [
        '{ whoMet(actor: "ada-quill", filter: { topics: ["nothing"] }) { totalCount } }',
        'filter.topics',
        'whoMet',
      ],
      [
        '{ meetings(filter: { involved: { all: ["nobody"] } }) { totalCount } }',
        'filter.involved.all',
        'meetings',
      ],
      ['{ events(filter: { places: ["nowhere"] }) { totalCount } }', 'filter.places', 'events'],
      ['{ events(filter: { partOf: "nothing" }) { totalCount } }', 'filter.partOf', 'events'],
      ['{ people(filter: { ids: ["nobody"] }) { totalCount } }', 'filter.ids', 'people'],
      [
        '{ people(filter: { organization: "no" }) { totalCount } }',
        'filter.organization',
        'people',
      ],
      ['{ parties(filter: { country: "no" }) { totalCount } }', 'filter.country', 'parties'],
      [
        '{ legalCases(filter: { defendant: "nobody" }) { totalCount } }',
        'filter.defendant',
        'legalCases',
      ],
      [
        '{ legalCases(filter: { complainant: "nobody" }) { totalCount } }',
        'filter.complainant',
        'legalCases',
      ],
      ['{ legalCases(filter: { party: "nobody" }) { totalCount } }', 'filter.party', 'legalCases'],
      [
        '{ circumstances(filter: { actor: "nobody" }) { totalCount } }',
        'filter.actor',
        'circumstances',
      ],
      ['{ claims(filter: { speaker: "nobody" }) { totalCount } }', 'filter.speaker', 'claims'],
      ['{ claims(filter: { about: "nobody" }) { totalCount } }', 'filter.about', 'claims'],
      ['{ claims(filter: { source: "nobody" }) { totalCount } }', 'filter.source', 'claims'],
      ...(['actors', 'around', 'memberOf'] as const).map((scope): [string, string, string] => [
        `{ ranking(by: DEGREE, scope: { ${scope}: ["nobody"] }) { actorCount } }`,
        `scope.${scope}`,
        'ranking',
      ]),
      ['{ matrix(rows: ["nobody"]) { rows { id } } }', 'rows', 'matrix'],
      ['{ matrix(rows: ["ada-quill"], columns: ["nobody"]) { rows { id } } }', 'columns', 'matrix'],
      ['{ timeline(actors: ["ada-quill", "nobody"]) { totalCount } }', 'actors', 'timeline'],
      ['{ timeline(actors: ["ada-quill"], topics: ["no"]) { totalCount } }', 'topics', 'timeline'],
      [
        '{ histogram(interval: YEAR, filter: { involved: { any: ["nobody"] } }) { total } }',
        'filter.involved.any',
        'histogram',
      ],
      ['{ paths(from: "nobody", to: "ada-quill") { visited } }', 'from', 'paths'],
      ['{ paths(from: "ada-quill", to: "nobody") { visited } }', 'to', 'paths'],
      ['{ network(around: ["ada-quill", "nobody"]) { outcome } }', 'around', 'network'],
      [
        '{ network(around: ["ada-quill"], filter: { exclude: ["nobody"] }) { outcome } }',
        'filter.exclude',
        'network',
      ],
    ])('%s', async (query, argument, path) => {
      expect(await refused(query)).toMatchObject({ code: 'NOT_FOUND', argument, path });
    });
  });

  test('reading an unknown id singly gives null', async () => {
    for (const field of ['node', 'person', 'organization', 'group', 'role', 'event', 'meeting']) {
      const { data, errors } = await send(server.url, `{ it: ${field}(id: "nobody") { id } }`);
      expect([data, errors]).toEqual([{ it: null }, undefined]);
    }
    const other = await send(
      server.url,
      '{ person(id: "veloria") { id } place(id: "tide-tax") { id } }',
    );
    expect(other.data).toEqual({ person: null, place: null });
  });

  describe('an invalid argument is BAD_USER_INPUT with argument and fix:', () => {
    test.each<[query: string, argument: string, fix: RegExp]>([
      ['{ people(first: 0) { totalCount } }', 'first', /from 1 to 100/],
      ['{ people(first: 101) { totalCount } }', 'first', /from 1 to 100/],
      ['{ people(first: -1) { totalCount } }', 'first', /from 1 to 100/],
      ['{ people(last: 0) { totalCount } }', 'last', /from 1 to 100/],
      ['{ people(first: 1, last: 1) { totalCount } }', 'last', /either/],
      ['{ people(last: 1, after: "x") { totalCount } }', 'after', /before/],
      ['{ people(before: "x") { totalCount } }', 'before', /last/],
      ['{ people(after: "zzz") { totalCount } }', 'after', /pageInfo/],
      ['{ people(after: "") { totalCount } }', 'after', /pageInfo/],
      ['{ whoMet(actor: "ada-quill", first: 0) { totalCount } }', 'first', /100/],
      ['{ search(text: "quill", first: 101) { totalCount } }', 'first', /100/],
      ['{ person(id: "ada-quill") { roles(first: 0) { totalCount } } }', 'first', /100/],
      [
        '{ person(id: "ada-quill") { rolesOn(date: "2014-01-01", first: 0) { basis } } }',
        'first',
        /100/,
      ],
      [
        '{ person(id: "ada-quill") { evidence { claims(first: 0) { totalCount } } } }',
        'first',
        /100/,
      ],
      ['{ person(id: "ada-quill", knownBy: "2014-13-01") { id } }', 'knownBy', /YYYY-MM-DD/],
      ['{ person(id: "ada-quill", knownBy: "2014") { id } }', 'knownBy', /YYYY-MM-DD/],
      ['{ person(id: "ada-quill", knownBy: 2014) { id } }', 'knownBy', /2016-01-26/],
      [
        '{ person(id: "ada-quill") { rolesOn(date: "2014-02-30") { basis } } }',
        'date',
        /YYYY-MM-DD/,
      ],
      [
        '{ meetings(filter: { during: { since: "2014-02-01", until: "2014-01-01" } }) { totalCount } }',
        'filter.during',
        /swap/,
      ],
      [
        '{ meetings(filter: { during: { since: "soon" } }) { totalCount } }',
        'filter.during.since',
        /YYYY-MM-DD/,
      ],
      [
        '{ meetings(filter: { statuses: [HELD, GONE] }) { totalCount } }',
        'filter.statuses',
        /GONE/,
      ],
      ['{ meetings(orderBy: NAME_ASC) { totalCount } }', 'orderBy', /NAME_ASC/],
      ['{ events(types: [MEETING, PERSON]) { totalCount } }', 'types', /MEETING, VISIT, STATEMENT/],
      ['{ relationship(a: "ada-quill", b: "ada-quill") { verdict } }', 'b', /another/],
      ['{ relationship(a: "i-strand", b: "ieva-strand") { verdict } }', 'b', /another/],
      ['{ whoMet(actor: "tide-tax") { totalCount } }', 'actor', /not an actor/],
      [
        '{ whoMet(actor: "ada-quill", with: ["bram-oster", "ada-quill"]) { totalCount } }',
        'with',
        /take that id out/,
      ],
      [
        '{ whoMet(actor: "i-strand", with: ["ieva-strand"]) { totalCount } }',
        'with',
        /"ieva-strand" is the actor itself/,
      ],
      [
        '{ person(id: "ieva-strand") { met(with: ["i-strand"]) { totalCount } } }',
        'with',
        /the actor itself/,
      ],
      [
        '{ whoMet(actor: "ada-quill", with: ["i-strand"], filter: { exclude: ["ieva-strand"] }) { totalCount } }',
        'filter.exclude',
        /`with` names/,
      ],
      [
        '{ person(id: "ada-quill") { met(with: ["bram-oster"], filter: { exclude: ["bram-oster"] }) { totalCount } } }',
        'filter.exclude',
        /take that id out/,
      ],
      [
        '{ meetings(filter: { topics: ["ada-quill"] }) { totalCount } }',
        'filter.topics',
        /not a topic/,
      ],
      ['{ search(text: "  ") { totalCount } }', 'text', /1 to 200/],
      [`{ search(text: "${'x'.repeat(201)}") { totalCount } }`, 'text', /1 to 200/],
      ['{ people(filter: { name: "" }) { totalCount } }', 'filter.name', /1 to 200/],
      [`{ nodes(ids: ${list(MANY)}) { id } }`, 'ids', /100/],
      [`{ people(filter: { ids: ${list(MANY)} }) { totalCount } }`, 'filter.ids', /100/],
      [`{ whoMet(actor: "ada-quill", with: ${list(MANY)}) { totalCount } }`, 'with', /100/],
      ['{ paths(from: "ada-quill", to: "ada-quill") { visited } }', 'to', /another/],
      ['{ paths(from: "i-strand", to: "ieva-strand") { visited } }', 'to', /another/],
      [
        '{ paths(from: "ada-quill", to: "cyra-lund", filter: { verdicts: [HELD] }) { visited } }',
        'filter.verdicts',
        /HELD/,
      ],
      [
        '{ paths(from: "ada-quill", to: "cyra-lund", maxLength: 0) { visited } }',
        'maxLength',
        /1 to 6/,
      ],
      [
        '{ paths(from: "ada-quill", to: "cyra-lund", maxLength: 7) { visited } }',
        'maxLength',
        /1 to 6/,
      ],
      [
        '{ paths(from: "ada-quill", to: "cyra-lund", via: [FRIENDSHIP]) { visited } }',
        'via',
        /MEETING/,
      ],
      [
        '{ paths(from: "ada-quill", to: "cyra-lund", maxDegree: 0) { visited } }',
        'maxDegree',
        /1 or more/,
      ],
      ['{ paths(from: "ada-quill", to: "cyra-lund", first: 0) { visited } }', 'first', /100/],
      [
        '{ paths(from: "ada-quill", to: "cyra-lund", after: "zzz") { visited } }',
        'after',
        /pageInfo/,
      ],
      [
        '{ paths(from: "ada-quill", to: "cyra-lund", filter: { representation: BY_ROLE }) { visited } }',
        'filter.representation',
        /not defined/,
      ],
      [
        '{ paths(from: "ada-quill", to: "cyra-lund", filter: { exclude: ["cyra-lund"] }) { visited } }',
        'filter.exclude',
        /take that id out/,
      ],
      ['{ paths(from: "ada-quill", to: "tide-tax") { visited } }', 'to', /not an actor/],
      ['{ network(around: []) { outcome } }', 'around', /1 to 20/],
      ['{ network(around: ["ada-quill"], depth: 4) { outcome } }', 'depth', /1 to 3/],
      ['{ network(around: ["ada-quill"], depth: 0) { outcome } }', 'depth', /1 to 3/],
      ['{ network(around: ["ada-quill"], maxNodes: 0) { outcome } }', 'maxNodes', /1 to 500/],
      ['{ network(around: ["ada-quill"], maxNodes: 501) { outcome } }', 'maxNodes', /1 to 500/],
      [
        '{ network(around: ["ada-quill", "cyra-lund"], maxNodes: 1) { outcome } }',
        'maxNodes',
        /give at least 2/,
      ],
      [
        '{ network(around: ["ada-quill"], filter: { exclude: ["ada-quill"] }) { outcome } }',
        'filter.exclude',
        /take that id out/,
      ],
      ['{ person(id: "ada-quill") { name(language: "not a tag!") } }', 'language', /"km"/],
      ['{ person(id: "ada-quill") { description(language: "e") } }', 'language', /"km"/],
      ['{ sources(filter: { language: "!!" }) { totalCount } }', 'filter.language', /"km"/],
      ['{ claims(filter: { predicates: ["met"] }) { totalCount } }', 'filter.predicates', /holds/],
      ['{ legalCases(filter: { stages: [HELD] }) { totalCount } }', 'filter.stages', /CHARGED/],
      [
        '{ person(id: "ada-quill") { involvements(capacities: [BOSS]) { totalCount } } }',
        'capacities',
        /REQUESTER/,
      ],
      [
        '{ person(id: "ada-quill") { cases(capacities: [HOST]) { totalCount } } }',
        'capacities',
        /DEFENDANT/,
      ],
      [
        '{ ranking(by: DEGREE, filter: { formats: [LUNCH] }) { actorCount } }',
        'filter.formats',
        /GATHERING/,
      ],
      [
        '{ whoMet(actor: "ada-quill", filter: { statuses: [MET] }) { totalCount } }',
        'filter.statuses',
        /UNSTATED/,
      ],
      ['{ ranking(by: FAME) { actorCount } }', 'by', /FAME/],
      [`{ ${rankingOf('')} }`, 'scope', /for the whole graph/],
      [`{ ${rankingOf('depth: 2')} }`, 'scope', /for the whole graph/],
      [`{ ${rankingOf(`actors: ${list(MANY)}`)} }`, 'scope.actors', /at most 100/],
      [`{ ${rankingOf('types: [MEETING]')} }`, 'scope.types', /PERSON/],
      [`{ ${rankingOf('actors: ["tide-tax"]')} }`, 'scope.actors', /not an actor/],
      [`{ ${rankingOf('memberOf: ["ada-quill"]')} }`, 'scope.memberOf', /organization or group/],
      [`{ ${rankingOf('actors: ["ada-quill"], depth: 2')} }`, 'scope.depth', /around/],
      [`{ ${rankingOf('around: ["ada-quill"], depth: 0')} }`, 'scope.depth', /1 to 3/],
      [`{ ${rankingOf('around: ["ada-quill"], depth: 4')} }`, 'scope.depth', /1 to 3/],
      ...['ranking(by: DEGREE, ', 'matrix(rows: ["ada-quill"], '].flatMap(
        (field): [string, string, RegExp][] => {
          const asked = (filter: string) => `{ ${field}filter: { ${filter} }) { __typename } }`;
          return [
            [asked('representation: BY_ROLE'), 'filter.representation', /not defined/],
            [
              asked('during: { since: "2014-02-01", until: "2014-01-01" }'),
              'filter.during',
              /swap/,
            ],
          ];
        },
      ),
      ['{ matrix { rows { id } } }', 'rows', /rowsMemberOf/],
      [`{ matrix(rows: ${list(MANY)}) { rows { id } } }`, 'rows', /at most 50/],
      [`{ timeline(actors: ${list(MANY)}) { totalCount } }`, 'actors', /at most 20/],
      ['{ timeline(actors: ["ada-quill"], kinds: [EVENT]) { totalCount } }', 'kinds', /EVENT/],
      ['{ timeline(actors: ["tide-tax"]) { totalCount } }', 'actors', /not an actor/],
      ['{ timeline(actors: ["ada-quill"], after: "x") { totalCount } }', 'after', /pageInfo/],
      [
        '{ timeline(actors: ["ada-quill"], during: { since: "2014-02-01", until: "2014-01-01" }) { totalCount } }',
        'during',
        /swap/,
      ],
      ['{ histogram(interval: WEEK) { total } }', 'interval', /WEEK/],
      ['{ histogram(interval: YEAR, types: [PERSON]) { total } }', 'types', /MEETING/],
      ['{ stats(knownBy: "soon") { sourceCount } }', 'knownBy', /YYYY-MM-DD/],
    ])('%s', async (query, argument, fix) => {
      const { code, message, ...error } = await refused(query);
      expect([code, error.argument]).toEqual(['BAD_USER_INPUT', argument]);
      expect(message).toContain(argument);
      expect(message).toMatch(fix);
    });

    test.each([
      ['$day: Date', 'person(id: "ada-quill", knownBy: $day) { id }', { day: 'soon' }, '$day'],
      ['$order: EventOrder!', 'events(orderBy: $order) { totalCount }', { order: 'NO' }, '$order'],
      ['$first: Int', 'people(first: $first) { totalCount }', { first: 'x' }, '$first'],
      ['$id: ID!', 'person(id: $id) { id }', {}, '$id'],
    ])(
      'an invalid variable is BAD_USER_INPUT: %s',
      async (declared, fields, variables, argument) => {
        const error = await refused(`query (${declared}) { ${fields} }`, variables);
        expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      },
    );
  });

  test('a language tag is accepted in any case', async () => {
    const { data } = await send(server.url, '{ person(id: "ada-quill") { name(language: "KM") } }');
    expect(data).toEqual({ person: { name: 'អាដា ឃ្វីល' } });
  });

  test('a field or value unknown to the schema is a validation error', async () => {
    for (const query of [
      '{ nope }',
      '{ person(id: "ada-quill") { salary } }',
      '{ person(id: "ada-quill", foo: 1) { id } }',
      'query ($x: Int) { revision { number } }',
      'query ($x: Int) { person(id: $x) { id } }',
    ]) {
      expect((await refused(query)).code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    expect((await refused('{ person(')).code).toBe('GRAPHQL_PARSE_FAILED');
    expect((await refused('mutation { x }')).code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('text that looks like Cypher is never executed', async () => {
    const text = `') MATCH (n) DETACH DELETE n //`;
    const query = `query ($t: String!, $id: ID!) { search(text: $t) { totalCount } node(id: $id) { id } }`;
    const { data, errors } = await send(server.url, query, { t: text, id: text });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ node: null });
    const { data: still } = await send(server.url, '{ people { totalCount } }');
    expect(still).toEqual({ people: { totalCount: 7 } });
  });

  test('one failed field leaves the rest of the answer', async () => {
    const { data, errors } = await send(
      server.url,
      '{ a: person(id: "ada-quill") { id roles(after: "zzz") { totalCount } } b: person(id: "cyra-lund") { id } }',
    );
    expect(errors).toHaveLength(1);
    expect(data).toEqual({ a: null, b: { id: 'cyra-lund' } });
  });
});
