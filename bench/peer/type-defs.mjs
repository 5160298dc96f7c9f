/** The peer's types over Rapport's stored shape, and the Cypher it is given where it makes none itself. */
import { NETWORK, PAIR, PATH_EXACT, TIMELINE, TOP } from '../floor/statements.mjs';

/** By rank: of several parts the highest counts. */
const STATUSES = `['HELD', 'CONFIRMED', 'EXPECTED', 'POSTPONED', 'REQUESTED', 'CANCELLED', 'NOT_HELD', 'ALLEGED', 'DISPUTED']`;
const RANKS = `{HELD: 0, CONFIRMED: 1, EXPECTED: 2, POSTPONED: 3, REQUESTED: 4, CANCELLED: 5, NOT_HELD: 6, ALLEGED: 7, DISPUTED: 8}`;
const VERDICTS = `['MET', 'DISPUTED', 'SEEN_TOGETHER', 'ALLEGED', 'PLANNED', 'REQUESTED', 'CALLED_OFF', 'NO_RECORD']`;
/** Ranks in the order in which counts are listed. */
const COUNTED = '[0, 1, 2, 3, 4, 5, 6, 8, 7]';

/** The floor's statement with its lists written in: `@cypher` takes the arguments of the field alone. */
function withLists(statement) {
  return statement
    .replaceAll('$present', `['host', 'guest', 'attendee']`)
    .replaceAll('$rank', RANKS)
    .replaceAll('$strength', '[0, 4, 4, 4, 5, 6, 6, 3, 1]')
    .replaceAll('"', '\\"');
}

const countsOf = (list) =>
  `[rank IN ${COUNTED} WHERE any(x IN ${list} WHERE x = rank) |
     {status: ${STATUSES}[rank], count: size([x IN ${list} WHERE x = rank])}]`;

const PAIR_OBJECT = `${withLists(PAIR).replace(/\n\s*RETURN all, list$/, '')}
  WITH list, [x IN all | x.status] AS ranks,
    reduce(best = 7, x IN all | CASE WHEN x.strength < best THEN x.strength ELSE best END) AS best
  RETURN {
    verdict: ${VERDICTS}[best], meetingCount: size(ranks), counts: ${countsOf('ranks')},
    meetings: [m IN list | {
      id: m.id, name: m.name, status: ${STATUSES}[m.status], verdict: ${VERDICTS}[m.strength],
      date: m.date, ownCapacity: m.ownCapacity, ownStatus: m.ownStatus,
      otherCapacity: m.otherCapacity, otherStatus: m.otherStatus, claimCount: size(m.claims),
      sourceCount: size(reduce(found = [], c IN m.claims |
        CASE WHEN c.source IN found THEN found ELSE found + [c.source] END)),
      claims: m.claims[..3]
    }]
  } AS result`;

const TOP_OBJECTS = `${withLists(TOP).replace(/\n\s*RETURN b\.id[\s\S]*$/, '')}
  RETURN {
    id: b.id, name: b.name, verdict: ${VERDICTS}[strength], meetingCount: meetingCount,
    counts: ${countsOf('statuses')}, firstDate: firstDate, lastDate: lastDate
  } AS result`;

/** The last RETURN's columns as one object. */
function withObject(statement, columns) {
  const end = withLists(statement).lastIndexOf('RETURN ');
  return `${withLists(statement).slice(0, end)}WITH ${withLists(statement).slice(end + 7)}
  RETURN {${columns.map((column) => `${column}: ${column}`).join(', ')}} AS result`;
}

// Both of the floor's ways to ask cannot stand in one statement: of the two, the one always right.
const PATH_OBJECT = withObject(PATH_EXACT, ['hops']);
const NETWORK_OBJECT = withObject(NETWORK, ['nodes', 'edges', 'omittedActors']);
const ENTRY = ['id', 'name', 'kind', 'status', 'date', 'parts', 'claimCount', 'sourceCount'];
const TIMELINE_OBJECTS = withObject(TIMELINE, ENTRY);

