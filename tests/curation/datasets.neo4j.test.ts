/** Data sets that share a graph, on Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describeDatasets, WRITES } from './datasets.contract.ts';

describeNeo4j('data sets', () => {
  for (const write of Object.values(WRITES)) describeDatasets('Neo4j', openTestNeo4j, write);
});
