/** Claims grouped by statement: one sentence of a source often makes several claims, such as one about each guest. */
import type { ClaimCardFragment } from '../generated/claims.ts';

export type CardClaim = ClaimCardFragment;

/** What one speaker says at one place of one source, in one summary. It has at least one claim. */
export interface Statement {
  readonly key: string;
  /** Who says it, where, and in what words; the same for all its claims. */
  readonly lead: CardClaim;
  readonly claims: readonly CardClaim[];
}

/** Statements in the order in which their first claims come. */
export function statementsOf(claims: readonly CardClaim[]): readonly Statement[] {
  const found = new Map<string, CardClaim[]>();
  for (const claim of claims) {
    const { summary, source, place, via } = claim;
    const key = JSON.stringify([source.key, place, speakerOf(claim), via?.key, summary]);
    const known = found.get(key);
    if (known === undefined) found.set(key, [claim]);
    else known.push(claim);
  }
  return [...found.values()].map((own) => ({ key: own[0]!.key, lead: own[0]!, claims: own }));
}

/** A key of whoever speaks; null if it is the source itself. */
export const speakerOf = ({
  speaker,
  unnamedSpeaker,
}: Pick<CardClaim, 'speaker' | 'unnamedSpeaker'>): string | null =>
  speaker?.key ?? unnamedSpeaker?.description ?? null;

/** Items in groups, in the order in which their first items come. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [string, readonly [Item, ...Item[]]])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}
