/** People, organizations and groups, and the root fields that read and list them. */
import type { GraphQLResolveInfo } from 'graphql';
import { ANY_ACTOR, type ActorConditions } from '../../queries/entities/actor-filter.ts';
import { readActorFilter } from '../request/actor-filter.ts';
import type { Context } from '../request/context.ts';
import { toEnum } from '../request/enums.ts';
import type {
  ActorFilter,
  GroupResolvers,
  MemberEdgeResolvers,
  OrganizationEdgeResolvers,
  OrganizationKind,
  OrganizationResolvers,
  PersonResolvers,
} from '../generated/schema.ts';
import { needing } from '../request/needs.ts';
import { actorFields } from './actor.ts';
import { propertyField, propertyOf } from './entity.ts';
import { termEdge, tiedEdge } from './parts.ts';
import { firstTie, tiesField } from '../lists/lists.ts';
import { namedPage, single, type NamedListArguments } from '../lists/entity-lists.ts';
import { eventsUnder } from './events-below.ts';
import { placesWithin } from './things.ts';
import { wholes } from './wholes.ts';
import { NAMED_LIST, LIGHT, withExpenses, type Expenses } from '../request/expense.ts';

const members = tiesField({ type: 'MEMBER_OF', direction: 'in', capacities: null });

export const Person: PersonResolvers = actorFields;

export const Organization: OrganizationResolvers = {
  ...actorFields,
  kind: propertyField('kind', toEnum<OrganizationKind>),
  purpose: propertyField('purpose', String),
  orientation: propertyField('orientation', String),
  country: needing(['properties'], (organization, _args, context) =>
    context.entity(organization.asOf, propertyOf(organization, 'country')),
  ),
  parent: firstTie('PART_OF'),
  wholes,
  posts: tiesField({ type: 'POST_IN', direction: 'in', capacities: null }),
  parts: tiesField({
    type: 'PART_OF',
    direction: 'in',
    capacities: null,
    label: 'Organization',
  }),
  places: placesWithin,
  events: eventsUnder('AT'),
  members,
};

export const Group: GroupResolvers = {
  ...actorFields,
  size: propertyField('size', Number),
  members,
};

export const OrganizationEdge: OrganizationEdgeResolvers = tiedEdge;
export const MemberEdge: MemberEdgeResolvers = termEdge;

type ActorArguments = NamedListArguments & {
  readonly filter?: ActorFilter | null | undefined;
};

/** Actors of a type by name. If `kinds` is given, the list has only organizations of these kinds. */
const listed =
  (label: 'Actor' | 'Person' | 'Organization' | 'Group', kinds?: readonly string[]) =>
  async (_root: unknown, args: ActorArguments, context: Context, info: GraphQLResolveInfo) => {
    // The list itself reads names and ids.
    const { name: _name, ids: _ids, ...rest } = args.filter ?? {};
    const isAsked = Object.values(rest).some((value) => value !== null);
    const given = isAsked ? await readActorFilter(context, rest) : null;
    const actors = kinds === undefined ? given : ofKinds(given ?? ANY_ACTOR, kinds);
    return namedPage(context, { label, conditions: { actors } }, args, info);
  };

function ofKinds(actors: ActorConditions, kinds: readonly string[]): ActorConditions {
  const wanted = actors.kinds;
  return { ...actors, kinds: wanted?.filter((kind) => kinds.includes(kind)) ?? kinds };
}

type ActorRoot =
  | 'actors'
  | 'person'
  | 'people'
  | 'organization'
  | 'organizations'
  | 'parties'
  | 'ngos'
  | 'group'
  | 'groups';

const EXPENSES: Expenses<ActorRoot> = {
  actors: NAMED_LIST,
  person: LIGHT,
  people: NAMED_LIST,
  organization: LIGHT,
  organizations: NAMED_LIST,
  parties: NAMED_LIST,
  ngos: NAMED_LIST,
  group: LIGHT,
  groups: NAMED_LIST,
};

export const actorQueries = withExpenses<ActorRoot>(EXPENSES, {
  actors: listed('Actor'),
  person: single(['Person']),
  people: listed('Person'),
  organization: single(['Organization']),
  organizations: listed('Organization'),
  parties: listed('Organization', ['party']),
  ngos: listed('Organization', ['ngo']),
  group: single(['Group']),
  groups: listed('Group'),
});
