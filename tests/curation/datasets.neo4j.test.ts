/** Data sets that share a graph, on Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describeDatasets, WAYS } from './datasets.contract.ts';

describeNeo4j('data sets', () => {
  for (const way of Object.values(WAYS)) describeDatasets('Neo4j', openTestNeo4j, way);
});
