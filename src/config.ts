/** The settings. Only this file reads `process.env`. Settings are validated at start and listed in `--help`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RapportError } from './errors.ts';
import type { Environment, Variable } from './graph/engine.ts';
import {
  ANSWER_VARIABLES,
  readAnswerSettings,
  type AnswerSettings,
} from './api/http/answer-settings.ts';
import {
  readTelemetrySettings,
  TELEMETRY_VARIABLES,
  type TelemetrySettings,
} from './api/http/telemetry/settings.ts';
import {
  DOCUMENT_VARIABLES,
  readDocumentSettings,
  type DocumentSettings,
} from './api/http/document-settings.ts';
import { readSiteSettings, SITE_VARIABLES, type SiteSettings } from './api/http/site-settings.ts';
import { GRAPH_VARIABLES, readGraphSettings, type GraphSettings } from './graph/open-graph.ts';
import {
  LIMIT_VARIABLES,
  readLimitSettings,
  type LimitSettings,
} from './api/http/limit-settings.ts';

/** Root of the installed project: the parent of `src/`, and of `dist/` after a build. */
export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Version of this build. */
export const { version: VERSION } = JSON.parse(
  readFileSync(`${PROJECT_ROOT}package.json`, 'utf8'),
) as { readonly version: string };

/** Name, default and meaning of each environment variable, in the order `--help` lists them. */
export const SETTINGS: readonly Variable[] = [
  ['HOST', '127.0.0.1', 'Address to listen on; 0.0.0.0 opens the server to the network'],
  ['PORT', '4000', 'Port to listen on; 0 picks a free one'],
  ...SITE_VARIABLES,
  ['RAPPORT_SEEDS', '<project>/seeds', 'Folder of seeds to load at start; empty for none'],
  ...GRAPH_VARIABLES,
  ...LIMIT_VARIABLES,
  ...ANSWER_VARIABLES,
  ...DOCUMENT_VARIABLES,
  ...TELEMETRY_VARIABLES,
  ['NODE_ENV', '', 'production hides from callers how the graph was asked; npm start sets it'],
  ['RAPPORT_DEBUG', '', '1 prints the stack of an unexpected error'],
];

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Null if no seeds are loaded at start. */
  readonly seedFolder: string | null;
  /** Whether the seeds are those of the project, because nobody named any. */
  readonly seedsAreDefault: boolean;
  readonly graph: GraphSettings;
  readonly limits: LimitSettings;
  readonly answers: AnswerSettings;
  readonly site: SiteSettings;
  readonly documents: DocumentSettings;
  readonly telemetry: TelemetrySettings;
  readonly production: boolean;
}

/** The environment variables of this process. */
export const processEnvironment = (): Environment => process.env;

/**
 * Reads the settings.
 *
 * @throws RapportError `CONFIG_INVALID`; the message names the variable and the fix.
 */
export function readConfig(env: Environment = process.env): Config {
  const seeds = env.RAPPORT_SEEDS ?? `${PROJECT_ROOT}seeds`;
  return {
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT),
    seedFolder: seeds === '' ? null : seeds,
    seedsAreDefault: env.RAPPORT_SEEDS === undefined,
    graph: readGraphSettings(env),
    limits: readLimitSettings(env),
    answers: readAnswerSettings(env),
    site: readSiteSettings(env),
    documents: readDocumentSettings(env),
    telemetry: readTelemetrySettings(env),
    production: env.NODE_ENV === 'production',
  };
}

/**
 * Reads the settings. Command-line flags override environment variables.
 *
 * @throws RapportError as {@link readConfig}.
 */
export function readConfigUnder(flags: Environment, env: Environment): Config {
  const given = Object.entries(flags).filter(([, value]) => value !== undefined);
  return readConfig({ ...env, ...Object.fromEntries(given) });
}

/** Whether internal errors are printed with their stack. Never throws. */
export function isDebugging(env: Environment): boolean {
  return Boolean(env.RAPPORT_DEBUG);
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 4000;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new RapportError(
      'CONFIG_INVALID',
      `PORT is "${text}": give a whole number from 0 to 65535.`,
    );
  }
  return port;
}
