/** An id names an object as known on a day: `node` reads that again, and every argument for ids takes it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  GraphQLID,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import type { Graph } from '../../src/graph/graph.ts';
import { at, onlyError, send } from '../support/ask.ts';
import { nodeTypes, selectAll } from '../support/ask-everything.ts';
import { rootOperations } from '../support/ask-roots.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { execute } from '../support/execute.ts';
import { tries } from '../support/extent.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { loadWorld, readWorld } from '../support/world.ts';
import { loadSchema } from '../schema/load-schema.ts';

const schema = loadSchema();

/** The root field that reads one object of a type by its key, as known on a day. */
const ROOT: Readonly<Record<string, string>> = {
  ...{ Person: 'person', Organization: 'organization', Group: 'group', Role: 'role' },
  ...{ Meeting: 'meeting', Visit: 'visit', Statement: 'statement', LegalCase: 'legalCase' },
  ...{ Circumstance: 'circumstance', Place: 'place', Topic: 'topic' },
  ...{ Source: 'source', Claim: 'claim' },
};

interface Shown {
  readonly __typename: string;
  readonly id: string;
  readonly key: string;
}

type Named = Pick<Shown, '__typename' | 'id'>;

/** Adds every object with an id in an answer, by type and id. */
function shownIn(value: unknown, found: Map<string, Named>): void {
  if (Array.isArray(value)) value.forEach((each) => shownIn(each, found));
  else if (typeof value === 'object' && value !== null) {
    const { __typename, id } = value as Partial<Shown>;
    if (typeof __typename === 'string' && typeof id === 'string') {
      found.set(`${__typename} ${id}`, { __typename, id });
    }
    Object.values(value).forEach((each) => shownIn(each, found));
  }
}

