/** The profile of one actor: names, description, roles, memberships, number of meetings, newest involvements. */
import { drawActor, lowerCase, type Loose, type Question } from './question.ts';

const TERMS = 'edges { parts { since { edtf } until { edtf } ongoing support } node { id name } }';

export const profile: Question = {
  name: 'profile',
  title: 'profile of an actor',
  field: 'person',
  hasFloor: true,
  draw: (frame, dice) => ({ id: frame.person(drawActor(frame, dice)) }),
  rapport: {
    query: `query Profile($id: ID!) { person(id: $id) {
      id name names { text } description
      roles(first: 20) { ${TERMS} }
      memberships(first: 20) { ${TERMS} }
      meetings(first: 1) { totalCount }
      involvements(first: 10, orderBy: DATE_DESC) { edges { capacities status node { id name status date { edtf } } } }
    } }`,
    answer: ({ person }: Loose) =>
      person && {
        id: person.id,
        name: person.name,
        names: person.names.map((name: Loose) => name.text),
        description: person.description,
        roles: ties(person.roles.edges),
        memberships: ties(person.memberships.edges),
        meetingCount: person.meetings.totalCount,
        involvements: person.involvements.edges.map(({ capacities, status, node }: Loose) => {
          return { ...event(node), capacity: capacityOf({ capacities }), part: status };
        }),
      },
  },
  peer: {
    translated: true,
    query: `query Profile($id: String!, $now: String!) { people(where: { id: { eq: $id }, knownUntil: { eq: $now } }) {
      id name nameText propWhich propValue propUntil
      rolesConnection(first: 20, where: { edge: { knownUntil: { eq: $now } } },
        sort: [{ node: { sortKey: ASC } }, { edge: { key: ASC } }]) {
        edges { properties { since until support } node { id name } } }
      membershipsConnection(first: 20, where: { edge: { knownUntil: { eq: $now } } },
        sort: [{ node: { sortKey: ASC } }, { edge: { key: ASC } }]) {
        edges { properties { since until support } node { id name } } }
      meetingsConnection(where: { edge: { knownUntil: { eq: $now } } }) { aggregate { count { edges } } }
      involvementsConnection(first: 10,
        where: { edge: { knownUntil: { eq: $now }, earliest: { gte: "" } } },
        sort: [{ edge: { earliest: DESC } }, { edge: { key: ASC } }]) {
        edges { properties { capacity status } node { id name stepStatus stepDate } } }
    } }`,
    variables: (parameters) => ({ ...parameters, now: '9999-12-31' }),
    answer: ({ people: [person] }: Loose) => {
      if (person === undefined) return null;
      const described = (person.propWhich ?? []).findIndex(
        (which: string, i: number) =>
          which === 'description' && person.propUntil[i] === '9999-12-31',
      );
      return {
        id: person.id,
        name: person.name,
        names: person.nameText,
        description: described === -1 ? null : JSON.parse(person.propValue[described]),
        roles: ties(person.rolesConnection.edges),
        memberships: ties(person.membershipsConnection.edges),
        meetingCount: person.meetingsConnection.aggregate.count.edges,
        involvements: person.involvementsConnection.edges.map(({ properties, node }: Loose) => {
          const { capacity, status } = properties;
          return { ...storedEvent(node), capacity, part: status };
        }),
      };
    },
    // Neo4j sorts undated events before dated ones, and the peer cannot change that.
    comparable: (answer) =>
      answer && { ...answer, involvements: answer.involvements.filter(isDatable) },
  },
};

/** Ties in a common shape. Rapport gives one edge per thing with its terms, and the others one per relationship. */
function ties(edges: Loose[]): unknown[] {
  return edges.flatMap(({ node: { id, name }, parts, properties }) =>
    (parts?.map(storedTerm) ?? [properties]).map(({ since, until, support }: Loose) => {
      return { id, name, since, until, support };
    }),
  );
}

/** A term as it is stored, with `..` for an end in the future. */
const storedTerm = ({ since, until, ongoing, support }: Loose) => ({
  since: since?.edtf ?? null,
  until: ongoing ? '..' : (until?.edtf ?? null),
  support,
});

/** An involvement has one part here, because nobody has two capacities in one event of the synthetic world. */
export const capacityOf = ({ capacities: [capacity] }: Loose): string => lowerCase(capacity);

export function event({ id, name, status, date }: Loose) {
  return { id, name, status, date: date?.edtf ?? null };
}

/** An event with its steps as stored. The last step gives its status. */
export function storedEvent({ id, name, stepStatus, stepDate }: Loose) {
  return { id, name, status: stepStatus?.at(-1) || null, date: stepDate?.at(-1) || null };
}

/** Whether a date has an earliest possible day; "before May" has none. */
export const isDatable = ({ date }: Loose): boolean => date !== null && !/^\[?\.\.|^\//.test(date);
