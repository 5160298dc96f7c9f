/** Ties between two actors: their kinds, which of two is stronger, and whether a path may follow two of them. */
import { compareText } from '../lists/order.ts';
import type { EntityId } from '../entities/entities.ts';
import type { DateBounds } from '../time/fuzzy-date.ts';
import { STATUSES, type Status } from '../events/stages.ts';
import { canOverlap } from './terms.ts';
import { SUPPORTS, type Support } from './support.ts';
import { orderOf, VERDICTS, type Verdict } from '../pairs/verdicts.ts';

/** Only MEETING can mean "met"; the others never do (model.md §3). In order of precedence. */
export const TIE_KINDS = ['MEETING', 'EVENT', 'CASE', 'MEMBERSHIP', 'ROLE', 'PART_OF'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** What decides between parallel ties of one kind. */
export interface TieStrength {
  /** Null if the tie is no MEETING. */
  readonly verdict: Verdict | null;
  readonly status: Status | null;
  readonly support: Support | null;
  /** First possible day; null if unknown. */
  readonly earliest: string | null;
  /** Id of the entity between the two, or the key of the relationship. */
  readonly id: string;
}

/** Strongest first: verdict, status, support; then the newest, then by id. */
export function byStrength(a: TieStrength, b: TieStrength): number {
  return (
    placeOf(a.verdict) - placeOf(b.verdict) ||
    rank(STATUSES, a.status) - rank(STATUSES, b.status) ||
    rank(SUPPORTS, a.support) - rank(SUPPORTS, b.support) ||
    compareText(b.earliest ?? '', a.earliest ?? '') ||
    compareText(a.id, b.id)
  );
}

const placeOf = (verdict: Verdict | null) =>
  verdict === null ? VERDICTS.length : orderOf(verdict);

/** The place of a value in an order; null comes last. */
function rank(order: readonly (string | null)[], value: string | null): number {
  const place = order.indexOf(value);
  return place === -1 ? order.length : place;
}

/** Somebody's membership of a whole, or role in it, with the first and the last possible day. */
export interface Belonging extends DateBounds {
  readonly whole: EntityId;
}

/**
 * Whether a path along two ties may pass the actor between them. Two people who belonged to an
 * organization at different times were never in it together, so a path does not pass that
 * organization. A person who belonged to two organizations, one after the other, does connect them.
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
