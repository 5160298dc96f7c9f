/** A whole rests on every step up to it, and a field without support beside it shows no disputed whole as a fact. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';
import { world } from '../domain/support/world.ts';

const denied = { modality: 'denied' } as const;

/**
 * It is disputed that the hall is in the town, and undisputed that the town is in the province, and that in the
 * land. The inn is in the town, too, and it is disputed that it is right in the land. The ring is a cycle.
 */
const records = () =>
  world()
    .source('s')
    .place('hall', 'inn', 'town', 'province', 'land', 'ring', 'gem')
    .claim('hall partOf town')
    .claim('hall partOf town', {}, denied)
    .claim('town partOf province')
    .claim('province partOf land')
    .claim('inn partOf town')
    .claim('inn partOf land')
    .claim('inn partOf land', {}, denied)
    .claim('gem partOf ring')
    .claim('ring partOf gem').records;

/** One of each kind that is part of something, and it is disputed whether it is. */
const small = () =>
  world()
    .source('s')
    .topic('trade', 'economy')
    .organization('bureau', 'ministry')
    .role('clerk')
    .visit('tour')
    .meeting('talk')
    .claim('talk stage held')
    .claim('tour stage held')
    .claim('trade partOf economy')
    .claim('bureau partOf ministry')
    .claim('talk partOf tour')
    .claim('clerk postIn ministry')
    .source('later', { publishedOn: '2017-05-05' })
    .claim('trade partOf economy', {}, denied)
    .claim('bureau partOf ministry', {}, denied)
    .claim('talk partOf tour', {}, denied)
    .claim('clerk postIn ministry', {}, denied).records;

describeEngines('The wholes of a place', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, records());
  });
  afterAll(() => server.close());

  const wholes = async (id: string) => {
    const answer = await ask(
      server.url,
      `query ($id: ID!) { place(id: $id) { ... on Place { wholes {
        node { key } steps basis support evidence { claims { nodes { summary } } } } } } }`,
      { id },
    );
    const found = at(answer, 'place.wholes') as {
      readonly node: { readonly key: string };
      readonly steps: number;
      readonly basis: string;
      readonly support: string;
      readonly evidence: { readonly claims: { readonly nodes: { readonly summary: string }[] } };
    }[];
    return found.map(({ node, steps, basis, support, evidence }) => [
      `${node.key} ${steps} ${basis} ${support}`,
      ...evidence.claims.nodes.map(({ summary }) => summary).sort(),
    ]);
  };

  test('are disputed above a disputed step, and cite each step', async () => {
    const town = ['hall partOf town', 'hall partOf town'];
    expect(await wholes('hall')).toEqual([
      ['town 1 STATED DISPUTED', ...town],
      ['province 2 INHERITED DISPUTED', ...town, 'town partOf province'],
      [
        ...['land 3 INHERITED DISPUTED', ...town],
        ...['province partOf land', 'town partOf province'],
      ],
    ]);
  });

  test('are as firm as the best supported chain of steps, however long it is', async () => {
    expect(await wholes('inn')).toEqual([
      [
        'land 1 STATED ASSERTED',
        ...['inn partOf land', 'inn partOf land', 'inn partOf town'],
        ...['province partOf land', 'town partOf province'],
      ],
      ['town 1 STATED ASSERTED', 'inn partOf town'],
      ['province 2 INHERITED ASSERTED', 'inn partOf town', 'town partOf province'],
    ]);
  });

  test('have one that is undisputed as `partOf`', async () => {
    const answer = await ask(
      server.url,
      `{ inn: place(id: "inn") { ... on Place { partOf { key } } }
         hall: place(id: "hall") { ... on Place { partOf { key } } } }`,
    );
    expect(answer).toEqual({ inn: { partOf: { key: 'town' } }, hall: { partOf: null } });
  });

  test('end if something is part of itself', async () => {
    expect(await wholes('gem')).toEqual([['ring 1 STATED ASSERTED', 'gem partOf ring']]);
  });
});

describeEngines('A disputed whole', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, small());
  });
  afterAll(() => server.close());

  const WHOLES = 'wholes { node { key } steps support }';
  const PARTS = `query ($k: Date) {
    topic(id: "trade", knownBy: $k) { partOf { key } ${WHOLES} }
    organization(id: "bureau", knownBy: $k) { parent { key } ${WHOLES} }
    event(id: "talk", knownBy: $k) { partOf { key } ${WHOLES} }
    role(id: "clerk", knownBy: $k) { organization { key } }
    ministry: organization(id: "ministry", knownBy: $k) { posts { edges { support } } } }`;
  const wholes = (key: string, support: string) => [{ node: { key }, steps: 1, support }];

  test('is not shown as a fact, but listed among the wholes with its support', async () => {
    expect(await ask(server.url, PARTS)).toEqual({
      topic: { partOf: null, wholes: wholes('economy', 'DISPUTED') },
      organization: { parent: null, wholes: wholes('ministry', 'DISPUTED') },
      event: { partOf: null, wholes: wholes('tour', 'DISPUTED') },
      role: { organization: null },
      ministry: { posts: { edges: [{ support: 'DISPUTED' }] } },
    });
  });

  test('is shown as known before it was denied', async () => {
    expect(await ask(server.url, PARTS, { k: '2016-12-31' })).toEqual({
      topic: { partOf: { key: 'economy' }, wholes: wholes('economy', 'ASSERTED') },
      organization: { parent: { key: 'ministry' }, wholes: wholes('ministry', 'ASSERTED') },
      event: { partOf: { key: 'tour' }, wholes: wholes('tour', 'ASSERTED') },
      role: { organization: { key: 'ministry' } },
      ministry: { posts: { edges: [{ support: 'ASSERTED' }] } },
    });
  });
});
