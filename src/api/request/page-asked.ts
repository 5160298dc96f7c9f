/** What is asked of a list: which columns, its rows or only their number, and whether more follow. */
import type { GraphQLResolveInfo } from 'graphql';
import {
  ALL_COLUMNS,
  type Columns,
  type EntityGroup,
  type TieGroup,
} from '../../queries/entities/columns.ts';
import { columnsFor } from './needs.ts';
import { fieldsAt, selectionOf, type SelectedField } from './selection.ts';

/** What is asked of a list of entities. */
export interface PageAsked {
  readonly columns: Columns;
  /** Whether its rows are, and not their number alone. */
  readonly isListed: boolean;
  readonly isCounted: boolean;
  /** Whether it matters if more rows follow. */
  readonly isPaged: boolean;
  /** Whether its edges have to tell where they stand. */
  readonly hasCursors: boolean;
}

/** For callers that hand on all they read. */
export const EVERYTHING: PageAsked = {
  columns: ALL_COLUMNS,
  isListed: true,
  isCounted: false,
  isPaged: true,
  hasCursors: true,
};

const pages = new WeakMap<SelectedField, PageAsked>();

/** What is asked of the list that a field leads to, or of the one entity it leads to. */
export function pageAsked(list: SelectedField): PageAsked {
  const found = pages.get(list) ?? readPageAsked(list);
  pages.set(list, found);
  return found;
}

/** What is asked of the connection that a resolver is answering. */
export const selectedOf = (info: GraphQLResolveInfo): PageAsked => pageAsked(selectionOf(info));

function readPageAsked(list: SelectedField): PageAsked {
  const edges = fieldsAt([list], 'edges');
  const asked = new Set(list.below.map(({ name }) => name));
  const isPage = isConnection(list);
  return {
    columns: {
      entity: groupsOf(entitiesOf(list)),
      tie: columnsFor<TieGroup>(edges.flatMap(({ below }) => below)),
    },
    isListed: !isPage || [...asked].some((name) => name !== 'totalCount' && name !== '__typename'),
    isCounted: asked.has('totalCount'),
    isPaged: asked.has('pageInfo'),
    hasCursors: asked.has('pageInfo') || fieldsAt(edges, 'cursor').length > 0,
  };
}

const isConnection = ({ type }: SelectedField) => type.name.endsWith('Connection');

/** The fields that lead to the entities of a list: of a page its nodes, directly or by its edges. */
export function entitiesOf(list: SelectedField): readonly SelectedField[] {
  if (!isConnection(list)) return [list];
  return [...fieldsAt([list], 'nodes'), ...fieldsAt([list], 'edges', 'node')];
}

/** Columns of the entities that some fields lead to; null is all. */
export function groupsOf(entities: readonly SelectedField[]): readonly EntityGroup[] | null {
  return columnsFor<EntityGroup>(entities.flatMap(({ below }) => below));
}

const asked = new WeakMap<SelectedField, readonly EntityGroup[] | null>();

/** Columns of the entity that a resolver is answering with; null is all. */
export function groupsAsked(info: GraphQLResolveInfo): readonly EntityGroup[] | null {
  const entity = selectionOf(info);
  const found = asked.get(entity);
  if (found !== undefined) return found;
  const groups = groupsOf([entity]);
  asked.set(entity, groups);
  return groups;
}

/** As {@link groupsOf}; undefined if nothing is asked there. */
export function groupsAskedAt(
  entities: readonly SelectedField[],
): readonly EntityGroup[] | null | undefined {
  return entities.length === 0 ? undefined : groupsOf(entities);
}
