#!/usr/bin/env node
/** Entry point of the `rapport` command. */
import { runRapport } from './commands/rapport.ts';
import { processEnvironment } from './config.ts';

// The reader of a pipe may stop early, as in `rapport check | head`. That is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runRapport(process.argv.slice(2), {
  env: processEnvironment(),
  out: process.stdout,
  err: process.stderr,
  in: process.stdin,
});
