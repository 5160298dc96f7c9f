/** The main question, end to end: from the article to an answer over HTTP, on both engines. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SpineDocument, type SpineQuery } from '../generated/operations.ts';
import { askTyped } from '../support/ask.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const SHA256 = '505028d40675ef0bce2d7a783cbf7faad5695178e25ce42561efef001b46872d';

describeEngines('John Kerry and Kem Sokha', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'article');
  });
  afterAll(() => server.close());

  const relationship = async (
    a: string,
    b: string,
    knownBy?: string,
  ): Promise<SpineQuery['relationship']> =>
    (await askTyped(server.url, SpineDocument, { a, b, knownBy })).relationship;

  test('were expected to meet, which is not MET, and the plan has lapsed', async () => {
    const { verdict, meetingCount, counts, statusCounts, meetings } = await relationship(
      'john-kerry',
      'kem-sokha',
    );
    expect(verdict).toBe('PLANNED');
    expect([meetingCount, counts]).toEqual([1, [{ verdict: 'PLANNED', count: 1 }]]);
    expect(statusCounts).toEqual([{ status: 'EXPECTED', count: 1 }]);
    expect(meetings.edges).toHaveLength(1);
    expect(meetings.edges[0]).toMatchObject({
      status: 'EXPECTED',
      verdict: 'PLANNED',
      format: 'UNKNOWN',
      basis: 'STATED',
      times: 1,
      dateDisputed: false,
      lapsed: true,
      inferred: false,
      date: {
        edtf: '2016-01-26',
        earliest: '2016-01-26',
        latest: '2016-01-26',
        asWritten: 'Tuesday',
        basis: 'RESOLVED',
        how: expect.stringContaining('Tuesday'),
      },
      own: { actor: { id: 'john-kerry' }, capacities: ['ATTENDEE'], status: 'EXPECTED' },
      counterpart: {
        actor: { id: 'kem-sokha' },
        capacities: ['ATTENDEE'],
        status: 'EXPECTED',
        rolesThen: [
          { role: { id: 'cambodia-national-rescue-party-vice-president' }, basis: 'ATTESTED' },
        ],
      },
      node: { id: 'kerry-kem-sokha-2016-01', lapsed: true, status: 'EXPECTED' },
    });
  });

  test('have a plan that Yim Sovann announced, in paragraph 9', async () => {
    const { meetings } = await relationship('john-kerry', 'kem-sokha');
    const { claimCount, claims } = meetings.edges[0]!.evidence;
    expect(claims.nodes).toHaveLength(claimCount);
    expect(claimCount).toBeGreaterThanOrEqual(3);
    for (const claim of claims.nodes) {
      expect(claim).toEqual({
        summary: 'Yim Sovann announces that Kem Sokha and Kerry will meet on Tuesday.',
        paragraph: 9,
        sha256: SHA256,
        speaker: { id: 'yim-sovann', name: 'Yim Sovann' },
        source: { id: 'voa-khmer-rights-groups-kerry-talks-2016', publisher: 'VOA Khmer' },
      });
    }
  });

  test('have the same verdict in either order', async () => {
    const [there, back] = [
      await relationship('john-kerry', 'kem-sokha'),
      await relationship('kem-sokha', 'john-kerry'),
    ];
    expect(back.verdict).toBe(there.verdict);
    const [edge] = there.meetings.edges;
    expect(back.meetings.edges[0]).toMatchObject({
      status: edge!.status,
      date: edge!.date,
      evidence: edge!.evidence,
    });
  });

  test('have no record before the last possible day of publication, with the coverage', async () => {
    const before = await relationship('john-kerry', 'kem-sokha', '2016-01-25');
    expect(before).toMatchObject({ verdict: 'NO_RECORD', meetingCount: 0, counts: [] });
    expect(before.meetings.edges).toEqual([]);
    // Claims of curators are always known, and count as no source.
    expect(before.coverage).toMatchObject({ sourceCount: 0, knownFrom: null });
    expect(before.coverage.statement).toContain('proves nothing');
    const after = await relationship('john-kerry', 'kem-sokha', '2016-01-26');
    expect(after.verdict).toBe('PLANNED');
    expect(after.meetings.edges[0]!.lapsed).toBe(false);
    expect(after.coverage).toMatchObject({ sourceCount: 1, knownFrom: '2016-01-26' });
  });
});
