/** `rapport backup`: writes everything that is recorded into one file. */
import type { Command } from 'commander';
import { VERSION } from '../config.ts';
import { curatorOf } from '../curation/curator.ts';
import { json, withGraph, type Context } from './context.ts';
import { contentsOf, warnOf } from './backup-text.ts';
import { examples, exitCodes } from './help.ts';

interface Options {
  readonly data?: string;
  readonly json?: true;
}

export function addBackup(program: Command, context: Context): void {
  program
    .command('backup')
    .summary('back up the graph into one file')
    .description(
      'Writes all claims, sources, declarations, revisions and the feed into one file of JSON lines, ' +
        'packed by gzip. Either engine restores it. The graph may be served and loaded meanwhile: the ' +
        'backup holds the newest revision at its start. This command ' +
        'changes nothing in the graph, and it replaces an existing file only when the new one is complete.',
    )
    .argument('<file>', 'file to write, such as rapport.backup.gz')
    .option('--data <folder>', 'folder of the embedded graph file; overrides RAPPORT_DATA')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport backup rapport.backup.gz', 'back up the embedded graph in ./data'],
          ['NEO4J_URI=neo4j://localhost rapport backup today.gz', 'back up a Neo4j that is served'],
          ['rapport verify rapport.backup.gz', 'then check the file'],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (file: string, { data, json: asJson }: Options) => {
      const config = context.settings({ RAPPORT_DATA: data });
      const progress = context.progress('Backing up');
      const opening = context.open(config, {
        ...{ toRead: true, mustExist: true },
        // A graph of an earlier version is accepted, so that it can be backed up before an upgrade.
        mayBeEarlier: true,
      });
      const report = await withGraph(opening, (graph) =>
        curatorOf(graph).backUp(file, { version: VERSION, progress: progress.at }),
      ).finally(progress.end);
      if (asJson) context.print(json({ file, ...report }));
      else {
        for (const fault of report.faults) context.print(warnOf(fault));
        context.print(`${file} holds ${contentsOf(report)}.`);
      }
    });
}
