/** A pattern for each verdict and status, so that stacked bars can be read without colour. */
import type { Status, Verdict } from '../generated/met.ts';
import { lookOfStatus, lookOfVerdict, type Look } from '../words/looks.ts';

/** What a part of a bar counts: a verdict or a status; null for events that have none. `MADE` is for statements, which nobody holds. */
export type Counted =
  { readonly verdict: Verdict | null } | { readonly status: Status | 'MADE' | null };

interface Tile {
  /** Lines or dots in a tile of 8 by 8. */
  readonly path: string;
  readonly turn: number;
}

const DIAGONAL: Tile = { path: 'M0 4H8', turn: 45 };
const CROSSED: Tile = { path: 'M0 4H8M4 0V8', turn: 45 };
const COUNTER: Tile = { path: 'M0 4H8', turn: -45 };
const DOTS: Tile = { path: 'M3 4h2', turn: 0 };
const LEVEL: Tile = { path: 'M0 4H8', turn: 0 };
const SLASHED: Tile = { path: 'M0 2H8M0 6H8M4 0V8', turn: -45 };
const HALVES: Tile = { path: 'M0 2H8M0 4H8', turn: 0 };
const EMPTY: Tile = { path: '', turn: 0 };

/** Null means a solid fill. No two patterns in one table are alike. */
const OF_VERDICT: Readonly<Record<Verdict, Tile | null>> = {
  MET: null,
  DISPUTED: CROSSED,
  SPOKE: { path: 'M2 0V8M6 0V8', turn: 0 },
  SEEN_TOGETHER: { path: 'M0 4q2-4 4 0t4 0', turn: 0 },
  BOTH_ATTENDED: { path: 'M1 1h4v4h-4Z', turn: 0 },
  ALLEGED: COUNTER,
  PRESENCE_UNSTATED: HALVES,
  PLANNED: DIAGONAL,
  REQUESTED: DOTS,
  CALLED_OFF: LEVEL,
  DENIED: SLASHED,
  NO_RECORD: EMPTY,
};

const OF_STATUS: Readonly<Record<Status | 'MADE', Tile | null>> = {
  HELD: null,
  MADE: { path: 'M1 2h3v3h-3Z', turn: 45 },
  DISPUTED: CROSSED,
  ALLEGED: COUNTER,
  UNSTATED: HALVES,
  CONFIRMED: { path: 'M0 2H8M0 6H8', turn: 45 },
  EXPECTED: DIAGONAL,
  POSTPONED: { path: 'M4 0V8', turn: 0 },
  REQUESTED: DOTS,
  DECLINED: { path: 'M2 2h4M4 2v4', turn: 0 },
  CANCELLED: LEVEL,
  NOT_HELD: { path: 'M2 2l4 4M6 2l-4 4', turn: 0 },
  DENIED: SLASHED,
};

const nameOf = (counted: Counted) =>
  'verdict' in counted ? `verdict-${counted.verdict}` : `status-${counted.status}`;

const tileOf = (counted: Counted): Tile | null => {
  if ('verdict' in counted) return counted.verdict === null ? EMPTY : OF_VERDICT[counted.verdict];
  return counted.status === null ? EMPTY : OF_STATUS[counted.status];
};

/** A key that identifies a verdict or a status. */
export const keyOf = (counted: Counted) => `bars-${nameOf(counted).toLowerCase()}`;

export const fillOf = (counted: Counted) =>
  tileOf(counted) === null ? 'currentColor' : `url(#${keyOf(counted)})`;

/** The look whose colour the pattern takes. */
export const lookOf = (counted: Counted): Look => {
  if ('verdict' in counted) return lookOfVerdict(counted.verdict);
  return counted.status === 'MADE' ? 'stated' : lookOfStatus(counted.status);
};

export function Patterns({ of }: { readonly of: readonly Counted[] }) {
  return (
    <defs>
      {of.map((counted) => {
        const tile = tileOf(counted);
        return tile === null ? null : (
          <pattern
            key={keyOf(counted)}
            id={keyOf(counted)}
            className="look"
            data-look={lookOf(counted)}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${tile.turn})`}
          >
            <path d={tile.path} fill="none" stroke="currentColor" strokeWidth="2" />
          </pattern>
        );
      })}
    </defs>
  );
}
