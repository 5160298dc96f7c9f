/** Knowledge time on each engine: every day on which something changes, and many random worlds. */
import { openTestEmbedded } from '../support/embedded.ts';
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describeKnowledge } from './knowledge.contract.ts';

describeKnowledge('the embedded engine', () => openTestEmbedded(), { days: 100, worlds: 40 });
describeNeo4j('with a Neo4j', () => {
  describeKnowledge('Neo4j', openTestNeo4j, { days: 5, worlds: 4 });
});
