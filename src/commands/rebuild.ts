/** `rapport rebuild`: makes the graph anew from its records, as of any revision. */
import { InvalidArgumentError, type Command } from 'commander';
import { rebuild } from '../curation/load.ts';
import { placeOf } from '../graph/open-graph.ts';
import { count, json, withGraph, type Context } from './context.ts';
import { examples, exitCodes } from './help.ts';

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
      'Projects the recorded claims anew and shows the result: the newest revision, to repair, or an ' +
        'earlier one, to reproduce a citation. Records are kept; "rapport rebuild" returns to the ' +
        'newest. A server started with seeds does too: serve an earlier revision with RAPPORT_SEEDS=.',
    )
    .option('--revision <number>', 'revision to show (default: the newest)', wholeNumber)
    .option('--data <folder>', 'folder of the embedded graph file; goes before RAPPORT_DATA')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport rebuild --revision 3', 'the graph as a citation of revision 3 saw it'],
          ['RAPPORT_SEEDS= rapport serve', 'then serve that'],
          ['rapport rebuild', 'back to the newest'],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (options: Options) => {
      const config = context.settings({ RAPPORT_DATA: options.data });
      const progress = context.progress('Rebuilding');
      const report = await withGraph(context.open(config), (graph) =>
        rebuild(graph, options.revision, progress.at),
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

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(text);
}
