/** Large loads, on Neo4j. */
import { describeNeo4j, neo4jTestSettings, openTestNeo4j } from '../support/neo4j.ts';
import { describeStaged } from './staged.contract.ts';

describeNeo4j('large loads', () => {
  describeStaged('Neo4j', {
    open: openTestNeo4j,
    settings: neo4jTestSettings,
    kills: [4, 8],
    every: 5,
  });
});
