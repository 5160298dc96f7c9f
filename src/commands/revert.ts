/** `rapport revert`: undoes one revision by a new one. */
import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { curatorOf } from '../curation/curator.ts';
import type { LoadReport } from '../curation/load.ts';
import type { LoadPreview } from '../curation/preview.ts';
import { placeOf } from '../graph/open-graph.ts';
import type { Otherwise } from '../queries/preview/otherwise.ts';
import { changesText } from './changes-text.ts';
import { count, json, withGraph, type Context } from './context.ts';
import { examples, exitCodes } from './help.ts';
import { otherwiseText, previewReport } from './preview-text.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly who: string;
  readonly why?: string;
  readonly data?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

export function addRevert(program: Command, context: Context): void {
  program
    .command('revert')
    .summary('undo one revision by a new one')
    .description(
      'Undoes what one revision recorded, as a new revision of the same data set. Claims that it was the first ' +
        'to state are taken back, claims that it took out are stated again, and what it changed reads as before. ' +
        'What it declared first stays declared. Nothing is done if later revisions rest on it; they are listed. ' +
        'The seeds are not changed: correct them too, or the next load or start with them states the same again. ' +
        'A server of the embedded graph goes on meanwhile and then shows the new revision.',
    )
    .argument('<revision>', 'number of the revision to undo', wholeNumber)
    .option('--who <name>', 'who reverts; stored with the revision', 'rapport revert')
    .option('--why <reason>', 'why; stored with the revision (default: "Reverts revision N")')
    .option('--data <folder>', 'folder of the embedded graph file; overrides RAPPORT_DATA')
    .option('--dry-run', 'print what it would change, and change nothing')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport revert 7 --dry-run', 'print what undoing revision 7 would change'],
          ['rapport revert 7 --who "A. Smith" --why "Wrong article"', 'undo it'],
          ['rapport revert 8', 'undo that revert, if it made revision 8'],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (revision: number, options: Options) => {
      const config = context.settings({ RAPPORT_DATA: options.data });
      if (options.dryRun) await preview(context, config, revision, options);
      else await revert(context, config, revision, options);
    });
}

async function revert(
  context: Context,
  config: Config,
  revision: number,
  { who, why, json: asJson }: Options,
): Promise<void> {
  const progress = context.progress('Reverting');
  const options = { who, ...(why === undefined ? {} : { why }), progress: progress.at };
  const report = await withGraph(context.open(config, { mustExist: true }), (graph) =>
    curatorOf(graph).revert(revision, options),
  ).finally(progress.end);
  context.print(
    asJson ? json({ reverts: revision, ...report }) : revertText(revision, report, config),
  );
}

async function preview(
  context: Context,
  config: Config,
  revision: number,
  { json: asJson }: Options,
): Promise<void> {
  // Imported on demand, since only a dry run needs it.
  const { whatReadsOtherwise: look } = await import('../queries/preview/what-reads-otherwise.ts');
  const progress = context.progress('Trying');
  const preview = await withGraph(context.open(config, { toTry: true, mustExist: true }), (graph) =>
    curatorOf(graph).previewRevert(revision, { look, progress: progress.at }),
  ).finally(progress.end);
  context.print(
    asJson
      ? json({ reverts: revision, ...previewReport(preview) })
      : previewText(revision, preview),
  );
}

function revertText(
  reverted: number,
  { revision, changed, deprecatedClaims, nodes, relationships }: LoadReport,
  config: Config,
): string {
  const where = `(${placeOf(config.graph)})`;
  if (!changed) return `${nothingIn(reverted)} The graph stays at revision ${revision} ${where}.`;
  return (
    `Revision ${revision} reverts revision ${reverted}: ${count(deprecatedClaims, 'claim')} deprecated; ` +
    `${count(nodes, 'node')} and ${count(relationships, 'relationship')} written ${where}. ` +
    'If its seeds are loaded again, they state the same again: correct them too.'
  );
}

function previewText(reverted: number, preview: LoadPreview<Otherwise>): string {
  const { revision, changed, deprecatedClaims, changes } = preview;
  const said = changed
    ? `a revert would make revision ${revision}: ` +
      `${count(deprecatedClaims, 'claim')} deprecated${changesText(changes)}`
    : nothingIn(reverted);
  return [`Dry run: ${said}`, ...otherwiseText(preview)].join('\n');
}

const nothingIn = (revision: number): string =>
  `Nothing to undo: no record reads otherwise because of revision ${revision}.`;
