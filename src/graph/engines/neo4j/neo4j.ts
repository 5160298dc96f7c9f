/** Declares the Neo4j engine without loading it. */
import { RapportError } from '../../../errors.ts';
import type { Engine } from '../../engine.ts';
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
    ['NEO4J_DATABASE', 'neo4j', 'Database within Neo4j'],
  ],
  read: ({
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE,
  }) => {
    if (!uri) return null;
    if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]+/.test(uri)) {
      throw new RapportError(
        'CONFIG_INVALID',
        `NEO4J_URI is "${uri}": give a neo4j:// or bolt:// address, such as neo4j://localhost:7687.`,
      );
    }
    if (Boolean(username) !== Boolean(password)) {
      throw new RapportError(
        'CONFIG_INVALID',
        'Give both NEO4J_USERNAME and NEO4J_PASSWORD, or neither for a Neo4j without authentication.',
      );
    }
    return {
      uri,
      ...(username && password ? { username, password } : {}),
      database: NEO4J_DATABASE || 'neo4j',
    };
  },
  placeOf: ({ uri, database = 'neo4j' }) =>
    `Neo4j at ${uri.replace(/\/\/[^@/]*@/, '//')}, database ${database}`,
  // A database is there or cannot be opened.
  exists: () => true,
  open: async (settings) => {
    const { openNeo4j } = await import('./engine.ts');
    return openNeo4j(settings);
  },
};
