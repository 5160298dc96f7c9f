/** Reads all ties among a set of actors, folded to one edge per pair and kind. */
import { groupBy } from '../../domain/lists/group-by.ts';
import { countsOf, type UndatedMeeting } from '../../domain/pairs/pair-totals.ts';
import { weakest, type Status } from '../../domain/events/stages.ts';
import { byStrength } from '../../domain/ties/ties.ts';
import type { Graph } from '../../graph/graph.ts';
import { nextSlice } from '../../graph/slices.ts';
import {
  EVENTS,
  MEETINGS,
  PAIRED,
  type EventRow,
  type MeetingRow,
  type PairedRow,
} from './among-rows.ts';
import { edgeOf, Edges, unstated, type EdgeData, type Tie } from './edges.ts';
import { listNeighbours, type TieScope } from './neighbours.ts';

/** What a query reads at most, and how many pairs are made of what it read. */
const LIMIT = 200_000;

/** After so many ties other requests may have their turn. */
const TIES_PER_LOOK = 200;

/** Edges, and whether none was left out for the limit. */
export interface EdgesFound {
  readonly edges: EdgeData[];
  readonly complete: boolean;
}

/** Every edge among `actors`, and whether none was left out for the limit of a query. */
export async function listTiesAmong(
  graph: Graph,
  scope: TieScope,
  actors: readonly string[],
): Promise<EdgesFound> {
  const { kinds } = scope;
  const inside = new Set(actors);
  const marks = Object.fromEntries(actors.map((id) => [id, true] as const));
  const asked = { ...scope, actors, inside: marks, limit: LIMIT };
  const [hasMeetings, hasEvents] = [kinds.includes('MEETING'), kinds.includes('EVENT')];
  const others = kinds.filter((kind) => kind !== 'MEETING' && kind !== 'EVENT');
  const [meetings, parts, paired, around] = await Promise.all([
    hasMeetings ? MEETINGS.run(graph, asked) : [],
    hasEvents ? EVENTS.run(graph, asked) : [],
    hasEvents ? PAIRED.run(graph, asked) : [],
    listNeighbours(graph, { ...scope, kinds: others }, actors, LIMIT),
  ]);
  const direct = [...around.of].flatMap(([source, neighbours]) =>
    neighbours
      .filter(({ id }) => inside.has(id) && source < id)
      .map(({ id, kind, vias }) => edgeOf(source, id, kind, vias.map(unstated).sort(byStrength))),
  );
  const events = await edgesOfEvents(parts, paired, scope.statuses);
  return {
    edges: [...(await edgesOfMeetings(meetings)), ...events.edges, ...direct],
    complete:
      [sizeOf(meetings), sizeOf(parts), sizeOf(paired)].every((size) => size < LIMIT) &&
      events.complete &&
      around.complete,
  };
}

const sizeOf = (rows: readonly { readonly vias: readonly string[] }[]) =>
  rows.reduce((n, { vias }) => n + vias.length, 0);

async function edgesOfMeetings(rows: readonly MeetingRow[]): Promise<EdgeData[]> {
  const edges = new Edges<Tie & UndatedMeeting>();
  for (const row of rows) {
    const { verdict, status, times, ones, others, vias, withins, firsts, lasts } = row;
    for (let i = 0; i < vias.length; i += 1) {
      if (i % TIES_PER_LOOK === 0) await nextSlice();
      edges.add(ones[i]!, others[i]!, {
        id: vias[i]!,
        verdict,
        status,
        support: null,
        within: withins[i]! || vias[i]!,
        times,
        earliest: firsts[i] ?? null,
        latest: lasts[i] ?? null,
      });
    }
  }
  return edges.made((source, target, ties) => {
    const { meetingCount, ...said } = countsOf(ties);
    return { ...edgeOf(source, target, 'MEETING', ties), ...said, tieCount: meetingCount };
  });
}

async function edgesOfEvents(
  rows: readonly EventRow[],
  paired: readonly PairedRow[],
  statuses: readonly Status[] | null,
): Promise<EdgesFound> {
  const met = new Set(paired.flatMap(namesIn));
  const edges = new Edges<Tie>();
  let left = LIMIT;
  for (const [via, parts] of groupBy(rows.flatMap(partsIn), (part) => part.via)) {
    left -= (parts.length * (parts.length - 1)) / 2;
    if (left < 0) break;
    await nextSlice();
    parts.forEach((a, i) => {
      for (const b of parts.slice(i + 1)) {
        const status = weakest([a.eventStatus, a.status, b.status]);
        if (statuses?.includes(status) === false) continue;
        if (a.actor === b.actor || met.has(nameOf(a.actor, b.actor, via))) continue;
        const { earliest, latest } = a;
        edges.add(a.actor, b.actor, { ...unstated(via), status, earliest, latest });
      }
    });
  }
  return {
    edges: await edges.made((source, target, ties) => edgeOf(source, target, 'EVENT', ties)),
    complete: left >= 0,
  };
}

const nameOf = (one: string, other: string, via: string) =>
  one < other ? `${one} ${other} ${via}` : `${other} ${one} ${via}`;

const namesIn = ({ ones, others, vias }: PairedRow) =>
  vias.map((via, i) => nameOf(ones[i]!, others[i]!, via));

/** The part of one actor in each event of a row. */
const partsIn = ({ vias, firsts, lasts, ...part }: EventRow) =>
  vias.map((via, i) => ({ ...part, via, earliest: firsts[i] ?? null, latest: lasts[i] ?? null }));
