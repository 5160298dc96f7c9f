/** Tracing: spans reach a real receiver by OTLP with the right parents, and contain nothing of the question. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readTelemetrySettings } from '../../src/api/http/telemetry/settings.ts';
import { RapportError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { Collector, type SentSpan } from '../support/collector.ts';
import { openTestEmbedded, temporaryFolder } from '../support/embedded.ts';
import { serveGraph } from '../support/server.ts';
import { loadWorld } from '../support/world.ts';

let graph: Graph;
let collector: Collector;
let endpoint: string;
let log = '';
const logTo = { write: (line: string) => void (log += line) };

beforeAll(async () => {
  graph = await openTestEmbedded();
  await loadWorld(graph, 'fictional');
});
afterAll(() => graph.close());
beforeEach(async () => {
  log = '';
  collector = new Collector();
  endpoint = await collector.listen();
});
afterEach(() => {
  collector.close();
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('OTEL_')) Reflect.deleteProperty(process.env, name);
  }
});

/** Serves with these variables, runs `work`, and closes the server, which sends the spans. */
async function traced(
  variables: Readonly<Record<string, string>>,
  work: (url: string) => Promise<void>,
  of = graph,
): Promise<void> {
  Object.assign(process.env, { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, ...variables });
  const telemetry = readTelemetrySettings(process.env);
  const server = await serveGraph(of, undefined, {
    ...{ silent: false, logTo, telemetry, version: '1.2.3' },
  });
  try {
    await work(server.url);
  } finally {
    await server.close();
  }
}

const JSON_SPANS = { OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' };
const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';

async function ask(url: string, body: object | string, headers = {}): Promise<Response> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  await answer.text();
  return answer;
}

const FOUND = 'query Found($text: String!) { search(text: $text, first: 1) { totalCount } }';

/** The span with this name. It fails if there are several. */
function spanOf(name: string): SentSpan {
  const [span, ...more] = collector.spans.filter((each) => each.name === name);
  if (span === undefined) throw new Error(`There is no span "${name}".`);
  expect(more).toEqual([]);
  return span;
}
const request = () => spanOf('POST /graphql');
const operation = () => spanOf('GraphQL Operation');
const below = ({ spanId }: SentSpan) =>
  collector.spans.filter(({ parentSpanId }) => parentSpanId === spanId);

