/** Chooses an engine by the settings and opens it. Only this file lists the engines. */
import { keysOf } from '../domain/lists/keys.ts';
import type { Engine, Environment, OpenOptions } from './engine.ts';
import { EMBEDDED } from './engines/embedded/embedded.ts';
import type { EmbeddedSettings } from './engines/embedded/settings.ts';
import { NEO4J } from './engines/neo4j/neo4j.ts';
import type { Neo4jSettings } from './engines/neo4j/settings.ts';
import type { Graph } from './graph.ts';

/** The settings of each engine, by its name. */
interface SettingsOf {
  readonly neo4j: Neo4jSettings;
  readonly embedded: EmbeddedSettings;
}
type EngineName = keyof SettingsOf;

/** The first engine whose variables are set is chosen. The embedded engine comes last because it needs none. */
const ENGINES: { readonly [E in EngineName]: Engine<SettingsOf[E]> } = {
  neo4j: NEO4J,
  embedded: EMBEDDED,
};
const NAMES = keysOf(ENGINES);

type Chosen<E extends EngineName> = { readonly engine: E } & SettingsOf[E];

/** The chosen engine and its settings. */
export type GraphSettings = { [E in EngineName]: Chosen<E> }[EngineName];

/** Variables of all engines, in the order in which `--help` lists them. */
export const GRAPH_VARIABLES = NAMES.toReversed().flatMap((name) => ENGINES[name].variables);

/**
 * The engine that the variables choose, with its settings.
 *
 * @throws RapportError `CONFIG_INVALID` naming the variable and the fix.
 */
export function readGraphSettings(env: Environment): GraphSettings {
  for (const engine of NAMES) {
    const settings = ENGINES[engine].read(env);
    if (settings !== null) return { ...settings, engine } as GraphSettings;
  }
  throw new Error('No engine was chosen, though the embedded engine accepts any variables.');
}

/** Whether the chosen engine reads a variable. */
export function isReadBy({ engine }: GraphSettings, variable: string): boolean {
  return ENGINES[engine].variables.some(([name]) => name === variable);
}

/** Where the graph is, for messages; without credentials. */
export function placeOf<E extends EngineName>(settings: Chosen<E>): string {
  return ENGINES[settings.engine].placeOf(settings);
}

/** Whether there is a graph to open, as far as that can be told without opening it. */
export function isThere<E extends EngineName>(settings: Chosen<E>): boolean {
  return ENGINES[settings.engine].exists(settings);
}

/** The socket at which a server lends the graph to other processes; null for none. */
export function socketOf<E extends EngineName>(settings: Chosen<E>): string | null {
  return ENGINES[settings.engine].socketOf(settings);
}

/**
 * Opens a graph, with its schema in place unless it is opened only to read it or to serve it.
 *
 * @throws RapportError `GRAPH_LOCKED`, `GRAPH_AUTH`, `GRAPH_SCHEMA_VERSION`, `GRAPH_READ_ONLY`, `SERVICE_UNAVAILABLE`
 *   (Neo4j does not answer within a few seconds), `CONFIG_INVALID` (an impossible URI, database or path).
 */
export function openGraph<E extends EngineName>(
  settings: Chosen<E>,
  options: OpenOptions = {},
): Promise<Graph> {
  return ENGINES[settings.engine].open(settings, options);
}
