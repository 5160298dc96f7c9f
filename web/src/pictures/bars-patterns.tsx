/** A pattern for each status: stacked bars are told apart without colour. */
import type { Status } from '../generated/met.ts';
import { lookOfStatus } from '../words/badge.tsx';

export type Counted = Status | 'NONE';

/** Lines or dots in a tile, and how it is turned; null is filled all over. */
const TILES: Readonly<Record<Counted, { readonly path: string; readonly turn: number } | null>> = {
  HELD: null,
  DISPUTED: { path: 'M0 4H8M4 0V8', turn: 45 },
  ALLEGED: { path: 'M0 4H8', turn: -45 },
  CONFIRMED: { path: 'M0 2H8M0 6H8', turn: 45 },
  EXPECTED: { path: 'M0 4H8', turn: 45 },
  POSTPONED: { path: 'M4 0V8', turn: 0 },
  REQUESTED: { path: 'M3 4h2', turn: 0 },
  CANCELLED: { path: 'M0 4H8', turn: 0 },
  NOT_HELD: { path: 'M2 2l4 4M6 2l-4 4', turn: 0 },
  NONE: { path: '', turn: 0 },
};

const idOf = (status: Counted) => `bars-${status.toLowerCase()}`;

export const fillOf = (status: Counted) =>
  TILES[status] === null ? 'currentColor' : `url(#${idOf(status)})`;

/** Colour of its look, for those who see it. */
export const lookOf = (status: Counted) => lookOfStatus(status === 'NONE' ? null : status);

export function Patterns({ statuses }: { readonly statuses: readonly Counted[] }) {
  return (
    <defs>
      {statuses.map((status) => {
        const tile = TILES[status];
        return tile === null ? null : (
          <pattern
            key={status}
            id={idOf(status)}
            className="look"
            data-look={lookOf(status)}
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
