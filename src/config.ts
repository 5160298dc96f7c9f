/** The settings: the only reader of `process.env`. Every one is validated at start and listed in `--help`. */
import { fileURLToPath } from 'node:url';
import { RapportError } from './errors.ts';

/** Root of the installed project: one above `src/` and above `dist/` alike. */
export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Name, default and meaning of each environment variable, in the order `--help` lists them. */
export const SETTINGS = [
  ['HOST', '127.0.0.1', 'Address to listen on; 0.0.0.0 opens the server to the network'],
  ['PORT', '4000', 'Port to listen on; 0 picks a free one'],
  ['RAPPORT_DATA', './data', 'Folder of the embedded graph file'],
  ['RAPPORT_SEEDS', '<project>/seeds', 'Folder of seeds loaded at start; empty loads none'],
  ['NEO4J_URI', '', 'Neo4j to use instead of the embedded engine, such as neo4j://localhost:7687'],
  ['NEO4J_USERNAME', '', 'User name for Neo4j; no authentication where absent'],
  ['NEO4J_PASSWORD', '', 'Password for Neo4j'],
  ['NEO4J_DATABASE', 'neo4j', 'Database within Neo4j'],
  ['RAPPORT_DEBUG', '', '1 adds the stack to the line of an unexpected fault'],
] as const;
export type SettingName = (typeof SETTINGS)[number][0];

export interface Neo4jSettings {
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
  readonly database: string;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  /** Null where no seeds are to be loaded at start. */
  readonly seedFolder: string | null;
  /** Null selects the embedded engine. */
  readonly neo4j: Neo4jSettings | null;
  readonly production: boolean;
}

/**
 * Reads the settings.
 *
 * @throws RapportError `CONFIG_INVALID` naming the variable and the fix.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const seeds = env.RAPPORT_SEEDS ?? `${PROJECT_ROOT}seeds`;
  return {
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT),
    dataFolder: env.RAPPORT_DATA || './data',
    seedFolder: seeds === '' ? null : seeds,
    neo4j: readNeo4j(env),
    production: env.NODE_ENV === 'production',
  };
}

/**
 * Reads the settings under flags of the command line, which go first.
 *
 * @throws RapportError as {@link readConfig}.
 */
export function readConfigUnder(flags: Partial<Record<SettingName, string | undefined>>): Config {
  const given = Object.entries(flags).filter(([, value]) => value !== undefined);
  return readConfig({ ...process.env, ...Object.fromEntries(given) });
}

/** Whether faults of Rapport are to be shown with their stack; never throws. */
export function isDebugging(): boolean {
  return Boolean(process.env.RAPPORT_DEBUG);
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 4000;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new RapportError(
      'CONFIG_INVALID',
      `PORT is "${text}": give a whole number from 0 to 65535.`,
    );
  }
  return port;
}

function readNeo4j(env: Readonly<Record<string, string | undefined>>): Neo4jSettings | null {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = env;
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
    database: env.NEO4J_DATABASE || 'neo4j',
  };
}
