/** A whole rests on every step up to it: the most doubtful one decides, and the claims of all are its evidence. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
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

  test('end where they are their own', async () => {
    expect(await wholes('gem')).toEqual([['ring 1 STATED ASSERTED', 'gem partOf ring']]);
  });
});
