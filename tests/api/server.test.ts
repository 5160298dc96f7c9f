/** The HTTP server around GraphQL: health, refused requests, headers, status codes, and no leaked details. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema, GraphQLError } from 'graphql';
import { errorFormatter } from '../../src/api/http/error-format.ts';
import { PAGE_CSP } from '../../src/api/http/web-pages.ts';
import { ERROR_CODES, RapportError, type ErrorCode } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveGraph } from '../support/server.ts';

type Server = Awaited<ReturnType<typeof serveGraph>>;

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

let graph: Graph;
let server: Server;

beforeAll(async () => {
  graph = await openTestEmbedded();
  server = await serveGraph(graph);
});

afterAll(async () => {
  await server.close();
  await graph.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers, redirect: 'manual' });

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

const asked = (query: string, variables = {}, accept = GRAPHQL_RESPONSE) =>
  post(JSON.stringify({ query, variables }), { accept });

interface Body {
  readonly data?: unknown;
  readonly errors?: { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** A request whose variables are nested deeply. */
function nested(open: string, close: string, levels = 30_000): string {
  const value = `${open.repeat(levels)}1${close.repeat(levels)}`;
  return `{"query":"{ __typename }","variables":{"a":${value}}}`;
}

/** The status, with the code and message of the first error. */
async function refusal(answer: Response): Promise<[number, string | undefined, string]> {
  const { errors } = (await answer.json()) as Body;
  return [answer.status, errors?.[0]?.extensions.code, errors?.[0]?.message ?? ''];
}

describe('health', () => {
  test('is live and ready while the graph answers', async () => {
    const live = await get('/health/live');
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
    const ready = await get('/health/ready');
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', engine: 'embedded', version: 'unknown' },
    ]);
    expect(ready.headers.get('cache-control')).toBe('no-store');
  });

  test('names the version of the build, and so does `revision`', async () => {
    const other = await serveGraph(graph, undefined, { version: '1.2.3' });
    try {
      const ready = (await (await fetch(`${other.url}/health/ready`)).json()) as object;
      expect(ready).toMatchObject({ version: '1.2.3' });
      const query = encodeURIComponent('{ revision { number rapportVersion } }');
      const answer = (await (await fetch(`${other.url}/graphql?query=${query}`)).json()) as Body;
      expect(answer.data).toEqual({ revision: { number: 0, rapportVersion: '1.2.3' } });
    } finally {
      await other.close();
    }
  });

  test('is live but not ready if the graph is closed, and queries fail without naming a server', async () => {
    const closed = await openTestEmbedded();
    const other = await serveGraph(closed);
    try {
      await closed.close();
      expect((await fetch(`${other.url}/health/live`)).status).toBe(200);
      const ready = await fetch(`${other.url}/health/ready`);
      expect([ready.status, await ready.json()]).toEqual([
        503,
        { status: 'unavailable', engine: 'embedded', version: 'unknown' },
      ]);
      const answer = await fetch(`${other.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ revision { number } }' }),
      });
      expect(await refusal(answer)).toEqual([
        503,
        'SERVICE_UNAVAILABLE',
        ERROR_CODES.SERVICE_UNAVAILABLE,
      ]);
    } finally {
      await other.close();
    }
  });
});

describe('requests', () => {
  test('POST and GET are answered', async () => {
    const answer = { data: { __typename: 'Query' }, extensions: { revision: 0 } };
    expect(await (await asked('{ __typename }')).json()).toEqual(answer);
    const url = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
    expect(await (await get(url)).json()).toEqual(answer);
  });

  test('a question needs no special header, and bodies that an HTML form could send are refused', async () => {
    const url = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
    expect((await get(url('{ __typename }'))).status).toBe(200);
    const changing = await get(url('mutation { nope }'), { accept: GRAPHQL_RESPONSE });
    expect(changing.status).toBeGreaterThanOrEqual(400);
    const text = await post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' });
    expect((await refusal(text)).slice(0, 2)).toEqual([400, 'BAD_REQUEST']);
    const form = await post('query={__typename}', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(form.status).toBe(415);
  });

  test('a body over 256 KB is refused with a GraphQL error', async () => {
    const answer = await post(
      JSON.stringify({ query: `{ __typename } #${'x'.repeat(256 * 1024)}` }),
    );
    expect((await refusal(answer)).slice(0, 2)).toEqual([413, 'BAD_REQUEST']);
  });

  test.each([
    ['malformed JSON', '{"query"'],
    ['an empty object', '{}'],
    ['no query', '{"variables":{}}'],
    ['a batch', '[{"query":"{ __typename }"}]'],
    ['variables that are not an object', '{"query":"{ __typename }","variables":[1]}'],
    ['variables in 30,000 levels of objects', nested('{"a":', '}')],
    ['variables in 30,000 levels of lists', nested('[', ']')],
  ])('%s is no GraphQL request, so it gives 400 for every media type', async (_, body) => {
    for (const accept of [GRAPHQL_RESPONSE, 'application/json']) {
      const answer = await post(body, { accept });
      expect((await refusal(answer)).slice(0, 2)).toEqual([400, 'BAD_REQUEST']);
    }
  });

  test.each<[string, string, object, ErrorCode]>([
    ['a syntax error', '{', {}, 'GRAPHQL_PARSE_FAILED'],
    ['too many tokens', `{ ${'__typename '.repeat(4_001)} }`, {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nope }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation', 'mutation { nope }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a bad enum', '{ people(orderBy: WRONG) { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['a bad day', '{ people(knownBy: "soon") { totalCount } }', {}, 'BAD_USER_INPUT'],
    [
      'a bad variable',
      'query ($d: Date) { people(knownBy: $d) { totalCount } }',
      { d: '2016-02-30' },
      'BAD_USER_INPUT',
    ],
    [
      '31 root fields',
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      {},
      'QUERY_TOO_LARGE',
    ],
  ])('%s: 400 for the GraphQL media type, else 200', async (_, query, variables, code) => {
    const modern = await asked(query, variables);
    expect((await refusal(modern)).slice(0, 2)).toEqual([400, code]);
    expect(modern.headers.get('content-type')).toContain(GRAPHQL_RESPONSE);
    const plain = await asked(query, variables, 'application/json');
    expect((await refusal(plain)).slice(0, 2)).toEqual([200, code]);
  });

  test('a hash that does not match its document is a 400 error', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'no' } };
    const body = JSON.stringify({ query: '{ __typename }', extensions });
    for (const accept of [GRAPHQL_RESPONSE, 'application/json']) {
      expect((await refusal(await post(body, { accept }))).slice(0, 2)).toEqual([
        400,
        'BAD_REQUEST',
      ]);
    }
  });

  test.each(['/%zz', '/graphql/%E0%A4%A', '/playground/%c3'])(
    'the undecodable path %s is refused with a GraphQL error',
    async (path) => {
      const answer = await get(path);
      expect(answer.headers.get('content-type')).toContain('application/json');
      expect((await refusal(answer)).slice(0, 2)).toEqual([400, 'BAD_REQUEST']);
    },
  );

  test('an operation name that is missing or unknown is refused', async () => {
    const query = 'query A { __typename } query B { __typename }';
    expect((await refusal(await asked(query)))[1]).toBe('OPERATION_RESOLUTION_FAILURE');
  });
});

