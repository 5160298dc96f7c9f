/** Pending claims, on Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describePending } from './pending.contract.ts';

describeNeo4j('a proposal', () => describePending('Neo4j', openTestNeo4j, 3));
