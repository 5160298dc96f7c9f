/** A Neo4j of a test's own, for what would disturb the one that all suites share. */
import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, test } from 'vitest';
import neo4j from 'neo4j-driver';
import { temporaryFolder } from './embedded.ts';
import { EXTENT } from './extent.ts';

const run = promisify(execFile);

export interface OwnNeo4j {
  /** Starts it and returns its address; the data of an earlier start is still there. */
  readonly start: (...options: readonly ('--read-only' | '--auth')[]) => Promise<string>;
  readonly stop: () => Promise<void>;
  /** Stops it and removes its data. */
  readonly remove: () => Promise<void>;
}

/** A `describe` for suites that start a Neo4j of their own. They take no turns, so others run meanwhile. */
export function describeOwnNeo4j(name: string, define: () => void): void {
  if (EXTENT === 'quick') return;
  const lacks = lacking();
  if (lacks === null) describe(name, define);
  else test.skip(`${name} (skipped: ${lacks})`, () => undefined);
}

function lacking(): string | null {
  if (process.env['NEO4J_URI'] === undefined) return 'NEO4J_URI is not set';
  const look = `import { findJava } from './tools/neo4j/java.mjs'; findJava('5.26.30');`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', look]);
  return status === 0 ? null : 'there is no Java for a Neo4j of its own';
}

/** The first queries take Neo4j seconds, and on a busy machine more than a read may. */
async function warm(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  await driver.executeQuery(`MATCH (m:Meta {key: 'warm'}) RETURN count(m) AS n`);
  await driver.close();
}

/** Needs what `tools/neo4j` needs: Java, and a Neo4j that was installed or can be. */
export function ownNeo4j(): OwnNeo4j {
  const folder = temporaryFolder();
  const command = async (...words: readonly string[]) => {
    const home = join(folder.path, 'home');
    const { stdout } = await run(process.execPath, [
      'tools/neo4j/neo4j.mjs',
      ...words,
      '--home',
      home,
    ]);
    return stdout;
  };
  const stop = async () => {
    await command('stop');
  };
  return {
    start: async (...options) => {
      const out = await command('start', '--port', '0', ...options);
      const uri = /^NEO4J_URI=(.+)$/m.exec(out)?.[1];
      if (uri === undefined) throw new Error(`Neo4j gave no address: ${out}`);
      if (!options.includes('--auth')) await warm(uri);
      return uri;
    },
    stop,
    remove: async () => {
      await stop();
      folder.remove();
    },
  };
}