describe('an error about a value', () => {
  test.each([
    ['{ people(orderBy: WRONG) { totalCount } }', 'orderBy', /Give one of NAME_ASC, NAME_DESC/],
    ['{ people(first: "x") { totalCount } }', 'first', /Int cannot represent/],
    ['{ people(knownBy: "soon") { totalCount } }', 'knownBy', /2016-01-26/],
    ['{ people(knownBy: 2016) { totalCount } }', 'knownBy', /2016-01-26/],
    [
      '{ meetings(first: 3, filter: { topics: ["x"], statuses: [HELD, GONE] }, orderBy: DATE_ASC) { totalCount } }',
      'filter.statuses',
      /Give one of .*EXPECTED/,
    ],
    [
      '{ meetings(filter: { during: { until: "2016-01-01", since: "soon" } }) { totalCount } }',
      'filter.during.since',
      /2016-01-26/,
    ],
    ['{ meetings(filter: { nope: 1 }) { totalCount } }', 'filter.nope', /not defined/],
    ['query ($o: NameOrder! = NO) { topics(orderBy: $o) { totalCount } }', '$o', /NAME_ASC/],
  ])('%s names the argument and valid values', async (query, argument, fix) => {
    const { errors } = (await (await asked(query)).json()) as Body;
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', argument },
    ]);
    expect(errors![0]!.message).toContain(`${argument}: `);
    expect(errors![0]!.message).toMatch(fix);
  });

  test('names a variable and valid values', async () => {
    const query = 'query ($o: NameOrder!) { topics(orderBy: $o) { totalCount } }';
    const { errors } = (await (await asked(query, { o: 'NO' })).json()) as Body;
    expect(errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: '$o' });
    expect(errors![0]!.message).toMatch(/Give one of NAME_ASC, NAME_DESC\.$/);
  });
});

