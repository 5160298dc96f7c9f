/** The settings that keep one client from blocking the others. */
import { RapportError } from '../../errors.ts';
import type { Environment, Variable } from '../../graph/engine.ts';

/** How much the server does at once, and for whom. */
export interface LimitSettings {
  /** How many light operations may run at once, and how many heavy ones. */
  readonly operations: number;
  readonly heavyOperations: number;
  /** Seconds that an operation may take, including its wait. */
  readonly deadlineSeconds: number;
  readonly connections: number;
  /** Requests to the API per minute, from one address and with one key; 0 for no limit. */
  readonly rate: number;
  readonly keyRate: number;
  readonly keys: readonly string[];
  /** Addresses of the proxies that the server trusts to tell the client's address. */
  readonly proxies: readonly string[];
}

/** Name, default and meaning of each number. */
const NUMBERS = {
  operations: ['RAPPORT_OPERATIONS', 32, 1, 'Operations that run at once; further ones wait'],
  heavyOperations: ['RAPPORT_HEAVY_OPERATIONS', 2, 1, 'Heavy operations that run at once'],
  deadlineSeconds: ['RAPPORT_DEADLINE', 20, 1, 'Seconds that an operation may take'],
  connections: ['RAPPORT_CONNECTIONS', 1_000, 1, 'Connections at once'],
  rate: ['RAPPORT_RATE', 600, 0, 'Requests per minute from one address; 0 for no limit'],
  keyRate: ['RAPPORT_KEY_RATE', 6_000, 1, 'Requests per minute with one key'],
} as const;

type Numbers = { readonly [name in keyof typeof NUMBERS]: number };

/** In the order in which `--help` lists them. */
export const LIMIT_VARIABLES: readonly Variable[] = [
  ...Object.values(NUMBERS).map(([name, preset, , meaning]): Variable => [
    name,
    String(preset),
    meaning,
  ]),
  ['RAPPORT_KEYS', '', 'Comma-separated keys; a request with a key counts by its key'],
  ['RAPPORT_PROXIES', '', 'Comma-separated proxies that tell the address of the client'],
];

/**
 * Reads the settings.
 *
 * @throws RapportError `CONFIG_INVALID`; the message names the variable and the fix.
 */
export function readLimitSettings(env: Environment): LimitSettings {
  const numbers = Object.entries(NUMBERS).map(([key, [name, preset, least]]) => [
    key,
    readNumber(name, env[name], { preset, least }),
  ]);
  return {
    ...(Object.fromEntries(numbers) as Numbers),
    keys: readList(env.RAPPORT_KEYS),
    proxies: readList(env.RAPPORT_PROXIES),
  };
}

function readNumber(
  name: string,
  text: string | undefined,
  { preset, least }: { readonly preset: number; readonly least: number },
): number {
  if (text === undefined || text === '') return preset;
  const number = Number(text);
  if (/^\d{1,9}$/.test(text) && number >= least) return number;
  throw new RapportError(
    'CONFIG_INVALID',
    `${name} is "${text}": give a whole number, at least ${least}.`,
  );
}

const readList = (text: string | undefined): string[] =>
  (text ?? '').split(',').flatMap((each) => each.trim() || []);
