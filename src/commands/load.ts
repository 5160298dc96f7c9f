/** `rapport load`: reads, checks and loads a folder of seeds as one revision. */
import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { curatorOf } from '../curation/curator.ts';
import type { LoadReport } from '../curation/load.ts';
import { readSeeds, type SeedSet } from '../curation/read-seeds/read-seeds.ts';
import { lineOf } from './check.ts';
import type { Graph } from '../graph/graph.ts';
import { isThere, placeOf } from '../graph/open-graph.ts';
import { newClaimsOf } from './changes-text.ts';
import { count, json, seedFolderOf, withGraph, type Context } from './context.ts';
import { examples, exitCodes } from './help.ts';
import { previewReport, previewText } from './preview-text.ts';

interface Options {
  readonly who: string;
  readonly why?: string;
  readonly articles?: string;
  readonly data?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

export function addLoad(program: Command, context: Context): void {
  program
    .command('load')
    .summary('load a folder of seeds')
    .description(
      'Reads and checks seeds, then loads the differences as one numbered revision. Loading the ' +
        'same seeds again changes nothing. A failed load leaves nothing behind. A claim is deprecated ' +
        'if it is gone from the seeds and no other data set states it. If the data set has a new id, ' +
        'name the old one under "replaces" in dataset.yaml. Seeds may use what other data sets in the ' +
        'graph have declared and named. A server of the embedded ' +
        'graph goes on meanwhile and then shows the new revision. Warnings of the check are printed and do not stop the load.',
    )
    .argument('[folder]', 'folder of the seeds (default: RAPPORT_SEEDS)')
    .option('--who <name>', 'who loads; stored with the revision', 'rapport load')
    .option('--why <reason>', 'why; stored with the revision (default: the title of the seeds)')
    .option(
      '--articles <folder>',
      'folder with the texts of the sources, to check paragraphs against',
    )
    .option('--data <folder>', 'folder of the embedded graph file; overrides RAPPORT_DATA')
    .option('--dry-run', 'print what would change and what would read otherwise; change nothing')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport load', 'load the seeds of this project'],
          ['rapport load my-seeds --dry-run', 'print what would read otherwise'],
          [
            'rapport load my-seeds --who "A. Smith" --why "Corrected a date"',
            'store who loads, and why',
          ],
          [
            'NEO4J_URI=neo4j://localhost rapport load --json',
            'load into a Neo4j and report to a pipeline',
          ],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (given: string | undefined, options: Options) => {
      const config = context.settings({ RAPPORT_DATA: options.data });
      const folder = seedFolderOf(given, config);
      const how = options.articles === undefined ? {} : { articles: options.articles };
      // A graph that is not there knows nothing, and is created only for seeds that pass the check.
      const checked = isThere(config.graph) ? undefined : await readSeeds(folder, how);
      const opening = context.open(config, options.dryRun ? { toTry: true } : {});
      await withGraph(opening, async (graph) => {
        // Seeds cannot be checked against half of a load.
        if (!options.dryRun) await curatorOf(graph).undoUnfinished();
        const seeds = checked ?? (await readSeeds(folder, { ...how, against: graph }));
        // The JSON report has the warnings already.
        if (!options.json)
          for (const warning of seeds.warnings) context.print(lineOf(folder, warning));
        if (options.dryRun) await preview(context, graph, seeds, options);
        else context.print(await load(context, { config, graph, seeds }, options));
      });
    });
}

interface Loading {
  readonly config: Config;
  readonly graph: Graph;
  readonly seeds: SeedSet;
}

async function load(
  context: Context,
  { config, graph, seeds }: Loading,
  { who, why = `Seeds of "${seeds.dataset.title}"`, json: asJson }: Options,
): Promise<string> {
  const progress = context.progress('Loading');
  const report = await curatorOf(graph)
    .load(seeds, { who, why, progress: progress.at })
    .finally(progress.end);
  const { dataset, warnings } = seeds;
  return asJson ? json({ dataset: dataset.id, ...report, warnings }) : loadText(report, config);
}

async function preview(
  context: Context,
  graph: Graph,
  seeds: SeedSet,
  { json: asJson }: Options,
): Promise<void> {
  // Imported on demand, since only a dry run needs it.
  const { whatReadsOtherwise: look } = await import('../queries/preview/what-reads-otherwise.ts');
  const progress = context.progress('Trying');
  const preview = await curatorOf(graph)
    .preview(seeds, { look, progress: progress.at })
    .finally(progress.end);
  const { dataset, warnings } = seeds;
  context.print(
    asJson
      ? json({ dataset: dataset.id, ...previewReport(preview), warnings })
      : previewText(preview),
  );
}

function loadText(report: LoadReport, config: Config): string {
  const { revision, changed, deprecatedClaims, nodes, relationships } = report;
  const wrote = `${count(nodes, 'node')} and ${count(relationships, 'relationship')} written`;
  const where = `(${placeOf(config.graph)})`;
  if (changed) {
    return `Revision ${revision}: ${newClaimsOf(report)}, ${deprecatedClaims} deprecated; ${wrote} ${where}.`;
  }
  return nodes + relationships === 0
    ? `Nothing to do: revision ${revision} already holds these seeds ${where}.`
    : `Nothing new in the seeds. The graph shows revision ${revision} again: ${wrote} ${where}.`;
}
