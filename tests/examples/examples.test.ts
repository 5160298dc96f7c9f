/** Each worked example of the playground answers the question in its title, on both engines. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type RunningServer } from '../../src/api/http/server.ts';
import { loadAtStart } from '../../src/curation/load-at-start.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { EXPECTATIONS } from './expectations.ts';

const FOLDER = 'web/examples';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));

describe('the examples on the embedded engine', () => answers(openTestEmbedded));
describeNeo4j('the examples on Neo4j', () => answers(openTestNeo4j));

test('there are at least sixty examples, each with an expectation', () => {
  expect(files.map((file) => file.replace('.graphql', '')).sort()).toEqual(
    Object.keys(EXPECTATIONS).sort(),
  );
  expect(files.length).toBeGreaterThanOrEqual(60);
});

function answers(open: () => Promise<Graph>): void {
  let graph: Graph;
  let server: RunningServer;
  beforeAll(async () => {
    graph = await open();
    await loadAtStart(graph, 'seeds');
    server = await openServer({
      graph,
      host: '127.0.0.1',
      port: 0,
      schemaFolder: 'schema',
      webFolder: 'web/dist',
      silent: true,
    });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  test.each(files)('%s', async (file) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: readFileSync(`${FOLDER}/${file}`, 'utf8') }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
    expect(errors).toBeUndefined();
    EXPECTATIONS[file.replace('.graphql', '')]?.(data);
  });
}
