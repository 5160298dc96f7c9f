/** Clients ask trusted documents by their ids, and a server that answers only those refuses all others. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocumentSettings } from '../../src/api/http/document-settings.ts';
import { readLimitSettings } from '../../src/api/http/limit-settings.ts';
import { RegisteredDocuments } from '../../src/api/http/registered-documents.ts';
import type { ServerOptions } from '../../src/api/http/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestEmbedded, temporaryFolder } from '../support/embedded.ts';
import { serveGraph } from '../support/server.ts';
import { loadWorld } from '../support/world.ts';

const folder = temporaryFolder();
let graph: Graph;
beforeAll(async () => {
  graph = await openTestEmbedded();
  await loadWorld(graph, 'fictional');
});
afterAll(async () => {
  await graph.close();
  folder.remove();
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const PEOPLE = 'query People($n: Int = 2) { people(first: $n) { totalCount nodes { key } } }';
const TYPE = 'query Type { __typename }';
/** As Relay names a document: by MD5. */
const SHORT = '0a1b2c3d';

let files = 0;
function settings(content: unknown, env: Readonly<Record<string, string>> = {}) {
  files += 1;
  const file = join(folder.path, `${String(files)}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readDocumentSettings({ RAPPORT_DOCUMENTS: file, ...env });
}
const LIST = { [hashOf(PEOPLE)]: PEOPLE, [SHORT]: TYPE };

type Asked = Readonly<Record<string, unknown>>;

/** Sends a question by GET and by POST; both must get the same answer. */
async function ask(url: string, asked: Asked, headers: Record<string, string> = {}) {
  const written = Object.entries(asked).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const got = await fetch(`${url}/graphql?${new URLSearchParams(written).toString()}`, { headers });
  const posted = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(asked),
  });
  const [one, other] = await Promise.all([got, posted].map((each) => each.text()));
  expect([posted.status, other]).toEqual([got.status, one]);
  const { data, errors } = JSON.parse(one!) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return {
    status: got.status,
    data,
    code: errors?.[0]?.extensions.code,
    etag: got.headers.get('etag'),
    kept: got.headers.get('cache-control'),
  };
}

async function under<T>(options: Partial<ServerOptions>, work: (url: string) => Promise<T>) {
  const server = await serveGraph(graph, undefined, options);
  try {
    return await work(server.url);
  } finally {
    await server.close();
  }
}

const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

describe('a listed document', () => {
  test('is asked by documentId or by persistedQuery, and its answer is kept for its text, too', () =>
    under({ documents: settings(LIST) }, async (url) => {
      const whole = await ask(url, { query: PEOPLE, variables: { n: 1 } });
      expect(whole).toMatchObject({ status: 200, code: undefined });
      expect(whole.etag).not.toBeNull();
      for (const named of [
        { documentId: hashOf(PEOPLE) },
        { documentId: `sha256:${hashOf(PEOPLE)}` },
        { extensions: persisted(hashOf(PEOPLE)) },
      ]) {
        expect(await ask(url, { ...named, variables: { n: 1 } })).toEqual(whole);
      }
      // An id need not be a hash of the text.
      expect((await ask(url, { documentId: SHORT })).data).toEqual({ __typename: 'Query' });
      const other = await ask(url, { documentId: hashOf(PEOPLE), variables: { n: 2 } });
      expect(other.data).not.toEqual(whole.data);
    }));

  test('does not exclude other documents', () =>
    under({ documents: settings(LIST) }, async (url) => {
      expect(await ask(url, { query: '{ __typename }' })).toMatchObject({ status: 200 });
      const unknown = await ask(url, { documentId: hashOf('{ other }') });
      expect(unknown).toMatchObject({ status: 400, code: 'PERSISTED_QUERY_NOT_FOUND' });
      expect([unknown.etag, unknown.kept]).toEqual([null, 'no-store']);
      // Documents that clients register themselves still work beside the list.
      const query = 'query Own { __typename }';
      const extensions = persisted(hashOf(query));
      expect((await ask(url, { extensions })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
      expect((await ask(url, { query, extensions })).code).toBeUndefined();
      expect((await ask(url, { extensions })).data).toEqual({ __typename: 'Query' });
    }));
});

describe('a server that takes only listed documents', () => {
  const only = () => settings(LIST, { RAPPORT_DOCUMENTS_ONLY: '1' });

  test('refuses all others, and keeps none', () =>
    under({ documents: only() }, async (url) => {
      const query = '{ stats { people } }';
      for (const asked of [
        { query },
        { query, extensions: persisted(hashOf(query)) },
        { query, documentId: hashOf(PEOPLE) },
        { extensions: persisted(hashOf(query)) },
        { documentId: hashOf(query) },
        { query: `${PEOPLE} ` },
        { variables: {} },
      ]) {
        const refused = await ask(url, asked);
        expect(refused).toMatchObject({ status: 403, code: 'DOCUMENT_NOT_TRUSTED' });
        expect([refused.data, refused.etag, refused.kept]).toEqual([undefined, null, 'no-store']);
      }
    }));

  test('answers them by id, and by exactly the listed text', () =>
    under({ documents: only() }, async (url) => {
      const byId = await ask(url, { documentId: hashOf(PEOPLE) });
      expect(byId).toMatchObject({ status: 200, code: undefined });
      expect(await ask(url, { query: PEOPLE })).toEqual(byId);
    }));

  test.each([
    ['a batch', JSON.stringify([{ query: '{ __typename }' }])],
    ['a document that is no text', JSON.stringify({ query: ['{ __typename }'] })],
    ['text', JSON.stringify('{ __typename }')],
  ])('is not misled by %s', (_what, body) =>
    under({ documents: only() }, async (url) => {
      const headers = { 'content-type': 'application/json' };
      const refused = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      expect(refused.status).toBe(403);
    }),
  );

  test('is not misled by a document that is given twice, beside a body or by another type', () =>
    under({ documents: only() }, async (url) => {
      const [listed, other] = [PEOPLE, '{ stats { people } }'].map(encodeURIComponent);
      const twice = await fetch(`${url}/graphql?query=${listed!}&query=${other!}`);
      expect(twice.status).toBe(403);
      const beside = await fetch(`${url}/graphql?query=${listed!}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ stats { people } }' }),
      });
      expect(beside.status).toBe(403);
      const plain = await fetch(`${url}/graphql`, { method: 'POST', body: '{ __typename }' });
      expect(plain.status).toBeGreaterThanOrEqual(400);
    }));

  test('answers the documents of our own pages', () =>
    under({ documents: only() }, async (url) => {
      const ours = JSON.parse(readFileSync('web/dist/documents.json', 'utf8')) as object;
      const [text] = Object.values(ours).filter((each) => String(each).includes('query Met('));
      const { code } = await ask(url, { query: text as string, variables: {} });
      expect(code).not.toBe('DOCUMENT_NOT_TRUSTED');
    }));
});

