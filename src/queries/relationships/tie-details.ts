/** Reads the details of ties whose ends are known: verdict, status, date, claims. */
import type { MeetingFormat } from '../../domain/entities/entities.ts';
import type { EventDate } from '../../domain/events/event-dates.ts';
import {
  byStrength,
  type Belonging,
  type TieKind,
  type TieStrength,
} from '../../domain/ties/ties.ts';
import type { Graph } from '../../graph/graph.ts';
import { toDate } from '../entities/dates.ts';
import { readTieRows, type TieRow } from './tie-rows.ts';

/** One tie by its two ends, its kind, and what lies between (see `Neighbour.vias`). */
export interface TieName {
  readonly a: string;
  readonly b: string;
  readonly kind: TieKind;
  readonly via: string;
}

/** What is said of one tie. */
export interface TieDetails extends TieStrength {
  readonly a: string;
  readonly b: string;
  readonly kind: TieKind;
  /** Id of the entity between the two; null for MEMBERSHIP and PART_OF. */
  readonly via: string | null;
  /** Of MEETING; null for other kinds. */
  readonly format: MeetingFormat | null;
  readonly date: EventDate | null;
  readonly latest: string | null;
  /** Of MEMBERSHIP and ROLE; null for other kinds. */
  readonly belonging: Belonging | null;
  readonly claimIds: readonly string[];
}

/**
 * Details of ties as known on day `asOf`, strongest first. Rows that say the same of one tie, such as two
 * capacities in one event, become one, with all their claims; two terms of one role stay two. The caller
 * bounds how many ties are asked about.
 */
export async function findTieDetails(
  graph: Graph,
  asOf: string,
  ties: readonly TieName[],
): Promise<TieDetails[]> {
  const kinds = new Set(ties.map(({ kind }) => kind));
  const read = await Promise.all(
    Array.from(kinds, async (kind) => {
      const named = ties.filter((tie) => tie.kind === kind);
      const rows = await readTieRows(graph, asOf, kind, named);
      return rows.map((row) => toDetails(kind, row));
    }),
  );
  const told = new Map<string, TieDetails>();
  for (const details of read.flat()) {
    const { claimIds, ...said } = details;
    const name = JSON.stringify(said);
    const before = told.get(name)?.claimIds ?? [];
    told.set(name, { ...said, claimIds: [...new Set([...before, ...claimIds])] });
  }
  return [...told.values()].sort(byStrength);
}

function toDetails(kind: TieKind, row: TieRow): TieDetails {
  const { a, b, via, whole, earliest = null, latest = null, claimIds } = row;
  return {
    ...{ a, b, kind, id: via },
    via: kind === 'MEMBERSHIP' || kind === 'PART_OF' ? null : via,
    verdict: row.verdict ?? null,
    status: row.status ?? null,
    support: row.support ?? null,
    format: row.format ?? null,
    date: toDate(row),
    ...{ earliest, latest },
    belonging: whole === undefined ? null : { whole, earliest, latest },
    claimIds,
  };
}
