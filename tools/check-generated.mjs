#!/usr/bin/env node
/** Fails when generated code differs from what the schema and the operations give now; writes nothing. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = new URL('../node_modules/@graphql-codegen/cli/esm/bin.js', import.meta.url);
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [fileURLToPath(cli), '--config', 'codegen.ts', '--check'],
  { encoding: 'utf8' },
);
if (status === 0) console.log('Generated code is fresh.');
else console.error(`${stdout}${stderr}\nRun "npm run generate" and commit what changes.`);
process.exitCode = status === 0 ? 0 : 1;