describe('null in a variable with a default, for a non-null argument,', () => {
  test.each([
    ['query ($o: ID = "x") { person(id: $o) { id } }', 'id', 'person'],
    [
      'query ($o: Date = "2014-01-01") { it: person(id: "x") { rolesOn(date: $o) { basis } } }',
      'date',
      'it.rolesOn',
    ],
  ])('names the place and the problem in %s', async (query, argument, path) => {
    const { errors } = (await (await asked(query, { o: null })).json()) as Body;
    expect(errors).toEqual([
      {
        message: expect.stringMatching(new RegExp(`^${argument}: .*Give a value, or leave`)),
        path: path.split('.'),
        locations: [{ line: 1, column: query.lastIndexOf('$o') + 1 }],
        extensions: { code: 'BAD_USER_INPUT', argument },
      },
    ]);
  });
});

describe('pages', () => {
  test.each(['/', '/met?a=john-kerry&b=kem-sokha', '/playground/'])(
    '%s is a page with its own content security policy',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toBe(PAGE_CSP);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  test.each(['/nope', '/graphql/x', '/health', '/.env', '/schema/actor.graphql'])(
    '%s is not found',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ error: expect.stringContaining('/graphql') });
    },
  );

  test.each(['/graphql', '/health/live', '/nope'])('%s carries strict headers', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

test('a port in use is a configuration error, and leaves nothing open', async () => {
  const port = Number(new URL(server.url).port);
  const { openServer } = await import('../../src/api/http/server.ts');
  const options = { graph, host: '127.0.0.1', schemaFolder: 'schema', webFolder: 'web/dist' };
  await expect(openServer({ ...options, port, silent: true })).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringContaining(`port ${port}`),
  });
});

test('closing lets a running request finish', async () => {
  let answer: () => void = () => undefined;
  const asleep = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let isAsked: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const slow: Graph = {
    info: graph.info,
    read: async <R>() => {
      isAsked();
      await asleep;
      return [] as R[];
    },
    write: () => Promise.reject(new Error('not here')),
    findNames: () => Promise.resolve([]),
    prepare: () => Promise.resolve(),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const other = await serveGraph(slow);
  const pending = fetch(`${other.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ person(id: "x") { id } }' }),
  });
  await reached;
  const closing = other.close();
  setTimeout(answer, 100);
  const done = await pending;
  expect([done.status, await done.json()]).toMatchObject([200, { data: { person: null } }]);
  await closing;
});

describe('errors', () => {
  const reported: unknown[] = [];
  const format = errorFormatter(buildSchema('type Query { a: Int }'), (error) =>
    reported.push(error),
  );
  /** An error thrown by a resolver, as graphql-js and Apollo Server pass it on. */
  const formatted = (thrown: Error) => {
    reported.length = 0;
    const error = new GraphQLError(thrown.message, { originalError: thrown, path: ['a'] });
    const extensions = { code: 'INTERNAL_SERVER_ERROR' };
    return format({ message: error.message, path: ['a'], extensions }, error);
  };

  test('that are unforeseen are INTERNAL, with a neutral message and the cause in the log', () => {
    const thrown = new TypeError('/srv/rapport/src/x.ts: MATCH (n) failed');
    const answer = formatted(thrown);
    expect(answer).toEqual({
      message: expect.stringContaining('server log'),
      path: ['a'],
      extensions: { code: 'INTERNAL' },
    });
    expect(JSON.stringify(answer)).not.toMatch(/MATCH|srv|TypeError/);
    expect(reported).toEqual([thrown]);
  });

  test('of Rapport keep code and details, and keep their message only if it is for callers', () => {
    const secret = 'neo4j://inside:7687';
    for (const code of Object.keys(ERROR_CODES) as ErrorCode[]) {
      const thrown = new RapportError(code, `first: ${secret}`, {
        cause: new Error(secret),
        details: { argument: 'first' },
      });
      const { message, extensions } = formatted(thrown);
      expect(extensions?.code).toBe(code);
      const isSaid = [
        'BAD_USER_INPUT',
        'NOT_FOUND',
        'QUERY_TOO_LARGE',
        'QUERY_TOO_EXPENSIVE',
      ].includes(code);
      expect(message.includes(secret)).toBe(isSaid);
      expect(extensions?.argument).toBe(isSaid ? 'first' : undefined);
      expect(reported).toEqual(isSaid ? [] : [thrown]);
    }
  });

  test('details never replace the code', () => {
    const thrown = new RapportError('NOT_FOUND', 'a: gone', { details: { code: 'INTERNAL' } });
    expect(formatted(thrown).extensions).toEqual({ code: 'NOT_FOUND' });
  });
});
