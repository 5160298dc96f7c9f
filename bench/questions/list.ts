/** A list three levels deep: 20 people, their 10 newest meetings, and the first 5 actors involved in each. */
import { capacityOf, event, isDatable, storedEvent } from './profile.ts';
import { drawActors, type Loose, type Question } from './question.ts';

export const list: Question = {
  name: 'list',
  title: 'list 20 × 10 × 5',
  field: 'people',
  hasFloor: true,
  draw: (frame, dice) => ({ ids: drawActors(frame, dice, 20) }),
  rapport: {
    query: `query List($ids: [ID!]!) { people(filter: { ids: $ids }, first: 20) { nodes {
      id name
      meetings(first: 10, orderBy: DATE_DESC) { edges { status node {
        id name status date { edtf }
        involved(first: 5) { edges { capacities status node { id name } } }
      } } }
    } } }`,
    answer: ({ people }: Loose) =>
      people.nodes.map(({ id, name, meetings }: Loose) => ({
        id,
        name,
        meetings: meetings.edges.map(({ status, node }: Loose) => ({
          ...event(node),
          part: status,
          involved: node.involved.edges.map((edge: Loose) => ({
            id: edge.node.id,
            name: edge.node.name,
            capacity: capacityOf(edge),
            status: edge.status,
          })),
        })),
      })),
  },
  peer: {
    translated: true,
    query: `query List($ids: [String!]!, $now: String!) {
      people(where: { id: { in: $ids }, knownUntil: { eq: $now } }, limit: 20,
        sort: [{ sortKey: ASC }, { id: ASC }]) {
        id name
        meetingsConnection(first: 10,
          where: { edge: { knownUntil: { eq: $now }, earliest: { gte: "" } } },
          sort: [{ edge: { earliest: DESC } }, { edge: { key: ASC } }]) {
          edges { properties { status } node {
            id name stepStatus stepDate
            involvedConnection(first: 5, where: { edge: { knownUntil: { eq: $now } } },
              sort: [{ node: { sortKey: ASC } }, { edge: { key: ASC } }]) {
              edges { properties { capacity status } node { id name } } } } } } } }`,
    variables: (parameters) => ({ ...parameters, now: '9999-12-31' }),
    answer: ({ people }: Loose) =>
      people.map(({ id, name, meetingsConnection }: Loose) => ({
        id,
        name,
        meetings: meetingsConnection.edges.map(({ properties, node }: Loose) => ({
          ...storedEvent(node),
          part: properties.status,
          involved: node.involvedConnection.edges.map((edge: Loose) => ({
            id: edge.node.id,
            name: edge.node.name,
            capacity: edge.properties.capacity,
            status: edge.properties.status,
          })),
        })),
      })),
    // As in the profile, the peer cannot sort undated meetings last.
    comparable: (answer) =>
      answer.map((person: Loose) => ({
        ...person,
        meetings: person.meetings.filter(isDatable),
      })),
  },
};
