/** Incremental loads, on Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describeIncremental } from './incremental.contract.ts';

describeNeo4j('a load', () => describeIncremental('Neo4j', openTestNeo4j, 3));
