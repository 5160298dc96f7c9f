/** Paths between two actors: `paths` and its fields. */
import type { GraphQLResolveInfo } from 'graphql';
import { GraphNeighbourhood } from '../../analysis/graph-neighbourhood.ts';
import { firstPassing } from '../../analysis/passing.ts';
import { findPaths, type PathQuestion, type PathsFound } from '../../analysis/path-search.ts';
import type { WorkLimits } from '../../analysis/neighbourhood-reader.ts';
import type { Path as FoundPath } from '../../analysis/paths.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { canPass, type TieKind } from '../../domain/ties/ties.ts';
import {
  findTieDetails,
  type TieDetails,
  type TieName,
} from '../../queries/relationships/tie-details.ts';
import { edgeName } from '../../queries/relationships/edges.ts';
import { withCanonicalIds } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import { toEnum } from '../request/enums.ts';
import type {
  HopResolvers,
  PathConnectionResolvers,
  PathOutcome,
  PathResolvers,
  QueryPathsArgs,
} from '../generated/schema.ts';
import type { HopModel, PathPageModel, PathModel } from '../request/models.ts';
import { readPage, toConnection } from '../lists/paging.ts';
import {
  entitiesOf,
  EVERYTHING,
  groupsAsked,
  groupsAskedAt,
  selectedOf,
} from '../request/page-asked.ts';
import { fieldsAt, selectionOf } from '../request/selection.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { refuse } from '../request/refuse.ts';
import { checkRange, tieScope } from './tie-scope.ts';
import { withExpenses, type Expenses } from '../request/expense.ts';

/** The work limits, which the schema states: mostly 0.1 s of an engine's time, at worst some seconds. */
export const SEARCH_LIMITS: WorkLimits = { relationships: 50_000, steps: 200_000 };

const DEFAULT_PATHS = 10;
const DEFAULT_LENGTH = 4;
/** `totalCount` is null above this number. */
const MAX_COUNT = 10_000;

/** One page of the paths that `args` asks for, within the work limits. `info` tells what the operation selects. */
export async function pathPage(
  context: Context,
  args: QueryPathsArgs,
  limits: WorkLimits = SEARCH_LIMITS,
  info?: GraphQLResolveInfo,
): Promise<PathPageModel> {
  const maxLength = checkRange('maxLength', args.maxLength ?? DEFAULT_LENGTH, 1, 6);
  const ends = {
    from: { kind: 'Actor', ids: [args.from] },
    to: { kind: 'Actor', ids: [args.to] },
  } as const;
  return withCanonicalIds(context, ends, ({ from, to }) =>
    pathsBetween(context, args, { from: from![0]!, to: to![0]!, maxLength, limits }, info),
  );
}

/** The ends, by their canonical ids, how long a path may be, and how much work finding it may take. */
interface Search extends Pick<PathQuestion, 'from' | 'to' | 'maxLength'> {
  readonly limits: WorkLimits;
}

/** One page of the paths between two actors. */
async function pathsBetween(
  context: Context,
  args: QueryPathsArgs,
  { limits, ...question }: Search,
  info?: GraphQLResolveInfo,
): Promise<PathPageModel> {
  const { from, to } = question;
  if (from === to) refuse('to', `it is the same actor as \`from\` ("${from}"); give another one`);
  const followed = await tieScope(context, args);
  const { scope, admission } = followed;
  for (const [name, id] of Object.entries({ from, to })) {
    if (admission.exclude.includes(id)) {
      refuse('filter.exclude', `it leaves out \`${name}\`, an end of the path; take that id out`);
    }
  }
  const list = JSON.stringify(['paths', question, scope, admission]);
  const { first, after } = args;
  const { isPaged } = info === undefined ? EVERYTHING : selectedOf(info);
  const page = readPage({ first: first ?? DEFAULT_PATHS, after }, list, isPaged);
  const ends = [from, to];
  const around = await GraphNeighbourhood.open(context.graph, followed, ends);
  const search = (key: FoundPath['key'] | null, count: number) =>
    findPaths(around, { ...question, after: key, count }, limits);
  const found = await search(page.from, page.limit);
  const shown = found.paths.slice(0, page.size);
  if (info !== undefined) prefetchAlong(context, scope.asOf, shown, info);
  const details = await detailsOf(context, scope.asOf, shown);
  const isFull = found.paths.length >= page.size;
  const connection = toConnection(page, found.paths, {
    key: ({ key }) => key,
    node: (path): PathModel => ({ asOf: scope.asOf, path, details }),
    count: () => Promise.resolve(0),
    // If the page is full but the search for one more path hit a limit, the next page reports that.
    isMore: isFull && found.limited,
  });
  return {
    ...connection,
    outcome: isFull ? 'FOUND' : outcomeOf(found, page.from !== null),
    visited: found.visited,
    count: async () => {
      const all = await search(null, MAX_COUNT + 1);
      return all.limited || all.paths.length > MAX_COUNT ? null : all.paths.length;
    },
  };
}

