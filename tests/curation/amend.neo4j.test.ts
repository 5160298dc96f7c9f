/** Amendments, on Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describeAmendments } from './amend.contract.ts';

describeNeo4j('an amendment', () => describeAmendments('Neo4j', openTestNeo4j, 3));
