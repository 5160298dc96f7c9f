/** Entry point of `npm start`: serves until SIGINT or SIGTERM. */
import { readConfig } from './config.ts';
import { describeFailure } from './exit.ts';
import { serve } from './serve.ts';
import { closeInTime, stopSignal } from './stop.ts';

try {
  const { greeting, close } = await serve(readConfig());
  process.stdout.write(`${greeting}\n`);
  await closeInTime(close, await stopSignal());
  process.exit(0);
} catch (error) {
  const { line, exitCode } = describeFailure(error);
  process.stderr.write(`${line}\n`);
  process.exit(exitCode);
}
