/** Verifying Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describeVerify } from './verify.contract.ts';

describeNeo4j('with a Neo4j', () => {
  describeVerify('Neo4j', openTestNeo4j);
});
