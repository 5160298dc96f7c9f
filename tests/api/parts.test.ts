/** A list of things has one edge per thing, however many relationships lead to it: capacities and terms are its parts. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

/** Anna has two relationships to each thing; bert has one. */
const twice = () => {
  const { records } = world()
    .source('s')
    .organization('party', 'firm')
    .role('chair', 'aide')
    .person('anna', 'bert')
    .meeting('talk', 'lunch')
    .legalCase('case')
    .claim('talk stage held')
    .claim('talk date 2020-01-02', { stage: 'held' })
    .claim('lunch stage held')
    .claim('lunch date 2020-01-03', { stage: 'held' })
    .claim('anna involvedIn talk', { capacity: 'requester', stage: 'requested' })
    .claim('anna involvedIn talk', { capacity: 'attendee', stage: 'held', onBehalfOf: 'firm' })
    .claim('bert involvedIn talk', { capacity: 'attendee', stage: 'held' })
    .claim('anna involvedIn lunch', { capacity: 'attendee', stage: 'held' })
    .claim('bert involvedIn lunch', { capacity: 'attendee', stage: 'held' })
    .claim('aide involvedIn talk', { capacity: 'requester', stage: 'requested' })
    .claim('aide involvedIn talk', { capacity: 'attendee', stage: 'held' })
    .claim('anna partyTo case', { capacity: 'complainant' })
    .claim('anna partyTo case', { capacity: 'witness' })
    .claim('bert partyTo case', { capacity: 'defendant', charges: ['libel'] })
    .claim('anna holds chair', { since: '2001', until: '2003' })
    .claim('anna holds chair', { since: '2010', until: '..' })
    .claim('bert holds chair', { since: '2004', until: '2009' })
    .claim('anna memberOf party', { since: '2001', until: '2003' })
    .claim('anna memberOf party', { since: '2010' }, { modality: 'alleged' })
    .claim('bert memberOf party', {}, { modality: 'alleged' });
  return records;
};

