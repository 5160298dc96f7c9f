/** `rapport rebuild`: projects all records again, as of any revision. */
import type { Command } from 'commander';
import { curatorOf } from '../curation/curator.ts';
import { placeOf } from '../graph/open-graph.ts';
import { count, json, withGraph, type Context } from './context.ts';
import { examples, exitCodes } from './help.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly revision?: number;
  readonly data?: string;
  readonly json?: true;
}

export function addRebuild(program: Command, context: Context): void {
  program
    .command('rebuild')
    .summary('show the graph as of a revision')
    .description(
      'Projects the recorded claims again and shows the result. Rebuild the newest revision to repair ' +
        'the graph, or an earlier one to reproduce a citation. No record is lost: "rapport rebuild" ' +
        'returns to the newest revision. A server that loads seeds at start returns to it too; to ' +
        'serve an earlier revision, start the server with RAPPORT_SEEDS= (empty).',
    )
    .option('--revision <number>', 'revision to show (default: the newest)', wholeNumber)
    .option('--data <folder>', 'folder of the embedded graph file; overrides RAPPORT_DATA')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport rebuild --revision 3', 'show the graph as a citation of revision 3 saw it'],
          ['RAPPORT_SEEDS= rapport serve', 'then serve it'],
          ['rapport rebuild', 'return to the newest revision'],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (options: Options) => {
      const config = context.settings({ RAPPORT_DATA: options.data });
      const progress = context.progress('Rebuilding');
      const report = await withGraph(context.open(config, { mustExist: true }), (graph) =>
        curatorOf(graph).rebuild(options.revision, progress.at),
      ).finally(progress.end);
      const { revision, nodes, relationships } = report;
      context.print(
        options.json
          ? json(report)
          : `Revision ${revision} is shown: ${count(nodes, 'node')} and ` +
              `${count(relationships, 'relationship')} written (${placeOf(config.graph)}).`,
      );
    });
}
