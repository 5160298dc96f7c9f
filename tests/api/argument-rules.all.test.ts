/** Rules that every argument of the schema keeps: `null` is the default, and an empty list is "none of these". */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import { loadSchema } from '../schema/load-schema.ts';
import { at, send } from '../support/ask.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

/** How an object of each type is reached; `$` stands for its selection. A new type needs a line here. */
const REACHED: Readonly<Record<string, string>> = {
  Query: '$',
  Person: 'person(id: "ada-quill") { $ }',
  Organization: 'organization(id: "veloria") { $ }',
  Group: 'group(id: "reed-delegation-gazette-march-2014") { $ }',
  Role: 'role(id: "foreign-minister-of-veloria") { $ }',
  Meeting: 'meeting(id: "oster-lund-2014-05") { $ }',
  Visit: 'visit(id: "oster-veloria-visit-2014-03") { $ }',
  Statement: 'statement(id: "fishers-open-letter-2014-04") { $ }',
  LegalCase: 'legalCase(id: "oster-v-lund-ballot-case") { $ }',
  Circumstance: 'circumstance(id: "velsky-house-arrest") { $ }',
  Place: 'place(id: "harrow-bay") { ... on Place { $ } }',
  Topic: 'topic(id: "ballot-rules") { $ }',
  Source: 'source(id: "lantern-letter-january-2014") { $ }',
  Evidence: 'person(id: "ada-quill") { evidence { $ } }',
  Relationship: 'relationship(a: "ada-quill", b: "bram-oster") { $ }',
  CounterpartEdge: 'whoMet(actor: "ada-quill") { edges { $ } }',
  Learned: 'learned(between: { since: "2014-01-20", until: "2014-06-01" }) { $ }',
  Part: 'relationship(a: "ada-quill", b: "bram-oster") { meetings { edges { own { $ } } } }',
  InvolvedEdge: 'meeting(id: "oster-lund-2014-05") { involved { edges { $ } } }',
};

/** The arguments that a field requires. */
const NEEDED: Readonly<Record<string, string>> = {
  'Query.whoMet': 'actor: "ada-quill"',
  'Query.relationship': 'a: "ada-quill", b: "bram-oster"',
  'Query.paths': 'from: "ada-quill", to: "bram-oster"',
  'Query.network': 'around: ["ada-quill"]',
  'Query.matrix': 'rows: ["ada-quill", "bram-oster"]',
  'Query.timeline': 'actors: ["ada-quill"]',
  'Query.learned': 'between: { since: "2014-01-01", until: "2014-06-01" }',
  'Query.histogram': 'interval: YEAR',
  'Query.ranking': 'by: DEGREE',
  'Query.eventGroups': 'by: PARTY',
  'Query.counterparts': 'of: ["ada-quill", "bram-oster"]',
  'Query.search': 'text: "quill"',
  rolesOn: 'date: "2014-03-01"',
};

/** Conditions on meetings or events only. Entries of other kinds always stay, so the tests ask without them. */
const KINDS = 'kinds: [MEETING]';
const OF_MEETINGS: Readonly<Record<string, string>> = {
  'Query.timeline(statuses:)': KINDS,
  'Query.timeline(verdicts:)': KINDS,
  'Query.timeline(formats:)': KINDS,
};

/** What to select of an answer to see whether it is empty, and its value if it is. */
const EMPTY: Readonly<Record<string, readonly [string, unknown]>> = {
  EventGroups: ['total', { total: 0 }],
  Histogram: ['total', { total: 0 }],
  Matrix: ['cells { meetingCount }', { cells: [] }],
  Network: ['edges { kind }', { edges: [] }],
  Relationship: ['meetingCount', { meetingCount: 0 }],
};

type Input = GraphQLArgument | GraphQLInputField;

/** A place of an argument: its field, and the names that lead to it, such as `filter`, `during`, `match`. */
interface Place {
  readonly title: string;
  readonly owner: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly path: readonly string[];
}

/** Every argument and input field for which `isOne` holds, wherever it can be given. */
function places(isOne: (input: Input) => boolean): Place[] {
  const schema = loadSchema();
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  // A filter within a filter of its own type has the same fields: once is enough.
  const below = (
    input: Input,
    path: readonly string[],
    outer: readonly string[] = [],
  ): (readonly string[])[] => {
    const here = [...path, input.name];
    const type = getNamedType(input.type);
    const isInside = isInputObjectType(type) && !outer.includes(type.name);
    const inside = isInside ? Object.values(type.getFields()) : [];
    const inner = inside.flatMap((each) => below(each, here, [...outer, type.name]));
    return [...(isOne(input) ? [here] : []), ...inner];
  };
  return types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((owner) =>
      Object.values(owner.getFields()).flatMap((field) =>
        field.args
          .flatMap((argument) => below(argument, []))
          .map((path) => ({
            title: `${owner.name}.${field.name}(${path.join('.')}:)`,
            owner: owner.name,
            field,
            path,
          })),
      ),
    );
}

