/** The timeline: what happened to given actors, about given topics or at given places, in order. */
import type { GraphQLResolveInfo } from 'graphql';
import { isLapsed } from '../../domain/time/lapse.ts';
import { nullable, text, tuple } from '../../graph/query/value-types.ts';
import {
  countTimelineEvents,
  listTimelineEvents,
  type TimelinePage,
} from '../../queries/relationships/timeline-events.ts';
import {
  countTimelineEventsAbout,
  listTimelineEventsAbout,
  type TimelineAbout,
} from '../../queries/relationships/timeline-events-about.ts';
import {
  listActorTies,
  type ActorTiesAsked,
  type TimelineTie,
} from '../../queries/relationships/timeline-ties.ts';
import { dayOf, dayOfKnowledge, period, withCanonicalIds } from '../request/arguments.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Context } from '../request/context.ts';
import { refuse } from '../request/refuse.ts';
import { fromEnum, typeFromEnum } from '../request/enums.ts';
import type {
  QueryTimelineArgs,
  TimelineEdgeResolvers,
  TimelineKind,
} from '../generated/schema.ts';
import { compareKeys, readPage, rowsOf, toConnection, type KeyValue } from '../lists/paging.ts';
import { isAskedOfEdges, isEvidenceAsked } from '../request/asked.ts';
import { groupsAsked, groupsAskedAt, selectedOf } from '../request/page-asked.ts';
import { fieldsAt, selectionOf } from '../request/selection.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { checkMost } from '../lists/shared-arguments.ts';
import {
  caseEntries,
  eventEntry,
  isWithin,
  termEntries,
  type TimelineEntry,
} from './timeline-entries.ts';
import { withExpenses, type Expenses } from '../request/expense.ts';

/** Reads a place in the list from the sort key of a cursor; null stands for the front. */
const DAY_CURSOR = nullable(tuple<readonly [day: string, id: string]>(text, text));

const MAX_ACTORS = 20;
const MAX_PARTS = 100;
const EVENT_KINDS: readonly TimelineKind[] = ['MEETING', 'VISIT', 'STATEMENT'];
const TIE_KINDS: readonly TimelineTie[] = ['CASE', 'ROLE', 'MEMBERSHIP', 'CIRCUMSTANCE'];
/** Kinds that have topics, and kinds that have places. */
const TOPICAL: readonly TimelineKind[] = [...EVENT_KINDS, 'CASE'];
const PLACED: readonly TimelineKind[] = [...EVENT_KINDS, 'CIRCUMSTANCE'];

export const TimelineEdge: TimelineEdgeResolvers = {
  lapsed: ({ asOf, status, date }, _args, context) =>
    isLapsed(status, date?.latest ?? null, dayOf(context, asOf)),
  actors: async ({ asOf, actors }, _args, context, info) => {
    const groups = groupsAsked(info);
    const known = await Promise.all(actors.map((id) => context.entityWith(asOf, id, groups)));
    return known
      .filter((actor) => actor !== null)
      .sort((a, b) => compareKeys([a.sortKey, a.id], [b.sortKey, b.id]));
  },
  defendant: ({ asOf, of }, _args, context) => context.entity(asOf, of),
  parts: ({ asOf, date, parts }) =>
    parts.slice(0, MAX_PARTS).map((part) => ({ ...part, asOf, date })),
  evidence: ({ asOf, claimIds }) => evidenceBy(asOf, claimIds),
};

/** All entries of cases, roles, memberships and circumstances. They are paged in memory, since few have a sortable date. */
async function tieEntries(
  context: Context,
  asOf: string,
  kinds: readonly TimelineTie[],
  asked: ActorTiesAsked,
): Promise<TimelineEntry[]> {
  const { graph } = context;
  const lists = await Promise.all(
    kinds.map(async (kind) => {
      const ties = await listActorTies(graph, asOf, kind, asked);
      return kind === 'CASE' ? caseEntries(ties) : ties.flatMap((tie) => termEntries(kind, tie));
    }),
  );
  return lists.flat();
}

/** The columns to read. Evidence needs the claims of an event's last step, besides those of the parts. */
function columnsOf(info: GraphQLResolveInfo) {
  const { entity } = selectedOf(info).columns;
  const hasEvidence = isAskedOfEdges(selectionOf(info), 'evidence');
  const groups = entity === null || !hasEvidence ? entity : [...entity, 'stepClaims' as const];
  return { columns: { entity: groups, tie: null }, digests: isEvidenceAsked(info) };
}

/** Prefetches the selected columns of the actors while the events are read, because all entries show them. */
function prefetchActors(
  context: Context,
  asOf: string,
  actors: readonly string[],
  info: GraphQLResolveInfo,
): void {
  for (const path of [['actors'], ['parts', 'actor']]) {
    const selected = fieldsAt([selectionOf(info)], 'edges', ...path);
    context.prefetchEntities(asOf, actors, groupsAskedAt(selected));
  }
}

