/** What two actors share beside meetings, and meetings of theirs that may be duplicates. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const HELD = { stage: 'held' } as const;
const THERE = { capacity: 'attendee', ...HELD } as const;

/** Two actors with a January meeting that two reports give under two ids, and other shared events. */
const small = () => {
  const made = world()
    .source('s', { publishedOn: '2022-02-02' })
    .person('anna', 'bert', 'hal', 'zoe')
    .organization('guild', 'club', 'office')
    .role('clerk', 'warden', 'minister')
    .meeting('talk', 'chat', 'lunch', 'spring', 'audience')
    .visit('tour')
    .claim('talk stage held')
    .claim('talk date 2020-01-10', { ...HELD, basis: 'stated' })
    .claim('chat stage held')
    .claim('chat date 2020-01', { ...HELD, basis: 'stated' })
    .claim('lunch stage held')
    .claim('lunch date 2020-01-10', { ...HELD, basis: 'stated' })
    .claim('lunch partOf talk')
    .claim('spring stage held')
    .claim('spring date 2020-04-02', { ...HELD, basis: 'stated' })
    .claim('tour stage held')
    .claim('audience stage held')
    .claim('audience date 2020-05-05', { ...HELD, basis: 'stated' })
    .claim('anna involvedIn audience', THERE)
    .claim('minister involvedIn audience', THERE)
    .claim('minister postIn office')
    .claim('hal holds minister', { since: '2018', until: '..' })
    .claim('zoe holds minister', { since: '2010', until: '2017' })
    .claim('anna holds clerk', { since: '2010', until: '2014' })
    .claim('bert holds clerk', { since: '2015', until: '2019' })
    .claim('anna holds warden', { attestedOn: '2020-01-10' })
    .claim('bert holds warden', { since: '2019', until: '2021' })
    .claim('anna memberOf guild', { since: '2001' })
    .claim('bert memberOf guild', { since: '2003' })
    .claim('anna memberOf club', { since: '2001', until: '2003' })
    .claim('bert memberOf club', { since: '2003-06-01', until: '2009' });
  for (const event of ['talk', 'chat', 'lunch', 'spring', 'tour']) {
    made.claim(`anna involvedIn ${event}`, THERE).claim(`bert involvedIn ${event}`, THERE);
  }
  return made;
};

