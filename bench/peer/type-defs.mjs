/** The peer's types over Rapport's stored shape. */
import {
  NETWORK_OBJECT,
  PAIR_OBJECT,
  PATH_OBJECT,
  TIMELINE_OBJECTS,
  TOP_OBJECTS,
} from './statements.mjs';

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
    ownCapacities: [String!]!
    ownStatus: String!
    otherCapacities: [String!]!
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
  type Path {
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
    tieCount: Int!
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
    capacities: [String!]!
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
    path(a: String!, b: String!): Path
      @cypher(statement: """${PATH_OBJECT}""", columnName: "result")
    network(a: String!): Network
      @cypher(statement: """${NETWORK_OBJECT}""", columnName: "result")
    timeline(actors: [String!]!): [Entry!]!
      @cypher(statement: """${TIMELINE_OBJECTS}""", columnName: "result")
  }
`;
