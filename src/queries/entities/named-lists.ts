/** Reads lists of entities in an order: people, organizations, roles, cases, topics and so on. */
import type { Graph } from '../../graph/graph.ts';
import { toEntity, type EntityData } from './entities.ts';
import { knownEntity } from '../conditions.ts';
import { isAfter, PLACE, placeType, type ListPlace } from '../places-in-lists.ts';
import { LRUCache } from 'lru-cache';
import type { ActorConditions } from './actor-filter.ts';
import {
  ANY,
  CONDITIONS,
  type ListedLabel,
  type NamedConditions,
  type WhenNamed,
} from './named-conditions.ts';
import { CONDITIONS_OF } from './conditions-of-labels.ts';
import { composeSearch, type Search } from './actor-starts.ts';
import { ALL_COLUMNS, entityColumn, type Columns, type ListPage } from './columns.ts';
import {
  isByName,
  isCount,
  walkEntities,
  withEntityPlace,
  type EntityOrder,
} from './entity-order.ts';
import { query, queryByChoice } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { nullable, number, text } from '../../graph/query/value-types.ts';

const NO_SEARCH = { start: null, text: '', types: {} };

// One index covers the ids of all types.
const BY_IDS = ['ids', 'UNWIND $ids AS wanted MATCH (e:Entity {id: wanted})'] as const;

/** The queries for one label. A search for actors adds conditions and a start of its own. */
const queriesFor = (label: ListedLabel, search: Omit<Search, 'given'> = NO_SEARCH) => {
  const { applicable, text: conditions, starts } = CONDITIONS_OF[label];
  // Conditions that do not apply to this label are not parameters of its queries.
  const own = Object.entries(CONDITIONS).filter(([name]) =>
    ['ids', ...applicable].some((each) => each === name),
  );
  const parameters = {
    ...search.types,
    ...(Object.fromEntries(own) as typeof CONDITIONS),
    asOf: text,
  };
  const from = (start: string) => `${start}\n  WITH DISTINCT e WHERE e:${label}`;
  const otherwise =
    search.start === null ? `MATCH (e:${label}) WHERE e.id IS NOT NULL` : from(search.start);
  const select = (when: WhenNamed) => {
    const begun = [BY_IDS, ...starts].reduceRight(
      (rest, [name, start]) => when.given(name, from(start)) + when.absent(name, rest),
      otherwise,
    );
    return `${begun} AND ${knownEntity('e')}${search.text}${conditions(when)}`;
  };
  return {
    list: queryByChoice(
      [ALL_COLUMNS, 'NAME_ASC', false],
      (columns: Columns, order: EntityOrder, backward: boolean) => {
        const walked = walkEntities(order, backward);
        const after = (place: string) => isAfter(walked, 'e.id', place);
        const byName = isByName(order);
        return query(
          `list ${label} by ${byName ? 'name' : order}`,
          { ...parameters, place: PLACE, id: nullable(text), limit: number },
          {
            // An order by name takes one step, so that the index of names can give the order. The page is cut before
            // the RETURN, because the embedded engine reads all returned columns before it sorts.
            text: (when) =>
              `${select(when)} ${
                byName
                  ? when.given('place', `AND ${after('e.sortKey')}`)
                  : `${withEntityPlace(order, 'e', 'e')} ${when.given('place', `WHERE ${after('place')}`)}`
              }
          WITH e, ${byName ? 'e.sortKey AS place' : 'place'}, e.id AS entityId
          ORDER BY place ${walked.direction}, entityId ${walked.idDirection} LIMIT $limit`,
            row: {
              node: entityColumn('e', columns),
              at: column('place', placeType(isCount(order))),
              entityId: text,
            },
            order: `ORDER BY at ${walked.direction}, entityId ${walked.idDirection}`,
          },
        );
      },
    ),
    count: query(`count ${label}`, parameters, {
      text: select,
      row: { n: column('count(e)', number) },
    }),
  };
};

const QUERIES = {
  Role: queriesFor('Role'),
  Topic: queriesFor('Topic'),
  Place: queriesFor('Place'),
  Source: queriesFor('Source'),
  LegalCase: queriesFor('LegalCase'),
  Circumstance: queriesFor('Circumstance'),
};

/** Labels whose lists accept a condition on actors. */
const ACTORS = ['Actor', 'Person', 'Organization', 'Group'] as const;
type ActorList = (typeof ACTORS)[number];

const isActorList = (label: ListedLabel): label is ActorList =>
  ACTORS.some((each) => each === label);

/** Conditions on actors have many shapes, so the most recently used queries are kept. */
const shapes = new LRUCache<string, ReturnType<typeof queriesFor>>({ max: 200 });

/** The queries for a list, and the parameters of its conditions. */
function asked({ label, conditions }: NamedQuery) {
  // The kinds become JSON, because property values are stored as JSON.
  const kinds = conditions.kinds?.map((kind) => JSON.stringify(kind)) ?? null;
  const { actors, ...plainly } = { ...conditions, kinds };
  if (!isActorList(label)) return { queries: QUERIES[label], given: plainly };
  const composed = composeSearch('e', actors);
  const key = `${label} ${composed.text}`;
  const queries = shapes.get(key) ?? queriesFor(label, composed);
  shapes.set(key, queries);
  return { queries, given: { ...composed.given, ...plainly } };
}

/** Selects the entities that have a label and meet the conditions. */
export interface NamedQuery {
  readonly label: ListedLabel;
  readonly conditions: NamedConditions;
}

/** A page of such a list. Without an order it is by name. */
export interface OrderedPage extends ListPage<ListPlace> {
  readonly order?: EntityOrder;
  /** Whether to read from the other end. */
  readonly backward?: boolean;
}

/** An entity at its place in a list. */
export interface NamedRow {
  readonly node: EntityData;
  readonly place: string | number;
}

/** One page of the selected entities, in the order in which the list is read. */
export async function listNamed(
  graph: Graph,
  asOf: string,
  wanted: NamedQuery,
  page: OrderedPage,
): Promise<NamedRow[]> {
  const { after, limit, columns = ALL_COLUMNS, order = 'NAME_ASC', backward = false } = page;
  const [place, id] = after ?? [null, null];
  const { queries, given } = asked(wanted);
  const { run } = queries.list(columns, order, backward);
  const rows = await run(graph, { ...given, asOf, place, id, limit });
  return rows.map(({ node, at }) => ({ node: toEntity(node, asOf), place: at }));
}

export async function countNamed(graph: Graph, asOf: string, wanted: NamedQuery): Promise<number> {
  const { queries, given } = asked(wanted);
  const [row] = await queries.count.run(graph, { ...given, asOf });
  return row?.n ?? 0;
}

/** Those of some actors who meet conditions. */
export async function findMatching(
  graph: Graph,
  asOf: string,
  ids: readonly string[],
  actors: ActorConditions,
): Promise<ReadonlySet<string>> {
  const conditions = { ...ANY, ids, actors };
  const page = { after: null, limit: ids.length };
  const found = await listNamed(graph, asOf, { label: 'Actor', conditions }, page);
  return new Set(found.map(({ node }) => node.id));
}
