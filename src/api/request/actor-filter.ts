/** Reads filters of actors: names become the ids they match, ids become canonical, and the size is bounded. */
import { MAX_CANDIDATES } from '../../graph/name-query.ts';
import type { ActorConditions, ActorLabel } from '../../queries/entities/actor-filter.ts';
import { searchNames } from '../../queries/entities/search.ts';
import type { ActorFilter } from '../generated/schema.ts';
import { canonicalIds, checkText, listOf } from './arguments.ts';
import type { Context } from './context.ts';
import { fromEnum, typeFromEnum } from './enums.ts';
import { refuse } from './refuse.ts';

const MAX_DEPTH = 3;
const MAX_CONDITIONS = 12;

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
  checkDepth(given, argument, 1);
  const conditions = sizeOf(given);
  if (conditions > MAX_CONDITIONS) {
    refuse(argument, `it has ${conditions} conditions; give at most ${MAX_CONDITIONS}`);
  }
  return readNode(context, given, argument);
}

/** The filters that one nests. */
const nested = ({ any, all, none, not }: ActorFilter): readonly ActorFilter[] => [
  ...(any ?? []),
  ...(all ?? []),
  ...(none ?? []),
  ...(not ? [not] : []),
];

function checkDepth(filter: ActorFilter, argument: string, depth: number): void {
  if (depth > MAX_DEPTH) refuse(argument, `it nests deeper than ${MAX_DEPTH}; take a level out`);
  for (const each of nested(filter)) checkDepth(each, argument, depth + 1);
}

/** How many conditions it has beside `any`, `all`, `none` and `not`. */
function sizeOf(filter: ActorFilter): number {
  const { any: _any, all: _all, none: _none, not: _not, ...own } = filter;
  const leaves = Object.values(own).filter((value) => value !== null);
  return nested(filter).reduce((sum, each) => sum + Math.max(1, sizeOf(each)), leaves.length);
}

async function readNode(
  context: Context,
  filter: ActorFilter,
  argument: string,
): Promise<ActorConditions> {
  const { types, kinds, holdsRole, met, any, all, none, not } = filter;
  const each = (name: string, filters: readonly ActorFilter[] | null | undefined) =>
    Promise.all((filters ?? []).map((one) => readNode(context, one, `${argument}.${name}`)));
  const [ids, named, allOf, anyOf, noneOf, notThis] = await Promise.all([
    idsOf(context, filter, argument),
    matching(context, filter.name, `${argument}.name`),
    ...[each('all', all), each('any', any), each('none', none)],
    each('not', not ? [not] : []),
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
    none: [...noneOf, ...notThis],
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

/** What identifies a list with such conditions: the name asked for, and not whom it matches today. */
export const listKeyOf = (value: unknown): string =>
  JSON.stringify(value, (name, part: unknown) => (name === 'matching' ? undefined : part));
