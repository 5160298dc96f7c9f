/** `rapport source add`: begins the file of a source from the text of an article. */
import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import type { Command } from 'commander';
import { PROJECT_ROOT } from '../config.ts';
import { addSource, type NewSource } from '../curation/source-files/add-source.ts';
import { decodeText } from '../curation/source-files/decode-text.ts';
import { readGraphNames, type GraphNames } from '../curation/source-files/graph-names.ts';
import { looksLikeMenu } from '../curation/source-files/menu-lines.ts';
import { paragraphsOf } from '../curation/check/paragraphs.ts';
import { memberOf, RapportError } from '../errors.ts';
import { againstOption, withAgainst, type Against } from './against.ts';
import { json, seedFolderOf, type Context } from './context.ts';
import { examples, exitCodes } from './help.ts';
import { addHelp } from './help-command.ts';
import { notesOn, reportOf, reportText } from './source-report.ts';

interface Options {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: string;
  readonly accessed?: string;
  readonly language?: string;
  readonly id?: string;
  readonly navigation: readonly string[];
  readonly navigationFile?: string;
  readonly seeds?: string;
  readonly dataset?: string;
  readonly datasetTitle?: string;
  readonly coverage?: string;
  readonly against?: Against;
  readonly json?: true;
}

const NO_NAMES: GraphNames = { names: [], isCut: false };
const MANY_NAMES = 'The graph has more names than were looked for: see also "rapport find".';

const SCHEMA = `${PROJECT_ROOT}seeds/seed.schema.json`;

/** Within the folder in which one works, a path to the schema holds for everybody who works there. */
const isNear = (): boolean => !relative(process.cwd(), SCHEMA).startsWith('..');

export function addSourceCommands(program: Command, context: Context): void {
  const source = program
    .command('source')
    .summary('add a source to a folder of seeds')
    .description('Adds sources to a folder of seeds.')
    .addHelpText('after', () => [examples(ADD), exitCodes()].join('\n'));
  source
    .command('add')
    .summary('begin the file of a source from the text of an article')
    .description(
      'Numbers the paragraphs of an article, hashes them and writes sources/<id>.yaml, with the ' +
        'paragraphs as comments to write claims beside, and the ids of the known names in them: of ' +
        'the names in the folder and, with --against, in a graph. ' +
        'Each line of the text that is not blank is a paragraph, except the title and lines of ' +
        'navigation. On a terminal it asks about lines that look like a menu. It never overwrites ' +
        'a file, and writes nothing if something is wrong.',
    )
    .argument('<text>', 'file with the text of the article in UTF-8; - for standard input')
    .requiredOption('--title <headline>', 'headline, as in the text')
    .option('--publisher <name>', 'who published it')
    .option('--url <address>', 'where it stands')
    .option('--published <date>', 'when, as EDTF: 2016-01-26, 2016-01, [2016-01-25..2016-01-26]')
    .option('--accessed <day>', 'when you read it; enough if nobody says when it was published')
    .option('--language <tag>', 'its language, such as en or km')
    .option('--id <id>', 'id of the source (default: publisher, headline and year)')
    .option('--navigation <line>', 'line of the page that is no paragraph; repeatable', append, [])
    .option('--navigation-file <file>', 'file with such lines; those not in the text are ignored')
    .option('--seeds <folder>', 'folder of the seeds (default: RAPPORT_SEEDS)')
    .option('--dataset <id>', 'begin a data set of this id, if the folder has none')
    .option('--dataset-title <title>', 'its title (default: made of the id)')
    .option('--coverage <text>', 'what it covers and what not, for --dataset')
    .addOption(againstOption())
    .option('--json', 'print the paragraphs, hashes and names as JSON')
    .addHelpText('after', () => [examples(ADD, ...MORE), exitCodes()].join('\n'))
    .action(async (file: string, options: Options) => {
      const text = await readText(context, file);
      const folder = seedFolderOf(options.seeds, context.settings());
      const given = await givenNavigation(text, options);
      const menu = paragraphsOf(text, { title: options.title, navigation: given }).filter(
        looksLikeMenu,
      );
      const dropped = file === '-' ? [] : await askAbout(menu, context);
      const navigation = [...given, ...dropped];
      const known = await withAgainst(context, options.against, (graph) =>
        graph === undefined ? Promise.resolve(NO_NAMES) : readGraphNames(graph),
      );
      const added = await addSource(folder, text, toAdd(options, navigation), {
        schema: { path: SCHEMA, isNear: isNear() },
        moreNames: known.names,
      });
      const kept = context.ask === null || file === '-' ? menu : [];
      const articles = file === '-' ? null : dirname(file);
      const notes = [...notesOn(added, options.title, kept), ...(known.isCut ? [MANY_NAMES] : [])];
      const told = { articles, against: options.against, navigation, notes };
      context.print(
        options.json ? json(reportOf(folder, added, told)) : reportText(folder, added, told),
      );
    });
  addHelp(source);
}

