/** The settings of how answers are reused, and of which pages may read them. */
import { RapportError } from '../../errors.ts';
import type { Environment, Variable } from '../../graph/engine.ts';
import type { Origins } from './origins.ts';

/** How answers are kept and sent. */
export interface AnswerSettings {
  /** Megabytes of answers that the server keeps; 0 keeps none. */
  readonly cacheMegabytes: number;
  /** Seconds for which caches between server and client may share an answer; 0 if they may not. */
  readonly sharedSeconds: number;
  /** Origins whose pages may read the API. */
  readonly origins: Origins;
}

const CACHE_MB = 64;

/** In the order in which `--help` lists them. */
export const ANSWER_VARIABLES: readonly Variable[] = [
  ['RAPPORT_CACHE_MB', String(CACHE_MB), 'Megabytes of answers to keep for repeated questions'],
  ['RAPPORT_SHARED_SECONDS', '0', 'Seconds for which shared caches may reuse an answer'],
  ['RAPPORT_ORIGINS', '*', 'Comma-separated origins whose pages may ask; * for all, none for none'],
];

/**
 * Reads the settings.
 *
 * @throws RapportError `CONFIG_INVALID`; the message names the variable and the fix.
 */
export function readAnswerSettings(env: Environment): AnswerSettings {
  return {
    cacheMegabytes: readNumber('RAPPORT_CACHE_MB', env.RAPPORT_CACHE_MB, CACHE_MB),
    sharedSeconds: readNumber('RAPPORT_SHARED_SECONDS', env.RAPPORT_SHARED_SECONDS, 0),
    origins: readOrigins(env.RAPPORT_ORIGINS || '*'),
  };
}

function readNumber(name: string, text: string | undefined, preset: number): number {
  if (text === undefined || text === '') return preset;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new RapportError(
    'CONFIG_INVALID',
    `${name} is "${text}": give a whole number from 0 to 999999.`,
  );
}

function readOrigins(text: string): Origins {
  if (text === '*') return '*';
  if (text === 'none') return [];
  const origins = text.split(',').map((each) => each.trim());
  const wrong = origins.find((each) => !URL.canParse(each) || new URL(each).origin !== each);
  if (wrong === undefined) return origins;
  throw new RapportError(
    'CONFIG_INVALID',
    `RAPPORT_ORIGINS has "${wrong}": give origins such as https://example.org, without a path.`,
  );
}
