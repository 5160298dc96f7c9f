/** What is asked about actors with very many relationships: all of them count, or the question is refused. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALL_KNOWN } from '../../src/domain/time/knowledge.ts';
import { listStandIns, listStandInsFor } from '../../src/queries/entities/representation.ts';
import { listShared } from '../../src/queries/relationships/shared-ties.ts';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';
import { world } from '../domain/support/world.ts';

const numbered = (name: string, length: number) =>
  Array.from({ length }, (_, i) => `${name}-${String(i).padStart(4, '0')}`);

/**
 * In the order of the lists, what counts comes last: the role that ann holds now, the role that she shares with
 * bob, the organization for which cy stands, and the meeting of dee and eve that was held. Each signer of the letter
 * has three capacities.
 */
function records() {
  const former = numbered('former', 205);
  const firms = numbered('firm', 72);
  const plans = numbered('plan', 1_001);
  const signers = numbered('signer', 90);
  const made = world()
    .person('ann', 'bob', 'cy', 'dee', 'eve', ...signers)
    .role(...former, 'often', 'z-role', 'everywhere')
    .organization(...firms, 'z-firm')
    .meeting(...plans, 'z-held')
    .statement('letter')
    .topic('trade')
    .source('s', { publishedOn: '2016-01-01' });
  for (const each of former) made.claim(`ann holds ${each}`, { since: '1900', until: '1901' });
  for (let year = 1900; year < 1946; year += 1) {
    for (const each of ['ann', 'bob']) made.claim(`${each} holds often`, { since: String(year) });
  }
  for (const each of ['ann', 'bob']) made.claim(`${each} holds z-role`, { since: '2015' });
  for (let year = 1900; year < 1972; year += 1) {
    made.claim('cy holds everywhere', { since: String(year) });
  }
  for (const each of [...firms, 'z-firm']) made.claim(`everywhere postIn ${each}`);
  for (const [stage, meetings] of [['expected', plans] as const, ['held', ['z-held']] as const]) {
    for (const each of meetings) {
      made.claim(`${each} stage ${stage}`);
      for (const actor of ['dee', 'eve']) {
        made.claim(`${actor} involvedIn ${each}`, { capacity: 'attendee', stage });
      }
    }
  }
  made.claim('letter concerns trade').claim('letter stage held');
  for (const each of signers) {
    for (const capacity of ['author', 'addressee', 'subject']) {
      made.claim(`${each} involvedIn letter`, { capacity, stage: 'held' });
    }
  }
  return made.records;
}

describeEngines('Of very many relationships', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, records());
  });
  afterAll(() => server.close());

  test('the role held on a day is found behind 200 former ones', async () => {
    const answer = await ask(
      server.url,
      `{ person(id: "ann") { rolesOn(date: "1901-06-01") { role { key } }
          now: rolesOn(date: "2016-01-01", first: 100) { role { key } } } }`,
    );
    expect(at(answer, 'person.rolesOn')).toHaveLength(20);
    expect(at(answer, 'person.now')).toContainEqual({ role: { key: 'z-role' } });
  });

  test('a shared role is found behind 2,000 pairs of terms of another', async () => {
    const answer = await ask(
      server.url,
      '{ relationship(a: "ann", b: "bob") { sharedRoles { totalCount nodes { key } } } }',
    );
    expect(at(answer, 'relationship.sharedRoles')).toEqual({
      totalCount: 2,
      nodes: [{ key: 'often' }, { key: 'z-role' }],
    });
  });

  test('an actor is found for which somebody may stand by the 5,000th term', async () => {
    const { graph } = server;
    const actorsOf = (found: readonly { readonly actor: string }[]) =>
      new Set(found.map(({ actor }) => actor));
    expect(actorsOf(await listStandIns(graph, ALL_KNOWN, ['cy'])).size).toBe(73);
    const found = await listStandInsFor(graph, ALL_KNOWN, ['z-firm', 'firm-0000']);
    expect(found.filter(({ end }) => end === 'cy')).toHaveLength(2 * 72);
  });

  test('the strongest tie of a hop is found behind 1,000 others', async () => {
    const answer = await ask(
      server.url,
      `{ paths(from: "dee", to: "eve", maxLength: 1, filter: { verdicts: [PLANNED, MET] }) {
          nodes { hops { verdict tieCount via { key } } } } }`,
    );
    expect(at(answer, 'paths.nodes')).toEqual([
      { hops: [{ verdict: 'MET', tieCount: 1_002, via: { key: 'z-held' } }] },
    ]);
  });

  test('all actors with all their capacities are in the entry of a timeline', async () => {
    const answer = await ask(
      server.url,
      '{ timeline(topics: ["trade"]) { edges { evidence { claimCount } parts { capacities } } } }',
    );
    const capacities = ['ADDRESSEE', 'AUTHOR', 'SUBJECT'];
    expect(at(answer, 'timeline.edges')).toEqual([
      {
        evidence: { claimCount: 3 * 90 + 1 },
        parts: Array.from({ length: 90 }, () => ({ capacities })),
      },
    ]);
  });

  test('none is left out above a bound: the question is refused', async () => {
    const { graph } = server;
    const refused = { code: 'QUERY_TOO_EXPENSIVE' };
    const pairs = [{ actor: 'ann', other: 'bob' }];
    const most = 46 ** 2 + 1;
    const roles = { kind: 'roles', pairs } as const;
    const [shared] = await listShared(graph, ALL_KNOWN, roles, most);
    expect(shared).toHaveLength(2);
    await expect(listShared(graph, ALL_KNOWN, roles, most - 1)).rejects.toMatchObject(refused);
    const firms = ['z-firm'];
    // cy by each of 72 terms, and the role itself.
    expect(await listStandInsFor(graph, ALL_KNOWN, firms, 73)).toHaveLength(73);
    await expect(listStandInsFor(graph, ALL_KNOWN, firms, 72)).rejects.toMatchObject(refused);
    await expect(listStandIns(graph, ALL_KNOWN, ['cy'], 72)).rejects.toMatchObject(refused);
  });
});
