/** `contradictions` of the kind `PAIR`: two actors of whom sources contradict each other, whether they met or were to meet. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const held = { capacity: 'attendee', stage: 'held' };
const denied = { modality: 'denied' } as const;

/**
 * The gala is denied as a whole, and bob's part in the lunch. The others at the lunch met for certain, and
 * so did ann and bob at the tea. The walk is only denied. That
 * ann and dee are to meet at the fair is asserted and denied: nobody says that they met. The minister is a role, and a role makes no pair.
 */
const built = world()
  .source('first', { publishedOn: '2020-01-01' })
  .person('ann', 'bob', 'cy', 'dee')
  .role('minister')
  .meeting('gala', 'lunch', 'tea', 'walk', 'fair');
for (const [meeting, ...actors] of [
  ['gala', 'cy', 'dee', 'minister'],
  ['lunch', 'ann', 'bob', 'cy'],
  ['tea', 'ann', 'bob'],
] as const) {
  built.claim(`${meeting} stage held`).claim(`${meeting} date 2019-12-30`, { stage: 'held' });
  for (const actor of actors) built.claim(`${actor} involvedIn ${meeting}`, held);
}
for (const modality of ['asserted', 'denied'] as const) {
  built
    .source(`fair-${modality}`, { publishedOn: '2020-01-10' })
    .claim('fair stage expected', {}, { modality })
    .claim('ann involvedIn fair', { capacity: 'attendee', stage: 'expected' })
    .claim('dee involvedIn fair', { capacity: 'attendee', stage: 'expected' });
}
built
  .source('second', { publishedOn: '2020-01-20' })
  .claim('gala stage held', {}, denied)
  .claim('lunch stage held')
  .claim('bob involvedIn lunch', held, denied)
  .claim('walk stage held', {}, denied)
  .claim('ann involvedIn walk', held, denied)
  .claim('dee involvedIn walk', held, denied);

interface Disputed {
  readonly subject: { readonly key: string };
  readonly object: { readonly key: string };
  readonly meeting: { readonly key: string };
  readonly evidence: { readonly claims: { readonly nodes: readonly { modality: string }[] } };
}

describeEngines('Disputed pairs', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, built.records);
  });
  afterAll(() => server.close());
  const disputed = async (given = '') =>
    at(
      await ask(
        server.url,
        `{ contradictions(kinds: [PAIR]${given}) { totalCount nodes { kind subject { key } object { key }
           meeting { key } evidence { claims { nodes { modality } } } } } }`,
      ),
      'contradictions',
    ) as { totalCount: number; nodes: readonly Disputed[] };
  const shown = async (given?: string) =>
    (await disputed(given)).nodes.map(({ subject, object, meeting }) => [
      ...[subject.key, object.key, meeting.key],
    ]);

  test('are those of whom a meeting, or a part in it, is both asserted and denied', async () => {
    expect(await shown()).toEqual([
      ['ann', 'bob', 'lunch'],
      ['ann', 'dee', 'fair'],
      ['bob', 'cy', 'lunch'],
      ['cy', 'dee', 'gala'],
    ]);
    const { totalCount, nodes } = await disputed();
    expect(totalCount).toBe(4);
    for (const { evidence } of nodes) {
      const modalities = evidence.claims.nodes.map(({ modality }) => modality);
      expect(new Set(modalities)).toEqual(new Set(['ASSERTED', 'DENIED']));
    }
  });

  test('have the verdict of the same meeting in `relationship`', async () => {
    for (const [a, b, meeting] of await shown()) {
      const edges = at(
        await ask(
          server.url,
          `{ relationship(a: "${a}", b: "${b}") { meetings { edges { verdict node { key } } } } }`,
        ),
        'relationship.meetings.edges',
      ) as { verdict: string; node: { key: string } }[];
      expect(edges).toContainEqual({ verdict: 'DISPUTED', node: { key: meeting } });
    }
  });

  test('are of one actor, or of an earlier day, if that is asked', async () => {
    expect(await shown(', about: "cy"')).toEqual([
      ['bob', 'cy', 'lunch'],
      ['cy', 'dee', 'gala'],
    ]);
    expect(await shown(', knownBy: "2020-01-19"')).toEqual([['ann', 'dee', 'fair']]);
  });
});
