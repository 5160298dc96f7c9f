/** Declares the Neo4j engine. The driver is loaded only when the engine is opened. */
import type { Engine } from '../../engine.ts';
import { checkUri, readCredentials } from './credentials.ts';
import type { Neo4jSettings } from './settings.ts';

export const NEO4J: Engine<Neo4jSettings> = {
  variables: [
    [
      'NEO4J_URI',
      '',
      'Neo4j to use instead of the embedded engine, such as neo4j://localhost:7687',
    ],
    ['NEO4J_USERNAME', '', 'User name for Neo4j; no authentication if absent'],
    ['NEO4J_PASSWORD', '', 'Password for Neo4j'],
    ['NEO4J_PASSWORD_FILE', '', 'File that holds the password, instead of NEO4J_PASSWORD'],
    ['NEO4J_DATABASE', 'neo4j', 'Database within Neo4j'],
  ],
  read: (env) => {
    const { NEO4J_URI: uri, NEO4J_DATABASE } = env;
    if (!uri) return null;
    checkUri(uri);
    return { uri, ...readCredentials(env), database: NEO4J_DATABASE || 'neo4j' };
  },
  placeOf: ({ uri, database = 'neo4j' }) =>
    `Neo4j at ${uri.replace(/\/\/.*@/, '//')}, database ${database}`,
  // Opening Neo4j creates no database, so the graph always exists already.
  exists: () => true,
  // Neo4j itself serves several processes, so nothing needs to be lent.
  socketOf: () => null,
  open: async (settings, options) => {
    const { openNeo4j } = await import('./engine.ts');
    return openNeo4j(settings, options);
  },
};