describe('an operation', () => {
  test('is a trace: the request contains the operation, and the operation contains each read', async () => {
    await traced(JSON_SPANS, async (url) => {
      await ask(
        url,
        { query: FOUND, variables: { text: 'a' } },
        { traceparent: `00-${TRACE_ID}-${CALLER}-01`, 'x-request-id': 'proxy-17' },
      );
    });
    expect(request()).toMatchObject({
      ...{ traceId: TRACE_ID, parentSpanId: CALLER, kind: 2 },
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/graphql',
        'http.response.status_code': 200,
        'rapport.request_id': 'proxy-17',
      },
    });
    expect(below(request())).toEqual([operation()]);
    expect(operation().attributes).toEqual({
      'graphql.operation.name': 'Found',
      'rapport.document.hash': expect.stringMatching(/^[0-9a-f]{12}$/),
      'rapport.outcome': 'ok',
    });
    const reads = below(operation());
    const line = JSON.parse(log.split('\n').find((each) => each.includes('"Found"'))!) as object;
    expect(line).toMatchObject({
      reads: reads.length,
      rows: reads.reduce(
        (sum, read) => sum + Number(read.attributes['db.response.returned_rows']),
        0,
      ),
    });
    expect(reads.map(({ name }) => name)).toContain('names');
    for (const { name, kind, attributes } of reads) {
      expect(kind).toBe(1);
      expect(attributes).toMatchObject({ 'db.system.name': 'embedded', 'db.query.summary': name });
    }
    expect(collector.spans).toHaveLength(2 + reads.length);
    expect(collector.resources[0]).toMatchObject({
      ...{ 'service.name': 'rapport', 'service.version': '1.2.3' },
    });
  });

  test('lasts at least as long as the spans in it', async () => {
    await traced(JSON_SPANS, async (url) => {
      await ask(url, { query: FOUND, variables: { text: 'a' } });
    });
    const times = (span: SentSpan) =>
      [BigInt(span.startTimeUnixNano), BigInt(span.endTimeUnixNano)] as const;
    // Clocks count in fractions of a millisecond, which are rounded again when the spans are sent.
    const rounding = 10_000n;
    const isWithin = (inner: SentSpan, outer: SentSpan) => {
      const [[from, until], [begun, ended]] = [times(inner), times(outer)];
      return begun <= from + rounding && from <= until && until <= ended + rounding;
    };
    expect(isWithin(operation(), request())).toBe(true);
    expect(below(operation()).filter((read) => !isWithin(read, operation()))).toEqual([]);
    const [from] = times(request());
    expect(Math.abs(Number(from / 1_000_000n) - Date.now())).toBeLessThan(60_000);
  });

  test('reveals nothing of the question: no variable, no address and no header', async () => {
    await traced(
      { ...JSON_SPANS, OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer collector-key' },
      async (url) => {
        const hush = { authorization: 'Bearer hush', cookie: 'session=hush' };
        await ask(url, { query: FOUND, variables: { text: 'whispered-name' } }, hush);
        const query = '{ people(first: 1, name: "whispered") { totalCount } }';
        await fetch(`${url}/graphql?${new URLSearchParams({ query }).toString()}`);
        await ask(url, { query: '{ whispered' });
      },
    );
    expect(collector.spans.length).toBeGreaterThan(4);
    const sent = collector.received.map(({ body }) => body.toString()).join();
    expect(sent).not.toMatch(/whispered|hush|collector-key/);
    expect(log).not.toContain('collector-key');
    expect(collector.received[0]?.headers.authorization).toBe('Bearer collector-key');
  });

  test('that is answered from memory has no reads', async () => {
    await traced(JSON_SPANS, async (url) => {
      await ask(url, { query: '{ people(first: 1) { nodes { id } } }' });
      await ask(url, { query: '{ people(first: 1) { nodes { id } } }' });
    });
    const kept = collector.spans.filter(
      ({ attributes }) => attributes['rapport.outcome'] === 'kept',
    );
    expect(kept).toHaveLength(1);
    expect(below(kept[0]!)).toEqual([]);
  });

  test('that is refused has its codes, and does not count as an error of the server', async () => {
    await traced(JSON_SPANS, async (url) => {
      await ask(url, { query: '{ whoMet(actor: "nobody") { totalCount } }' });
    });
    expect(operation()).toMatchObject({
      status: { code: 0 },
      attributes: { 'rapport.outcome': 'refused', 'rapport.codes': ['NOT_FOUND'] },
    });
  });

  test('of a graph that is away is an error, and so are its read and its request', async () => {
    const away: Graph = {
      info: { ...graph.info, name: 'neo4j' },
      ...{ write: graph.write, findNames: graph.findNames.bind(graph) },
      read: () => Promise.reject(new RapportError('SERVICE_UNAVAILABLE', 'It is away.')),
      prepare: () => Promise.resolve(),
      ping: () => Promise.resolve(),
      close: () => Promise.resolve(),
    };
    const work = async (url: string) => {
      await ask(url, { query: '{ people(first: 1) { totalCount } }' });
    };
    await traced(JSON_SPANS, work, away);
    expect(request().status).toEqual({ code: 2 });
    expect(operation().status).toEqual({ code: 2 });
    const [read] = below(operation());
    // The read is a call to another process.
    expect(read).toMatchObject({ kind: 3, status: { code: 2 } });
    expect(read?.attributes).not.toHaveProperty(['db.response.returned_rows']);
  });

  test('that was not found in the request leaves only the span of the request', async () => {
    await traced(JSON_SPANS, async (url) => {
      await ask(url, '{"query": ');
    });
    expect(collector.spans).toEqual([request()]);
    expect(request().attributes['http.response.status_code']).toBe(400);
  });
});

