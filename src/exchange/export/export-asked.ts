/** Checks what an export is asked for, and names the argument that is wrong. */
import { RapportError, type ErrorCode } from '../../errors.ts';
import { readDay } from '../../domain/time/calendar-days.ts';
import type { Graph } from '../../graph/graph.ts';
import { findCanonicalIds } from '../../queries/entities/entities.ts';
import type { ExportScope } from './exported.ts';

/** What an export is asked for, by the names that the command and the address give to it. */
export interface ExportAsked {
  /** The question in words, as every file repeats it. */
  readonly question: string;
  readonly actors?: readonly string[];
  /** An actor whose surroundings are exported, with `depth`. */
  readonly network?: string;
  readonly depth?: number;
  /** A meeting, visit, statement or legal case. */
  readonly event?: string;
  readonly dataset?: string;
  /** ISO day. */
  readonly knownBy?: string;
  /** BCP 47 tag; `en` if absent. */
  readonly names?: string;
  /** Address of the explorer without a final `/`; empty if there is none. */
  readonly site: string;
}

/** What was asked for, with canonical ids and presets. */
export interface CheckedExport {
  readonly scope: ExportScope;
  readonly knownBy: string | null;
  readonly names: string;
}

const MOST_ACTORS = 100;
const MOST_DEPTH = 3;

/**
 * Checks the arguments.
 *
 * @throws RapportError `BAD_USER_INPUT`, or `NOT_FOUND` for an id that is not in the graph; `details.argument`
 *   names the argument.
 */
export async function checkAsked(
  graph: Graph,
  asked: ExportAsked,
  datasets: readonly { readonly id: string }[],
): Promise<CheckedExport> {
  const { actors = [], network, depth, event, dataset, knownBy, names = 'en' } = asked;
  const knownOn = knownBy === undefined ? null : readDay(knownBy);
  if (knownBy !== undefined && knownOn === null) {
    throw wrong('knownBy', `"${knownBy}" is no day; give one such as 2016-01-25.`);
  }
  const given = [
    ...(actors.length > 0 ? ['actor'] : []),
    ...(network === undefined ? [] : ['network']),
    ...(event === undefined ? [] : ['event']),
    ...(dataset === undefined ? [] : ['dataset']),
  ];
  if (given.length > 1) {
    throw wrong(given[0]!, 'give only one of actor, network, event and dataset.');
  }
  if (depth !== undefined && network === undefined) {
    throw wrong('depth', 'it goes with network; give the id of an actor there.');
  }
  if (depth !== undefined && !(Number.isInteger(depth) && depth >= 1 && depth <= MOST_DEPTH)) {
    throw wrong('depth', `give a whole number from 1 to ${MOST_DEPTH}.`);
  }
  if (actors.length > MOST_ACTORS) {
    throw wrong('actor', `at most ${MOST_ACTORS} can be given; leave it out to export all.`);
  }
  if (dataset !== undefined && !datasets.some(({ id }) => id === dataset)) {
    const known = datasets.map(({ id }) => id).join(', ');
    throw wrong(
      'dataset',
      `"${dataset}" is not in the graph; ${known === '' ? 'it has no data set' : `it has ${known}`}.`,
      'NOT_FOUND',
    );
  }
  const scope: ExportScope =
    dataset !== undefined
      ? { dataset }
      : event !== undefined
        ? { event: await eventId(graph, event) }
        : network !== undefined
          ? { actors: await actorIds(graph, 'network', [network]), depth: depth ?? 1 }
          : actors.length > 0
            ? { actors: await actorIds(graph, 'actor', actors) }
            : {};
  return { scope, knownBy: knownOn, names: languageOf(names) };
}

/** The canonical ids of actors, ascending. */
async function actorIds(
  graph: Graph,
  argument: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const found = await findCanonicalIds(graph, ids);
  const canonical = ids.map((id) => {
    const entity = found.get(id);
    if (entity === undefined) throw wrong(argument, `"${id}" is not in the graph.`, 'NOT_FOUND');
    if (!entity.labels.includes('Actor')) {
      throw wrong(argument, `"${id}" is no person, organization or group.`);
    }
    return entity.id;
  });
  return [...new Set(canonical)].sort();
}

/** The canonical id of an event or a legal case. */
async function eventId(graph: Graph, id: string): Promise<string> {
  const entity = (await findCanonicalIds(graph, [id])).get(id);
  if (entity === undefined) throw wrong('event', `"${id}" is not in the graph.`, 'NOT_FOUND');
  if (!['Event', 'LegalCase'].some((label) => entity.labels.includes(label))) {
    throw wrong('event', `"${id}" is no meeting, visit, statement or legal case.`);
  }
  return entity.id;
}

function languageOf(tag: string): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    if (canonical !== undefined) return canonical;
  } catch {
    // Refused below.
  }
  throw wrong('names', `"${tag}" is no language tag; give one such as "en" or "km".`);
}

const wrong = (argument: string, what: string, code: ErrorCode = 'BAD_USER_INPUT') =>
  new RapportError(code, `${argument}: ${what}`, { details: { argument } });
