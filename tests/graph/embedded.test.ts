/** The embedded engine: the contract with a file, and the behaviour of files. */
import { afterAll, describe, expect, test } from 'vitest';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openGraph } from '../../src/graph/open-graph.ts';
import { SCHEMA_VERSION } from '../../src/graph/schema.ts';
import { openTestEmbedded, temporaryFolder, temporaryGraphFile } from '../support/embedded.ts';
import { describeContract } from './contract.ts';
import { expectCode } from './contract/suite.ts';

const contractFile = temporaryGraphFile();
describeContract({
  name: 'the embedded engine',
  open: () => openTestEmbedded(contractFile.path),
  reopen: () => openTestEmbedded(contractFile.path),
});

const { path: folder, remove } = temporaryFolder();
afterAll(() => {
  contractFile.remove();
  remove();
});

/** Starts a process that opens `path` and writes until it is killed. */
function startWriter(path: string): ChildProcess {
  return spawn(
    process.execPath,
    ['--import', './tests/support/typescript.mjs', 'tests/graph/embedded-writer.ts', path],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
}

/** Resolves once `writer` has printed `count` lines. Continues reading, so that the writer never blocks. */
function printed(writer: ChildProcess, count: number): Promise<void> {
  let seen = 0;
  return new Promise((resolve, reject) => {
    createInterface({ input: writer.stdout! }).on('line', () => {
      if (++seen === count) resolve();
    });
    writer.on('exit', () => reject(new Error(`the writer ended after ${seen} lines`)));
  });
}

describe('the embedded engine in memory', () => {
  test('keeps nothing', async () => {
    const first = await openTestEmbedded();
    await first.write((run) => run(`CREATE (:Entity {id: 'a'})`));
    const second = await openTestEmbedded();
    expect(await second.read('MATCH (n:Entity) RETURN n AS n')).toEqual([]);
    await Promise.all([first.close(), second.close()]);
  });

  test('has its schema even if a load is only tried in it', async () => {
    const graph = await openGraph({ engine: 'embedded' }, { toTry: true });
    const [meta] = await graph.read(`MATCH (m:Meta {key: 'schema'}) RETURN m.version AS version`);
    expect(meta).toEqual({ version: SCHEMA_VERSION });
    await graph.close();
  });

  test('a read that takes too long is abandoned, others continue, and closing waits for it', async () => {
    const graph = await openGraph({ engine: 'embedded', readTimeoutMs: 50 });
    const slow = graph.read('UNWIND range(1, 3000000) AS i RETURN count(i) AS n');
    expect(await graph.read('RETURN 1 AS x')).toEqual([{ x: 1 }]);
    await expectCode(slow, 'QUERY_TIMEOUT');
    await graph.write((run) => run(`CREATE (:Entity {id: 'a'})`));
    await graph.close();
  });
});

describe('the embedded engine in a file', () => {
  test('commits survive SIGKILL', async () => {
    const path = join(folder, 'killed.grafeo');
    const writer = startWriter(path);
    await printed(writer, 20);
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const graph = await openTestEmbedded(path);
    const [row] = await graph.read(
      'MATCH (n:Entity) RETURN count(n) AS nodes, count(DISTINCT n.round) AS rounds',
    );
    await graph.close();
    expect(Number(row?.['rounds'])).toBeGreaterThanOrEqual(20);
    // A round writes two nodes in two queries; no round may be half written.
    expect(row?.['nodes']).toBe(Number(row?.['rounds']) * 2);
  });

  test('a file opened by another process is GRAPH_LOCKED until that process ends', async () => {
    const path = join(folder, 'locked.grafeo');
    const writer = startWriter(path);
    await printed(writer, 1);
    const error = await expectCode(openTestEmbedded(path), 'GRAPH_LOCKED');
    expect(error.message).toContain(path);
    writer.kill();
    await once(writer, 'exit');
    await (await openTestEmbedded(path)).close();
  });

  test('a file that is no graph is CONFIG_INVALID and stays unchanged', async () => {
    const path = join(folder, 'text.grafeo');
    writeFileSync(path, 'hello');
    await expectCode(openTestEmbedded(path), 'CONFIG_INVALID');
    await expectCode(openTestEmbedded(folder), 'CONFIG_INVALID');
    await expectCode(openTestEmbedded(join(path, 'below', 'graph')), 'CONFIG_INVALID');
  });

  test('data without a schema version is refused', async () => {
    const path = join(folder, 'foreign.grafeo');
    const graph = await openTestEmbedded(path);
    await graph.write(async (run) => {
      await run('MATCH (m:Meta) DELETE m');
      await run('CREATE (:Foreign)');
    });
    await graph.close();
    await expectCode(openTestEmbedded(path), 'GRAPH_SCHEMA_VERSION');
  });

  test('closing waits for running calls, then refuses new ones', async () => {
    const path = join(folder, 'closing.grafeo');
    const graph = await openTestEmbedded(path);
    const write = graph.write((run) => run(`CREATE (:Entity {id: 'a'})`));
    const read = graph.read('MATCH (n:Meta) RETURN count(n) AS n');
    const closed = graph.close();
    await Promise.all([write, read, closed, graph.close()]);
    await expectCode(graph.read('RETURN 1 AS x'), 'SERVICE_UNAVAILABLE');
    await expectCode(
      graph.write(async () => 1),
      'SERVICE_UNAVAILABLE',
    );
    await expectCode(graph.ping(), 'SERVICE_UNAVAILABLE');
  });
});
