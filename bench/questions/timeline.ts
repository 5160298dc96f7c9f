/** The timeline of one or two actors: the first twenty events by date, their parts in each, and who says so. */
import { drawActor, lowerCase, type Loose, type Question } from './question.ts';

export const timeline: Question = {
  name: 'timeline',
  title: 'timeline',
  field: 'timeline',
  hasFloor: true,
  draw: (frame, dice) => {
    const a = drawActor(frame, dice);
    const both = dice.chance(0.5) ? [a, frame.personNear(a, dice)] : [a];
    return { actors: [...new Set(both)].map((person) => frame.person(person)) };
  },
  rapport: {
    query: `query Timeline($actors: [ID!]!) {
      timeline(actors: $actors, kinds: [MEETING, VISIT, STATEMENT], first: 20) { edges {
        kind status date { edtf } node { id name }
        parts { capacities status actor { id name } }
        evidence { claimCount sourceCount }
      } } }`,
    answer: ({ timeline: { edges } }: Loose) =>
      edges.map(({ node, kind, status, date, parts, evidence }: Loose) => ({
        ...node,
        kind,
        status,
        date: date?.edtf ?? null,
        parts: parts.map(({ actor, capacities, status: own }: Loose) => ({
          capacities: capacities.map(lowerCase),
          status: own,
          ...actor,
        })),
        ...evidence,
      })),
  },
  peer: {
    translated: false,
    query: `query Timeline($actors: [String!]!) { timeline(actors: $actors) {
      id name kind status date parts { id name capacities status } claimCount sourceCount } }`,
    variables: (parameters) => parameters,
    answer: ({ timeline: found }: Loose) => found,
  },
};
