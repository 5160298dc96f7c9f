/** The settings that keep one client from stopping the others. */
import { RapportError } from '../../errors.ts';
import type { Environment, Variable } from '../../graph/engine.ts';

/** How much the server does at once, and for whom. */
export interface LimitSettings {
  /** Light operations at once, and heavy ones. */
  readonly operations: number;
  readonly heavyOperations: number;
  /** Seconds that an operation may take, its wait included. */
  readonly deadlineSeconds: number;
  readonly connections: number;
  /** Requests to the API a minute, from one address and with one key; 0 for any number. */
  readonly rate: number;
  readonly keyRate: number;
  readonly keys: readonly string[];
  /** Addresses of proxies whose word on the client's address counts. */
  readonly proxies: readonly string[];
}

/** Name, default and meaning of each number. */
const NUMBERS = {
  operations: ['RAPPORT_OPERATIONS', 32, 1, 'Operations that run at once; further ones wait'],
  heavyOperations: ['RAPPORT_HEAVY_OPERATIONS', 2, 1, 'Heavy operations that run at once'],
  deadlineSeconds: ['RAPPORT_DEADLINE', 20, 1, 'Seconds that an operation may take'],
  connections: ['RAPPORT_CONNECTIONS', 1_000, 1, 'Connections at once'],
  rate: ['RAPPORT_RATE', 600, 0, 'Requests a minute from one address; 0 for any number'],
  keyRate: ['RAPPORT_KEY_RATE', 6_000, 1, 'Requests a minute with one key'],
} as const;

type Numbers = { readonly [name in keyof typeof NUMBERS]: number };

/** In the order in which `--help` lists them. */
export const LIMIT_VARIABLES: readonly Variable[] = [
  ...Object.values(NUMBERS).map(([name, preset, , meaning]): Variable => [
    name,
    String(preset),
    meaning,
  ]),
  ['RAPPORT_KEYS', '', 'Keys, with commas; a request that sends one is counted by it'],
  ['RAPPORT_PROXIES', '', 'Proxies, with commas, that tell the address of the client'],
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
    `${name} is "${text}": give a whole number from ${least} on.`,
  );
}

const readList = (text: string | undefined): string[] =>
  (text ?? '').split(',').flatMap((each) => each.trim() || []);
