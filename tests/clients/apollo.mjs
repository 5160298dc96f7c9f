/** Apollo Client with the cache of docs/clients.md: a question as of one day never changes what was cached for another. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { copyOf, saw, url } from './said.mjs';

const possibleTypes = JSON.parse(
  readFileSync(new URL('../../schema/generated/possible-types.json', import.meta.url), 'utf8'),
);

const sent = [];
const http = new HttpLink({
  uri: `${url}/graphql`,
  fetch: (address, init) => {
    sent.push({ address: String(address), method: init?.method ?? 'GET' });
    return fetch(address, init);
  },
});
const cacheOf = () => new InMemoryCache({ possibleTypes });
const clientWith = (link) => new ApolloClient({ link, cache: cacheOf() });
const client = clientWith(http);

/** Asks each question in turn, and compares what the cache reads back with the answer. */
async function keepsApart(about, questions) {
  const answers = [];
  for (const { query, variables } of questions) {
    const { data } = await client.query({ query, variables });
    answers.push(copyOf(data));
  }
  questions.forEach(({ query, variables }, i) => {
    assert.deepEqual(client.readQuery({ query, variables }), answers[i], `${about} ${i}`);
  });
  assert.notDeepEqual(answers[0], answers[1], `${about}: the answers differ`);
  saw(`Apollo keeps apart: ${about}`);
}

const PERSON = gql`
  query Person($knownBy: Date) {
    person(id: "john-kerry", knownBy: $knownBy) {
      __typename
      id
      key
      name
      evidence {
        claimCount
      }
      meetings(first: 5) {
        totalCount
        edges {
          status
          node {
            __typename
            id
            status
            lapsed
          }
        }
      }
    }
  }
`;
await keepsApart('one actor on two days', [
  { query: PERSON, variables: { knownBy: '2016-01-26' } },
  { query: PERSON, variables: {} },
]);

const NETWORK = gql`
  query Network($statuses: [Status!]) {
    network(around: ["john-kerry"], filter: { statuses: $statuses }) {
      nodes {
        actor {
          __typename
          id
          name
        }
        degree
      }
      edges {
        key
        source
        target
        verdict
        tieCount
      }
    }
  }
`;
await keepsApart('a network by two filters', [
  { query: NETWORK, variables: { statuses: ['EXPECTED'] } },
  { query: NETWORK, variables: { statuses: ['EXPECTED', 'REQUESTED', 'HELD'] } },
]);

const MET = gql`
  query Met($verdicts: [Verdict!]) {
    person(id: "john-kerry") {
      __typename
      id
      met(filter: { verdicts: $verdicts }) {
        edges {
          verdict
          meetingCount
          node {
            __typename
            id
          }
        }
      }
    }
  }
`;
await keepsApart('counterparts by two filters', [
  { query: MET, variables: { verdicts: ['PLANNED'] } },
  { query: MET, variables: { verdicts: ['MET', 'PLANNED', 'REQUESTED'] } },
]);

// Only `possibleTypes` tells the cache that a person is an actor.
const NODE = gql`
  query Node($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Actor {
        name
        evidence {
          claimCount
        }
      }
    }
  }
`;
await keepsApart('a fragment on an interface', [
  { query: NODE, variables: { id: 'john-kerry@2016-01-25' } },
  { query: NODE, variables: { id: 'john-kerry' } },
]);
const { node } = client.readQuery({ query: NODE, variables: { id: 'john-kerry' } });
assert.equal(node.name, 'John Kerry');

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const persisted = clientWith(
  ApolloLink.from([new PersistedQueryLink({ sha256, useGETForHashedQueries: true }), http]),
);
for (let i = 0; i < 2; i += 1) {
  sent.length = 0;
  const { data } = await persisted.query({ query: PERSON, fetchPolicy: 'network-only' });
  assert.equal(data.person.key, 'john-kerry');
}
assert.deepEqual(
  sent.map(({ method }) => method),
  ['GET'],
);
assert.ok(!sent[0].address.includes('query='), 'only the hash is sent');
saw('Apollo asks by GET with the hash of a persisted query');
client.stop();
persisted.stop();
