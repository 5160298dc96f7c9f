/** Large amendments, on Neo4j. */
import { describeNeo4j, neo4jTestSettings, openTestNeo4j } from '../support/neo4j.ts';
import { describeStagedAmendments } from './staged-amend.contract.ts';

describeNeo4j('large amendments', () => {
  describeStagedAmendments('Neo4j', {
    open: openTestNeo4j,
    settings: neo4jTestSettings,
    kills: [4, 8],
    every: 5,
  });
});
