/** Dependent parts of the projection, on Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describeReprojection } from './reprojected.contract.ts';

describeNeo4j('a load', () => describeReprojection('Neo4j', openTestNeo4j));
