/** `rapport export`: writes the graph, or a part of it, in a format that other tools read. */
import type { Command } from 'commander';
import { openExport } from '../exchange/export/open-export.ts';
import { FORMATS, formatNamed } from '../exchange/export/formats.ts';
import { questionOf } from '../exchange/export/question.ts';
import type { ExportAsked } from '../exchange/export/export-asked.ts';
import { count, withGraph, type Context } from './context.ts';
import { writeExport } from './export-files.ts';
import { examples, exitCodes } from './help.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly format: string;
  readonly actor: readonly string[];
  readonly network?: string;
  readonly depth?: number;
  readonly event?: string;
  readonly dataset?: string;
  readonly knownBy?: string;
  readonly names: string;
  readonly site?: string;
  readonly out: string;
  readonly force?: true;
  readonly data?: string;
}

export function addExport(program: Command, context: Context): void {
  program
    .command('export')
    .summary('write the graph in a format of other tools')
    .description(
      'Writes what is known, with names, links, sources and licences, all of it from one revision. What the ' +
        'format does not carry is listed on standard error, and in the file where there is a place for it. ' +
        'This command changes nothing in the graph. ' +
        `Formats: ${FORMATS.map(({ name, purpose }) => `${name} (${purpose.replace(/\.$/, '')})`).join('; ')}.`,
    )
    .requiredOption('--format <name>', `one of ${FORMATS.map(({ name }) => name).join(', ')}`)
    .option('--actor <id...>', 'only what these actors are at an end of, with everyone there', [])
    .option('--network <id>', 'only what lies around this actor; see --depth')
    .option('--depth <steps>', 'with --network: steps along whom they met, 1 to 3', wholeNumber)
    .option(
      '--event <id>',
      'only this meeting, visit, statement or case, with its parts and everyone there',
    )
    .option('--dataset <id>', 'only what rests on claims of this data set')
    .option('--known-by <day>', 'as known on this day, such as 2016-01-25 (default: now)')
    .option('--names <language>', 'language of names where there is one', 'en')
    .option(
      '--site <address>',
      'address of the explorer, for links to its pages; overrides RAPPORT_URL',
    )
    .option(
      '--out <path>',
      'file, folder for a format of several files (or a file.zip), or - for standard output',
      '-',
    )
    .option('--force', 'replace files that are there')
    .option('--data <folder>', 'folder of the embedded graph file; overrides RAPPORT_DATA')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport export --format csv --out tables', 'write CSV tables into a folder'],
          ['rapport export --format csv --actor hun-sen --out hun-sen.zip', 'one actor, as a zip'],
          ['rapport export --format rapport --out all.jsonl', 'share all with a second Rapport'],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (options: Options) => {
      const format = formatNamed(options.format);
      const config = context.settings({ RAPPORT_DATA: options.data });
      const opening = context.open(config, { toRead: true, mustExist: true });
      const { exported, written, fallen } = await withGraph(opening, async (graph) => {
        const opened = await openExport(graph, askedIn(options, config.site.url ?? ''));
        const counts = new Map<string, number>();
        const files = format.files(opened, (what) => counts.set(what, (counts.get(what) ?? 0) + 1));
        const names = await writeExport(context, [...files], options);
        return { exported: opened, written: names, fallen: counts };
      });
      const { question, knownBy, revision, datasets } = exported.facts;
      context.note(
        `Exported ${question} as ${format.name}, revision ${revision}, ` +
          `${knownBy === null ? 'everything known' : `as known on ${knownBy}`}: ${written}.`,
      );
      for (const { id, title, licence } of datasets) {
        context.note(`Data set ${id}: ${title} (licence: ${licence ?? 'not stated'}).`);
      }
      for (const { what, how } of format.losses) context.note(`Left out: ${what}: ${how}`);
      for (const [what, n] of fallen) context.note(`Left out: ${count(n, 'row')} for ${what}.`);
    });
}

function askedIn(options: Options, ownSite: string): ExportAsked {
  const { actor, network, depth, event, dataset, knownBy, names, site = ownSite } = options;
  const asked = {
    ...(actor.length === 0 ? {} : { actors: actor }),
    ...(network === undefined ? {} : { network }),
    ...(depth === undefined ? {} : { depth }),
    ...(event === undefined ? {} : { event }),
    ...(dataset === undefined ? {} : { dataset }),
    ...(knownBy === undefined ? {} : { knownBy }),
    names,
  };
  return { ...asked, question: questionOf(asked), site: site.replace(/\/+$/, '') };
}