/** Whether an input is a list of filters: `any`, `all` or `none`. */
const isOfFilters = ({ type }: Input) => isListType(type) && isInputObjectType(getNamedType(type));
/** Inputs that name whom to leave out: an empty list of them leaves out nobody. */
const LEAVES_OUT = ['exclude', 'none'];
const isEmptiable = (input: Input) =>
  isListType(input.type) && !isOfFilters(input) && !LEAVES_OUT.includes(input.name);
const hasDefault = ({ defaultValue }: Input) => defaultValue !== undefined;

/** The field with `value` given for the argument at a path, or with nothing given there. */
function asked(
  { title, owner, field, path }: Place,
  value: string | null,
  selected: string,
): string {
  const given = path.reduceRight(
    (inner, name, depth) =>
      depth === path.length - 1 ? `${name}: ${inner}` : `${name}: { ${inner} }`,
    value ?? '',
  );
  const usual = NEEDED[`${owner}.${field.name}`] ?? NEEDED[field.name];
  const needed = usual?.startsWith(`${path[0]}:`) ? undefined : usual;
  const all = [needed, OF_MEETINGS[title], value === null ? undefined : given].filter(
    (part) => part !== undefined,
  );
  const args = all.length === 0 ? '' : `(${all.join(', ')})`;
  const below = selected === '' ? '' : ` { ${selected} }`;
  const reached = REACHED[owner] ?? 'nothing reaches this type';
  return `{ it: ${reached.replace('$', `found: ${field.name}${args}${below}`)} }`.replace(
    'it: found:',
    'found:',
  );
}

const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer)) as unknown;

describeEngines('An argument', (open, engine) => {
  // The rules are the API's. On Neo4j every eighth place shows that the queries read them alike.
  const placesHere = (isOne: (input: Input) => boolean) =>
    places(isOne).filter((_, i) => engine === 'embedded' || i % 8 === 0);
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  describe('that is a list of filters is refused if it is empty:', () => {
    test.each(placesHere(isOfFilters).map((place) => [place.title, place] as const))(
      '%s',
      async (_, place) => {
        const type = getNamedType(place.field.type);
        const selected = type.name.endsWith('Connection') ? 'totalCount' : EMPTY[type.name]![0];
        const { errors } = await send(server.url, asked(place, '[]', selected));
        expect(errors).toEqual([
          expect.objectContaining({
            message: `${place.path.join('.')}: it is empty; leave it out.`,
          }),
        ]);
      },
    );
  });

  describe('that is a nullable list matches nothing if it is empty:', () => {
    test.each(placesHere(isEmptiable).map((place) => [place.title, place] as const))(
      '%s',
      async (_, place) => {
        const type = getNamedType(place.field.type);
        const isPage = type.name.endsWith('Connection');
        const [selected, empty] = isPage
          ? (['totalCount', { totalCount: 0 }] as const)
          : (EMPTY[type.name] ?? (['', 'nobody said how it reads when it is empty'] as const));
        const { data, errors } = await send(server.url, asked(place, '[]', selected));
        expect(errors).toBeUndefined();
        expect(JSON.stringify(data)).toContain(JSON.stringify(empty));
      },
    );
  });

  test('that is a non-null list is refused if it is empty', async () => {
    for (const field of [
      'network(around: []) { outcome }',
      'counterparts(of: []) { totalCount }',
    ]) {
      const { errors } = await send(server.url, `{ ${field} }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
    expect((await send(server.url, '{ nodes(ids: []) { id } }')).data).toEqual({ nodes: [] });
  });

  describe('that has a default takes null for the default:', () => {
    test.each(placesHere(hasDefault).map((place) => [place.title, place] as const))(
      '%s',
      async (_, place) => {
        const type = getNamedType(place.field.type);
        const isPage = type.name.endsWith('Connection');
        const selected = isPage
          ? 'edges { cursor } pageInfo { hasNextPage }'
          : (EMPTY[type.name]?.[0] ?? '__typename');
        const without = await send(server.url, asked(place, null, selected));
        const withNull = await send(server.url, asked(place, 'null', selected));
        expect(without.errors).toBeUndefined();
        expect(withNull.errors).toBeUndefined();
        expect(plain(withNull.data)).toEqual(plain(without.data));
      },
    );
  });

  test('that is a variable takes null for the default, both as an argument and within an input', async () => {
    const query = `query ($via: [TieKind!], $depth: Int, $match: DuringMatch, $order: EventOrder) {
      network(around: ["ada-quill"], via: $via, depth: $depth, filter: { during: { match: $match } }) { outcome }
      meetings(orderBy: $order, filter: { during: { match: $match } }) { totalCount } }`;
    const nulls = { via: null, depth: null, match: null, order: null };
    const { data, errors } = await send(server.url, query, nulls);
    expect(errors).toBeUndefined();
    expect(data).toEqual((await send(server.url, query)).data);
    expect(at(data, 'meetings.totalCount')).toBeGreaterThan(0);
  });
});
