/** FollowTheMoney and Popolo over a few random worlds, out of Neo4j and into it. */
import { describe } from 'vitest';
import { openTestEmbedded } from '../support/embedded.ts';
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describeReturnTrips } from './return-trip.contract.ts';

const openEmbedded = () => openTestEmbedded();

// Neo4j Community has one database, so the other graph of a trip is an embedded one.
describeNeo4j('with a Neo4j', () => {
  for (const format of ['ftm', 'popolo'] as const) {
    describe('out of it', () => describeReturnTrips(format, 2, openTestNeo4j, openEmbedded));
    describe('into it', () => describeReturnTrips(format, 2, openEmbedded, openTestNeo4j));
  }
});
