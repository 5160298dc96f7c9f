/** The answer that each worked example must give on the article: the fact that its title asks for. */
import { expect } from 'vitest';

/** Answers are untyped JSON, because examples are texts that a user types. */
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any;

const names = (nodes: readonly { name: string }[]) => nodes.map(({ name }) => name);

export const EXPECTATIONS: Readonly<Record<string, (data: Answer) => void>> = {
  '01-did-they-meet': ({ relationship }) => {
    expect(relationship.verdict).toBe('PLANNED');
    const [meeting] = relationship.meetings.edges;
    expect(meeting).toMatchObject({
      status: 'EXPECTED',
      verdict: 'PLANNED',
      lapsed: true,
      date: { edtf: '2016-01-26', basis: 'RESOLVED', asWritten: 'Tuesday' },
    });
    for (const claim of meeting.evidence.claims.nodes) {
      expect(claim).toMatchObject({ speaker: { name: 'Yim Sovann' }, paragraph: 9 });
    }
  },
  '02-known-then-and-now': ({ onMonday, now }) => {
    expect(onMonday.verdict).toBe('NO_RECORD');
    expect(onMonday.coverage.statement).toMatch(/proves nothing/);
    expect(now).toEqual({ verdict: 'PLANNED', meetingCount: 1 });
  },
  '03-whom-is-kerry-to-meet': ({ whoMet }) => {
    expect(whoMet.totalCount).toBe(7);
    const verdicts = whoMet.edges.map((edge: Answer) => [edge.node.name, edge.verdict] as const);
    expect(Object.fromEntries(verdicts)).toEqual({
      'William Heidt': 'SEEN_TOGETHER',
      'Hun Sen': 'PLANNED',
      'Hor Namhong': 'PLANNED',
      'Kem Sokha': 'PLANNED',
      'members of the opposition': 'PLANNED',
      'civil society': 'PLANNED',
      'Am Sam Ath': 'REQUESTED',
    });
    expect(verdicts[0]).toEqual(['William Heidt', 'SEEN_TOGETHER']);
    expect(whoMet.edges[0].counts).toEqual([{ verdict: 'SEEN_TOGETHER', count: 1 }]);
    expect(JSON.stringify(whoMet)).not.toContain('"MET"');
  },
  '04-seen-together': ({ whoMet }) => {
    const [edge] = whoMet.edges;
    expect(edge).toMatchObject({ verdict: 'SEEN_TOGETHER', node: { name: 'William Heidt' } });
    expect(edge.meetings.edges[0]).toEqual({
      format: 'ENCOUNTER',
      node: { places: { nodes: [{ name: 'Phnom Penh International Airport' }] } },
    });
  },
  '05-who-asked-to-meet': ({ whoMet }) => {
    expect(whoMet.edges).toHaveLength(1);
    const [edge] = whoMet.edges;
    expect(edge).toMatchObject({ verdict: 'REQUESTED', node: { name: 'Am Sam Ath' } });
    expect(edge.meetings.edges[0].counterpart.capacities).toEqual(['REQUESTER']);
    expect(names(edge.meetings.edges[0].node.topics.nodes)).toContain('freedom of expression');
  },
  '06-accuser-and-accused': ({ relationship }) => {
    expect(relationship.verdict).toBe('NO_RECORD');
    expect(relationship.cases.edges).toEqual([
      expect.objectContaining({ capacitiesOfA: ['COMPLAINANT'], capacitiesOfB: ['DEFENDANT'] }),
    ]);
    expect(relationship.sharedEvents.totalCount).toBe(0);
  },
  '07-what-yim-sovann-says': ({ claims }) => {
    expect(claims.totalCount).toBe(claims.nodes.length);
    expect(claims.totalCount).toBeGreaterThan(3);
    for (const claim of claims.nodes) {
      expect(claim.paragraph).toBe(9);
      expect(claim.sha256).toMatch(/^505028d4/);
    }
  },
  '08-accusations': ({ claims }) => {
    const speakers = claims.nodes.map((claim: Answer) => claim.speaker.name);
    expect(speakers).toContain('civil society organizations');
    expect(claims.nodes).toHaveLength(2);
  },
  '09-claims-of-a-source': ({ source }) => {
    expect(source.publishedOn.edtf).toBe('[2016-01-25..2016-01-26]');
    expect(source.knownFrom).toBe('2016-01-26');
    expect(source.evidence.claims.nodes).toHaveLength(10);
    expect(source.evidence.claims.pageInfo.hasNextPage).toBe(true);
  },
  '10-profile': ({ person }) => {
    expect(person.roles.edges[0].node).toEqual({
      name: 'vice president',
      organization: { name: 'Cambodia National Rescue Party' },
    });
    expect(person.involvements.edges[0]).toMatchObject({
      capacities: ['ATTENDEE'],
      status: 'EXPECTED',
      verdict: 'PLANNED',
    });
  },
  '11-roles-on-a-day': ({ person, role }) => {
    expect(person.rolesOn).toEqual([
      expect.objectContaining({ basis: 'ATTESTED', role: { name: 'US Secretary of State' } }),
    ]);
    expect(role.holders.edges).toEqual([{ basis: 'ATTESTED', node: { name: 'William Heidt' } }]);
  },
  '12-parties-and-posts': ({ parties }) => {
    expect(parties.nodes).toHaveLength(1);
    const [party] = parties.nodes;
    expect(party).toMatchObject({
      name: 'Cambodia National Rescue Party',
      orientation: 'opposition',
    });
    const holders = party.posts.nodes.map((post: Answer) => names(post.holders.nodes)).flat();
    expect(holders.sort()).toEqual(['Kem Sokha', 'Yim Sovann']);
  },
  '13-ngos': ({ ngos }) => {
    expect(ngos.nodes).toMatchObject([
      // The article calls Future Forum a think tank, never an NGO.
      { name: 'Licadho', purpose: 'rights group' },
    ]);
  },
  '14-cases-brought': ({ legalCases }) => {
    expect(legalCases.nodes).toHaveLength(1);
    expect(legalCases.nodes[0]).toMatchObject({
      category: 'criminal defamation',
      stage: null,
      charges: ['criminal defamation'],
      penaltiesFaced: ['prison sentence'],
      against: { nodes: [{ name: 'Sam Rainsy' }] },
    });
  },
  '15-exile-and-detention': ({ person, groups }) => {
    expect(person.circumstances.edges[0].node.kind).toBe('EXILE');
    expect(groups.nodes).toHaveLength(1);
    expect(groups.nodes[0].size).toBe(17);
    expect(groups.nodes[0].circumstances.edges[0].node.kind).toBe('DETENTION_OR_IMPRISONMENT');
  },
  '16-open-letter': ({ events }) => {
    expect(events.nodes).toHaveLength(1);
    const [letter] = events.nodes;
    expect(letter).toMatchObject({
      kind: 'OPEN_LETTER',
      date: { edtf: '2016-01-24', asWritten: 'Sunday' },
    });
    expect(letter.demands.map((demand: Answer) => demand.of.name).sort()).toEqual([
      'John Kerry',
      'US',
    ]);
  },
  '17-parts-of-the-visit': ({ event }) => {
    expect(event.date.edtf).toBe('2016-01-25/..');
    expect(event.parts.nodes).toHaveLength(5);
    const expected = event.parts.nodes.filter((part: Answer) => part.status === 'EXPECTED');
    expect(expected).toHaveLength(4);
    for (const part of expected) expect(part.date.basis).toBe('INHERITED');
    // No source says that Tuesday's meeting is part of the visit.
    expect(JSON.stringify(event.parts)).not.toContain('Kem Sokha');
  },
  '18-search': ({ search }) => {
    expect(search.edges[0]).toMatchObject({
      matchedName: 'Kem Sokha',
      match: 'FUZZY',
      node: { id: 'kem-sokha' },
    });
  },
  '19-topics': ({ topic }) => {
    expect(topic.events.totalCount).toBe(3);
  },
  '20-coverage-and-citation': ({ coverage, revision }) => {
    expect(coverage.sourceCount).toBe(1);
    expect(coverage.claimCount).toBe(189);
    expect(revision.number).toBe(1);
  },
  '24-ranking': ({ ranking }) => {
    expect([ranking.actorCount, ranking.pairCount]).toEqual([6, 5]);
    expect(ranking.edges[0]).toMatchObject({
      order: 1,
      counterpartCount: 5,
      node: { name: 'John Kerry' },
    });
    // The encounter at the airport is no meeting.
    expect(names(ranking.edges.map((edge: Answer) => edge.node))).not.toContain('William Heidt');
  },
  '25-matrix': ({ matrix }) => {
    const pairs = matrix.cells.map((cell: Answer) => [cell.row.name, cell.column.name]);
    expect(pairs).toEqual([
      ['John Kerry', 'Hun Sen'],
      ['John Kerry', 'Hor Namhong'],
      ['John Kerry', 'Kem Sokha'],
    ]);
    for (const { verdict } of matrix.cells) expect(verdict).toBe('PLANNED');
  },
  '26-timeline': ({ timeline }) => {
    expect(timeline.totalCount).toBe(5);
    expect(timeline.edges[3]).toMatchObject({
      kind: 'MEETING',
      status: 'EXPECTED',
      verdict: 'PLANNED',
    });
    expect(timeline.edges[4]).toMatchObject({
      kind: 'CASE',
      status: null,
      termPoint: null,
      date: null,
      actors: [{ name: 'Sam Rainsy' }],
    });
  },
  '27-histogram': ({ histogram }) => {
    expect(histogram).toMatchObject({ total: 12, imprecise: 8, undated: 1 });
    expect(histogram.buckets).toMatchObject([{ label: '2016-01', count: 3 }]);
  },
  '29-stats': ({ stats }) => {
    expect(stats.sourceCount).toBe(1);
    expect(stats.entities).toContainEqual({ type: 'PERSON', count: 9 });
    expect(stats.events).toContainEqual({ status: 'EXPECTED', count: 5 });
    expect(stats.meetings).toContainEqual({ verdict: 'PLANNED', count: 5 });
    expect(stats.claims).toContainEqual({ modality: 'ALLEGED', count: 2 });
  },
  '30-what-curators-add': ({ sources }) => {
    expect(sources.nodes).toHaveLength(1);
    const [{ title, evidence }] = sources.nodes;
    expect(title).toMatch(/^Curators of /);
    expect(evidence.claimCount).toBeGreaterThan(5);
    expect(evidence.statementCount).toBe(0);
    for (const claim of evidence.claims.nodes) {
      expect(claim.paragraph).toBeNull();
      expect(claim.summary).toMatch(/\w/);
    }
  },
  '21-ways-between': ({ paths }) => {
    expect(paths.outcome).toBe('FOUND');
    expect(paths.nodes).toHaveLength(1);
    const [{ length, hops }] = paths.nodes;
    expect(length).toBe(2);
    expect(hops.map((hop: Answer) => [hop.kind, hop.status, hop.to.name])).toEqual([
      ['MEETING', 'EXPECTED', 'Hor Namhong'],
      ['CASE', null, 'Sam Rainsy'],
    ]);
    for (const hop of hops) expect(hop.evidence.claimCount).toBeGreaterThan(1);
  },
  '22-planned-is-not-met': ({ planned, met }) => {
    expect(planned.outcome).toBe('FOUND');
    expect(planned.nodes[0].hops.map((hop: Answer) => [hop.to.name, hop.status])).toEqual([
      ['John Kerry', 'EXPECTED'],
      ['Hun Sen', 'EXPECTED'],
    ]);
    expect(met).toMatchObject({ outcome: 'NONE_WITHIN_LENGTH', nodes: [] });
  },
  '23-network-of-kerry': ({ network }) => {
    expect(network).toMatchObject({ outcome: 'COMPLETE', omittedActors: 0 });
    expect(network.nodes[0]).toMatchObject({ actor: { name: 'John Kerry' }, distance: 0 });
    const verdicts = network.edges.map((edge: Answer) => edge.verdict);
    expect(verdicts).toContain('SEEN_TOGETHER');
    expect(verdicts).not.toContain('MET');
  },
  '28-changes': ({ changes }) => {
    const told = changes.edges.map((edge: Answer) => `${edge.kind} ${edge.subjectType}`);
    expect(told).toEqual(['ADDED DATASET', ...Array(4).fill('ADDED ENTITY')]);
    expect(changes.edges[0]).toMatchObject({ node: null, affects: [], revision: { number: 1 } });
    expect(changes.edges[1]).toMatchObject({ affects: [changes.edges[1].subjectKey] });
    expect(changes.pageInfo.endCursor).toBe(changes.edges[4].cursor);
    expect(changes.totalCount).toBeGreaterThan(188);
  },
  '31-what-became-known': ({ learned }) => {
    expect(names(learned.events.edges.map(({ node }: Answer) => node))).toContain(
      'John Kerry and Kem Sokha, January 2016',
    );
    expect(learned.pairs.nodes).toEqual([
      expect.objectContaining({ before: 'NO_RECORD', after: 'PLANNED' }),
    ]);
  },
  '32-contradictions': ({ contradictions }) => {
    expect(contradictions).toEqual({ totalCount: 0, nodes: [] });
  },
  '40-meetings-with-a-party-or-role': ({ meetings }) => {
    expect(meetings.totalCount).toBe(1);
    expect(meetings.nodes).toMatchObject([{ status: 'EXPECTED', verdict: 'PLANNED' }]);
    expect(meetings.nodes[0].involved.edges[0]).toMatchObject({
      node: { name: 'Hor Namhong' },
      rolesThen: [{ role: { name: 'Foreign Minister' }, basis: 'UNDATED' }],
    });
  },
  '41-events-by-role': ({ eventGroups }) => {
    expect(eventGroups.groups.length).toBeGreaterThan(1);
    expect(eventGroups.groups[0].node.name).toBe('US Secretary of State');
    expect(eventGroups.groups[0].count).toBe(eventGroups.total - eventGroups.ungrouped);
  },
  '42-asked-and-not-met': ({ whoMet }) => {
    expect(whoMet).toEqual({
      totalCount: 1,
      edges: [{ verdict: 'REQUESTED', node: { name: 'Am Sam Ath' } }],
    });
  },
  '43-a-pair-by-year': ({ histogram }) => {
    // The plan lies in no one year for certain.
    expect(histogram).toEqual({ total: 1, buckets: [] });
  },
  '44-events-at-a-place': ({ places }) => {
    expect(places.nodes[1].events).toMatchObject({ totalCount: 1, nodes: [{ status: 'HELD' }] });
  },
  '45-statements-by-author': ({ statements }) => {
    expect(statements.totalCount).toBe(1);
    expect(statements.nodes[0].involved.edges).toMatchObject([
      { capacities: ['AUTHOR'] },
      { capacities: ['ADDRESSEE'], node: { name: 'John Kerry' } },
    ]);
  },
  '46-lapsed-or-off': ({ events }) => {
    expect(events.nodes).toMatchObject([{ status: 'EXPECTED', lapsed: true }]);
  },
  '33-who-met-nobody': ({ actors, coverage }) => {
    expect(names(actors.nodes)).toContain('John Kerry');
    expect(coverage.statement).toMatch(/proves nothing/);
  },
  '34-whom-both-meet': ({ counterparts }) => {
    const verdicts = counterparts.edges.map((edge: Answer) => [
      edge.node.name,
      ...edge.ties.map((tie: Answer) => `${tie.actor.name} ${tie.verdict}`),
    ]);
    expect(verdicts).toContainEqual(['Kem Sokha', 'John Kerry PLANNED']);
    expect(names(counterparts.edges.map(({ node }: Answer) => node))).not.toContain('John Kerry');
  },
  '35-counterparts-of-a-party': ({ whoMet }) => {
    const verdicts = whoMet.edges.map((edge: Answer) => [edge.node.name, edge.verdict]);
    expect(verdicts).toContainEqual(['Kem Sokha', 'PLANNED']);
    expect(JSON.stringify(verdicts)).not.toContain('Hun Sen');
  },
  '47-whom-kerry-met-only': ({ whoMet, seen }) => {
    expect(whoMet.totalCount).toBe(0);
    expect(seen.edges).toMatchObject([{ node: { name: 'William Heidt' } }]);
  },
  '48-role-when-meeting': ({ whoMet }) => {
    const roles = whoMet.edges.map(
      ({ meetings }: Answer) => meetings.edges[0].counterpart.rolesThen[0],
    );
    expect(roles).toEqual([
      { basis: 'UNDATED', role: { name: 'Foreign Minister' } },
      { basis: 'UNDATED', role: { name: 'Prime Minister' } },
    ]);
  },
  '49-events-by-type-of-actor': ({ eventGroups }) => {
    expect(eventGroups.groups.map(({ key }: Answer) => key)).toEqual([
      ...['PERSON', 'GROUP', 'ORGANIZATION'],
    ]);
    expect(eventGroups.groups[1].counts).toEqual([{ verdict: 'PLANNED', count: 2 }]);
  },
  '50-events-by-topic': ({ eventGroups }) => {
    expect(eventGroups.groups[0]).toEqual({ count: 3, node: { name: 'human rights' } });
  },
  '51-events-by-capacity': ({ eventGroups }) => {
    expect(eventGroups.groups[0]).toEqual({ key: 'ATTENDEE', count: 6 });
  },
  '52-not-about-human-rights': ({ meetings }) => {
    expect(names(meetings.nodes)).toContain('John Kerry and Kem Sokha, January 2016');
    expect(JSON.stringify(meetings)).not.toMatch(/Hun Sen|Hor Namhong/);
  },
  '53-claims-of-a-paragraph': ({ claims }) => {
    expect(claims.totalCount).toBe(claims.nodes.length);
    expect(claims.nodes).toContainEqual(
      expect.objectContaining({ modality: 'ASSERTED', speaker: { name: 'Yim Sovann' } }),
    );
  },
  '54-words-in-claims': ({ claims }) => {
    expect(claims.totalCount).toBeGreaterThan(1);
    for (const { summary } of claims.nodes) expect(summary).toMatch(/airport/i);
  },
  '55-claims-known-in-a-period': ({ claims }) => {
    expect(claims.nodes).toHaveLength(3);
    expect(claims.nodes[0]).toMatchObject({
      knownFrom: '2016-01-26',
      origin: 'kerry-cambodia-2016',
    });
  },
  '56-statements': ({ statements }) => {
    expect(statements.nodes).toHaveLength(4);
    expect(statements.nodes[0].demands).toHaveLength(2);
  },
  '57-visits': ({ visits }) => {
    expect(visits.nodes).toMatchObject([
      {
        status: 'HELD',
        involved: { edges: [{ capacities: ['GUEST'] }] },
        parts: { totalCount: 5 },
      },
    ]);
  },
  '58-wholes-of-a-place': ({ places }) => {
    expect(places.nodes).toMatchObject([{ wholes: [], events: { nodes: [{ status: 'HELD' }] } }]);
  },
  '59-groups-to-meet': ({ whoMet }) => {
    expect(whoMet.edges.map(({ verdict }: Answer) => verdict)).toEqual(['PLANNED', 'PLANNED']);
  },
  '60-people-by-role-on-a-day': ({ actors }) => {
    expect(actors.totalCount).toBe(9);
    expect(actors.nodes[0].rolesOn[0].basis).toBe('ATTESTED');
  },
  '61-either-or': ({ actors }) => {
    expect(names(actors.nodes)).toEqual([
      ...['Cambodia National Rescue Party', 'Kem Sokha', 'Yim Sovann'],
    ]);
  },
  '62-as-known-on-two-days': ({ now, then }) => {
    expect([now.key, now.lapsed, then.key, then.lapsed]).toEqual([
      ...['kerry-kem-sokha-2016-01', true, 'kerry-kem-sokha-2016-01', false],
    ]);
    expect(now.id).not.toBe(then.id);
  },
  '63-nearest-names': ({ search }) => {
    expect(search.totalCount).toBe(0);
    expect(search.nearest[0].name).toBe('Hun Sen');
  },
  '64-written-together': ({ together, initials }) => {
    expect(together.nodes[0].name).toBe('Hun Sen');
    expect(initials.edges).toMatchObject([
      { match: 'INITIALS', node: { name: 'Cambodia National Rescue Party' } },
    ]);
  },
  '65-timeline-of-a-topic': ({ timeline }) => {
    expect(timeline.totalCount).toBe(3);
    expect(timeline.edges[2]).toMatchObject({
      kind: 'MEETING',
      verdict: 'REQUESTED',
      actors: [{ name: 'Am Sam Ath' }, { name: 'John Kerry' }],
    });
  },
  '70-cases-by-charge': ({ legalCases }) => {
    expect(legalCases.totalCount).toBe(1);
    expect(legalCases.nodes[0].against.nodes).toEqual([{ name: 'Sam Rainsy' }]);
  },
  '71-requested-about-a-topic': ({ topic }) => {
    expect(topic.events.totalCount).toBeGreaterThan(0);
    for (const { status } of topic.events.nodes) expect(status).toBe('REQUESTED');
  },
  '72-claims-of-one-and-not-another': ({ claims }) => {
    expect(claims.totalCount).toBeGreaterThan(0);
    for (const { predicate, modality, speaker } of claims.nodes) {
      expect(predicate).not.toBe('stage');
      expect(modality).not.toBe('DENIED');
      expect(speaker?.name).not.toBe('Yim Sovann');
    }
    expect(claims.nodes.some(({ speaker }: Answer) => speaker === null)).toBe(true);
  },
  '73-possible-duplicates': ({ possibleDuplicates: { totalCount, nodes } }) => {
    expect(totalCount).toBe(1);
    expect(nodes[0].a.name).toBe('Cambodia');
    expect(nodes[0].b.name).toBe('government of Cambodia');
    expect(nodes[0].features.map(({ kind }: Answer) => kind)).toEqual([
      ...['SAME_NAME', 'MORE_WORDS', 'OTHER_KIND'],
    ]);
  },
};
