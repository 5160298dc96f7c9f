/** Ties between two actors: their kinds, what an event they share makes of them, and which is stronger. */
import { STATUSES, weakest, type Status } from './stages.ts';
import { pairStatus, verdictOfMeeting, VERDICTS, type Part, type Verdict } from './verdicts.ts';

/** Only MEETING can mean "met"; the others never do (model guide §3). In order of precedence. */
export const TIE_KINDS = ['MEETING', 'EVENT', 'CASE', 'MEMBERSHIP', 'ROLE', 'PART_OF'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** An event as one of its involvements has it. */
export interface SharedEvent {
  /** Meeting, Visit or Statement. */
  readonly type: string;
  readonly format: string | null;
  /** Null where no source says. */
  readonly status: Status | null;
}

/** What sharing an event makes of two actors. */
export interface EventTie {
  readonly kind: 'MEETING' | 'EVENT';
  readonly status: Status | null;
}

/** A meeting where the two count as a pair, or an event that they merely share. */
export function tieOfEvent(
  { type, format, status }: SharedEvent,
  a: Part,
  b: Part,
  includeGatherings: boolean,
): EventTie {
  const isMeeting = type === 'Meeting' && (includeGatherings || format !== 'gathering');
  const pair = isMeeting ? pairStatus(status, a, b) : null;
  return pair === null
    ? { kind: 'EVENT', status: weakest([status, a.status, b.status]) }
    : { kind: 'MEETING', status: pair };
}

/** Statuses that the parts of a tie may have where the tie has one of `wanted`: a superset. */
export function statusesOfParts(wanted: readonly Status[]): readonly Status[] {
  // Doubt on one part passes to the whole, whatever the other parts are.
  if (wanted.includes('DISPUTED')) return STATUSES;
  const weakestWanted = Math.max(...wanted.map((status) => STATUSES.indexOf(status)));
  return STATUSES.filter((status, i) => i <= weakestWanted && status !== 'DISPUTED');
}

/** What decides between parallel ties of one kind. */
export interface TieStrength {
  readonly kind: TieKind;
  readonly status: Status | null;
  readonly support: string | null;
  readonly format: string | null;
  /** First day it can be; null where unknown. */
  readonly earliest: string | null;
  /** Id of the entity between the two, or the key of the relationship. */
  readonly id: string;
}

/** The verdict that a meeting alone would give; null for other kinds. */
export function verdictOfTie({ kind, status, format }: TieStrength): Verdict | null {
  if (kind !== 'MEETING' || status === null) return null;
  return verdictOfMeeting({ status, format: format ?? 'unknown' });
}

const SUPPORT_ORDER: readonly (string | null)[] = ['ASSERTED', 'DISPUTED', 'ALLEGED'];

/** Strongest first: verdict, status, support; then the newest, then by id. */
export function byStrength(a: TieStrength, b: TieStrength): number {
  return (
    rank(VERDICTS, verdictOfTie(a)) - rank(VERDICTS, verdictOfTie(b)) ||
    rank(STATUSES, a.status) - rank(STATUSES, b.status) ||
    rank(SUPPORT_ORDER, a.support) - rank(SUPPORT_ORDER, b.support) ||
    compare(b.earliest ?? '', a.earliest ?? '') ||
    compare(a.id, b.id)
  );
}

/** What no source says comes last. */
function rank(order: readonly (string | null)[], value: string | null): number {
  const place = order.indexOf(value);
  return place === -1 ? order.length : place;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
