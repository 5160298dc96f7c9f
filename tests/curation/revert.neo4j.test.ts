/** Reverts, on Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describeReverts } from './revert.contract.ts';

describeNeo4j('a revert', () => describeReverts('Neo4j', openTestNeo4j, 3));
