/** Whether two actors met: the verdict, and each meeting with its date, its status and who says so. */
import { drawActor, lowerCase, type Loose, type Parameters, type Question } from './question.ts';

export const pair: Question = {
  name: 'pair',
  title: 'who-met of a pair',
  field: 'relationship',
  hasFloor: true,
  draw: (frame, dice) => {
    const a = drawActor(frame, dice);
    // Most pairs are of one circle or with the hub, so that they may have met.
    const near = a === 0 ? 1 + dice.rank(frame.size.people - 1) : frame.personNear(a, dice);
    const b = near === a ? (a === 0 ? 1 : 0) : near;
    return { a: frame.person(a), b: frame.person(b) };
  },
  rapport: {
    query: `query Pair($a: ID!, $b: ID!) { relationship(a: $a, b: $b) {
      verdict meetingCount statusCounts { status count }
      meetings(first: 10) { edges {
        status verdict date { edtf }
        own { capacities status } counterpart { capacities status }
        evidence { claimCount sourceCount claims(first: 3) { nodes { id modality source { id } } } }
        node { id name }
      } }
    } }`,
    answer: ({ relationship }: Loose) => ({
      verdict: relationship.verdict,
      meetingCount: relationship.meetingCount,
      counts: relationship.statusCounts,
      meetings: relationship.meetings.edges.map((edge: Loose) => ({
        id: edge.node.id,
        name: edge.node.name,
        status: edge.status,
        verdict: edge.verdict,
        date: edge.date?.edtf ?? null,
        ownCapacities: edge.own.capacities.map(lowerCase),
        ownStatus: edge.own.status,
        otherCapacities: edge.counterpart.capacities.map(lowerCase),
        otherStatus: edge.counterpart.status,
        claimCount: edge.evidence.claimCount,
        sourceCount: edge.evidence.sourceCount,
        claims: edge.evidence.claims.nodes.map((claim: Loose) => ({
          id: claim.id,
          modality: claim.modality.toLowerCase(),
          source: claim.source.id,
        })),
      })),
    }),
  },
  peer: {
    translated: false,
    query: `query Pair($a: String!, $b: String!) { pair(a: $a, b: $b) {
      verdict meetingCount counts { status count }
      meetings { id name status verdict date ownCapacities ownStatus otherCapacities otherStatus
        claimCount sourceCount claims { id modality source } } } }`,
    variables: (parameters: Parameters) => parameters,
    answer: ({ pair: found }: Loose) => found,
  },
};
