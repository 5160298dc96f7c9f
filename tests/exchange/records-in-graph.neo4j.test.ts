/** Files of records on Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describeRecordsInGraph } from './records-in-graph.contract.ts';

describeNeo4j('records', () => describeRecordsInGraph('Neo4j', openTestNeo4j));
