/** What an operation selects below a list, so that only the columns it needs are read. */
import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import { ALL_COLUMNS, type Columns, type EntityGroup, type TieGroup } from '../queries/columns.ts';

/** Columns that a field of an entity is answered from; a field that is not here needs all. */
const OF_ENTITY: Readonly<Record<string, readonly EntityGroup[]>> = {
  __typename: [],
  id: [],
  name: [],
  title: [],
  evidence: [],
  names: ['names'],
  mergedIds: ['mergedIds'],
  description: ['properties'],
  kind: ['properties'],
  purpose: ['properties'],
  orientation: ['properties'],
  country: ['properties'],
  size: ['properties'],
  category: ['properties'],
  demands: ['properties'],
  date: ['steps'],
  dates: ['stepDates'],
  dateDisputed: ['steps'],
  status: ['steps'],
  verdict: ['steps'],
  lapsed: ['steps'],
  statusHistory: ['steps'],
  stage: ['steps'],
  outcomes: ['stepOutcomes'],
  format: ['steps'],
  times: ['properties'],
  stageHistory: ['history'],
  // Lists of their own, read by the id.
  involved: [],
  rolesInvolved: [],
  roles: [],
  rolesOn: [],
  memberships: [],
  involvements: [],
  meetings: [],
  cases: [],
  circumstances: [],
  met: [],
  members: [],
  posts: [],
  parts: [],
  partOf: [],
  topics: [],
  places: [],
  possiblySameAs: [],
  parties: [],
  broughtBy: [],
  against: [],
  holders: [],
  organization: [],
  actors: [],
  events: [],
};

/** Columns that a field of an edge is answered from; a field that is not here needs all. */
const OF_EDGE: Readonly<Record<string, readonly TieGroup[]>> = {
  __typename: [],
  cursor: [],
  node: [],
  capacity: [],
  status: [],
  verdict: [],
  support: [],
  basis: [],
  date: ['date'],
  lapsed: ['date'],
  rolesThen: ['date'],
  since: ['term'],
  until: ['term'],
  attestedOn: ['term'],
  onBehalfOf: ['mandate'],
  representedBy: ['mandate'],
  insteadOf: ['mandate'],
  accompanying: ['mandate'],
  charges: ['penalty'],
  penaltyFaced: ['penalty'],
  penaltyGiven: ['penalty'],
  evidence: ['claims'],
};

/** What is asked of a connection. */
export interface Selected {
  readonly columns: Columns;
  /** Whether its rows are, and not their count alone. */
  readonly isListed: boolean;
  readonly isCounted: boolean;
  /** Whether it matters if more rows follow. */
  readonly isPaged: boolean;
}

/** For callers that hand on all they read. */
export const EVERYTHING: Selected = {
  columns: ALL_COLUMNS,
  isListed: true,
  isCounted: false,
  isPaged: true,
};

/** By the fields as graphql-js collects them: once for all parents of a level. */
const selections = new WeakMap<readonly FieldNode[], Selected>();

/** What the connection that a resolver is answering will be asked for. */
export function selectedOf(info: GraphQLResolveInfo): Selected {
  const found = selections.get(info.fieldNodes) ?? readSelection(info);
  selections.set(info.fieldNodes, found);
  return found;
}

function readSelection(info: GraphQLResolveInfo): Selected {
  const connection = fieldsBelow(info);
  const edges = connection.below('edges');
  const nodes = nodesOf(info, connection);
  const asked = new Set(connection.all.map(({ name }) => name.value));
  return {
    columns: { entity: groupsOf(nodes, OF_ENTITY), tie: groupsOf(edges, OF_EDGE) },
    isListed: [...asked].some((name) => name !== 'totalCount' && name !== '__typename'),
    isCounted: asked.has('totalCount'),
    isPaged: asked.has('pageInfo'),
  };
}

/** Whether a field is asked of the edges of the connection that a resolver is answering. */
export function isAskedOfEdges(info: GraphQLResolveInfo, name: string): boolean {
  return fieldsBelow(info).below('edges').sets(name).length > 0;
}

/** Columns of the entity that a resolver is answering with; null is all. */
export function groupsAsked(info: GraphQLResolveInfo): readonly EntityGroup[] | null {
  const found = asked.get(info.fieldNodes);
  if (found !== undefined) return found;
  const groups = groupsOf(fieldsBelow(info), OF_ENTITY);
  asked.set(info.fieldNodes, groups);
  return groups;
}

const asked = new WeakMap<readonly FieldNode[], readonly EntityGroup[] | null>();

