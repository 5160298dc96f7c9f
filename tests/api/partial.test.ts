/** An id that does not exist makes the field that takes it null, and the other fields are answered. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, onlyError, send } from '../support/ask.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

describeEngines('A dashboard with one unknown id', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  describe('shows all fields except the one that takes the id:', () => {
    test.each([
      'whoMet(actor: "nobody") { totalCount }',
      'whoMet(actor: "ada-quill", with: ["nobody"]) { totalCount }',
      'relationship(a: "ada-quill", b: "nobody") { verdict }',
      'paths(from: "nobody", to: "ada-quill") { outcome }',
      'network(around: ["nobody"]) { outcome }',
      'matrix(rows: ["ada-quill", "nobody"]) { rows { id } }',
      'ranking(by: DEGREE, scope: { around: ["nobody"] }) { actorCount }',
      'timeline(actors: ["nobody"]) { totalCount }',
      'histogram(interval: YEAR, filter: { involved: { any: ["nobody"] } }) { total }',
    ])('%s', async (field) => {
      const answer = await send(
        server.url,
        `{ wrong: ${field} right: whoMet(actor: "ada-quill") { totalCount } stats { sourceCount } }`,
      );
      expect(onlyError(answer)).toMatchObject({ code: 'NOT_FOUND', path: 'wrong' });
      expect(answer.data).toMatchObject({ wrong: null });
      expect(at(answer.data, 'right.totalCount')).toBeGreaterThan(0);
      expect(at(answer.data, 'stats.sourceCount')).toBeGreaterThan(0);
    });
  });

  test.each([
    ['person(id: "ada-quill")', 'met(with: ["nobody"]) { totalCount }'],
    ['person(id: "ada-quill")', 'meetings(filter: { topics: ["nothing"] }) { totalCount }'],
    ['person(id: "ada-quill")', 'involvements(filter: { places: ["no"] }) { totalCount }'],
    ['organization(id: "veloria")', 'met(filter: { exclude: ["nobody"] }) { totalCount }'],
    [
      'role(id: "foreign-minister-of-veloria")',
      'involvements(filter: { involved: { all: ["nobody"] } }) { totalCount }',
    ],
  ])('shows the rest of %s beside %s', async (parent, field) => {
    const answer = await send(server.url, `{ it: ${parent} { id wrong: ${field} } }`);
    expect(onlyError(answer)).toMatchObject({ code: 'NOT_FOUND', path: 'it.wrong' });
    expect(at(answer.data, 'it.wrong')).toBeNull();
    expect(at(answer.data, 'it.id')).toEqual(expect.any(String));
  });
});

describeEngines('An argument that is wrong in every object of a list', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  test.each([
    ['people { nodes { name(language: "not a tag!") } }', 'language', 'it.nodes.name'],
    [
      'people { edges { node { description(language: "e") } } }',
      'language',
      'it.edges.node.description',
    ],
    ['whoMet(actor: "ada-quill") { nodes { name(language: "") } }', 'language', 'it.nodes.name'],
    ['people { nodes { roles(first: 0) { totalCount } } }', 'first', 'it.nodes.roles'],
    [
      'meetings { nodes { evidence { claims(first: 101) { totalCount } } } }',
      'first',
      'it.nodes.evidence.claims',
    ],
  ])('is refused once, before anything is read: %s', async (field, argument, path) => {
    const answer = await send(server.url, `{ it: ${field} }`);
    expect(onlyError(answer)).toMatchObject({ code: 'BAD_USER_INPUT', argument, path });
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
  });

  test('is refused once if its value comes from a variable', async () => {
    const query = 'query ($tag: String) { people { nodes { name(language: $tag) } } }';
    const answer = await send(server.url, query, { tag: '!' });
    expect(onlyError(answer)).toMatchObject({ argument: 'language', path: 'people.nodes.name' });
    expect(answer.data).toBeUndefined();
    expect((await send(server.url, query, { tag: null })).errors).toBeUndefined();
  });
});
