/** The stored schema in Grafeo's DDL. */
import type { GrafeoDB } from '@grafeo-db/js';
import { GRAPH_SCHEMA, schemaName } from '../../schema.ts';
import { translateError } from './errors.ts';

/**
 * Creates missing constraints and indexes. A unique property also gets an index; without one, Grafeo would
 * compare every new node with all others. See `names.ts` for full-text search.
 */
export async function applySchema(file: GrafeoDB): Promise<void> {
  const { unique, indexes } = GRAPH_SCHEMA;
  const constraints = unique.map(
    (key) =>
      `CREATE CONSTRAINT ${schemaName(key, 'unique')} IF NOT EXISTS ` +
      `FOR (n:${key.label}) REQUIRE n.${key.property} IS UNIQUE`,
  );
  const lookups = [...unique, ...indexes].map(
    (key) =>
      `CREATE INDEX ${schemaName(key, 'index')} IF NOT EXISTS FOR (n:${key.label}) ON (n.${key.property})`,
  );
  try {
    for (const statement of [...constraints, ...lookups]) await file.executeCypher(statement);
  } catch (error) {
    throw translateError(error);
  }
}
