/** The native round trip of random worlds, on Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../../support/neo4j.ts';
import { describeRoundTrips } from './round-trip.contract.ts';

describeNeo4j('with a Neo4j', () => {
  describeRoundTrips('Neo4j', openTestNeo4j, 3);
});
