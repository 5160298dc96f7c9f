/** FollowTheMoney and Popolo over a few random worlds, on Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describeReturnTrips } from './return-trip.contract.ts';

describeNeo4j('with a Neo4j', () => {
  describeReturnTrips('ftm', openTestNeo4j, 2);
  describeReturnTrips('popolo', openTestNeo4j, 2);
});
