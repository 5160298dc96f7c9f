/** Previews of loads, on Neo4j. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describePreview } from './preview.contract.ts';

describeNeo4j('a preview', () => describePreview('Neo4j', openTestNeo4j, 6));