export const typeDefs = /* GraphQL */ `
  type Person @node(labels: ["Person"]) {
    id: String!
    name: String!
    sortKey: String!
    nameText: [String!]
    propWhich: [String!]
    propValue: [String!]
    propUntil: [String!]
    knownUntil: String!
    roles: [Role!]! @relationship(type: "HOLDS", direction: OUT, properties: "Tie")
    memberships: [Entity!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Tie")
    meetings: [Meeting!]! @relationship(type: "INVOLVED_IN", direction: OUT, properties: "Involvement")
    involvements: [Event!]! @relationship(type: "INVOLVED_IN", direction: OUT, properties: "Involvement")
  }
  type Actor @node(labels: ["Actor"]) {
    id: String!
    name: String!
    sortKey: String!
  }
  type Entity @node(labels: ["Entity"]) {
    id: String!
    name: String!
    sortKey: String!
  }
  type Role @node(labels: ["Role"]) {
    id: String!
    name: String!
    sortKey: String!
  }
  type Meeting @node(labels: ["Meeting"]) {
    id: String!
    name: String!
    stepStatus: [String!]
    stepDate: [String!]
    involved: [Actor!]! @relationship(type: "INVOLVED_IN", direction: IN, properties: "Involvement")
  }
  type Event @node(labels: ["Event"]) {
    id: String!
    name: String!
    stepStatus: [String!]
    stepDate: [String!]
  }
  type Involvement @relationshipProperties {
    key: String!
    capacity: String!
    status: String!
    earliest: String
    knownUntil: String!
  }
  type Tie @relationshipProperties {
    key: String!
    since: String
    until: String
    support: String!
    knownUntil: String!
  }

  type StatusCount {
    status: String!
    count: Int!
  }
  type PairClaim {
    id: String!
    modality: String!
    source: String!
  }
  type PairMeeting {
    id: String!
    name: String!
    status: String!
    verdict: String!
    date: String
    ownCapacity: String!
    ownStatus: String!
    otherCapacity: String!
    otherStatus: String!
    claimCount: Int!
    sourceCount: Int!
    claims: [PairClaim!]!
  }
  type Pair {
    verdict: String!
    meetingCount: Int!
    counts: [StatusCount!]!
    meetings: [PairMeeting!]!
  }
  type Counterpart {
    id: String!
    name: String!
    verdict: String!
    meetingCount: Int!
    counts: [StatusCount!]!
    firstDate: String
    lastDate: String
  }

  type Named {
    id: String!
    name: String!
  }
  type Hop {
    to: Named!
    via: Named!
    date: String
  }
  type Way {
    hops: [Hop!]!
  }
  type NetworkNode {
    id: String!
    name: String!
    distance: Int!
  }
  type NetworkEdge {
    source: String!
    target: String!
    weight: Int!
    verdict: String!
    firstDate: String
    lastDate: String
  }
  type Network {
    nodes: [NetworkNode!]!
    edges: [NetworkEdge!]!
    omittedActors: Int!
  }
  type EntryPart {
    id: String!
    name: String!
    capacity: String!
    status: String!
  }
  type Entry {
    id: String!
    name: String!
    kind: String!
    status: String
    date: String
    parts: [EntryPart!]!
    claimCount: Int!
    sourceCount: Int!
  }

  type Query {
    pair(a: String!, b: String!): Pair
      @cypher(statement: """${PAIR_OBJECT}""", columnName: "result")
    top(a: String!): [Counterpart!]!
      @cypher(statement: """${TOP_OBJECTS}""", columnName: "result")
    path(a: String!, b: String!): Way
      @cypher(statement: """${PATH_OBJECT}""", columnName: "result")
    network(a: String!): Network
      @cypher(statement: """${NETWORK_OBJECT}""", columnName: "result")
    timeline(actors: [String!]!): [Entry!]!
      @cypher(statement: """${TIMELINE_OBJECTS}""", columnName: "result")
  }
`;
