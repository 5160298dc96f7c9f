/** `rapport check`: prints every issue in a folder of seeds, with file and line. */
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { PROJECT_ROOT } from '../config.ts';
import {
  isError,
  readSeeds,
  type SeedIssue,
  type SeedSet,
} from '../curation/read-seeds/read-seeds.ts';
import { isRapportError } from '../errors.ts';
import { EXIT_CODES } from '../exit.ts';
import { count, json, type Context } from './context.ts';
import { examples, exitCodes } from './help.ts';

interface Options {
  readonly articles?: string;
  readonly json?: true;
}

export function addCheck(program: Command, context: Context): void {
  program
    .command('check')
    .summary('check a folder of seeds')
    .description(
      'Checks seeds against the format and the rules of the model, and prints every issue as ' +
        '"file:line field: message — fix". A warning asks about something that can be loaded but ' +
        'may be a mistake; it does not change the exit code. This command opens no graph and ' +
        'changes nothing. To find out whether the seeds contradict recorded data, for example ' +
        'of another data set, use "rapport load --dry-run".',
    )
    .argument('[folder]', 'folder of the seeds (default: RAPPORT_SEEDS)')
    .option(
      '--articles <folder>',
      'folder with the texts of the sources, to check paragraphs against',
    )
    .option('--json', 'print the issues as JSON')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport check', 'check the seeds that are served'],
          ['rapport check my-seeds --articles texts', 'check the cited paragraphs too'],
          ['rapport check --json | jq .issues', 'pass the issues to an editor or a pipeline'],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (given: string | undefined, { articles, json: asJson }: Options) => {
      const folder = given ?? context.settings().seedFolder ?? `${PROJECT_ROOT}seeds`;
      const { seeds, issues, warnings } = await check(folder, articles);
      if (issues.length > 0) context.exitWith(EXIT_CODES.SEED_INVALID ?? 1);
      const totals = seeds && totalsOf(seeds);
      if (asJson) {
        const checked = totals === null ? {} : { checked: totals };
        context.print(json({ folder, issues, warnings, ...checked }));
        return;
      }
      for (const issue of [...issues, ...warnings]) context.print(lineOf(folder, issue));
      const warned = warnings.length === 0 ? '' : `, ${count(warnings.length, 'warning')}`;
      context.print(
        totals === null
          ? `${count(issues.length, 'issue')} in ${folder}.`
          : `No issue${warned} in ${folder}: ${count(totals.entities, 'entity', 'entities')}, ` +
              `${count(totals.sources, 'source')}, ${count(totals.claims, 'claim')}.`,
      );
    });
}

async function check(
  folder: string,
  articles: string | undefined,
): Promise<{
  readonly seeds: SeedSet | null;
  readonly issues: readonly SeedIssue[];
  readonly warnings: readonly SeedIssue[];
}> {
  try {
    const seeds = await readSeeds(folder, articles === undefined ? {} : { articles });
    return { seeds, issues: [], warnings: seeds.warnings };
  } catch (error) {
    if (!isRapportError(error, 'SEED_INVALID')) throw error;
    return { seeds: null, issues: error.details.issues as readonly SeedIssue[], warnings: [] };
  }
}

function totalsOf({ records: { entities, sources, claims } }: SeedSet) {
  return { entities: entities.length, sources: sources.length, claims: claims.length };
}

/** One issue as a line. Terminals and editors can open its path from the current folder. */
export function lineOf(folder: string, issue: SeedIssue): string {
  const { file, line, field, message, fix } = issue;
  const full = join(folder, file);
  const near = relative(process.cwd(), full);
  const path = near.startsWith('..') ? full : near;
  const severity = isError(issue) ? '' : 'warning: ';
  return `${path}:${line} ${severity}${field === '' ? '' : `${field}: `}${message} — ${fix}`;
}