/** One page of the timeline of `actors`, limited to `topics` and `places`; null means any. */
async function timelinePage(
  context: Context,
  args: QueryTimelineArgs,
  ids: ActorTiesAsked,
  info: GraphQLResolveInfo,
) {
  const { graph } = context;
  const asOf = dayOfKnowledge(args.knownBy);
  const { topics, places } = ids;
  const actors = ids.actors?.toSorted() ?? null;
  const conditions = {
    statuses: args.statuses ?? null,
    verdicts: args.verdicts ?? null,
    formats: args.formats?.map(fromEnum) ?? null,
    topics,
    places,
    ...period(args.during, 'during'),
  };
  const isAsked = (kind: TimelineKind) =>
    (args.kinds?.includes(kind) ?? true) &&
    (topics === null || TOPICAL.includes(kind)) &&
    (places === null || PLACED.includes(kind));
  const types = EVENT_KINDS.filter(isAsked).map(typeFromEnum);
  const ties = TIE_KINDS.filter(isAsked);
  const order = args.orderBy === 'DATE_DESC' ? 'DESC' : 'ASC';
  const list = ['timeline', actors, types, ties, conditions, order, asOf];
  const page = readPage(args, JSON.stringify(list), selectedOf(info).isPaged);

  const place = DAY_CURSOR(page.from);
  const after = place === null ? null : { day: place[0], id: place[1] };
  const cut = { order, after, limit: page.limit, ...columnsOf(info) } as const;
  if (actors !== null) prefetchActors(context, asOf, actors, info);
  const reader = readerOf(actors, { conditions, types });
  const [{ events, digests }, entries] = await Promise.all([
    types.length === 0 ? { events: [], digests: [] } : reader.list(graph, asOf, cut),
    tieEntries(context, asOf, ties, { actors, topics, places }),
  ]);
  context.keepDigests(digests);
  const kept = entries.filter((entry) => isWithin(entry, conditions));
  const hasEvidence = isAskedOfEdges(selectionOf(info), 'evidence');
  const key = keyIn(order);
  const compare = compareIn(order);
  const sorted = [...events.map((event) => eventEntry(event, hasEvidence)), ...kept].sort((a, b) =>
    compare(key(a), key(b)),
  );
  return toConnection(page, rowsOf(page, sorted, key, compare), {
    key,
    node: ({ node }) => node,
    fields: ({ id: _id, ...entry }) => entry,
    count: async () => kept.length + (types.length === 0 ? 0 : await reader.count(graph, asOf)),
  });
}

/** How to read the events: those of the actors, or whoever is involved. */
function readerOf(actors: readonly string[] | null, about: TimelineAbout) {
  if (actors === null) {
    return {
      list: (graph: Graph, asOf: string, page: TimelinePage) =>
        listTimelineEventsAbout(graph, asOf, about, page),
      count: (graph: Graph, asOf: string) => countTimelineEventsAbout(graph, asOf, about),
    };
  }
  const question = { ...about, actors };
  return {
    list: (graph: Graph, asOf: string, page: TimelinePage) =>
      listTimelineEvents(graph, asOf, question, page),
    count: (graph: Graph, asOf: string) => countTimelineEvents(graph, asOf, question),
  };
}

const EXPENSES: Expenses<'timeline'> = {
  timeline: {
    work: ({ args: { actors }, isCounted }) => 4 + (actors?.length ?? 20) / 2 + (isCounted ? 4 : 0),
    fix: 'give actors, and fewer of them',
  },
};

export const timelineQueries = withExpenses<'timeline'>(EXPENSES, {
  timeline: (_root, args, context, info) => {
    if (isAbsent(args.actors) && isAbsent(args.topics) && isAbsent(args.places)) {
      refuse('actors', 'a timeline is of actors, topics or places; give ids for one of these');
    }
    checkMost('actors', args.actors, MAX_ACTORS);
    const idArguments = {
      actors: { kind: 'Actor', ids: args.actors },
      topics: { kind: 'Topic', ids: args.topics },
      places: { kind: 'Place', ids: args.places },
    } as const;
    return withCanonicalIds(context, idArguments, ({ actors, topics, places }) =>
      timelinePage(context, args, { actors, topics, places }, info),
    );
  },
});

const isAbsent = <T>(value: T | null | undefined): value is null | undefined =>
  value === null || value === undefined;

/** Undated entries come last in either order. */
const keyIn = (order: 'ASC' | 'DESC') => (entry: TimelineEntry) => [
  entry.date?.earliest ?? (order === 'ASC' ? '9999-99-99' : ''),
  entry.node.id,
  entry.id,
];

/** By day in the given order, then by entity and entry, always ascending. */
const compareIn =
  (order: 'ASC' | 'DESC') =>
  (a: readonly KeyValue[], b: readonly KeyValue[]): number => {
    const i = a.findIndex((value, place) => value !== b[place]);
    if (i === -1) return 0;
    return a[i]! < b[i]! === (i > 0 || order === 'ASC') ? -1 : 1;
  };
