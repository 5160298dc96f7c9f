/** The stored schema in Neo4j's DDL. */
import type { Session } from 'neo4j-driver';
import { GRAPH_SCHEMA, schemaName } from '../../schema.ts';

/** Name of the full-text index over names. */
export const NAME_INDEX = schemaName(GRAPH_SCHEMA.fullText, 'fulltext');

const INDEX_WAIT_SECONDS = 300;

/** Creates missing constraints and indexes, and waits until every index is ready. */
export async function applySchema(session: Session): Promise<void> {
  for (const statement of statements()) await session.run(statement);
  await session.run(`CALL db.awaitIndexes(${INDEX_WAIT_SECONDS})`);
}

function statements(): string[] {
  const { unique, indexes, fullText } = GRAPH_SCHEMA;
  return [
    ...unique.map(
      (key) =>
        `CREATE CONSTRAINT ${schemaName(key, 'unique')} IF NOT EXISTS ` +
        `FOR (n:${key.label}) REQUIRE n.${key.property} IS UNIQUE`,
    ),
    ...indexes.map(
      (key) =>
        `CREATE INDEX ${schemaName(key, 'index')} IF NOT EXISTS FOR (n:${key.label}) ON (n.${key.property})`,
    ),
    // The whitespace analyzer is enough, because tokens are already folded and segmented. The index must not be
    // eventually consistent, so that a name is found as soon as its write has resolved.
    `CREATE FULLTEXT INDEX ${NAME_INDEX} IF NOT EXISTS
     FOR (n:${fullText.label}) ON EACH [n.${fullText.property}]
     OPTIONS {indexConfig: {
       \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false
     }}`,
  ];
}
