/** Ties between two actors: their kinds, which of two is stronger, and where a path may pass. */
import type { EntityId } from '../entities/entities.ts';
import type { DateBounds } from '../time/fuzzy-date.ts';
import { STATUSES, type Status } from '../events/stages.ts';
import { canOverlap } from './terms.ts';
import type { Support } from './tie-projection.ts';
import { orderOf, VERDICTS, type Verdict } from '../pairs/verdicts.ts';

/** Only MEETING can mean "met"; the others never do (model.md §3). In order of precedence. */
export const TIE_KINDS = ['MEETING', 'EVENT', 'CASE', 'MEMBERSHIP', 'ROLE', 'PART_OF'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** What decides between parallel ties of one kind. */
export interface TieStrength {
  /** Of MEETING; null for other kinds. */
  readonly verdict: Verdict | null;
  readonly status: Status | null;
  readonly support: string | null;
  /** First day it can be; null if unknown. */
  readonly earliest: string | null;
  /** Id of the entity between the two, or the key of the relationship. */
  readonly id: string;
}

const SUPPORT_ORDER: readonly Support[] = ['ASSERTED', 'DISPUTED', 'ALLEGED'];

/** Strongest first: verdict, status, support; then the newest, then by id. */
export function byStrength(a: TieStrength, b: TieStrength): number {
  return (
    placeOf(a.verdict) - placeOf(b.verdict) ||
    rank(STATUSES, a.status) - rank(STATUSES, b.status) ||
    rank(SUPPORT_ORDER, a.support) - rank(SUPPORT_ORDER, b.support) ||
    compare(b.earliest ?? '', a.earliest ?? '') ||
    compare(a.id, b.id)
  );
}

/** Doubt about one part of a tie is doubt about the whole; null if no part has a support. */
export function weakestSupport(supports: readonly (string | null)[]): string | null {
  return SUPPORT_ORDER.findLast((support) => supports.includes(support)) ?? null;
}

/** How well something is supported that rests on any one of several claims: as well as the best of them. */
export function firmestSupport(supports: readonly Support[]): Support {
  return SUPPORT_ORDER.find((support) => supports.includes(support)) ?? 'ASSERTED';
}

const placeOf = (verdict: Verdict | null) =>
  verdict === null ? VERDICTS.length : orderOf(verdict);

/** What no source says comes last. */
function rank(order: readonly (string | null)[], value: string | null): number {
  const place = order.indexOf(value);
  return place === -1 ? order.length : place;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Somebody belongs to a whole, by membership or by a role held there: on no day outside these bounds. */
export interface Belonging extends DateBounds {
  readonly whole: EntityId;
}

/**
 * Whether a path along two ties may pass the actor between them. Somebody who left an organization before
 * somebody else joined it was never in it together with them; what belongs to two wholes, one after
 * the other, is the same actor in both.
 */
export function canPass(
  between: EntityId,
  before: Belonging | null,
  after: Belonging | null,
): boolean {
  if (before === null || after === null) return true;
  if (before.whole !== between && after.whole !== between) return true;
  return canOverlap(before, after);
}
