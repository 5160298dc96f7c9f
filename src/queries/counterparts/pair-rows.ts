/** Reads a meeting of a pair from its stored relationship. */
import { MEETING_FORMATS, type MeetingFormat } from '../../domain/entities/entities.ts';
import type { CountedMeeting } from '../../domain/pairs/pair-totals.ts';
import { PAIR_BASES, type PairState } from '../../domain/pairs/pairs.ts';
import { STATUSES, type Status } from '../../domain/events/stages.ts';
import { VERDICTS } from '../../domain/pairs/verdicts.ts';
import { storedDate } from '../entities/dates.ts';
import type { Column } from '../../graph/query/rows.ts';
import { listOf, partOf, partReader, type Members, type Stored } from '../../graph/query/stored.ts';
import {
  flag,
  number,
  oneOf,
  optional,
  orElse,
  text,
  texts,
} from '../../graph/query/value-types.ts';

/** One actor's part in a meeting of a pair. */
export interface PartData {
  readonly actor: string;
  readonly capacities: readonly string[];
  readonly status: Status;
  readonly onBehalfOf: string | null;
  readonly representedBy: string | null;
  readonly claimIds: readonly string[];
}

/** A meeting of a pair, with its status for these two actors. */
export interface PairMeetingData extends CountedMeeting {
  readonly meeting: string;
  readonly format: MeetingFormat;
  readonly basis: PairState['basis'];
  readonly dateDisputed: boolean;
  /** Whether the meeting is inferred from a role that somebody holds. An inferred meeting never counts. */
  readonly inferred: boolean;
  readonly own: PartData;
  readonly counterpart: PartData;
  /** All claims on which the row rests. */
  readonly claimIds: readonly string[];
}

/** A meeting of a pair before the rows are grouped by counterpart, with the counterpart's sort key. */
export interface PairRow extends PairMeetingData {
  readonly sortKey: string;
}

/** Two actors, by canonical id. */
export interface ActorPair {
  readonly actor: string;
  readonly other: string;
}

/** The columns that decide the totals of a pair. */
const COUNTED = [
  ...['meeting', 'within', 'verdict', 'status', 'times'],
  ...['date', 'basis', 'asWritten', 'how', 'earliest', 'latest', 'openStart', 'openEnd'],
] as const;

/** The further columns that an answer shows. The actor with the smaller id is `a`, as stored. */
const SHOWN = [
  ...['format', 'pairBasis', 'dateDisputed', 'claimIds'],
  ...['aCapacities', 'aStatus', 'aOnBehalfOf', 'aRepresentedBy', 'aClaimIds'],
  ...['bCapacities', 'bStatus', 'bOnBehalfOf', 'bRepresentedBy', 'bClaimIds'],
] as const;

const COLUMNS = { counted: COUNTED, shown: [...COUNTED, ...SHOWN] } as const;

/** Which columns of a meeting are read: those that decide the totals, or all. */
export type PairColumns = keyof typeof COLUMNS;

/** The row `r` as one column, which {@link toPairRow} reads. */
export const pairColumn = (r: string, columns: PairColumns): Column<StoredPair> => ({
  expression: listOf(r, COLUMNS[columns]),
  type: partOf<PairColumn>(COLUMNS[columns]),
});

type PairColumn = (typeof COLUMNS)['shown'][number];
type StoredPair = Stored<PairColumn>;

/** A stored meeting of a pair, and the end from which it was read. */
interface StoredView {
  readonly stored: StoredPair;
  readonly ends: ActorPair;
  readonly sortKey: string;
  /** Which stored side is the actor's. The ids tell, because the projection puts the smaller one first. */
  readonly own: 'a' | 'b';
  readonly theirs: 'a' | 'b';
}

const VERDICT = oneOf(VERDICTS);
const STATUS = oneOf(STATUSES);
const FORMAT = oneOf(MEETING_FORMATS);
const BASIS = oneOf(PAIR_BASES);
const TIMES = orElse(number, 1);
const FLAG = orElse(flag, false);

const MEMBERS: Members<[StoredView], PairRow> = {
  meeting: ({ stored }) => stored.read('meeting', text),
  sortKey: ({ sortKey }) => sortKey,
  within: ({ stored }) => stored.read('within', text),
  verdict: ({ stored }) => stored.read('verdict', VERDICT),
  status: ({ stored }) => stored.read('status', STATUS),
  date: ({ stored }) => storedDate(stored),
  times: ({ stored }) => stored.read('times', TIMES),
  inferred: () => false,
  format: ({ stored }) => stored.read('format', FORMAT),
  basis: ({ stored }) => stored.read('pairBasis', BASIS),
  dateDisputed: ({ stored }) => stored.read('dateDisputed', FLAG),
  own: ({ stored, own, ends }) => toPart(stored, own, ends.actor),
  counterpart: ({ stored, theirs, ends }) => toPart(stored, theirs, ends.other),
  claimIds: ({ stored }) => stored.read('claimIds', texts),
};

/** Members that need the columns in `SHOWN`. */
const OF_SHOWN: readonly (keyof PairRow)[] = [
  ...(['format', 'basis', 'dateDisputed', 'own', 'counterpart', 'claimIds'] as const),
];

const READERS = {
  shown: partReader(MEMBERS, () => true),
  counted: partReader(MEMBERS, (name) => !OF_SHOWN.includes(name)),
} as const;

/** A row read by {@link pairColumn}, as seen from `actor`. */
export function toPairRow(
  ends: ActorPair,
  sortKey: string,
  stored: StoredPair,
  columns: PairColumns = 'shown',
): PairRow {
  const [own, theirs] = ends.actor < ends.other ? (['a', 'b'] as const) : (['b', 'a'] as const);
  return READERS[columns]({ stored, ends, sortKey, own, theirs });
}

function toPart(stored: StoredPair, side: 'a' | 'b', actor: string): PartData {
  return {
    actor,
    capacities: stored.read(`${side}Capacities`, texts),
    status: stored.read(`${side}Status`, STATUS),
    onBehalfOf: stored.read(`${side}OnBehalfOf`, optional),
    representedBy: stored.read(`${side}RepresentedBy`, optional),
    claimIds: stored.read(`${side}ClaimIds`, texts),
  };
}