describeEngines('Two actors who met and share more', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, small().records);
  });
  afterAll(() => server.close());

  const between = async (path: string, fields: string, given = '') =>
    at(
      await ask(server.url, `{ relationship(a: "bert", b: "anna" ${given}) { ${fields} } }`),
      `relationship.${path}`,
    );

  describe('possible duplicates', () => {
    const DUPLICATES =
      'possibleDuplicates(first: 1) { totalCount nodes { one { id } other { id } } pageInfo { hasNextPage endCursor } }';

    test('are two meetings whose dates overlap and of which neither is part of the other', async () => {
      const found = await between('possibleDuplicates', DUPLICATES);
      expect(found).toMatchObject({
        totalCount: 2,
        nodes: [{ one: { id: 'chat' }, other: { id: 'lunch' } }],
        pageInfo: { hasNextPage: true },
      });
      const { endCursor } = (found as { pageInfo: { endCursor: string } }).pageInfo;
      const rest = await between(
        'possibleDuplicates.edges.*.node.other.id',
        `possibleDuplicates(after: "${endCursor}") { edges { node { other { id } } } }`,
      );
      expect(rest).toEqual(['talk']);
    });

    test('exclude two meetings that a curator declares different, in either order', async () => {
      const kept = async (decide: (made: ReturnType<typeof small>) => unknown) => {
        const made = small();
        decide(made);
        const decided = await serveRecords(open, made.records);
        const fields = 'possibleDuplicates { totalCount nodes { one { id } other { id } } }';
        const query = `{ relationship(a: "anna", b: "bert") { ${fields} } }`;
        try {
          return at(
            await ask(decided.url, query),
            'relationship.possibleDuplicates.nodes.*.other.id',
          );
        } finally {
          await decided.close();
        }
      };
      const denied = { modality: 'denied' } as const;
      const curators = (made: ReturnType<typeof small>) =>
        made.source('curators', { kind: 'curation' });
      expect(await kept((made) => curators(made).claim('chat sameAs lunch', {}, denied))).toEqual([
        'talk',
      ]);
      expect(await kept((made) => curators(made).claim('lunch sameAs chat', {}, denied))).toEqual([
        'talk',
      ]);
      // Neither a denial by a source nor a withdrawn decision of the curators counts.
      expect(await kept((made) => made.claim('chat sameAs lunch', {}, denied))).toEqual([
        'lunch',
        'talk',
      ]);
      const takenBack = { ...denied, rank: 'deprecated' } as const;
      expect(
        await kept((made) => curators(made).claim('chat sameAs lunch', {}, takenBack)),
      ).toEqual(['lunch', 'talk']);
    });

    test('are counted separately, but once if one is part of the other', async () => {
      expect(await between('counts', 'counts { verdict count }')).toEqual([
        { verdict: 'MET', count: 3 },
      ]);
      expect(await between('meetings.totalCount', 'meetings { totalCount }')).toBe(4);
    });
  });

  test('a shared event is one in which the two are no pair, whatever the filter', async () => {
    const ids = 'sharedEvents { nodes { id } }';
    for (const filter of ['', ', filter: { verdicts: [] }']) {
      expect(await between('sharedEvents.nodes', ids, filter)).toEqual([{ id: 'tour' }]);
    }
  });

  test('shared roles and organizations say whether the terms of the two overlap', async () => {
    expect(
      await between('sharedRoles.edges', 'sharedRoles { edges { together node { id } } }'),
    ).toEqual([
      { together: 'NO', node: { id: 'clerk' } },
      { together: 'YES', node: { id: 'warden' } },
    ]);
    expect(
      await between(
        'sharedOrganizations.edges',
        'sharedOrganizations { edges { together node { id } evidence { claimCount } } }',
      ),
    ).toEqual([
      { together: 'POSSIBLY', node: { id: 'club' }, evidence: { claimCount: 2 } },
      { together: 'POSSIBLY', node: { id: 'guild' }, evidence: { claimCount: 2 } },
    ]);
  });

  describe('a meeting with a role whose holder is unnamed', () => {
    const MEETINGS = `verdict meetingCount sharedEvents { totalCount } meetings { edges {
      inferred basis verdict node { id } own { actor { id } representedBy { id } }
      counterpart { actor { id } representedBy { id } } evidence { claims { nodes { predicate } } } } }`;
    const asked = async (a: string, b: string, representation: string) =>
      at(
        await ask(
          server.url,
          `{ relationship(a: "${a}", b: "${b}", filter: { representation: ${representation} }) { ${MEETINGS} } }`,
        ),
        'relationship',
      );
    const nothing = {
      verdict: 'NO_RECORD',
      meetingCount: 0,
      sharedEvents: { totalCount: 0 },
      meetings: { edges: [] },
    };

    test("is no meeting of the role's holder", async () => {
      expect(await asked('anna', 'hal', 'STATED')).toEqual(nothing);
    });

    test.each(['hal', 'office'])(
      'is an inferred meeting with %s, seen from either actor',
      async (other) => {
        const part = (id: string) => ({ actor: { id }, representedBy: null });
        for (const [a, b] of [
          ['anna', other],
          [other, 'anna'],
        ] as const) {
          const found = await asked(a, b, 'BY_ROLE');
          expect(found).toMatchObject({ verdict: 'NO_RECORD', meetingCount: 0 });
          expect(at(found, 'meetings.edges')).toEqual([
            expect.objectContaining({
              ...{ inferred: true, basis: 'INFERRED', verdict: 'MET', node: { id: 'audience' } },
              ...{ own: part(a), counterpart: part(b) },
            }),
          ]);
          const cited = at(found, 'meetings.edges.0.evidence.claims.nodes.*.predicate');
          expect(cited).toContain(other === 'hal' ? 'holds' : 'postIn');
        }
      },
    );

    test('implies nothing about a former holder', async () => {
      expect(await asked('anna', 'zoe', 'BY_ROLE')).toEqual(nothing);
    });

    test('adds no counterpart to the list', async () => {
      for (const [representation, others] of [
        ['STATED', ['bert']],
        ['BY_ROLE', ['bert', 'hal', 'office']],
      ] as const) {
        const query = `{ whoMet(actor: "anna", orderBy: NAME_ASC, filter: { representation: ${representation} }) { nodes { id } } }`;
        expect(at(await ask(server.url, query), 'whoMet.nodes.*.id')).toEqual(others);
      }
    });
  });
});
