/** `rapport import`: reads a register or an export of another tool, and loads it as one revision. */
import { setFlagsFromString } from 'node:v8';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Config } from '../config.ts';
import { curatorOf } from '../curation/curator.ts';
import { EVENT_STAGES, type EventStage } from '../domain/events/stages.ts';
import { RapportError } from '../errors.ts';
import { IMPORT_FORMATS } from '../exchange/import/formats.ts';
import { amendmentOf, asPending } from '../exchange/import/import-records.ts';
import type { Importer } from '../exchange/import/importer.ts';
import { refuseOtherFormat } from '../exchange/import/looks-like.ts';
import type { DatasetWords, OpenedImport } from '../exchange/import/open-import.ts';
import { ProblemReport } from '../exchange/import/problem-report.ts';
import { openFile, spooled, type Spool } from '../exchange/import/spool.ts';
import { takesBackMost, takesBackProblem } from '../exchange/import/takes-back.ts';
import { surveyImport, type Survey } from '../exchange/import/survey.ts';
import type { Graph } from '../graph/graph.ts';
import { json, withGraph, type Context } from './context.ts';
import { examples, exitCodes } from './help.ts';
import { likenessesOf } from './import-likeness.ts';
import { importReport, importText, type Imported } from './import-text.ts';

interface Options {
  readonly format: string;
  readonly mapping?: string;
  readonly dataset?: string;
  readonly title?: string;
  readonly coverage?: string;
  readonly licence?: string;
  readonly published?: string;
  readonly accessed?: string;
  readonly eventStage?: EventStage;
  readonly report?: string;
  readonly maxProblems: number;
  readonly who: string;
  readonly why?: string;
  readonly data?: string;
  readonly pending?: true;
  readonly part?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

export function addImport(program: Command, context: Context): void {
  program
    .command('import')
    .summary('import a register or an export of another tool')
    .description(
      'Reads a file, checks every row by the rules of the seeds, and loads what it says as one revision, which ' +
        '"rapport revert" undoes. A row that is wrong is refused and reported, and the rest goes on; the totals ' +
        'account for every row. Importing the same file again changes nothing. A corrected file takes back what it ' +
        'no longer says, unless a row of it is refused or --part is given. CSV needs a mapping (docs/importing.md). ' +
        'A file may be packed by gzip; "-" is standard input.',
    )
    .argument('<files...>', 'files to import, or - for standard input')
    .addOption(
      new Option('--format <format>', 'format of the files')
        .choices(Object.keys(IMPORT_FORMATS))
        .makeOptionMandatory(),
    )
    .option('--mapping <file>', 'what the columns of a table mean')
    .option('--dataset <id>', 'data set into which it is imported (default: that of the mapping)')
    .option('--title <text>', 'title of the data set (default: what is known of it, or its id)')
    .option(
      '--coverage <text>',
      'what the data set covers and what it does not; shown beside every "no recorded meeting"',
    )
    .option('--licence <text>', 'licence of the data set: an SPDX id, or words')
    .option('--published <date>', 'when it was published (EDTF): nothing in it is known before')
    .option(
      '--accessed <day>',
      'day on which it was read; counts if nobody knows when it was published',
    )
    .addOption(
      new Option(
        '--event-stage <stage>',
        'stage of events whose records give none (FollowTheMoney, Popolo); without it, nobody has a part in them',
      ).choices(EVENT_STAGES),
    )
    .option('--part', 'the file is only a part of its source: take nothing back')
    .option('--pending', 'only propose what it says, for a curator to accept')
    .option('--report <file>', 'write a CSV with every problem')
    .option('--max-problems <n>', 'how many refused rows are no failure', countOf, 0)
    .option('--who <name>', 'who imports; stored with the revision', 'rapport import')
    .option('--why <reason>', 'why; stored with the revision (default: the names of the files)')
    .option('--data <folder>', 'folder of the embedded graph file; overrides RAPPORT_DATA')
    .option('--dry-run', 'print what would change and what would read otherwise; change nothing')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', () =>
      [
        examples(
          [
            'rapport import q1.csv --format csv --mapping uk.yaml --dry-run',
            'print what it would do',
          ],
          [
            'rapport import q1.csv --format csv --mapping uk.yaml --report problems.csv',
            'import it',
          ],
          [
            'rapport import entities.ftm.json --format ftm --dataset peps --published 2024-05-31',
            'import entities of FollowTheMoney',
          ],
          ['cat q1.csv | rapport import - --format csv --mapping uk.yaml', 'import standard input'],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (files: readonly string[], options: Options) => {
      // V8 otherwise lets the heap grow to four times what is alive before it looks for garbage, and a large
      // import then takes 700 MB of which it needs 70.
      setFlagsFromString('--heap-growing-percent=50');
      const config = context.settings({ RAPPORT_DATA: options.data });
      const spools: Spool[] = [];
      try {
        for (const file of files) spools.push(await openInput(context, file));
        for (const spool of spools) await refuseOtherFormat(spool, options.format);
        const opening = context.open(config, options.dryRun ? { toTry: true } : {});
        await withGraph(opening, (graph) => run(context, { config, graph, spools }, options));
      } finally {
        for (const spool of spools) await spool.close();
      }
    });
}

/** @throws InvalidArgumentError if the text is not a whole number of 0 or more. */
function countOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number of 0 or more.');
  return Number(text);
}

const openInput = (context: Context, file: string): Promise<Spool> =>
  file === '-' ? spooled('stdin', context.inputStream()) : openFile(file);

interface Importing {
  readonly config: Config;
  readonly graph: Graph;
  readonly spools: readonly Spool[];
}

async function run(context: Context, importing: Importing, options: Options): Promise<void> {
  const { config, graph, spools } = importing;
  if (!options.dryRun) await curatorOf(graph).undoUnfinished();
  const opened = await open(importing, options);
  const isPart = options.part === true || opened.isPart === true;
  const importer = options.pending ? asPending(opened.importer) : opened.importer;
  const problems = await ProblemReport.open(options.report);
  const surveyed = context.progress('Checking');
  const survey = await surveyImport(importer, {
    graph,
    report: (problem) => problems.take(problem),
    progress: surveyed.at,
  }).finally(surveyed.end);
  const likely = await likenessesOf(graph, survey, problems);
  const takesBack = await takesBackMost(importer, survey, { graph, isPart });
  for (const each of takesBack) problems.take(takesBackProblem(each));
  await problems.close();
  const why = options.why ?? `Import of ${spools.map(({ name }) => name).join(', ')}`;
  const result = await amend(context, { graph, importer, survey, isPart }, { ...options, why });
  const imported: Imported = {
    dataset: importer.dataset,
    notes: opened.notes,
    survey,
    problems,
    likely,
    takesBack,
    isPart,
    ...result,
  };
  context.print(options.json ? json(importReport(imported)) : importText(imported, config));
  if (survey.totals.outcomes.refused > options.maxProblems) context.exitWith(REFUSED);
}

/** The exit code if rows were refused: that of bad input. */
const REFUSED = 2;

async function open({ graph, spools }: Importing, options: Options): Promise<OpenedImport> {
  const { format, mapping, dataset, published, accessed, eventStage, part } = options;
  const openFormat = await IMPORT_FORMATS[format]!();
  return openFormat({
    spools,
    graph,
    isPart: part === true,
    ...(mapping === undefined ? {} : { mapping }),
    ...(dataset === undefined ? {} : { dataset }),
    described: describedIn(options),
    ...(published === undefined ? {} : { published }),
    ...(accessed === undefined ? {} : { accessed }),
    ...(eventStage === undefined ? {} : { eventStage }),
  });
}

/** @throws RapportError BAD_USER_INPUT if a text is empty. */
function describedIn(options: Options): DatasetWords {
  const given = (['title', 'coverage', 'licence'] as const).filter(
    (key) => options[key] !== undefined,
  );
  const empty = given.find((key) => options[key]!.trim() === '');
  if (empty !== undefined)
    throw new RapportError('BAD_USER_INPUT', `--${empty} is empty: write it, or leave it out.`);
  return Object.fromEntries(given.map((key) => [key, options[key]!.trim()]));
}

interface Surveyed {
  readonly graph: Graph;
  readonly importer: Importer;
  readonly survey: Survey;
  readonly isPart: boolean;
}

/** Makes the revision, or tries it. An import of which nothing is left makes none. */
async function amend(
  context: Context,
  { graph, importer, survey, isPart }: Surveyed,
  { who, why, dryRun }: Options & { readonly why: string },
): Promise<Pick<Imported, 'report' | 'preview'>> {
  if (survey.sources.length === 0 && importer.takenBack === undefined) {
    if (survey.totals.outcomes.refused > 0) return {};
    throw new RapportError(
      'BAD_USER_INPUT',
      'No row says anything, so there is nothing to import.',
    );
  }
  const amendment = amendmentOf(importer, survey, isPart);
  if (dryRun) {
    // Imported on demand, since only a dry run needs it.
    const { whatReadsOtherwise: look } = await import('../queries/preview/what-reads-otherwise.ts');
    const progress = context.progress('Trying');
    const preview = await curatorOf(graph)
      .previewAmendment(importer.dataset, amendment, { look, progress: progress.at })
      .finally(progress.end);
    return { preview };
  }
  const progress = context.progress('Importing');
  const report = await curatorOf(graph)
    .amend(importer.dataset, amendment, { who, why, progress: progress.at })
    .finally(progress.end);
  return { report };
}
