/** Converts event filters to conditions with canonical ids. */
import type { EventConditions } from '../../queries/relationships/events.ts';
import type { EventLeaf, EventTree } from '../../queries/relationships/event-tree-leaves.ts';
import { canonicalIds, dayOf, listOf, period, type IdArguments } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import { fromEnum } from '../request/enums.ts';
import type { EventCapacity, EventFilter, Status } from '../generated/schema.ts';
import { branchesOf, filtersIn } from '../request/nested-filters.ts';
import { matchingNames } from './event-names.ts';
import { atLeast, presentBounds } from './event-counts.ts';

/** The conditions if there is no filter. */
export const UNFILTERED: Omit<EventConditions, 'types'> = {
  statuses: null,
  verdicts: null,
  formats: null,
  ...period(null),
  topics: null,
  places: null,
  involved: null,
  partOf: null,
  tree: null,
};

/**
 * The conditions of a filter, without the types of event. The simple conditions of the outermost
 * filter have parameters of their own, so that each has one query text. All others are in a tree.
 *
 * @throws RapportError `BAD_USER_INPUT` or `NOT_FOUND`, naming the argument.
 */
export async function involvementConditions(
  context: Context,
  filter: EventFilter | null | undefined,
  asOf: string,
  argument = 'filter',
): Promise<Omit<EventConditions, 'types'>> {
  if (!filter) return UNFILTERED;
  const filters = filtersIn(filter, argument);
  const ids = await canonicalIds(context, idArguments(filters));
  const named = await matchingNames(context, filters);
  const leafOf = (each: EventFilter, path: string): EventLeaf => ({
    ...flatOf(each, path, ids),
    ...involvedOf(path, each, ids),
    ...lapsedOn(each, dayOf(context, asOf)),
    ...presentBounds(`${path}.present`, each.present),
    sourcesMin: atLeast(`${path}.sources.min`, each.sources?.min),
    ids: ids[`${path}.ids`] ?? null,
    named: named.get(path) ?? null,
  });
  const treeOf = (each: EventFilter, path: string): EventTree => ({
    all: [{ leaf: leafOf(each, path) }, ...branchesOf(each, path, treeOf)],
  });

  const { wholes, ...flat } = flatOf(filter, argument, ids);
  const isPlain = isPlainlyAll(filter);
  const beside: EventLeaf = {
    ...leafOf(filter, argument),
    ...NOTHING_FLAT,
    ...(isPlain && { allOf: null }),
  };
  const isBesideAsked = Object.values(beside).some((value) => (value ?? null) !== null);
  const parts = [
    ...(isBesideAsked ? [{ leaf: beside }] : []),
    ...branchesOf(filter, argument, treeOf),
  ];
  return {
    ...flat,
    involved: isPlain ? (ids[`${argument}.involved.all`] ?? null) : null,
    partOf: wholes?.[0] ?? null,
    tree: parts.length === 0 ? null : { all: parts },
  };
}

type Ids = Readonly<Record<string, readonly string[] | null>>;

/** The simple conditions of a filter. */
const flatOf = (filter: EventFilter, path: string, ids: Ids) => ({
  statuses: filter.statuses ?? null,
  verdicts: filter.verdicts ?? null,
  formats: filter.formats?.map(fromEnum) ?? null,
  ...period(filter.during, `${path}.during`),
  topics: ids[`${path}.topics`] ?? null,
  places: ids[`${path}.places`] ?? null,
  wholes: ids[`${path}.partOf`] ?? null,
});
const NOTHING_FLAT = {
  ...{ statuses: null, verdicts: null, formats: null, since: null, until: null, certainty: null },
  ...{ topics: null, places: null, wholes: null },
} as const;

/**
 * Whether `involved` names neither capacities nor statuses, so that a simple condition can ask for
 * `all`.
 */
const isPlainlyAll = ({ involved }: EventFilter) =>
  (involved?.capacities ?? null) === null && (involved?.statuses ?? null) === null;

function idArguments(filters: ReadonlyMap<string, EventFilter>): IdArguments {
  const of: (readonly [string, IdArguments[string]])[] = [...filters].flatMap(
    ([path, { topics, places, partOf, ids, involved }]) => [
      [`${path}.topics`, { kind: 'Topic', ids: topics }] as const,
      [`${path}.places`, { kind: 'Place', ids: places }] as const,
      [`${path}.partOf`, { kind: 'Event', ids: listOf(partOf) }] as const,
      [`${path}.ids`, { kind: 'Event', ids }] as const,
      [`${path}.involved.all`, { kind: 'Actor', ids: involved?.all }] as const,
      [`${path}.involved.any`, { kind: 'Actor', ids: involved?.any }] as const,
      [`${path}.involved.none`, { kind: 'Actor', ids: involved?.none }] as const,
      [`${path}.involved.memberOf`, { kind: 'Collective', ids: involved?.memberOf }] as const,
      [`${path}.involved.roles`, { kind: 'Role', ids: involved?.roles }] as const,
    ],
  );
  return Object.fromEntries(of);
}

const involvedOf = (path: string, { involved }: EventFilter, ids: Ids): EventLeaf => ({
  allOf: ids[`${path}.involved.all`] ?? null,
  anyOf: ids[`${path}.involved.any`] ?? null,
  noneOf: ids[`${path}.involved.none`] ?? null,
  memberOf: ids[`${path}.involved.memberOf`] ?? null,
  roles: ids[`${path}.involved.roles`] ?? null,
  kinds: involved?.kinds?.map((kind) => JSON.stringify(fromEnum(kind))) ?? null,
  capacities: involved?.capacities?.map(fromEnum) ?? null,
  partStatuses: involved?.statuses ?? null,
});

function lapsedOn({ lapsed }: EventFilter, day: string): EventLeaf {
  if (lapsed === null || lapsed === undefined) return {};
  return lapsed ? { lapsedOn: day } : { notLapsedOn: day };
}

/** Conditions on somebody's own part in events: on capacities and status. */
export function partConditions({
  capacities,
  partStatuses,
}: {
  readonly capacities?: readonly EventCapacity[] | null | undefined;
  readonly partStatuses?: readonly Status[] | null | undefined;
}): { readonly capacities: string[] | null; readonly partStatuses: readonly Status[] | null } {
  return { capacities: capacities?.map(fromEnum) ?? null, partStatuses: partStatuses ?? null };
}
