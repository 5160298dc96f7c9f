/** `rapport check`: prints every issue in a folder of seeds, with file and line, once or as you save. */
import { join, relative } from 'node:path';
import { Option, type Command } from 'commander';
import {
  isError,
  readSeeds,
  type SeedIssue,
  type SeedSet,
} from '../curation/read-seeds/read-seeds.ts';
import { textFolderOf } from '../curation/read-seeds/folder.ts';
import { dropWorkText } from '../curation/source-files/drop-work-text.ts';
import { updateHashes, type HashUpdate } from '../curation/source-files/update-hashes.ts';
import { isRapportError } from '../errors.ts';
import { EXIT_CODES } from '../exit.ts';
import { againstOption, withAgainst, type Against } from './against.ts';
import { count, json, seedFolderOf, type Context } from './context.ts';
import { examples, exitCodes } from './help.ts';
import { runOnChange } from './watch.ts';

interface Options {
  readonly articles?: string;
  readonly write?: true;
  readonly dropText?: true;
  readonly watch?: true;
  readonly against?: Against;
  readonly json?: true;
}

export function addCheck(program: Command, context: Context): void {
  program
    .command('check')
    .summary('check a folder of seeds')
    .description(
      'Checks seeds against the format and the rules of the model, and prints every issue as ' +
        '"file:line field: message — fix". A warning asks about something that can be loaded but ' +
        'may be a mistake; it does not change the exit code. With --against, the seeds may use ' +
        'what other data sets in that graph have declared and named, must not contradict them, and ' +
        'are asked about ids that may be the same as others there. A load always looks at the ' +
        'graph that it loads into. This command changes nothing unless told to by --write or --drop-text.',
    )
    .argument('[folder]', 'folder of the seeds (default: RAPPORT_SEEDS)')
    .option(
      '--articles <folder>',
      'folder with the texts of the sources, to check paragraphs against: each <source id>.txt, ' +
        'or any .txt that holds its headline or one of its paragraphs',
    )
    .option(
      '--write',
      'write the sha256 of paragraphs into the files of sources, as their texts give them',
    )
    .option('--drop-text', 'delete the working comments that "rapport source add" wrote')
    .addOption(
      new Option('--watch', 'check again whenever a file is saved, until Ctrl-C').conflicts('json'),
    )
    .addOption(againstOption())
    .option('--json', 'print the issues as JSON')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport check', 'check the seeds that are served'],
          ['rapport check my-seeds --articles texts', 'check the cited paragraphs too'],
          ['rapport check my-seeds --watch --articles texts', 'see the issues while you write'],
          ['rapport check my-seeds --write --articles texts', 'bring hashes up to date'],
          ['rapport check my-seeds --against data', 'use what the graph in ./data knows'],
          ['rapport check --json | jq .issues', 'pass the issues to an editor or a pipeline'],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (given: string | undefined, options: Options) => {
      const folder = seedFolderOf(given, context.settings());
      if (options.watch) {
        await watchSeeds(context, folder, options);
        return;
      }
      const outcome = await check(context, folder, options);
      if (outcome.issues.length > 0) context.exitWith(EXIT_CODES.SEED_INVALID ?? 1);
      context.print(options.json ? jsonOf(folder, outcome) : textOf(folder, outcome));
    });
}

interface Outcome {
  /** Null if there is an error. */
  readonly seeds: SeedSet | null;
  readonly issues: readonly SeedIssue[];
  readonly warnings: readonly SeedIssue[];
  readonly updates: readonly HashUpdate[];
  /** Files without their working comments now. */
  readonly dropped: readonly string[];
}

async function check(
  context: Context,
  folder: string,
  { articles, against, write, dropText }: Options,
): Promise<Outcome> {
  const dropped = dropText ? await dropWorkText(folder) : [];
  const updates = write ? await updateHashes(folder, articles) : [];
  try {
    const seeds = await withAgainst(context, against, (graph) =>
      readSeeds(folder, {
        ...(articles === undefined ? {} : { articles }),
        ...(graph === undefined ? {} : { against: graph }),
      }),
    );
    return { seeds, issues: [], warnings: seeds.warnings, updates, dropped };
  } catch (error) {
    if (!isRapportError(error, 'SEED_INVALID') || error.details.issues === undefined) throw error;
    const issues = error.details.issues as readonly SeedIssue[];
    return { seeds: null, issues, warnings: [], updates, dropped };
  }
}

/** Checks after every change. On a terminal each check replaces the one before; in a log only news are printed. */
async function watchSeeds(context: Context, folder: string, options: Options): Promise<void> {
  const inside = ['entities', 'sources'].map((name) => join(folder, name));
  let shown = '';
  await runOnChange([folder, ...inside, textFolderOf(folder, options.articles)], async () => {
    const text = textOf(folder, await check(context, folder, options));
    if (context.clear === null && text === shown) return;
    shown = text;
    context.clear?.();
    context.print(text);
    const time = new Date().toTimeString().slice(0, 8);
    context.print(`${time} Checked. It is checked again when you save; Ctrl-C ends.`);
  });
}

function jsonOf(folder: string, { seeds, issues, warnings, updates, dropped }: Outcome): string {
  return json({
    folder,
    issues,
    warnings,
    ...(updates.length === 0 ? {} : { written: updates }),
    ...(dropped.length === 0 ? {} : { dropped }),
    ...(seeds === null ? {} : { checked: totalsOf(seeds) }),
  });
}

function textOf(folder: string, { seeds, issues, warnings, updates, dropped }: Outcome): string {
  const warned = warnings.length === 0 ? '' : `, ${count(warnings.length, 'warning')}`;
  const totals = seeds && totalsOf(seeds);
  return [
    ...dropped.map((file) => `${pathOf(folder, file)}: deleted the working comments.`),
    ...updates.map((update) => updateLine(folder, update)),
    ...[...issues, ...warnings].map((issue) => lineOf(folder, issue)),
    totals === null
      ? `${count(issues.length, 'issue')} in ${folder}.`
      : `No issue${warned} in ${folder}: ${count(totals.entities, 'entity', 'entities')}, ` +
        `${count(totals.sources, 'source')}, ${count(totals.claims, 'claim')}.`,
  ].join('\n');
}

function updateLine(folder: string, { file, written, reread, deleted }: HashUpdate): string {
  return [
    `${pathOf(folder, file)}:`,
    ...(written.length === 0 ? [] : [`wrote the sha256 of paragraph ${written.join(', ')}.`]),
    ...(deleted.length === 0 ? [] : [`deleted ${deleted.join(', ')}, which the text has not.`]),
    ...(reread.length === 0
      ? []
      : [`The text of ${reread.join(', ')} has changed: read the claims that cite it again.`]),
  ].join(' ');
}

function totalsOf({ records: { entities, sources, claims } }: SeedSet) {
  return { entities: entities.length, sources: sources.length, claims: claims.length };
}

/** One issue as a line. Terminals and editors can open its path from the current folder. */
export function lineOf(folder: string, issue: SeedIssue): string {
  const { file, line, field, message, fix } = issue;
  const path = pathOf(folder, file);
  const severity = isError(issue) ? '' : 'warning: ';
  return `${path}:${line} ${severity}${field === '' ? '' : `${field}: `}${message} — ${fix}`;
}

/** A file of the seeds, as terminals can open it. */
function pathOf(folder: string, file: string): string {
  const full = join(folder, file);
  const near = relative(process.cwd(), full);
  return near.startsWith('..') ? full : near;
}
