/** A Neo4j of a test's own, for what would disturb the one that all suites share. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { temporaryFolder } from './embedded.ts';

const run = promisify(execFile);

export interface OwnNeo4j {
  /** Starts it and returns its address; the data of an earlier start is still there. */
  readonly start: (...options: readonly ('--read-only' | '--auth')[]) => Promise<string>;
  readonly stop: () => Promise<void>;
  /** Stops it and removes its data. */
  readonly remove: () => Promise<void>;
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
