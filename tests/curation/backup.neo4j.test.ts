/** Backups of Neo4j, which the embedded engine restores, and the other way around. */
import { describeNeo4j, openTestNeo4j } from '../support/neo4j.ts';
import { describeBackup } from './backup.contract.ts';

describeNeo4j('with a Neo4j', () => {
  describeBackup('Neo4j', openTestNeo4j, 17);
});
