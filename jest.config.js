// Jest runs the TypeScript sources as ES modules; types are checked by `tsc` in the same test command.

// Dependencies of Fastify that are ES modules only: Node 20.19 can `require` them, Jest cannot yet.
const ESM_ONLY = 'content-disposition|cookie';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
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
  // Neo4j Community has one database: test files that use it must not run side by side.
  maxWorkers: process.env.NEO4J_URI ? 1 : '50%',
  testTimeout: 60_000,
};