const ADD = [
  'rapport source add article.txt --title "Talks Expected" --publisher "The Herald" --published 2014-03-12',
  'begin sources/herald-talks-expected-2014.yaml',
] as const;
const MORE = [
  [
    'pbpaste | rapport source add - --title … --id herald-talks --accessed 2014-03-14',
    'read the text from standard input',
  ],
  [
    'rapport source add article.txt --title … --seeds hill --dataset hill --coverage "Two newspapers of 2014"',
    'begin a data set in a new folder',
  ],
] as const;

const append = (line: string, lines: readonly string[]): readonly string[] => [...lines, line];

async function readText(context: Context, file: string): Promise<string> {
  if (file === '-') return decodeText(await context.readInput(), 'Standard input');
  return decodeText(await readOrRefuse(file), file);
}

async function readOrRefuse(file: string): Promise<Buffer> {
  return readFile(file).catch((error: unknown) => {
    const why = memberOf(error, 'code') === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new RapportError('BAD_USER_INPUT', `The file ${file} ${why}. Name another file.`, {
      cause: error,
    });
  });
}

/** The lines of both options. A file may hold the menus of many pages, so only its lines in the text count. */
async function givenNavigation(text: string, options: Options): Promise<string[]> {
  const { navigation, navigationFile } = options;
  if (navigationFile === undefined) return [...navigation];
  const menu = decodeText(await readOrRefuse(navigationFile), navigationFile);
  const lines = new Set(paragraphsOf(menu, { title: '', navigation }));
  const inText = paragraphsOf(text, { title: options.title, navigation });
  return [...navigation, ...inText.filter((line) => lines.has(line))];
}

/** The lines that whoever sits at the terminal calls navigation. */
async function askAbout(lines: readonly string[], { ask }: Context): Promise<string[]> {
  if (ask === null || lines.length === 0) return [];
  const answers = await ask(
    lines.map((line) => `Is this line a menu, and no paragraph? ${line} [y/N] `),
  );
  return lines.filter((_, index) => /^y(es)?$/i.test(answers[index] ?? ''));
}

function toAdd(options: Options, navigation: readonly string[]): NewSource {
  const { title, publisher, url, published, accessed, language, id } = options;
  const { dataset, datasetTitle, coverage } = options;
  if (dataset === undefined && (coverage ?? datasetTitle) !== undefined) {
    const message = '--coverage and --dataset-title go with --dataset <id>: give it too.';
    throw new RapportError('BAD_USER_INPUT', message);
  }
  if (dataset !== undefined && coverage === undefined) {
    const message = '--dataset needs --coverage: say what the data set covers, and what not.';
    throw new RapportError('BAD_USER_INPUT', message);
  }
  return {
    ...{ title, publisher, url, published, accessed, language, id, navigation },
    dataset:
      dataset === undefined
        ? undefined
        : { id: dataset, coverage: coverage ?? '', title: datasetTitle },
  };
}
