/** `rapport find`: prints the ids of what has a name, so that seeds and questions can use them. */
import { InvalidArgumentError, type Command } from 'commander';
import { codeOf, executeOperation } from '../api/http/execute.ts';
import { toEnum } from '../api/request/enums.ts';
import { PROJECT_ROOT, VERSION } from '../config.ts';
import { ENTITY_TYPES } from '../domain/entities/entities.ts';
import { RapportError } from '../errors.ts';
import { json, withGraph, type Context } from './context.ts';
import { FIND, foundIn, textOf } from './found.ts';
import { examples, exitCodes } from './help.ts';

/** What can be found by name. */
const TYPES: readonly string[] = [...ENTITY_TYPES, 'Source'];

/** How many are shown unless told, and how many may be asked for. */
const SHOWN = 10;
const MOST = 50;

interface Options {
  readonly type?: readonly string[];
  readonly first: number;
  readonly data?: string;
  readonly json?: true;
}

export function addFind(program: Command, context: Context): void {
  program
    .command('find')
    .summary('find the ids of what has a name')
    .description(
      'Searches the graph by name as the API does (any case and script, with typos, by beginnings and ' +
        'initials), and prints the id, type and name of what matches, best first: for actors with their ' +
        'newest meetings and their roles, for events with date and status. Use the ids in seeds, which may use ' +
        'whatever the graph knows. This command changes nothing.',
    )
    .argument('<name>', 'name or part of one')
    .option('--type <type>', `only of this type; may be repeated: ${TYPES.join(', ')}`, readType)
    .option('--first <n>', `how many to print, 1–${MOST}`, readFirst, SHOWN)
    .option('--data <folder>', 'folder of the embedded graph file; overrides RAPPORT_DATA')
    .option('--json', 'print everything as JSON')
    .addHelpText('after', () =>
      [
        examples(
          ['rapport find "Hun Sen"', 'find an id for the seeds'],
          ['rapport find kerry --type Meeting', 'find meetings by their title'],
          ['NEO4J_URI=neo4j://localhost rapport find cnrp', 'search a Neo4j'],
          ['rapport find kerry --json | jq -r .found[].id', 'pass the ids to a pipeline'],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (name: string, { type, first, data, json: asJson }: Options) => {
      const config = context.settings({ RAPPORT_DATA: data });
      const opening = context.open(config, { toRead: true, mustExist: true });
      const answer = await withGraph(opening, (graph) =>
        executeOperation(
          graph,
          { schemaFolder: `${PROJECT_ROOT}schema`, version: VERSION },
          { source: FIND, variables: { text: name, types: type?.map(toEnum) ?? null, first } },
        ),
      );
      const [error] = answer.errors;
      if (error !== undefined) throw new RapportError(codeOf(error), error.message);
      const found = foundIn(answer.data);
      context.print(asJson ? json({ name, ...found }) : textOf(name, found));
    });
}

/** A type in any case, with or without separators: `LegalCase`, `legal-case`, `LEGAL_CASE`. */
function readType(text: string, before: readonly string[] = []): string[] {
  const bare = (word: string) => word.replaceAll(/[^a-z]/gi, '').toLowerCase();
  const type = TYPES.find((each) => bare(each) === bare(text));
  if (type === undefined) throw new InvalidArgumentError(`Use one of: ${TYPES.join(', ')}.`);
  return [...before, type];
}

function readFirst(text: string): number {
  const first = Number(text);
  if (Number.isInteger(first) && first >= 1 && first <= MOST) return first;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST}.`);
}
