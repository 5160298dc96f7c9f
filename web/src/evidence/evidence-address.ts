/**
 * The value of `?evidence=`, which opens the drawer: how many claims there are, where all of them are if an address
 * cannot hold their keys, and the keys of the first ones. `4,key,…` · `5001:hub,key,…` · `25~/meeting/x,key,…`
 */
import { entityPath, type Reference } from '../address/entity-path.ts';

export interface DrawnEvidence {
  readonly total: number;
  /** The entity whose evidence it is: its claims are listed page by page. */
  readonly whole: string | null;
  /** The path of a page that lists all claims. */
  readonly beyond: string | null;
  readonly keys: readonly string[];
}

/** How many claims there are, and the first ones. */
interface Counted {
  readonly claimCount: number;
  readonly claims: { readonly nodes: readonly { readonly key: string }[] };
}

/** Where claims are that the address cannot hold. */
export interface Rest {
  /** Key of the entity, if it is all evidence about one. */
  readonly whole?: string | undefined;
  /** An entity with a page that lists all claims, or the path of such a page. */
  readonly beyond?: Reference | string | undefined;
}

export function evidenceAddress(
  { claimCount, claims: { nodes } }: Counted,
  { whole, beyond }: Rest = {},
): string {
  const isCut = claimCount > nodes.length;
  const path = typeof beyond === 'object' ? entityPath(beyond) : beyond;
  const rest =
    whole !== undefined ? `:${whole}` : path === undefined ? '' : `~${encodeURIComponent(path)}`;
  return [`${claimCount}${isCut ? rest : ''}`, ...nodes.map(({ key }) => key)].join(',');
}

/** Null if the address opens no drawer. Anybody can write an address, so nothing in it is believed. */
export function readEvidence(value: string | null): DrawnEvidence | null {
  const [head = '', ...keys] = (value ?? '').split(',').filter((part) => part !== '');
  const [, total, kind, rest] = /^(\d{1,9})(?:([:~])(.+))?$/.exec(head) ?? [];
  if (total === undefined || keys.length === 0) return null;
  const path = kind === '~' ? decoded(rest ?? '') : null;
  return {
    total: Number(total),
    whole: kind === ':' ? (rest ?? null) : null,
    // Only a path of the explorer: `//elsewhere` would be another site.
    beyond: path !== null && /^\/[a-z]/.test(path) ? path : null,
    keys,
  };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
