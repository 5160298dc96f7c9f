/** `rapport verify`: checks a backup, or a graph against its own records. */
import type { Command } from 'commander';
import { checkBackup } from '../curation/backup/check-backup.ts';
import { curatorOf } from '../curation/curator.ts';
import { isRapportError } from '../errors.ts';
import { placeOf } from '../graph/open-graph.ts';
import { contentsOf } from './backup-text.ts';
import { count, json, withGraph, type Context } from './context.ts';
import { examples, exitCodes } from './help.ts';

interface Options {
  readonly data?: string;
  readonly json?: true;
}

/** What was verified, the sentence if it is right, and what is wrong. */
interface Verified {
  readonly what: string;
  readonly praise: string;
  readonly faults: readonly string[];
}

export function addVerify(program: Command, context: Context): void {
  program
    .command('verify')
    .summary('check a backup, or the graph')
    .description(
      'With a file: checks that the backup is whole, that its digest and counts are right, that each ' +
        'claim has the id that its content gives it, and that no revision is missing. Without a file: ' +
        'checks the same of the graph, and also that every id leads somewhere and that what the graph ' +
        'shows is what a fresh projection of its claims gives. Prints what is wrong, one line each, ' +
        'and exits with 1. This command changes nothing; "rapport rebuild" repairs what is shown.',
    )
    .argument('[file]', 'file that "rapport backup" wrote (default: verify the graph)')
    .option('--data <folder>', 'folder of the embedded graph file; overrides RAPPORT_DATA')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport verify rapport.backup.gz', 'check a backup'],
          ['rapport verify', 'check the embedded graph in ./data'],
          ['NEO4J_URI=neo4j://localhost rapport verify', 'check a Neo4j'],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (file: string | undefined, { data, json: asJson }: Options) => {
      const progress = context.progress('Verifying');
      const verified = await (
        file === undefined ? verifyGraph(context, data, progress.at) : verifyFile(file, progress.at)
      ).finally(progress.end);
      const { what, praise, faults } = verified;
      if (faults.length > 0) context.exitWith(1);
      if (asJson) context.print(json({ what, faults }));
      else if (faults.length === 0) context.print(praise);
      else context.print([...faults, `${count(faults.length, 'fault')} in ${what}.`].join('\n'));
    });
}

type At = (step: string, done: number, total: number) => void;

async function verifyFile(file: string, progress: At): Promise<Verified> {
  try {
    const report = await checkBackup(file, progress);
    const { madeAt, version } = report.head;
    return {
      what: file,
      praise: `${file} is whole: ${contentsOf(report)}. Rapport ${version} made it at ${madeAt}.`,
      faults: report.faults,
    };
  } catch (error) {
    if (!isRapportError(error, 'BACKUP_INVALID')) throw error;
    return { what: file, praise: '', faults: [error.message] };
  }
}

async function verifyGraph(
  context: Context,
  data: string | undefined,
  progress: At,
): Promise<Verified> {
  const config = context.settings({ RAPPORT_DATA: data });
  const opening = context.open(config, { toRead: true, mustExist: true });
  const { newest, shown, faults } = await withGraph(opening, (graph) =>
    curatorOf(graph).verify(progress),
  );
  const what = placeOf(config.graph);
  return {
    what,
    praise:
      `Nothing is wrong: revision ${shown} of ${newest} is shown as its claims say, ` +
      `and every record is there (${what}).`,
    faults,
  };
}
