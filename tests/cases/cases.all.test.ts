/** The small worlds with given answers, on Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { testCases } from './cases.contract.ts';

describeNeo4j('a small world, on Neo4j', () => testCases(openTestNeo4j));
