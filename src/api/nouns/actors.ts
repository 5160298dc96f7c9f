/** People, organizations and groups, and the root fields that read and list them. */
import type { GraphQLResolveInfo } from 'graphql';
import { canonicalIds, listOf } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import { fromEnum, toEnum } from '../request/enums.ts';
import type {
  ActorFilter,
  GroupResolvers,
  MemberEdgeResolvers,
  OrganizationFilter,
  OrganizationKind,
  OrganizationResolvers,
  PersonResolvers,
  QueryResolvers,
} from '../generated/schema.ts';
import { needing } from '../request/needs.ts';
import { actorFields } from './actor.ts';
import { propertyField, propertyOf } from './entity.ts';
import { termEdge } from './parts.ts';
import { firstTie, tiesField } from '../lists/lists.ts';
import { namedPage, single, type NamedListArguments } from '../lists/entity-lists.ts';
import { placesWithin } from './things.ts';

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
  posts: tiesField({ type: 'POST_IN', direction: 'in', capacities: null }),
  places: placesWithin,
  members,
};

export const Group: GroupResolvers = {
  ...actorFields,
  size: propertyField('size', Number),
  members,
};

export const MemberEdge: MemberEdgeResolvers = termEdge;

type ActorArguments = NamedListArguments & {
  readonly filter?: ActorFilter | OrganizationFilter | null | undefined;
};

const people =
  (label: 'Person' | 'Group') =>
  async (_root: unknown, args: ActorArguments, context: Context, info: GraphQLResolveInfo) => {
    const filter = args.filter as ActorFilter | null | undefined;
    const ids = await canonicalIds(context, {
      'filter.organization': { kind: 'Actor', ids: listOf(filter?.organization) },
    });
    return namedPage(context, label, args, info, {
      organization: ids['filter.organization']?.[0] ?? null,
    });
  };

const organizations =
  (kinds?: readonly string[]) =>
  async (_root: unknown, args: ActorArguments, context: Context, info: GraphQLResolveInfo) => {
    const filter = args.filter as OrganizationFilter | null | undefined;
    const ids = await canonicalIds(context, {
      'filter.country': { kind: 'Organization', ids: listOf(filter?.country) },
    });
    const wanted = filter?.kinds?.map(fromEnum) ?? null;
    const allowed =
      kinds && wanted ? wanted.filter((kind) => kinds.includes(kind)) : (kinds ?? wanted);
    return namedPage(context, 'Organization', args, info, {
      kinds: allowed,
      country: ids['filter.country']?.[0] ?? null,
    });
  };

export const actorQueries: Pick<
  QueryResolvers,
  'person' | 'people' | 'organization' | 'organizations' | 'parties' | 'ngos' | 'group' | 'groups'
> = {
  person: single(['Person']),
  people: people('Person'),
  organization: single(['Organization']),
  organizations: organizations(),
  parties: organizations(['party']),
  ngos: organizations(['ngo']),
  group: single(['Group']),
  groups: people('Group'),
};
