/** `rapport explain`: prints the round trips to the graph that a GraphQL operation causes, one per line. */
import { readFileSync } from 'node:fs';
import { InvalidArgumentError, type Command } from 'commander';
import { codeOf, executeOperation, type Executed } from '../api/http/execute.ts';
import { PROJECT_ROOT, VERSION } from '../config.ts';
import { isMapping } from '../domain/lists/keys.ts';
import { RapportError } from '../errors.ts';
import { EXIT_CODES } from '../exit.ts';
import { observed, type RoundTrip } from '../graph/observed.ts';
import { count, json, withGraph, type Context } from './context.ts';
import { examples, exitCodes } from './help.ts';

interface Options {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operation?: string;
  readonly cypher?: true;
  readonly data?: string;
  readonly json?: true;
}

export function addExplain(program: Command, context: Context): void {
  program
    .command('explain')
    .summary('show the round trips of a GraphQL operation')
    .description(
      'Executes an operation and prints its round trips to the graph: when each began and how long ' +
        'it took (ms), how many rows it returned, how many values each parameter held, and its ' +
        'Cypher. A server outside production does the same under extensions.explain, for a request ' +
        'with the header "x-rapport-explain: 1". This command changes nothing.',
    )
    .argument('<file>', 'file with the operation; - reads standard input')
    .option('--variables <json>', 'variables as a JSON object', readVariables)
    .option('--operation <name>', 'which operation to execute, if the file has several')
    .option('--cypher', 'print every query in full')
    .option('--data <folder>', 'folder of the embedded graph file; overrides RAPPORT_DATA')
    .option('--json', 'print everything as JSON')
    .addHelpText('after', () =>
      [
        examples(
          [
            'rapport explain web/examples/01-did-they-meet.graphql',
            'print one line per round trip',
          ],
          [
            'echo "{ people { totalCount } }" | rapport explain - --cypher',
            'print the queries in full',
          ],
          ['rapport explain q.graphql --variables \'{"id": "kem-sokha"}\'', 'give variables'],
          [
            'rapport explain q.graphql --json | jq .roundTrips[].took',
            'pass the times to a pipeline',
          ],
        ),
        exitCodes(),
      ].join('\n'),
    )
    .action(async (file: string, options: Options) => {
      const config = context.settings({ RAPPORT_DATA: options.data });
      const source = readOperation(file);
      const roundTrips: RoundTrip[] = [];
      const { errors } = await withGraph(
        context.open(config, { toRead: true, mustExist: true }),
        (graph) =>
          executeOperation(
            graph,
            { schemaFolder: `${PROJECT_ROOT}schema`, version: VERSION },
            {
              source,
              variables: options.variables ?? {},
              ...(options.operation === undefined ? {} : { name: options.operation }),
            },
            (same) => observed(same, (trip) => roundTrips.push(trip)),
          ),
      );
      context.print(
        options.json
          ? json({ roundTrips, errors })
          : [...tableOf(roundTrips, options.cypher === true), ...errors.map(lineOf)].join('\n'),
      );
      const [failed] = errors;
      if (failed !== undefined) context.exitWith(EXIT_CODES[codeOf(failed)] ?? 1);
    });
}

function readOperation(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (cause) {
    const why = (cause as Error).message;
    throw new RapportError('BAD_USER_INPUT', `file: cannot be read: ${why}.`, { cause });
  }
}

function readVariables(text: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text);
    if (isMapping(read)) return read;
  } catch {
    // Refused below, like any value that is not an object.
  }
  throw new InvalidArgumentError('Give a JSON object.');
}

/** The round trips as a table, in the order in which they began, and their totals. */
function tableOf(trips: readonly RoundTrip[], whole: boolean): string[] {
  const sorted = trips.toSorted((a, b) => a.since - b.since);
  const cells = sorted.map(({ since, took, rows, parameters, text }) => [
    since.toFixed(1),
    took.toFixed(1),
    rows === null ? 'failed' : String(rows),
    Object.entries(parameters)
      .map(([name, size]) => (size === 1 ? name : `${name}:${size}`))
      .join(' '),
    headline(text),
  ]);
  const head = ['at ms', 'ms', 'rows', 'parameters', 'query'];
  const widths = head.map((title, i) =>
    Math.max(title.length, ...cells.map((row) => row[i]!.length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i < 3 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  const took = sorted.reduce((sum, trip) => sum + trip.took, 0);
  const rows = sorted.reduce((sum, trip) => sum + (trip.rows ?? 0), 0);
  return [
    ...(sorted.length === 0 ? [] : [line(head)]),
    ...cells.flatMap((row, i) => [line(row), ...(whole ? ['', sorted[i]!.text, ''] : [])]),
    `${count(sorted.length, 'round trip')}, ${count(rows, 'row')}, ${took.toFixed(1)} ms spent waiting for the graph.`,
  ];
}

const HEADLINE = 100;

/** The beginning of a query on one line. */
function headline(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= HEADLINE ? line : `${line.slice(0, HEADLINE - 1)}…`;
}

type Failed = Executed['errors'][number];

function lineOf(error: Failed): string {
  const at = error.path === undefined ? '' : ` (at ${error.path.join('.')})`;
  return `${codeOf(error)}: ${error.message}${at}`;
}
