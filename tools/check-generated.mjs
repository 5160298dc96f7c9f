#!/usr/bin/env node
/** Fails if the generated code is not what the current schema and operations generate. Writes nothing. */
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
