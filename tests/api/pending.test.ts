/** Pending claims are listed on request, counted apart, and decide no answer; places are paragraphs, rows or records. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at, onlyError, send } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const there = { capacity: 'attendee', stage: 'held' };
const pending = { rank: 'pending' } as const;
const row = (number: number) => ({ locator: { row: number, sha256: `r${number}` } });

/** A register says that anna was at the talk, and somebody proposes that bert was there too. */
const told = () =>
  world()
    .person('anna', 'bert')
    .meeting('talk')
    .source('register', { publishedOn: '2016-02-01' })
    .claim('anna name Anna', {}, row(17))
    .claim('bert name Bert', {}, row(17))
    .claim('talk name Talk', {}, row(17))
    .claim('talk stage held', {}, row(17))
    .claim('anna involvedIn talk', there, row(17))
    .claim('bert involvedIn talk', there, { ...row(18), ...pending })
    .claim('anna sameAs bert', {}, { ...row(18), ...pending })
    .source('feed', { publishedOn: '2016-02-02' })
    .claim('talk date 2016-01-10', { stage: 'held' }, { locator: { record: 5, sha256: 'x' } })
    .records;

describeEngines('Pending claims', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, told());
  });
  afterAll(() => server.close());

  test('are left out of lists and counts, and listed on request', async () => {
    const answer = await ask(
      server.url,
      `{ counting: claims { totalCount nodes { rank } }
         proposed: claims(pending: true) { totalCount nodes { predicate rank knownFrom place { kind number } } }
         ofNull: claims(pending: null) { totalCount }
         before: claims(pending: true, knownBy: "2016-01-31") { totalCount }
         one: claims(pending: true, filter: { predicates: ["sameAs"], source: "register", row: 18 }) { totalCount }
         coverage { claimCount pendingClaimCount datasets { key pendingClaimCount } }
         stats { claims { count } }
         source(id: "register") { evidence { claimCount } } }`,
    );
    expect(at(answer, 'counting.totalCount')).toBe(6);
    expect(at(answer, 'ofNull.totalCount')).toBe(6);
    expect(at(answer, 'before.totalCount')).toBe(0);
    expect(at(answer, 'one.totalCount')).toBe(1);
    expect(at(answer, 'proposed')).toMatchObject({
      totalCount: 2,
      nodes: expect.arrayContaining([
        expect.objectContaining({
          predicate: 'involvedIn',
          rank: 'PENDING',
          knownFrom: '2016-02-01',
          place: { kind: 'ROW', number: 18 },
        }),
      ]) as unknown,
    });
    expect(at(answer, 'coverage')).toEqual({
      claimCount: 6,
      pendingClaimCount: 2,
      datasets: [{ key: 'test', pendingClaimCount: 2 }],
    });
    expect(at(answer, 'source.evidence.claimCount')).toBe(5);
  });

  test('make no meeting of two and merge nobody', async () => {
    const answer = await ask(
      server.url,
      `{ relationship(a: "anna", b: "bert") { verdict meetingCount }
         meeting(id: "talk") { involved { totalCount } evidence { claimCount } }
         whoMet(actor: "anna") { totalCount }
         person(id: "bert") { key mergedIds } }`,
    );
    expect(at(answer, 'relationship')).toEqual({ verdict: 'NO_RECORD', meetingCount: 0 });
    expect(at(answer, 'meeting.involved.totalCount')).toBe(1);
    expect(at(answer, 'whoMet.totalCount')).toBe(0);
    expect(at(answer, 'person')).toEqual({ key: 'bert', mergedIds: [] });
  });

  test('can be read by id', async () => {
    const listed = await ask(server.url, '{ claims(pending: true) { nodes { key } } }');
    const key = String(at(listed, 'claims.nodes.0.key'));
    const answer = await ask(
      server.url,
      `{ claim(id: "${key}") { rank origin recordedBy source { key } } }`,
    );
    expect(at(answer, 'claim')).toEqual({
      rank: 'PENDING',
      origin: 'test',
      recordedBy: 'tests',
      source: { key: 'register' },
    });
  });

  test('stand in a row or a record, as other claims do', async () => {
    const answer = await ask(
      server.url,
      `{ rows: claims(filter: { source: "register", row: 17 }) { totalCount nodes { paragraph sha256 place { kind number } } }
         records: claims(filter: { source: "feed", record: 5 }) { nodes { place { kind number } } }
         none: claims(filter: { any: [{ source: "feed", row: 5 }, { source: "register", record: 17 }] }) { totalCount } }`,
    );
    expect(at(answer, 'rows.totalCount')).toBe(5);
    expect(at(answer, 'rows.nodes.0')).toEqual({
      paragraph: null,
      sha256: 'r17',
      place: { kind: 'ROW', number: 17 },
    });
    expect(at(answer, 'records.nodes')).toEqual([{ place: { kind: 'RECORD', number: 5 } }]);
    expect(at(answer, 'none.totalCount')).toBe(0);
    const error = onlyError(
      await send(server.url, '{ claims(filter: { row: 1 }) { totalCount } }'),
    );
    expect(error.message).toContain('filter.row');
  });
});
