/** The GraphQL-over-HTTP audits of graphql-http, run against the real server. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditServer, serverAudits, type AuditResult } from 'graphql-http';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveGraph } from '../support/server.ts';

/** Ids of audits that may fail, each with a reason. There are none. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

const AUDITS = serverAudits({ url: 'http://localhost/graphql' });

let graph: Graph;
let server: Awaited<ReturnType<typeof serveGraph>>;
let results: ReadonlyMap<string, AuditResult>;

beforeAll(async () => {
  graph = await openTestEmbedded();
  server = await serveGraph(graph);
  const audited = await auditServer({ url: `${server.url}/graphql`, fetchFn: fetch });
  results = new Map(audited.map((result) => [result.id, result]));
});

afterAll(async () => {
  await server.close();
  await graph.close();
});

test('there are 61 audits, and every one ran', () => {
  expect(AUDITS).toHaveLength(61);
  expect([...results.keys()].sort()).toEqual(AUDITS.map(({ id }) => id).sort());
});

describe('every audit is ok', () => {
  test.each(AUDITS.map(({ id, name }) => [id, name] as const))('%s: %s', (id) => {
    const result = results.get(id)!;
    const reason = result.status === 'ok' ? undefined : result.reason;
    const expected = id in EXCEPTIONS ? expect.anything() : { status: 'ok', reason: undefined };
    expect({ status: result.status, reason }).toEqual(expected);
  });
});
