/** Connects to Neo4j and checks that Rapport supports its version. */
import neo4j, { type AuthToken, type Driver } from 'neo4j-driver';
import { RapportError } from '../../../errors.ts';
import { withDeadline } from '../../deadline.ts';
import { withRetry } from '../../retry.ts';
import { errorTranslator, isPassing } from './errors.ts';
import type { Neo4jSettings } from './settings.ts';

export const MOST_CONNECTIONS = 50;
const CONNECT_TIMEOUT_MS = 4_000;
/** How long opening is retried, because Neo4j may still be starting. */
const OPEN_BUDGET_MS = 2_000;
const OPEN_DEADLINE_MS = 8_000;

/** A connected driver, with the server's product and version, such as `Neo4j 5.26.30`. */
export async function connect(
  settings: Neo4jSettings,
  database: string,
): Promise<{ driver: Driver; version: string }> {
  const driver = createDriver(settings);
  try {
    const greet = withRetry(() => driver.getServerInfo({ database }), isPassing, OPEN_BUDGET_MS);
    const { agent } = await withDeadline(greet, OPEN_DEADLINE_MS).catch((error: unknown) => {
      throw errorTranslator(safeUri(settings.uri), database)(error, 'open');
    });
    return { driver, version: checkVersion(agent ?? '') };
  } catch (error) {
    driver.close().catch(() => undefined);
    throw error;
  }
}

/** The address without credentials, path and query, for use in messages. */
export function safeUri(uri: string): string {
  try {
    const { protocol, host } = new URL(uri);
    return `${protocol}//${host}`;
  } catch {
    return 'the given address';
  }
}

/** The credentials in the driver's form; undefined for a Neo4j without authentication. */
export function authOf({ username, password }: Neo4jSettings): AuthToken | undefined {
  const anonymous = username === undefined && password === undefined;
  return anonymous ? undefined : neo4j.auth.basic(username ?? 'neo4j', password ?? '');
}

function createDriver(settings: Neo4jSettings): Driver {
  const { uri } = settings;
  try {
    return neo4j.driver(uri, authOf(settings), {
      userAgent: 'rapport',
      telemetryDisabled: true,
      maxConnectionPoolSize: MOST_CONNECTIONS,
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      // Whole numbers arrive as bigint, so that one that is too large for a number is an error rather than rounded.
      useBigInt: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (cause) {
    throw new RapportError(
      'CONFIG_INVALID',
      `${safeUri(uri)} is not a Neo4j address: give one such as neo4j://host:7687 or bolt://host:7687.`,
      { cause },
    );
  }
}

/** The queries use `CALL (x) { … }`, which needs 5.23. The next long-term release after it is 5.26. */
function checkVersion(agent: string): string {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(agent) ?? [];
  if (Number(major) < 5 || (Number(major) === 5 && Number(minor) < 26)) {
    throw new RapportError(
      'CONFIG_INVALID',
      `Rapport needs Neo4j 5.26 or later; this is ${agent}.`,
    );
  }
  return agent.replace('/', ' ');
}
