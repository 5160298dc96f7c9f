/** What the Relay compiler compiles: fragments that page and refetch, one within the other. */
import { graphql } from 'relay-runtime';

export const ACTOR = graphql`
  query questionsActorQuery($id: ID!, $knownBy: Date) {
    person(id: $id, knownBy: $knownBy) {
      ...questions_meetings
    }
  }
`;

export const MEETINGS = graphql`
  fragment questions_meetings on Person
  @refetchable(queryName: "questionsMeetingsQuery")
  @argumentDefinitions(
    first: { type: "Int", defaultValue: 1 }
    after: { type: "String", defaultValue: null }
  ) {
    name
    meetings(first: $first, after: $after) @connection(key: "questions_meetings") {
      edges {
        status
        node {
          name
          lapsed
          ...questions_involved
        }
      }
    }
  }
`;

export const INVOLVED = graphql`
  fragment questions_involved on Event
  @refetchable(queryName: "questionsInvolvedQuery")
  @argumentDefinitions(
    first: { type: "Int", defaultValue: 1 }
    after: { type: "String", defaultValue: null }
  ) {
    involved(first: $first, after: $after) @connection(key: "questions_involved") {
      edges {
        capacities
        node {
          id
          name
        }
      }
    }
  }
`;
