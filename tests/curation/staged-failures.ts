/** Ways in which large loads fail in tests: a write is refused, or the process is killed. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Graph } from '../../src/graph/graph.ts';
import type { GraphSettings } from '../../src/graph/open-graph.ts';

/** A graph that fails the `nth` write. */
export function failingAt(graph: Graph, nth: number): Graph & { readonly writes: () => number } {
  let count = 0;
  return {
    info: graph.info,
    read: (cypher, parameters) => graph.read(cypher, parameters),
    findNames: (query) => graph.findNames(query),
    prepare: () => graph.prepare(),
    ping: () => graph.ping(),
    close: () => graph.close(),
    write: (work) => {
      count += 1;
      return count === nth ? Promise.reject(new Error('injected')) : graph.write(work);
    },
    writes: () => count,
  };
}

/** Starts a process with large work, and kills it after its `nth` transaction. Returns whether it was done by then. */
export function killAfter(
  settings: GraphSettings,
  work: 'load' | 'amend' | 'revert',
  nth: number,
): Promise<boolean> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      './tests/support/typescript.mjs',
      'tests/curation/staged-loader.ts',
      JSON.stringify(settings),
      work,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let seen = 0;
  let isWhole = false;
  createInterface({ input: child.stdout }).on('line', (line) => {
    isWhole ||= line === 'loaded';
    if (line === 'written' && ++seen === nth) child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('close', () => resolve(isWhole));
  });
}
