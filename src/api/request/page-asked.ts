/** What an operation asks of a list: which columns, rows or only their number, whether more follow. */
import type { GraphQLResolveInfo } from 'graphql';
import {
  ALL_COLUMNS,
  type Columns,
  type EntityGroup,
  type TieGroup,
} from '../../queries/entities/columns.ts';
import { columnsFor } from './needs.ts';
import { fieldsAt, selectionOf, type SelectedField } from './selection.ts';

/** What an operation asks of a list of entities. */
export interface PageAsked {
  readonly columns: Columns;
  /** Whether rows are asked for, and not only their number. */
  readonly isListed: boolean;
  readonly isCounted: boolean;
  /** Whether the page must know if more rows follow. */
  readonly isPaged: boolean;
  /** Whether cursors are asked for. */
  readonly hasCursors: boolean;
}

/** Asks for everything except the number of rows. */
export const EVERYTHING: PageAsked = {
  columns: ALL_COLUMNS,
  isListed: true,
  isCounted: false,
  isPaged: true,
  hasCursors: true,
};

const pages = new WeakMap<SelectedField, PageAsked>();

/** What the operation asks of the list, or the single entity, that a field leads to. */
export function pageAsked(list: SelectedField): PageAsked {
  const page = pages.get(list) ?? readPageAsked(list);
  pages.set(list, page);
  return page;
}

/** What the operation asks of the connection that a resolver is answering. */
export const selectedOf = (info: GraphQLResolveInfo): PageAsked => pageAsked(selectionOf(info));

function readPageAsked(list: SelectedField): PageAsked {
  const edges = fieldsAt([list], 'edges');
  const names = new Set(list.below.map(({ name }) => name));
  const isPage = isConnection(list);
  return {
    columns: {
      entity: groupsOf(entitiesOf(list)),
      tie: columnsFor<TieGroup>(edges.flatMap(({ below }) => below)),
    },
    isListed: !isPage || [...names].some((name) => name !== 'totalCount' && name !== '__typename'),
    isCounted: names.has('totalCount'),
    isPaged: names.has('pageInfo'),
    hasCursors: names.has('pageInfo') || fieldsAt(edges, 'cursor').length > 0,
  };
}

const isConnection = ({ type }: SelectedField) => type.name.endsWith('Connection');

/** The fields that lead to the entities of a list. On a page these are `nodes` and `edges.node`. */
export function entitiesOf(list: SelectedField): readonly SelectedField[] {
  if (!isConnection(list)) return [list];
  return [...fieldsAt([list], 'nodes'), ...fieldsAt([list], 'edges', 'node')];
}

/** The columns needed of the entities that some fields lead to; null means all. */
export function groupsOf(entities: readonly SelectedField[]): readonly EntityGroup[] | null {
  return columnsFor<EntityGroup>(entities.flatMap(({ below }) => below));
}

const groupsByField = new WeakMap<SelectedField, readonly EntityGroup[] | null>();

/** The columns needed of the entity that a resolver is answering with; null means all. */
export function groupsAsked(info: GraphQLResolveInfo): readonly EntityGroup[] | null {
  const entity = selectionOf(info);
  const known = groupsByField.get(entity);
  if (known !== undefined) return known;
  const groups = groupsOf([entity]);
  groupsByField.set(entity, groups);
  return groups;
}

/** As {@link groupsOf}; undefined if there are no fields. */
export function groupsAskedAt(
  entities: readonly SelectedField[],
): readonly EntityGroup[] | null | undefined {
  return entities.length === 0 ? undefined : groupsOf(entities);
}
