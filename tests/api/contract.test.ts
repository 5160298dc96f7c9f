/** The contract as it is served: the SDL with every word of it, and the revision of each answer. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  type IntrospectionQuery,
} from 'graphql';
import { loadSchema } from '../schema/load-schema.ts';
import { ask, at, send } from '../support/ask.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const printed = (schema: Parameters<typeof printSchema>[0]) =>
  printSchema(lexicographicSortSchema(schema));

describeEngines('The contract', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { headers, redirect: 'manual' });

  test('is introspected as the SDL states it, descriptions and specifiedBy of scalars included', async () => {
    const everything = {
      specifiedByUrl: true,
      inputValueDeprecation: true,
      directiveIsRepeatable: true,
    };
    const served = await ask<IntrospectionQuery>(server.url, getIntrospectionQuery(everything));
    const text = printed(buildClientSchema(served));
    expect(text).toBe(printed(loadSchema()));
    expect(text).toContain('An ISO 8601 calendar day');
    expect(text).toMatch(/scalar Date\n? *@specifiedBy/);
  });

  test('is at /schema.graphql as text, and is not sent again to a client that has it', async () => {
    const response = await get('/schema.graphql');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const sdl = await response.text();
    expect(printed(buildSchema(sdl))).toBe(printed(loadSchema()));
    expect(sdl).toContain('): Relationship @semanticNonNull');

    const etag = response.headers.get('etag')!;
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get('/schema.graphql', { 'if-none-match': known });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await get('/schema.graphql', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('redirects a browser that opens /graphql to the playground, and no other client', async () => {
    const page = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const led = await get('/graphql', page);
    expect([led.status, led.headers.get('location')]).toEqual([302, '/playground/']);
    const asking = { ...page };
    const asked = await get('/graphql?query=%7B__typename%7D', asking);
    expect([asked.status, at(await asked.json(), 'data.__typename')]).toEqual([200, 'Query']);
    expect((await get('/graphql', { accept: 'application/json' })).status).toBe(400);
  });

  test('names the revision of the graph with each answer', async () => {
    for (const query of [
      '{ revision { number } }',
      '{ person(id: "ada-quill") { id } }',
      '{ whoMet(actor: "nobody") { totalCount } }',
    ]) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect(response.headers.get('rapport-revision')).toBe('1');
      expect(await response.json()).toMatchObject({ extensions: { revision: 1 } });
    }
    const { data } = await send(server.url, '{ revision { number } }');
    expect(data).toEqual({ revision: { number: 1 } });
    for (const query of [
      '{ nosuch }',
      '{ people(first: 1) { nodes { roles(first: 0) { totalCount } } } }',
    ]) {
      const refused = await fetch(
        `${server.url}/graphql?${new URLSearchParams({ query }).toString()}`,
      );
      expect(refused.headers.get('rapport-revision')).toBeNull();
      expect(await refused.json()).not.toHaveProperty('extensions');
    }
  });
});
