/** Reads filters of actors: names become the ids they match, ids become canonical, and the size is bounded. */
import { MAX_CANDIDATES } from '../../graph/name-query.ts';
import type { ActorConditions, ActorLabel } from '../../queries/entities/actor-filter.ts';
import { searchNames } from '../../queries/entities/search.ts';
import type { ActorFilter } from '../generated/schema.ts';
import { canonicalIds, checkText, listOf } from './arguments.ts';
import type { Context } from './context.ts';
import { fromEnum, typeFromEnum } from './enums.ts';
import { filtersIn } from './nested-filters.ts';
import { refuse } from './refuse.ts';

/**
 * Reads a filter of actors.
 *
 * @throws RapportError `NOT_FOUND` for an unknown id; `BAD_USER_INPUT` for a filter that is too deep or
 *   too large, an id of another kind, or a name that too many have. The message names the argument.
 */
export async function readActorFilter(
  context: Context,
  given: ActorFilter,
  argument = 'filter',
): Promise<ActorConditions> {
  // Refuses what is too deep or too large; each filter is read with its path below.
  filtersIn(given, argument);
  return readNode(context, given, argument);
}

async function readNode(
  context: Context,
  filter: ActorFilter,
  argument: string,
): Promise<ActorConditions> {
  const { types, kinds, holdsRole, met, any, all, none, not } = filter;
  const each = (name: string, filters: readonly ActorFilter[] | null | undefined) =>
    Promise.all(
      (filters ?? []).map((one, i) => readNode(context, one, `${argument}.${name}[${i}]`)),
    );
  const [ids, named, allOf, anyOf, noneOf, notThis] = await Promise.all([
    idsOf(context, filter, argument),
    matching(context, filter.name, `${argument}.name`),
    ...[each('all', all), each('any', any), each('none', none)],
    not ? readNode(context, not, `${argument}.not`) : Promise.resolve(null),
  ] as const);
  return {
    ...ids,
    named,
    types: types?.map((type) => typeFromEnum(type) as ActorLabel) ?? null,
    kinds: kinds?.map(fromEnum) ?? null,
    role: holdsRole
      ? { role: ids.role, organization: ids.rolesIn, on: holdsRole.on ?? null }
      : null,
    met: met ?? null,
    all: allOf,
    any: any ? anyOf : null,
    none: notThis === null ? noneOf : [...noneOf, notThis],
  };
}

/** The conditions that name something by its id. */
async function idsOf(context: Context, filter: ActorFilter, argument: string) {
  const { holdsRole } = filter;
  const found = await canonicalIds(context, {
    [`${argument}.ids`]: { kind: 'Entity', ids: filter.ids },
    [`${argument}.country`]: { kind: 'Organization', ids: listOf(filter.country) },
    [`${argument}.memberOf`]: { kind: 'Collective', ids: listOf(filter.memberOf) },
    [`${argument}.organization`]: { kind: 'Actor', ids: listOf(filter.organization) },
    [`${argument}.holdsRole.role`]: { kind: 'Role', ids: listOf(holdsRole?.role) },
    [`${argument}.holdsRole.organization`]: {
      kind: 'Organization',
      ids: listOf(holdsRole?.organization),
    },
  });
  const one = (name: string) => found[`${argument}.${name}`]?.[0] ?? null;
  return {
    ids: found[`${argument}.ids`] ?? null,
    country: one('country'),
    memberOf: one('memberOf'),
    organization: one('organization'),
    role: one('holdsRole.role'),
    rolesIn: one('holdsRole.organization'),
  };
}

/** The actors whose names match; null if no name is given. */
async function matching(
  context: Context,
  name: string | null | undefined,
  argument: string,
): Promise<ActorConditions['named']> {
  if (name === null || name === undefined) return null;
  const text = checkText(argument, name);
  const types = ['Person', 'Organization', 'Group'];
  const { matches, isCut } = await searchNames(context.graph, text, types, MAX_CANDIDATES);
  if (isCut) refuse(argument, `1,000 names or more match "${text}"; give more of the name`);
  return { text, matching: matches.map(({ of }) => of) };
}

/**
 * What identifies a list with such conditions. It holds the name, and not the actors that match it
 * today.
 */
export const listKeyOf = (value: unknown): string =>
  JSON.stringify(value, (name, part: unknown) => (name === 'matching' ? undefined : part));
