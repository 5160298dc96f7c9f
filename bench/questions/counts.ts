/** Fifty people, each with the number of its meetings, involvements, roles and memberships. */
import { drawActors, type Loose, type Question } from './question.ts';

const COUNTED = ['meetings', 'involvements', 'roles', 'memberships'];

export const counts: Question = {
  name: 'counts',
  title: '50 people with counts',
  field: 'people',
  hasFloor: true,
  draw: (frame, dice) => ({ ids: drawActors(frame, dice, 50) }),
  rapport: {
    query: `query Counts($ids: [ID!]!) { people(filter: { ids: $ids }, first: 50) { nodes {
      id name ${COUNTED.map((field) => `${field}(first: 1) { totalCount }`).join(' ')}
    } } }`,
    answer: ({ people }: Loose) =>
      people.nodes.map((person: Loose) => ({
        id: person.id,
        name: person.name,
        ...Object.fromEntries(COUNTED.map((field) => [field, person[field].totalCount])),
      })),
  },
  peer: {
    translated: true,
    query: `query Counts($ids: [String!]!, $now: String!) {
      people(where: { id: { in: $ids }, knownUntil: { eq: $now } }, limit: 50,
        sort: [{ sortKey: ASC }, { id: ASC }]) {
        id name ${COUNTED.map(
          (field) =>
            `${field}Connection(where: { edge: { knownUntil: { eq: $now } } }) { aggregate { count { edges } } }`,
        ).join(' ')}
      } }`,
    variables: (parameters) => ({ ...parameters, now: '9999-12-31' }),
    answer: ({ people }: Loose) =>
      people.map((person: Loose) => ({
        id: person.id,
        name: person.name,
        ...Object.fromEntries(
          COUNTED.map((field) => [field, person[`${field}Connection`].aggregate.count.edges]),
        ),
      })),
  },
};