describe('the standard variables', () => {
  const askOnce = async (url: string) => {
    await ask(url, { query: 'query Once { __typename }' });
  };

  test('decide which requests are traced; the caller decides before the server', async () => {
    await traced({ ...JSON_SPANS, OTEL_TRACES_SAMPLER: 'always_off' }, askOnce);
    expect(collector.received).toEqual([]);
    await traced({ OTEL_TRACES_SAMPLER: 'parentbased_always_on' }, async (url) => {
      const traceparent = `00-${TRACE_ID}-${CALLER}-00`;
      await ask(url, { query: 'query Once { __typename }' }, { traceparent });
    });
    expect(collector.received).toEqual([]);
  });

  test('name the server', async () => {
    const named = { OTEL_SERVICE_NAME: 'graph-eu', OTEL_RESOURCE_ATTRIBUTES: 'team=press' };
    await traced({ ...JSON_SPANS, ...named }, askOnce);
    expect(collector.resources[0]).toMatchObject({ 'service.name': 'graph-eu', team: 'press' });
  });

  test('choose the protocol, which is protobuf unless they name JSON', async () => {
    await traced({}, askOnce);
    const [{ path, headers, body }] = collector.received as [(typeof collector.received)[0]];
    expect([path, headers['content-type']]).toEqual(['/v1/traces', 'application/x-protobuf']);
    expect(body.toString('latin1')).toMatch(/POST \/graphql[^]*Once/);
  });

  test.each([
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'user:hunter2@collector' },
      /^OTEL_EXPORTER_OTLP_ENDPOINT is not/,
    ],
    [
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'hunter2' },
      /^OTEL_EXPORTER_OTLP_TRACES_ENDPOINT is not/,
    ],
    [
      { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      /^OTEL_EXPORTER_OTLP_PROTOCOL is "grpc": give one of/,
    ],
    [{ OTEL_TRACES_SAMPLER: 'some' }, /^OTEL_TRACES_SAMPLER is "some": give one of/],
    [{ OTEL_TRACES_SAMPLER_ARG: '10%' }, /^OTEL_TRACES_SAMPLER_ARG is "10%"/],
    [{ OTEL_TRACES_EXPORTER: 'zipkin' }, /^OTEL_TRACES_EXPORTER is "zipkin"/],
  ])('are refused if the SDK would replace them by a default: %o', (variables, message) => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', ...variables };
    expect(() => readTelemetrySettings(env)).toThrow(message);
    expect(() => readTelemetrySettings(env)).not.toThrow(/hunter2/);
  });

  test.each([
    {},
    { OTEL_SERVICE_NAME: 'rapport', OTEL_TRACES_SAMPLER: 'always_on' },
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_SDK_DISABLED: 'true' },
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_TRACES_EXPORTER: 'none' },
  ])('do not turn tracing on: %o', (env) => {
    expect(readTelemetrySettings(env).tracing).toBeNull();
  });
});

test('a collector that refuses spans is reported once, and delays neither answers nor the end', async () => {
  collector.status = 401;
  const begun = performance.now();
  await traced({ OTEL_BSP_SCHEDULE_DELAY: '10' }, async (url) => {
    for (let i = 0; i < 3; i += 1) {
      expect((await ask(url, { query: '{ __typename }' })).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(collector.received.length).toBeGreaterThan(1);
  expect(log.match(/Spans cannot be sent: /g)).toHaveLength(1);
  expect(log).not.toContain('stack');
});

test('a server without an address to send spans to loads no SDK', async () => {
  const folder = temporaryFolder();
  const loaded = async (env: Readonly<Record<string, string>>) => {
    const script = `
      import { createRequire } from 'node:module';
      import { serve } from './src/serve.ts';
      import { readConfig } from './src/config.ts';
      const { close } = await serve(readConfig({ ...process.env, PORT: '0', RAPPORT_SEEDS: '' }));
      const { cache } = createRequire(import.meta.url);
      console.log(Object.keys(cache).filter((name) => /@opentelemetry.(sdk|otlp|resources)/.test(name)).length);
      await close();
      process.exit(0);`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', './tests/support/typescript.mjs', '--input-type=module', '--eval', script],
      { env: { PATH: process.env['PATH'], RAPPORT_DATA: folder.path, ...env } },
    );
    return Number(stdout);
  };
  expect(await loaded({ OTEL_SERVICE_NAME: 'rapport' })).toBe(0);
  expect(await loaded({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint })).toBeGreaterThan(10);
  folder.remove();
});
