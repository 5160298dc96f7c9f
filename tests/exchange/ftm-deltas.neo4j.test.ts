/** Deltas of FollowTheMoney on Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describeDeltas } from './ftm-deltas.contract.ts';

describeNeo4j('deltas', () => describeDeltas('Neo4j', openTestNeo4j, 3));
