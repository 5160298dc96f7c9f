// Jest runs the TypeScript sources as ES modules; types are checked by `tsc` in the same test command.

import { availableParallelism } from 'node:os';
import { extent, testFiles } from './tools/test-files.mjs';

// Dependencies of Fastify that are ES modules only: Node 20.19 can `require` them, Jest cannot yet.
const ESM_ONLY = 'content-disposition|cookie';

const isQuick = extent() === 'quick';

// As many as cores on a small machine. One more with Neo4j, as one waits for it or for its turn.
const workers = Math.max(2, Math.ceil(availableParallelism() / 2));
const spare = process.env.NEO4J_URI && !isQuick ? 1 : 0;

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: testFiles(import.meta.dirname).map((path) => `<rootDir>/${path}`),
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      },
    ],
    [`/node_modules/(?:${ESM_ONLY})/.+\\.js$`]: [
      '@swc/jest',
      { jsc: { target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${ESM_ONLY})/)`],
  // Neo4j Community has one database: suites that use it take turns, and others run meanwhile.
  globalSetup: '<rootDir>/tests/support/neo4j-turns.mjs',
  maxWorkers: workers + spare,
  // Jest kills a worker that has not ended half a second after its last test, and warns of a leak. A busy
  // machine may need longer to unload the embedded engine; a true leak still ends in the warning.
  workerGracefulExitTimeout: 30_000,
  // Ends what hangs, and measures nothing: machines differ, and share their cores. A test that Jest gives
  // up goes on in its worker, where it disturbs whoever has the Neo4j next.
  testTimeout: isQuick ? 120_000 : 1_200_000,
};
