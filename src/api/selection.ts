/** What an operation selects below a list, so that only the columns it needs are read. */
import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import type { Columns, EntityGroup, TieGroup } from '../queries/columns.ts';

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
  status: ['steps'],
  lapsed: ['steps'],
  statusHistory: ['steps'],
  stage: ['steps'],
  format: ['steps', 'properties'],
  stageHistory: ['history'],
  // Lists of their own, read by the id.
  involved: [],
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
  charges: ['penalty'],
  penaltyFaced: ['penalty'],
  penaltyGiven: ['penalty'],
  evidence: ['claims'],
};

/** The columns that the connection a resolver is answering will be asked for. */
export function columnsOf(info: GraphQLResolveInfo): Columns {
  const connection = new Fields(
    info,
    info.fieldNodes.map(({ selectionSet }) => selectionSet),
  );
  const edges = connection.below('edges');
  const nodes = new Fields(info, [...connection.sets('nodes'), ...edges.sets('node')]);
  return { entity: groupsOf(nodes, OF_ENTITY), tie: groupsOf(edges, OF_EDGE) };
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
