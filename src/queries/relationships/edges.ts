/** Makes the edges of a network: all ties of one kind between two actors, folded to counts and days. */
import type { Status } from '../../domain/events/stages.ts';
import { byStrength, type TieKind, type TieStrength } from '../../domain/ties/ties.ts';
import type { Verdict } from '../../domain/pairs/verdicts.ts';
import { makeInSlices } from '../../graph/slices.ts';
import { metDaysOf, type MetDays } from './met-days.ts';

/** All ties of one kind between two actors. */
export interface EdgeData extends MetDays {
  /** The smaller id of both. */
  readonly source: string;
  readonly target: string;
  readonly kind: TieKind;
  /** What lies between, the strongest tie first (see `Neighbour.vias`). */
  readonly vias: readonly string[];
  /** How many ties; meetings are counted by the rule of domain/pair-totals. */
  readonly tieCount: number;
  /** Of MEETING, by the meetings that count here; null for other kinds. */
  readonly verdict: Verdict | null;
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly statusCounts: readonly { readonly status: Status; readonly count: number }[];
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** Name of an edge: both ends and the kind. */
export const edgeName = (source: string, target: string, kind: TieKind): string =>
  `${source}|${target}|${kind}`;

/** What an edge says of one of its ties. */
export interface Tie extends TieStrength {
  /** Last possible day; null if unknown. */
  readonly latest: string | null;
}

/** A tie of which only its id is known. */
export const unstated = (id: string): Tie => ({
  id,
  verdict: null,
  status: null,
  support: null,
  earliest: null,
  latest: null,
});

/** Ties by their ends, each with the smaller id first. */
export class Edges<T extends Tie> {
  readonly #edges = new Map<string, { source: string; target: string; ties: T[] }>();

  add(one: string, other: string, tie: T): void {
    const [source, target] = one < other ? [one, other] : [other, one];
    const name = `${source} ${target}`;
    const edge = this.#edges.get(name);
    if (edge === undefined) this.#edges.set(name, { source, target, ties: [tie] });
    else edge.ties.push(tie);
  }

  made<R>(make: (source: string, target: string, ties: readonly T[]) => R): Promise<R[]> {
    const edges = [...this.#edges.values()];
    return makeInSlices(edges.length, (i) => {
      const { source, target, ties } = edges[i]!;
      return make(source, target, ties.sort(byStrength));
    });
  }
}

/** An edge as a kind has it that gives no verdict; `ties` strongest first. */
export function edgeOf(
  source: string,
  target: string,
  kind: TieKind,
  ties: readonly Tie[],
): EdgeData {
  let firstDate: string | null = null;
  let lastDate: string | null = null;
  // In the order of statuses, as the ties are.
  const statuses = new Map<Status, number>();
  for (const { status, earliest, latest } of ties) {
    if (status !== null) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (earliest !== null && (firstDate === null || earliest < firstDate)) firstDate = earliest;
    if (latest !== null && (lastDate === null || latest > lastDate)) lastDate = latest;
  }
  return {
    source,
    target,
    kind,
    vias: ties.map(({ id }) => id),
    tieCount: ties.length,
    verdict: null,
    counts: [],
    statusCounts: Array.from(statuses, ([status, count]) => ({ status, count })),
    firstDate,
    lastDate,
    ...metDaysOf(ties),
  };
}
