/** urql with Graphcache, set up as docs/clients.md says: it gives no warnings and keeps two days apart. */
import assert from 'node:assert/strict';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { getIntrospectionQuery } from 'graphql';
import { keys } from '../../schema/generated/graphcache-keys.js';
import { copyOf, introspect, saw, url } from './said.mjs';

const schema = await introspect(getIntrospectionQuery({ descriptions: false }));

const complaints = [];
const logger = (severity, text) => complaints.push(`${severity}: ${text}`);
console.warn = console.error = (...words) => complaints.push(words.join(' '));
const client = new Client({
  url: `${url}/graphql`,
  preferGetMethod: false,
  exchanges: [cacheExchange({ schema, keys, logger }), fetchExchange],
});

const QUESTION = `query Event($knownBy: Date) {
  meeting(id: "kerry-kem-sokha-2016-01", knownBy: $knownBy) {
    __typename id key name status lapsed
    statusHistory { knownFrom status evidence { claimCount } }
    involved { edges { status capacities parts { capacity evidence { claimCount } } node { __typename id name } } }
  }
}`;
const ask = async (variables, requestPolicy) => {
  const { data, error } = await client.query(QUESTION, variables, { requestPolicy }).toPromise();
  if (error) throw error;
  return copyOf(data);
};
const days = [{ knownBy: '2016-01-26' }, {}];
const asked = [await ask(days[0], 'network-only'), await ask(days[1], 'network-only')];
assert.notEqual(asked[0].meeting.lapsed, asked[1].meeting.lapsed);
assert.deepEqual(await ask(days[0], 'cache-only'), asked[0]);
assert.deepEqual(await ask(days[1], 'cache-only'), asked[1]);
saw('urql keeps apart: one meeting on two days');
assert.deepEqual(complaints, []);
saw('urql warns of nothing');