function outcomeOf({ paths, limited }: PathsFound, isLaterPage: boolean): PathOutcome {
  if (limited) return 'LIMIT_REACHED';
  return paths.length > 0 || isLaterPage ? 'FOUND' : 'NONE_WITHIN_LENGTH';
}

/** With more parallel ties, what lies between two actors is read only when the strongest tie is known. */
const FEW_PARALLEL = 4;

/** Prefetches the selected columns of the entities on the paths, while the details of the ties are read. */
function prefetchAlong(
  context: Context,
  asOf: string,
  paths: readonly FoundPath[],
  info: GraphQLResolveInfo,
): void {
  const hopsAsked = fieldsAt(entitiesOf(selectionOf(info)), 'hops');
  const [from, to, via] = ['from', 'to', 'via'].map((end) =>
    groupsAskedAt(fieldsAt(hopsAsked, end)),
  );
  for (const { actors, hops } of paths) {
    context.prefetchEntities(asOf, actors.slice(0, -1), from);
    context.prefetchEntities(asOf, actors.slice(1), to);
    for (const { kind, vias } of hops) {
      // A tie of these kinds is a direct relationship, without an entity in between.
      const isDirect = kind === 'MEMBERSHIP' || kind === 'PART_OF';
      if (!isDirect && vias.length <= FEW_PARALLEL) context.prefetchEntities(asOf, vias, via);
    }
  }
}

/** The ties of each hop, strongest first, by the hop's name. Paths can share hops, so each is read once. */
async function detailsOf(
  context: Context,
  asOf: string,
  paths: readonly FoundPath[],
): Promise<ReadonlyMap<string, readonly TieDetails[]>> {
  const hops = new Map<string, readonly TieName[]>();
  for (const { actors, hops: along } of paths) {
    along.forEach(({ id, kind, vias }, i) => {
      const name = hopName(actors[i]!, id, kind);
      if (hops.has(name)) return;
      const ends = endsOf(actors[i]!, id);
      // All of them are read, since any one may be the strongest. The search bounds how many there are.
      hops.set(
        name,
        vias.map((via) => ({ ...ends, kind, via })),
      );
    });
  }
  const details = await findTieDetails(context.graph, asOf, [...hops.values()].flat());
  return groupBy(details, ({ a, b, kind }) => edgeName(a, b, kind));
}

/** Ties have no direction, so both directions give the same ends. */
const endsOf = (x: string, y: string) => (x < y ? { a: x, b: y } : { a: y, b: x });

function hopName(x: string, y: string, kind: TieKind): string {
  const { a, b } = endsOf(x, y);
  return edgeName(a, b, kind);
}

export const Path: PathResolvers = {
  length: ({ path }) => path.hops.length,
  hops: ({ asOf, path: { actors, hops }, details }) => {
    const ties = hops.map(({ id, kind }, i) => details.get(hopName(actors[i]!, id, kind)) ?? []);
    const shown = firstPassing(ties, (place, before, after) =>
      canPass(actors[place + 1]!, before.belonging, after.belonging),
    );
    return hops.flatMap(({ id, count }, i): HopModel[] => {
      const tie = shown?.[i];
      return tie === undefined ? [] : [{ asOf, from: actors[i]!, to: id, tieCount: count, tie }];
    });
  },
};

export const Hop: HopResolvers = {
  from: async ({ asOf, from }, _args, context, info) =>
    (await context.entityWith(asOf, from, groupsAsked(info)))!,
  to: async ({ asOf, to }, _args, context, info) =>
    (await context.entityWith(asOf, to, groupsAsked(info)))!,
  kind: ({ tie }) => tie.kind,
  via: ({ asOf, tie }, _args, context, info) =>
    tie.via === null ? null : context.entityWith(asOf, tie.via, groupsAsked(info)),
  verdict: ({ tie }) => tie.verdict,
  status: ({ tie }) => tie.status,
  format: ({ tie }) => (tie.format === null ? null : toEnum(tie.format)),
  support: ({ tie }) => tie.support,
  date: ({ tie }) => tie.date,
  evidence: ({ asOf, tie }) => evidenceBy(asOf, tie.claimIds),
};

export const PathConnection: PathConnectionResolvers = {
  nodes: ({ edges }) => edges.map(({ node }) => node),
  totalCount: ({ count }) => count(),
};

const EXPENSES: Expenses<'paths'> = {
  // A total assembles every path, not only those shown.
  paths: {
    work: ({ args: { maxLength }, isCounted }) => 5 * maxLength + (isCounted ? 20 : 0),
    rows: 200_000,
    fix: 'give a smaller `maxLength`, or leave out `totalCount`',
  },
};

export const pathQueries = withExpenses<'paths'>(EXPENSES, {
  paths: (_root, args, context, info) => pathPage(context, args, SEARCH_LIMITS, info),
});