describeEngines('An actor with two parts in one thing', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, twice());
  });
  afterAll(() => server.close());
  const read = async (path: string, query: string) => at(await ask(server.url, query), path);

  test('is one edge in every list, and counts once', async () => {
    const answer = await ask(
      server.url,
      `{ person(id: "anna") { involvements ${LIST} meetings ${LIST} cases ${LIST} roles ${LIST} memberships ${LIST} }
         event(id: "talk") { involved ${LIST} rolesInvolved ${LIST} } legalCase(id: "case") { parties ${LIST} }
         role(id: "chair") { holders ${LIST} past: holders(on: "2002-01-01") ${LIST} involvements ${LIST} }
         aide: role(id: "aide") { involvements ${LIST} } organization(id: "party") { members ${LIST} } }`,
    );
    const list = (...ids: string[]) => ({
      totalCount: ids.length,
      nodes: ids.map((id) => ({ id })),
    });
    expect(answer).toEqual({
      person: {
        involvements: list('talk', 'lunch'),
        meetings: list('talk', 'lunch'),
        cases: list('case'),
        roles: list('chair'),
        memberships: list('party'),
      },
      event: { involved: list('anna', 'bert', 'firm'), rolesInvolved: list('aide') },
      legalCase: { parties: list('anna', 'bert') },
      role: { holders: list('anna', 'bert'), past: list('anna'), involvements: list() },
      aide: { involvements: list('talk') },
      organization: { members: list('anna', 'bert') },
    });
  });

  test('counts here as it does in the questions about everybody', async () => {
    const answer = await ask(
      server.url,
      `{ person(id: "anna") { meetings { totalCount } met { edges { meetingCount } } }
         meetings(filter: { involved: { all: ["anna"] } }) { totalCount }
         timeline(actors: ["anna"], kinds: [MEETING]) { totalCount }
         histogram(filter: { involved: { any: ["anna"] } }, types: [MEETING], interval: YEAR) { buckets { count } } }`,
    );
    const two = { totalCount: 2 };
    expect(answer).toEqual({
      person: { meetings: two, met: { edges: [{ meetingCount: 2 }] } },
      meetings: two,
      timeline: two,
      histogram: { buckets: [{ count: 2 }] },
    });
  });

  describe('shows all of them as parts of the edge', () => {
    test('of an event, from either end', async () => {
      const EDGE =
        'capacities status verdict parts { capacity onBehalfOf { id } } evidence { claimCount }';
      const answer = await ask(
        server.url,
        `{ person(id: "anna") { meetings { edges { ${EDGE} } } } event(id: "talk") { involved(first: 1) { edges { ${EDGE} } } } }`,
      );
      const edge = {
        capacities: ['ATTENDEE', 'REQUESTER'],
        status: 'HELD',
        verdict: 'MET',
        parts: [
          { capacity: 'ATTENDEE', onBehalfOf: { id: 'firm' } },
          { capacity: 'REQUESTER', onBehalfOf: null },
        ],
        evidence: { claimCount: 2 },
      };
      expect(at(answer, 'person.meetings.edges.0')).toEqual(edge);
      expect(at(answer, 'event.involved.edges')).toEqual([edge]);
    });

    test('of a case, each capacity with its charges', async () => {
      expect(
        await read(
          'legalCase.parties.edges',
          '{ legalCase(id: "case") { parties { edges { capacities parts { capacity charges } support } } } }',
        ),
      ).toEqual([
        {
          capacities: ['COMPLAINANT', 'WITNESS'],
          parts: [
            { capacity: 'COMPLAINANT', charges: [] },
            { capacity: 'WITNESS', charges: [] },
          ],
          support: 'ASSERTED',
        },
        {
          capacities: ['DEFENDANT'],
          parts: [{ capacity: 'DEFENDANT', charges: ['libel'] }],
          support: 'ASSERTED',
        },
      ]);
    });

    test('of a role, each term with its dates, oldest first', async () => {
      const TERM = 'parts { since { edtf earliest } until { edtf latest } ongoing basis }';
      const first = {
        since: { edtf: '2001', earliest: '2001-01-01' },
        until: { edtf: '2003', latest: '2003-12-31' },
        ongoing: false,
      };
      const second = {
        since: { edtf: '2010', earliest: '2010-01-01' },
        until: null,
        ongoing: true,
      };
      const answer = await ask(
        server.url,
        `{ person(id: "anna") { roles { edges { ${TERM} } } }
           role(id: "chair") { holders(on: "2002-01-01") { edges { basis ${TERM} } } } }`,
      );
      expect(at(answer, 'person.roles.edges')).toEqual([
        {
          parts: [
            { ...first, basis: null },
            { ...second, basis: null },
          ],
        },
      ]);
      expect(at(answer, 'role.holders.edges')).toEqual([
        { basis: 'DATED', parts: [{ ...first, basis: 'DATED' }] },
      ]);
    });

    test('of a membership, with the support of its best part', async () => {
      expect(
        await read(
          'organization.members.edges',
          '{ organization(id: "party") { members { edges { support parts { support } } } } }',
        ),
      ).toEqual([
        { support: 'ASSERTED', parts: [{ support: 'ASSERTED' }, { support: 'ALLEGED' }] },
        { support: 'ALLEGED', parts: [{ support: 'ALLEGED' }] },
      ]);
    });
  });

  test.each([
    ['person(id: "anna") { it: meetings(capacities: [REQUESTER])', ['talk']],
    ['person(id: "bert") { it: meetings(capacities: [REQUESTER])', []],
    ['person(id: "anna") { it: involvements(capacities: [REQUESTER, ATTENDEE])', ['talk', 'lunch']],
    ['person(id: "anna") { it: meetings(partStatuses: [HELD])', ['talk', 'lunch']],
    ['person(id: "anna") { it: meetings(partStatuses: [REQUESTED])', []],
    ['event(id: "talk") { it: involved(capacities: [REQUESTER])', ['anna']],
    ['event(id: "talk") { it: involved(partStatuses: [HELD])', ['anna', 'bert', 'firm']],
    ['person(id: "anna") { it: cases(capacities: [WITNESS])', ['case']],
    ['person(id: "bert") { it: cases(capacities: [WITNESS])', []],
  ])('is found by either part, and shows both: %s', async (asked, ids) => {
    const answer = await ask(server.url, `{ root: ${asked} { totalCount nodes { id } } } }`);
    expect(at(answer, 'root.it')).toEqual({
      totalCount: ids.length,
      nodes: ids.map((id) => ({ id })),
    });
  });

  test('counts once for the size of a page, however many parts it has', async () => {
    const page = async (after: string | null) =>
      read(
        'person.meetings',
        `{ person(id: "anna") { meetings(first: 1, after: ${JSON.stringify(after)}) {
            nodes { id } pageInfo { endCursor hasNextPage } } } }`,
      ) as Promise<{ nodes: unknown; pageInfo: { endCursor: string; hasNextPage: boolean } }>;
    const first = await page(null);
    expect([first.nodes, first.pageInfo.hasNextPage]).toEqual([[{ id: 'talk' }], true]);
    const second = await page(first.pageInfo.endCursor);
    expect([second.nodes, second.pageInfo.hasNextPage]).toEqual([[{ id: 'lunch' }], false]);
  });
});

const LIST = '{ totalCount nodes { id } }';