/** Where entities stand in an answer: the field itself, or the nodes of the connection it is. */
export type Asked = 'itself' | 'nodes';

/** The fields asked of the entities that a resolver is answering with, whatever fragments they stand under. */
export function fieldsAsked(info: GraphQLResolveInfo, asked: Asked): readonly FieldNode[] {
  const below = fieldsBelow(info);
  return asked === 'itself' ? below.all : nodesOf(info, below).all;
}

/** What is asked of the nodes of a connection, directly or by its edges. */
function nodesOf(info: GraphQLResolveInfo, connection: Fields): Fields {
  const ofEdges = connection.below('edges').sets('node');
  return new Fields(info, [...connection.sets('nodes'), ...ofEdges]);
}

/** Fields of a claim that its digest answers. */
const OF_DIGEST = ['id', '__typename', 'modality', 'knownFrom', 'source', 'stage', 'paragraph'];

/** Whether the digests of claims say all that is asked of the connection of claims being answered. */
export function isDigestOnly(info: GraphQLResolveInfo): boolean {
  const nodes = nodesOf(info, fieldsBelow(info));
  const sources = nodes.below('source').all;
  return (
    nodes.all.every(({ name }) => OF_DIGEST.includes(name.value)) &&
    sources.every(({ name }) => ['id', '__typename'].includes(name.value))
  );
}

/** Whether digests of claims are asked for by the evidence of edges that stand at `path` below the field. */
export function isEvidenceAsked(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  const evidence = [...path, 'edges', 'evidence'].reduce(
    (fields, name) => fields.below(name),
    fieldsBelow(info),
  );
  // How many there are is known without.
  return evidence.all.some(({ name }) => !['claimCount', '__typename'].includes(name.value));
}

/**
 * Columns of the entity at `path` below the nodes of the connection being answered; null is all,
 * undefined where nothing is asked there.
 */
export function groupsOfNodes(
  info: GraphQLResolveInfo,
  ...path: readonly string[]
): readonly EntityGroup[] | null | undefined {
  return groupsAt(nodesOf(info, fieldsBelow(info)), path);
}

/** As {@link groupsOfNodes}, of the entity at `path` below the edges. */
export function groupsOfEdges(
  info: GraphQLResolveInfo,
  ...path: readonly string[]
): readonly EntityGroup[] | null | undefined {
  return groupsAt(fieldsBelow(info).below('edges'), path);
}

function groupsAt(from: Fields, path: readonly string[]) {
  const fields = path.reduce((above, name) => above.below(name), from);
  return fields.all.length === 0 ? undefined : groupsOf(fields, OF_ENTITY);
}

/** Whether no more than the id is asked of the object that a resolver is answering. */
export function isIdOnly(info: GraphQLResolveInfo): boolean {
  return fieldsBelow(info).all.every(({ name }) => ['id', '__typename'].includes(name.value));
}

function fieldsBelow(info: GraphQLResolveInfo): Fields {
  return new Fields(
    info,
    info.fieldNodes.map(({ selectionSet }) => selectionSet),
  );
}

/** The columns that the entities a resolver is answering with will be asked for. */
function groupsOf<G extends string>(
  fields: Fields,
  needs: Readonly<Record<string, readonly G[]>>,
): readonly G[] | null {
  const groups = new Set<G>();
  for (const field of fields.all) {
    // Only `name(language:)` takes another name than the one that is always read.
    const isPlain = field.name.value !== 'name' || (field.arguments ?? []).length === 0;
    const needed = isPlain ? needs[field.name.value] : needs['names'];
    if (needed === undefined) return null;
    for (const group of needed) groups.add(group);
  }
  return [...groups].sort();
}

/** The fields of some selections, whatever fragments and types they stand under. */
class Fields {
  readonly all: readonly FieldNode[];
  readonly #info: GraphQLResolveInfo;

  constructor(info: GraphQLResolveInfo, sets: readonly (SelectionSetNode | undefined)[]) {
    this.#info = info;
    this.all = sets.flatMap((set) => this.#fieldsOf(set));
  }

  sets(name: string): (SelectionSetNode | undefined)[] {
    return this.all
      .filter((field) => field.name.value === name)
      .map(({ selectionSet }) => selectionSet);
  }

  below(name: string): Fields {
    return new Fields(this.#info, this.sets(name));
  }

  #fieldsOf(set: SelectionSetNode | undefined): FieldNode[] {
    return (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.#info.fragments[selection.name.value]
          : selection;
      return this.#fieldsOf(fragment?.selectionSet);
    });
  }
}
