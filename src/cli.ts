#!/usr/bin/env node
/** Entry of the command `rapport`. */
import { runRapport } from './commands/rapport.ts';
import { processEnvironment } from './config.ts';

// A reader that has seen enough (`rapport check | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runRapport(process.argv.slice(2), {
  env: processEnvironment(),
  out: process.stdout,
  err: process.stderr,
});
