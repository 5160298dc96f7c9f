/** `rapport check`: everything that is wrong with a folder of seeds, by file and line. */
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { PROJECT_ROOT } from '../config.ts';
import { readSeeds, type SeedIssue, type SeedSet } from '../curation/seeds/read-seeds.ts';
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
        '"file:line field: message — fix". Opens no graph and changes nothing: whether the seeds ' +
        'contradict what is recorded, say of another data set, "rapport load --dry-run" tells.',
    )
    .argument('[folder]', 'folder of the seeds (default: RAPPORT_SEEDS)')
    .option('--articles <folder>', 'folder with the texts of the sources, to check paragraphs')
    .option('--json', 'print the issues as JSON')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport check', 'the seeds that are served'],
          ['rapport check my-seeds --articles texts', 'and the paragraphs they point at'],
          ['rapport check --json | jq .issues', 'for an editor or a pipeline'],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (given: string | undefined, { articles, json: asJson }: Options) => {
      const folder = given ?? context.settings().seedFolder ?? `${PROJECT_ROOT}seeds`;
      const { seeds, issues } = await check(folder, articles);
      if (issues.length > 0) context.exitWith(EXIT_CODES.SEED_INVALID ?? 1);
      const totals = seeds && totalsOf(seeds);
      if (asJson) {
        context.print(json({ folder, issues, ...(totals === null ? {} : { checked: totals }) }));
        return;
      }
      for (const issue of issues) context.print(lineOf(folder, issue));
      context.print(
        totals === null
          ? `${count(issues.length, 'issue')} in ${folder}.`
          : `No issue in ${folder}: ${count(totals.entities, 'entity', 'entities')}, ` +
              `${count(totals.sources, 'source')}, ${count(totals.claims, 'claim')}.`,
      );
    });
}

async function check(
  folder: string,
  articles: string | undefined,
): Promise<{ readonly seeds: SeedSet | null; readonly issues: readonly SeedIssue[] }> {
  try {
    return {
      seeds: await readSeeds(folder, articles === undefined ? {} : { articles }),
      issues: [],
    };
  } catch (error) {
    if (!isRapportError(error, 'SEED_INVALID')) throw error;
    return { seeds: null, issues: error.details.issues as readonly SeedIssue[] };
  }
}

function totalsOf({ records: { entities, sources, claims } }: SeedSet) {
  return { entities: entities.length, sources: sources.length, claims: claims.length };
}

/** With a path that terminals and editors can follow from here. */
function lineOf(folder: string, { file, line, field, message, fix }: SeedIssue): string {
  const full = join(folder, file);
  const near = relative(process.cwd(), full);
  const path = near.startsWith('..') ? full : near;
  return `${path}:${line} ${field === '' ? '' : `${field}: `}${message} — ${fix}`;
}