describe('the list', () => {
  test('may be a manifest of Apollo Client', () => {
    const operations = [{ id: 'abc', name: 'Type', type: 'query', body: TYPE }];
    const format = { format: 'apollo-persisted-query-manifest', version: 1 };
    expect(settings({ ...format, operations }).list?.find('abc')).toBe(TYPE);
  });

  test.each([
    ['no JSON', '{', /which is no JSON/],
    ['an array', [], /no list of documents/],
    ['empty', {}, /no list of documents/],
    ['of other things than texts', { abc: 1 }, /no list of documents/],
    ['a manifest without texts', { operations: [{ id: 'abc' }] }, /no list of documents/],
  ])('is refused if it is %s', (_what, content, message) => {
    expect(() => settings(content)).toThrow(message);
  });

  test('is refused if it cannot be read, and required if only its documents are answered', () => {
    const file = join(folder.path, 'none.json');
    expect(() => readDocumentSettings({ RAPPORT_DOCUMENTS: file })).toThrow(/cannot be read \(EN/);
    expect(() => readDocumentSettings({ RAPPORT_DOCUMENTS_ONLY: '1' })).toThrow(/name the file/);
    expect(() => settings(LIST, { RAPPORT_DOCUMENTS_ONLY: 'yes' })).toThrow(/is "yes": give 1/);
  });
});

describe('documents that clients register', () => {
  test('are dropped when there are too many, the one unused for longest first', async () => {
    const kept = new RegisteredDocuments(10_000);
    const text = 'x'.repeat(1_000);
    for (let n = 0; n < 100; n += 1) {
      await kept.set(String(n), text);
      expect(await kept.get('0')).toBe(text);
    }
    const left = await Promise.all(Array.from({ length: 100 }, (_, n) => kept.get(String(n))));
    expect(left.filter((each) => each !== undefined).length).toBeLessThanOrEqual(10);
    expect([await kept.get('99'), await kept.get('50')]).toEqual([text, undefined]);
    await kept.set('large', 'x'.repeat(20_000));
    expect(await kept.get('large')).toBeUndefined();
  });

  test('count against the rate, also when they are answered from memory', () => {
    const limits = { ...readLimitSettings({}), rate: 4, proxies: ['127.0.0.1'] };
    return under({ limits }, async (url) => {
      const query = 'query Rated { people(first: 1) { totalCount } }';
      const extensions = JSON.stringify(persisted(hashOf(query)));
      const get = async (parameters: Record<string, string>) => {
        const address = new URLSearchParams({ extensions, ...parameters }).toString();
        const headers = { 'x-forwarded-for': '203.0.113.7' };
        const answer = await fetch(`${url}/graphql?${address}`, { headers });
        return [answer.status, (await answer.text()).includes('totalCount')];
      };
      expect(await get({})).toEqual([200, false]);
      expect(await get({ query })).toEqual([200, true]);
      expect(await get({})).toEqual([200, true]);
      expect(await get({})).toEqual([200, true]);
      expect(await get({})).toEqual([429, false]);
    });
  });
});
