/** Requests that no honest client sends, as fast-check draws them. */
import fc from 'fast-check';

/** An HTTP request, or raw bytes that are written to the connection instead. */
export type Hostile =
  | {
      readonly method: string;
      readonly path: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Uint8Array;
    }
  | { readonly raw: string };

/** Texts that break out of quotes, queries or other contexts if they are not escaped. */
export const BREAKING: readonly string[] = [
  ...["'", '"', '`', '\\', '\u0000', '\uFFFF', '\u202E', '${1+1}', '{{7*7}}', '%00', '%', '..', ''],
  "'}) DETACH DELETE n //",
  '"}) DELETE n //',
  '`) REMOVE n:Entity //',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'a'.repeat(5_000),
  '\u0301'.repeat(300),
  '9'.repeat(400),
  '-1',
  'NaN',
  '1e999',
];

export const text = fc.oneof(
  fc.constantFrom(...BREAKING),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
);

const json = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.constantFrom('', '{', '[]', 'null', '1', '"x"', '{"query":', '[{"query":"{ __typename }"}]'),
  fc.nat(40_000).map((depth) => '['.repeat(depth)),
  fc
    .nat(5_000)
    .map(
      (depth) =>
        `{"query":"{ __typename }","variables":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`,
    ),
);

/** The members of a GraphQL request with values of any type. */
const members = fc
  .record(
    {
      query: fc.oneof(
        text,
        fc.jsonValue(),
        fc.constant('query ($id: ID!) { person(id: $id) { id } }'),
      ),
      variables: fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom('id', '__proto__', 'x'), fc.oneof(text, fc.jsonValue())),
      ),
      operationName: fc.oneof(text, fc.jsonValue()),
      extensions: fc.oneof(
        fc.jsonValue(),
        fc.record({
          persistedQuery: fc.oneof(
            fc.jsonValue(),
            fc.record({ version: fc.jsonValue(), sha256Hash: text }),
          ),
        }),
      ),
      documentId: fc.oneof(text, fc.jsonValue()),
    },
    { requiredKeys: [] },
  )
  .map((request) => JSON.stringify(request));

/** Header values may contain only these characters. */
const headerText = text.map((value) => value.replaceAll(/[^\x20-\x7E]/g, '?').trim());

const headers = fc.dictionary(
  fc.constantFrom(
    ...[
      'accept',
      'content-type',
      'content-encoding',
      'accept-encoding',
      'origin',
      'referer',
      'cookie',
    ],
    ...[
      'authorization',
      'if-none-match',
      'x-rapport-key',
      'x-rapport-explain',
      'x-request-id',
      'range',
    ],
    ...[
      'x-forwarded-for',
      'x-forwarded-host',
      'accept-language',
      'expect',
      'apollo-require-preflight',
    ],
  ),
  fc.oneof(
    headerText,
    fc.constantFrom(
      'gzip',
      'br',
      '*/*',
      'application/json',
      'text/plain',
      'multipart/form-data; boundary=x',
    ),
    fc.constantFrom(
      'application/json; charset=utf-7',
      'application/graphql-response+json',
      '100-continue',
      'W/"x"',
    ),
  ),
  { maxKeys: 4 },
);

const path = fc.oneof(
  { weight: 6, arbitrary: fc.constant('/graphql') },
  fc.constantFrom(
    ...[
      '/',
      '/health/ready',
      '/health/live',
      '/metrics',
      '/schema.graphql',
      '/playground/',
      '/assets/x',
    ],
    ...[
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/.git/config',
    ],
    ...[
      '/%',
      '/%00',
      '//evil.example/',
      '/graphql/',
      '/graphql?query',
      '/graphql?query=%7B',
      '/.well-known/x',
    ],
  ),
  text.map((value) => `/graphql?query=${encode(value)}`),
  text.map(
    (value) =>
      `/graphql?query=%7B__typename%7D&variables=${encode(value)}&extensions=${encode(value)}`,
  ),
  text.map((value) => `/${encode(value)}`),
);

const request = fc.record({
  method: fc.constantFrom(
    'POST',
    'POST',
    'POST',
    'GET',
    'HEAD',
    'PUT',
    'DELETE',
    'OPTIONS',
    'PATCH',
    'TRACE',
  ),
  path,
  headers: fc.oneof(
    headers,
    headers.map((some) => ({ ...some, 'content-type': 'application/json' })),
  ),
  body: fc.oneof({ weight: 3, arbitrary: members }, json, fc.uint8Array({ maxLength: 300 }), text),
});

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';

const raw = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      `${HEAD}content-length: 5\r\ncontent-length: 50\r\n\r\n{"a":1}`,
      `${HEAD}content-length: -1\r\n\r\n{}`,
      `${HEAD}content-length: 99999999999999999999\r\n\r\n{}`,
      `${HEAD}content-length: 999999999\r\n\r\n{}`,
      `${HEAD}transfer-encoding: chunked\r\ncontent-length: 4\r\n\r\n0\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n`,
      `${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
      `GET / HTTP/1.1\r\n\r\n`,
      `GET / HTTP/9.9\r\nhost: localhost\r\n\r\n`,
      `GET http://evil.example/graphql HTTP/1.1\r\nhost: localhost\r\n\r\n`,
      `CONNECT evil.example:443 HTTP/1.1\r\nhost: evil.example\r\n\r\n`,
      `GET / HTTP/1.1\r\nhost: localhost\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n`,
      `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`,
      '\u0016\u0003\u0001\u0002\u0000',
    ),
    fc
      .nat(40_000)
      .map((size) => `GET /graphql HTTP/1.1\r\nhost: localhost\r\nx: ${'y'.repeat(size)}\r\n\r\n`),
    fc
      .nat(3_000)
      .map((count) => `GET / HTTP/1.1\r\nhost: localhost\r\n${'a: b\r\n'.repeat(count)}\r\n`),
    headerText.map((value) => `GET /${value} HTTP/1.1\r\nhost: ${value}\r\n\r\n`),
  )
  .map((bytes) => ({ raw: bytes }));

/** A request of any kind. */
export const hostile: fc.Arbitrary<Hostile> = fc.oneof({ weight: 6, arbitrary: request }, raw);

/** Percent-encodes a text. Unpaired surrogates cannot be encoded. */
function encode(value: string): string {
  return encodeURIComponent(value.replaceAll(/[\uD800-\uDFFF]/g, '?'));
}