// Only `api/` makes ids and splits them; engines are asked for keys. So one engine is enough.
describe('An id', () => {
  let graph: Graph;
  let things: readonly (readonly [type: string, key: string])[];
  let days: readonly string[];
  beforeAll(async () => {
    graph = await openTestEmbedded();
    await loadWorld(graph, 'fictional');
    const { entities, sources, claims } = (await readWorld('fictional')).records;
    things = [
      ...entities.map(({ type, id }) => [type, id] as const),
      ...sources.map(({ id }) => ['Source', id] as const),
      ...claims.map(({ id }) => ['Claim', id] as const),
    ];
    const known = await execute<{ claims: { nodes: { knownFrom: string }[] } }>(
      graph,
      '{ claims(first: 100) { nodes { knownFrom } } }',
    );
    days = [...new Set(known.claims.nodes.map(({ knownFrom }) => knownFrom)), '2014-02-15'];
  });
  afterAll(() => graph.close());

  /** What one operation shows of a thing on two days. */
  const onDays = (type: string, key: string, one: string | null, other: string | null) => {
    const all = `{ ... on ${type} ${selectAll(schema.getType(type)!, 1)} }`;
    return execute<{ one: Shown | null; other: Shown | null }>(
      graph,
      `query ($key: ID!, $one: Date, $other: Date) {
        one: ${ROOT[type]!}(id: $key, knownBy: $one) ${all}
        other: ${ROOT[type]!}(id: $key, knownBy: $other) ${all} }`,
      { key, one, other },
    );
  };

  const again = async (type: string, ids: readonly string[]) => {
    const all = selectAll(schema.getType(type)!, 1);
    const { nodes } = await execute<{ nodes: readonly unknown[] }>(
      graph,
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} ${all} } }`,
      { ids },
    );
    return nodes;
  };

  test('differs by day, and `node` reads what was shown on that day, at every level', async () => {
    const day = fc.option(fc.constantFrom(...days));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...things), day, day, async ([type, key], one, other) => {
        const shown = await onDays(type, key, one, other);
        const [a, b] = [shown.one, shown.other];
        if (a !== null && b !== null) expect(a.id === b.id).toBe(one === other);
        for (const [node, of] of [
          [a, one],
          [b, other],
        ] as const) {
          if (node === null) continue;
          expect(node.id).toBe(of === null ? node.key : `${node.key}@${of}`);
        }
        const known = [a, b].filter((node) => node !== null);
        expect(
          await again(
            type,
            known.map(({ id }) => id),
          ),
        ).toEqual(known);
      }),
      tries(20, 30),
    );
  });

  test('is read by `node` as an object of the type that had it, wherever it was shown', async () => {
    const found = new Map<string, Named>();
    for (const { query, variables } of rootOperations('fictional')) {
      shownIn(await execute(graph, query, variables), found);
    }
    for (const [type, key] of things.filter(([type], i) => type !== 'Claim' || i % 10 === 0)) {
      shownIn(await onDays(type, key, days[Math.floor(days.length / 2)]!, null), found);
    }
    expect(found.size).toBeGreaterThan(100);
    const all = [...found.values()];
    const strange: unknown[] = [];
    for (let i = 0; i < all.length; i += 100) {
      const asked = all.slice(i, i + 100);
      const { nodes } = await execute<{ nodes: readonly (Named | null)[] }>(
        graph,
        'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
        { ids: asked.map(({ id }) => id) },
      );
      asked.forEach((one, j) => {
        if (JSON.stringify(one) !== JSON.stringify(nodes[j])) strange.push([one, nodes[j]]);
      });
    }
    expect(strange).toEqual([]);
    // No two types share an id, be they entities, sources or claims.
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

/** A place where an argument takes ids: the path that an error names, and a value with `id` at that place. */
function placesIn(
  path: string,
  type: GraphQLInputType,
  id: string,
  outer: readonly GraphQLInputType[] = [],
): [string, string][] {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    return placesIn(path, inner.ofType, id, outer).map(([place, text]) => [place, `[${text}]`]);
  }
  if (inner === GraphQLID) return [[path, `"${id}"`]];
  // A filter within a filter of its own type takes the same ids.
  if (!isInputObjectType(inner) || outer.includes(inner)) return [];
  return Object.values(inner.getFields()).flatMap(({ name, type: below }) =>
    placesIn(`${path}.${name}`, below, id, [...outer, inner]).map(
      ([place, text]): [string, string] => [place, `{ ${name}: ${text} }`],
    ),
  );
}

const OTHERS: Readonly<Record<string, string>> = {
  RankingMeasure: 'DEGREE',
  EventGroupKey: 'PARTY',
  HistogramInterval: 'YEAR',
};

/** Arguments with `id` at one place, and the other arguments that the field needs. */
function textsOf(declared: readonly GraphQLArgument[], id: string): [string, string][] {
  return declared.flatMap(({ name, type }) =>
    placesIn(name, type, id).map(([place, text]): [string, string] => {
      const rest = declared.filter((one) => one.name !== name && isRequiredArgument(one));
      const given = rest.map((one) => {
        const value = isListType(getNullableType(one.type)) ? '["cyra-lund"]' : '"cyra-lund"';
        const type = getNamedType(one.type);
        return `${one.name}: ${type === GraphQLID ? value : OTHERS[type.name]!}`;
      });
      return [place, [`${name}: ${text}`, ...given].join(', ')];
    }),
  );
}

describe('An argument that takes ids', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(openTestEmbedded, 'fictional');
  });
  afterAll(() => server.close());

  const THEN = '2014-03-20';
  const roots = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) =>
    args.some(({ name }) => name === 'knownBy'),
  );
  const atRoot = roots.flatMap(({ name, args }) =>
    textsOf(args, `ada-quill@${THEN}`).map(([place, text]) => [name, place, text] as const),
  );

  test('occurs in many places, which are all checked', () => {
    expect(atRoot.length).toBeGreaterThan(50);
  });

  test.each(atRoot)(
    'of %s: %s takes an id of the day asked for, and no other',
    async (...asked) => {
      const [field, place, text] = asked;
      const ask = (knownBy: string) =>
        send(server.url, `{ ${field}(${text}${knownBy}) { __typename } }`);
      const right = await ask(`, knownBy: "${THEN}"`);
      // An id of another type is refused: an actor is no topic.
      for (const { message } of right.errors ?? []) expect(message).not.toMatch(/@/);
      for (const [knownBy, says] of [
        ['', 'without `knownBy`'],
        [', knownBy: "2014-03-21"', 'as of 2014-03-21'],
      ] as const) {
        const wrong = onlyError(await ask(knownBy));
        expect(wrong).toMatchObject({ code: 'BAD_USER_INPUT', path: field, argument: place });
        expect(wrong.message).toContain(says);
        expect(wrong.message).toContain(`knownBy: "${THEN}"`);
        expect(wrong.message).toContain('the key "ada-quill"');
      }
    },
  );

  const below = nodeTypes(schema)
    .filter(({ name }) => name === 'Person')
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, args }) =>
        textsOf(args, `cyra-lund@${THEN}`).map(([place, text]) => [name, place, text] as const),
      ),
    );

  test.each(below)('of %s below: %s takes the day of the root field', async (...asked) => {
    const [field, place, text] = asked;
    const ask = (id: string) =>
      send(
        server.url,
        `{ node(id: "${id}") { ... on Person { ${field}(${text}) { __typename } } } }`,
      );
    for (const { message } of (await ask(`ada-quill@${THEN}`)).errors ?? []) {
      expect(message).not.toMatch(/@/);
    }
    const wrong = onlyError(await ask('ada-quill'));
    expect(wrong).toMatchObject({ code: 'BAD_USER_INPUT', path: `node.${field}`, argument: place });
  });

  test('is below an entity only if the day is known there', () => {
    const elsewhere = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && type !== schema.getQueryType())
      .flatMap((type) =>
        isObjectType(type)
          ? Object.values(type.getFields())
              .filter(({ args }) => textsOf(args, 'x').length > 0)
              .map(({ name }) => `${type.name}.${name}`)
          : [],
      );
    const taking = new Set(elsewhere.map((name) => name.split('.')[1]!));
    expect([...taking].sort()).toEqual([
      'cases',
      'events',
      'involvements',
      'meetings',
      'met',
      'parts',
    ]);
  });

  test('stands beside a day (`knownBy`), or takes an id of any day', () => {
    const others = Object.values(schema.getQueryType()!.getFields())
      .filter(
        ({ args }) =>
          textsOf(
            args.filter(({ name }) => name !== 'between'),
            'x',
          ).length > 0,
      )
      .filter((field) => !roots.includes(field));
    // Of two days, the later one is the day of the answer.
    expect(others.map(({ name }) => name).sort()).toEqual(['learned', 'node', 'nodes']);
  });

  test('of `learned` takes an id with the last day', async () => {
    const ask = (about: string) =>
      send(
        server.url,
        `{ learned(between: { since: "2014-02-01", until: "${THEN}" }, about: "${about}") {
             events { nodes { id } } } }`,
      );
    const [byId, byKey] = [await ask(`ada-quill@${THEN}`), await ask('ada-quill')];
    expect(at(byKey.data, 'learned.events.nodes.0.id')).toMatch(`@${THEN}`);
    expect(byId.text).toBe(byKey.text);
    expect(onlyError(await ask('ada-quill@2014-02-01'))).toMatchObject({ argument: 'about' });
  });

  test('answers the same for an id and for its key', async () => {
    const ask = (suffix: string) =>
      send(
        server.url,
        `{ whoMet(actor: "bram-oster${suffix}", with: ["ada-quill${suffix}"],
             filter: { exclude: ["cyra-lund${suffix}"] }, knownBy: "${THEN}") {
             edges { cursor verdict meetingCount node { id } } } }`,
      );
    const [byId, byKey] = [await ask(`@${THEN}`), await ask('')];
    expect(at(byKey.data, 'whoMet.edges.0.node.id')).toBe(`ada-quill@${THEN}`);
    expect(byId.text).toBe(byKey.text);
  });

  test.each(['ada-quill@', 'ada-quill@today', 'ada-quill@2014-02-30', 'a@b@2014-03-20'])(
    'refuses %s, which has no day',
    async (id) => {
      for (const query of [
        `{ node(id: "${id}") { id } }`,
        `{ person(id: "${id}", knownBy: "${THEN}") { id } }`,
      ]) {
        const wrong = onlyError(await send(server.url, query));
        expect(wrong).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
        expect(wrong.message).toContain('no calendar day');
      }
    },
  );
});
