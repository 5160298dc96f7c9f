/** The ten counterparts with whom an actor has the most meetings. */
import { drawActor, type Loose, type Question } from './question.ts';

export const top: Question = {
  name: 'top',
  title: 'top counterparts',
  field: 'whoMet',
  hasFloor: true,
  draw: (frame, dice) => ({ a: frame.person(drawActor(frame, dice)) }),
  rapport: {
    query: `query Top($a: ID!) { whoMet(actor: $a, orderBy: MEETING_COUNT, first: 10) { edges {
      verdict meetingCount statusCounts { status count } firstDate lastDate node { id name }
    } } }`,
    answer: ({ whoMet }: Loose) =>
      whoMet.edges.map(({ node: { id, name }, statusCounts, ...edge }: Loose) => ({
        id,
        name,
        counts: statusCounts,
        ...edge,
      })),
  },
  peer: {
    translated: false,
    query: `query Top($a: String!) { top(a: $a) {
      id name verdict meetingCount counts { status count } firstDate lastDate } }`,
    variables: (parameters) => parameters,
    answer: ({ top: found }: Loose) => found,
  },
};
