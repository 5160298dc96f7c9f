/** Data sets that share a graph, on Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describeDatasets } from './datasets.contract.ts';

describeNeo4j('data sets', () => describeDatasets('Neo4j', openTestNeo4j));
