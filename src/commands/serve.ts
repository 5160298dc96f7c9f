/** `rapport serve`: serves the API over HTTP until a signal stops it. */
import type { Command } from 'commander';
import { closeInTime, stopSignal } from '../stop.ts';
import { json, type Context } from './context.ts';
import { examples, exitCodes, settings } from './help.ts';

interface Options {
  readonly host?: string;
  readonly port?: string;
  readonly data?: string;
  readonly json?: true;
}

export function addServe(program: Command, context: Context): void {
  program
    .command('serve')
    .summary('serve the graph as GraphQL, with a playground')
    .description(
      'Loads the seeds if they changed, then serves the graph: the explorer at /, GraphQL at ' +
        '/graphql, a playground at /playground, health at /health/live and /health/ready. Stops on ' +
        'SIGINT and SIGTERM.',
    )
    .option('--host <address>', 'address to listen on; overrides HOST')
    .option('--port <number>', 'port to listen on, 0 for a free one; overrides PORT')
    .option('--data <folder>', 'folder of the embedded graph file; overrides RAPPORT_DATA')
    .option('--json', 'print the address as JSON')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport serve', 'serve the embedded graph in ./data on http://127.0.0.1:4000'],
          ['rapport serve --port 0 --data /tmp/rapport', 'use a free port and another data folder'],
          ['NEO4J_URI=neo4j://localhost rapport serve', 'serve a Neo4j'],
          ['RAPPORT_SEEDS= rapport serve', 'serve what the graph holds and load no seeds'],
        ),
        settings(),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (options: Options) => {
      const { host, port, data } = options;
      const config = context.settings({ HOST: host, PORT: port, RAPPORT_DATA: data });
      const { url, greeting, isNew, close } = await context.serve(config);
      const stopped = stopSignal();
      context.print(options.json ? json({ url, graphql: `${url}/graphql`, isNew }) : greeting);
      await closeInTime(close, await stopped);
    });
}
