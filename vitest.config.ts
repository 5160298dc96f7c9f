/** Vitest runs the TypeScript sources as they are; types are checked by `npm run test:lint`. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { extent, testFiles } from './tools/test-files.mjs';

const isQuick = extent() === 'quick';

// As many as cores on a small machine. Two more with Neo4j, as some wait for it or for their turn.
const workers = Math.max(2, Math.ceil(availableParallelism() / 2));
const spare = process.env['NEO4J_URI'] !== undefined && !isQuick ? 2 : 0;

// Ends what hangs, and measures nothing: machines differ, and share their cores.
const timeout = isQuick ? 120_000 : 1_200_000;

export default defineConfig({
  // As Node resolves it. Vite would take the package's other copy, and graphql-js refuses to work with two of it.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  },
  test: {
    include: testFiles(import.meta.dirname),
    // The files of a worker share its modules, so that Apollo, Fastify and the engine are not loaded two hundred
    // times. So a test must give back what it takes: servers, folders, environment.
    pool: 'forks',
    isolate: false,
    // For the worker threads that sources start.
    execArgv: ['--import', './tests/support/typescript.mjs'],
    maxWorkers: workers + spare,
    // Neo4j Community has one database: suites that use it take turns, and others run meanwhile.
    globalSetup: './tests/support/neo4j-turns.mjs',
    testTimeout: timeout,
    hookTimeout: timeout,
    // What a page shows is asked for again until it is there. The default of one second is too short for a busy machine.
    expect: { poll: { timeout: 60_000 } },
    // Closing an engine may take a busy machine longer than a test.
    teardownTimeout: timeout,
  },
});
