/** `rapport restore`: restores a backup into an empty graph. */
import type { Command } from 'commander';
import { curatorOf } from '../curation/curator.ts';
import { placeOf } from '../graph/open-graph.ts';
import { contentsOf, warnOf } from './backup-text.ts';
import { json, withGraph, type Context } from './context.ts';
import { examples, exitCodes } from './help.ts';

interface Options {
  readonly data?: string;
  readonly json?: true;
}

export function addRestore(program: Command, context: Context): void {
  program
    .command('restore')
    .summary('restore a backup into an empty graph')
    .description(
      'Restores all revisions of a backup, whichever engine it is from, and shows the revision that was ' +
        'shown. Ids, revision numbers and feed cursors stay what they were. The graph must be empty. ' +
        'The file is checked before anything is written, and a restore that is interrupted leaves ' +
        'nothing behind: what it had written is rolled back at the next restore, load or start.',
    )
    .argument('<file>', 'file that "rapport backup" wrote')
    .option('--data <folder>', 'folder of the embedded graph file; overrides RAPPORT_DATA')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport restore rapport.backup.gz --data restored', 'restore into a new folder'],
          ['NEO4J_URI=neo4j://localhost rapport restore today.gz', 'restore into an empty Neo4j'],
          ['rapport verify --data restored', 'then check the graph'],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (file: string, { data, json: asJson }: Options) => {
      const config = context.settings({ RAPPORT_DATA: data });
      const progress = context.progress('Restoring');
      const report = await withGraph(context.open(config), (graph) =>
        curatorOf(graph).restore(file, progress.at),
      ).finally(progress.end);
      if (asJson) context.print(json({ file, ...report }));
      else {
        for (const fault of report.faults) context.print(warnOf(fault));
        const { shown } = report.head;
        context.print(
          `Restored ${contentsOf(report)}. Revision ${shown} is shown (${placeOf(config.graph)}).`,
        );
      }
    });
}
