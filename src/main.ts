/** Entry point of `npm start`: serves until SIGINT or SIGTERM. */
import { readConfig } from './config.ts';
import { describeFailure } from './exit.ts';
import { serve } from './serve.ts';

try {
  const { greeting, close } = await serve(readConfig());
  process.stdout.write(`${greeting}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
} catch (error) {
  const { line, exitCode } = describeFailure(error);
  process.stderr.write(`${line}\n`);
  process.exit(exitCode);
}
