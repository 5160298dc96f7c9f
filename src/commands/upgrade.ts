/** `rapport upgrade`: carries a graph of an earlier version over, with everything that it records. */
import type { Command } from 'commander';
import { curatorOf } from '../curation/curator.ts';
import { placeOf } from '../graph/open-graph.ts';
import { count, json, withGraph, type Context } from './context.ts';
import { examples, exitCodes } from './help.ts';

interface Options {
  readonly data?: string;
  readonly json?: true;
}

export function addUpgrade(program: Command, context: Context): void {
  program
    .command('upgrade')
    .summary('carry a graph of an earlier version over')
    .description(
      'Brings a graph that Rapport 0.1.0 or later wrote to the stored schema of this version. Claims, ' +
        'revisions, feed cursors and citations stay; what the graph shows is projected again by the ' +
        'rules of this version. Stop all servers first, and back the graph up: an earlier Rapport ' +
        'cannot open it any more. If it is interrupted, run it again. A graph that has the version ' +
        'already is left as it is.',
    )
    .option('--data <folder>', 'folder of the embedded graph file; overrides RAPPORT_DATA')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport backup before.backup.gz', 'back the graph up first'],
          ['rapport upgrade', 'upgrade the embedded graph in ./data'],
          ['NEO4J_URI=neo4j://localhost rapport upgrade', 'upgrade a Neo4j'],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async ({ data, json: asJson }: Options) => {
      const config = context.settings({ RAPPORT_DATA: data });
      const progress = context.progress('Upgrading');
      const opening = context.open(config, { mustExist: true, mayBeEarlier: true });
      const report = await withGraph(opening, (graph) =>
        curatorOf(graph).upgrade(progress.at),
      ).finally(progress.end);
      const { from, to, newest, shown, nodes, relationships } = report;
      const where = `(${placeOf(config.graph)})`;
      if (asJson) context.print(json(report));
      else if (from === to) {
        context.print(`Nothing to do: the graph has schema version ${to} already ${where}.`);
      } else {
        context.print(
          `Upgraded from schema version ${from} to ${to}: ${count(newest, 'revision')} kept, revision ` +
            `${shown} is shown; ${count(nodes, 'node')} and ` +
            `${count(relationships, 'relationship')} written ${where}.`,
        );
      }
    });
}
