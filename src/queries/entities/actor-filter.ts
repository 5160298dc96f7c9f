/** Writes a condition on actors as Cypher, from a closed grammar. Values from a caller become parameters only. */
import { isKnownAsOf } from '../conditions.ts';
import type { Value } from '../../graph/graph.ts';
import { flag, list, text, type ValueType } from '../../graph/query/value-types.ts';

/** Types of actor, as they are stored. */
export type ActorLabel = 'Person' | 'Organization' | 'Group';

/** A role held: a given one, any role in an organization, any on a day, or any at all. */
export interface RoleHeld {
  readonly role: string | null;
  readonly organization: string | null;
  readonly on: string | null;
}

/** Conditions on an actor, all of which must hold. Null means that a condition is not applied. Ids are canonical. */
export interface ActorConditions {
  readonly ids: readonly string[] | null;
  /** The requested text, and the actors whose names match it. */
  readonly named: { readonly text: string; readonly matching: readonly string[] } | null;
  readonly types: readonly ActorLabel[] | null;
  /** Kinds of organization, as in the model. */
  readonly kinds: readonly string[] | null;
  readonly country: string | null;
  /** The actor is a member of this organization or group. */
  readonly memberOf: string | null;
  /** The actor is a member of it or holds a role in it. */
  readonly organization: string | null;
  readonly role: RoleHeld | null;
  /** Whether the actor met anybody. */
  readonly met: boolean | null;
  readonly all: readonly ActorConditions[];
  /** At least one of these must hold. Null means no such condition; an empty list matches nobody. */
  readonly any: readonly ActorConditions[] | null;
  readonly none: readonly ActorConditions[];
}

export const ANY_ACTOR: ActorConditions = {
  ids: null,
  named: null,
  types: null,
  kinds: null,
  country: null,
  memberOf: null,
  organization: null,
  role: null,
  met: null,
  all: [],
  any: null,
  none: [],
};

/** A condition as text that follows other conditions, with its parameters by name. */
export interface Composed {
  readonly text: string;
  readonly types: Readonly<Record<string, ValueType<unknown>>>;
  readonly given: Readonly<Record<string, Value>>;
}

/** No condition: every actor passes. */
const EVERY_ACTOR: Composed = { text: '', types: {}, given: {} };

/**
 * The condition on the node `v`, as text that names no variable of the surrounding query. It needs the
 * parameter `$asOf`. Conditions of equal shape have equal texts, because the name of a parameter comes from
 * its place and not from its value.
 */
export function composeActors(v: string, conditions: ActorConditions | null): Composed {
  return conditions === null ? EVERY_ACTOR : composeWith(new Leaves(), v, conditions);
}

/** As {@link composeActors}, but `leaves` may already hold parameters of other texts. */
export function composeWith(leaves: Leaves, v: string, conditions: ActorConditions): Composed {
  const condition = every(v, conditions, leaves);
  const text = condition === '' ? '' : ` AND ${condition}`;
  return { text, types: leaves.types, given: leaves.given };
}

/** Collects the parameters of a composed text. */
export class Leaves {
  readonly types: Record<string, ValueType<unknown>> = {};
  readonly given: Record<string, Value> = {};
  #count = 0;

  /** Adds a parameter, and returns its name with the `$`. */
  add(type: ValueType<unknown>, value: Value): string {
    const name = `of${this.#count}`;
    this.#count += 1;
    this.types[name] = type;
    this.given[name] = value;
    return `$${name}`;
  }

  readonly one = (value: string) => this.add(text, value);
  readonly many = (values: readonly string[]) => this.add(list(text), values);
}

/** The text that `v` meets all these conditions. It is empty if there are none. */
function every(v: string, conditions: ActorConditions, leaves: Leaves): string {
  const { any, all, none } = conditions;
  const parts = [
    ...leafTexts(v, conditions, leaves),
    ...all.map((each) => every(v, each, leaves)),
    ...(any === null ? [] : [either(any.map((each) => every(v, each, leaves)))]),
    ...none.map((each) => `NOT ${every(v, each, leaves) || 'true'}`),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `(${parts.join(' AND ')})`;
}

/** The text that at least one of these holds. It is false if there are none. */
const either = (texts: readonly string[]) =>
  texts.length === 0 ? 'false' : `(${texts.map((each) => each || 'true').join(' OR ')})`;

function leafTexts(v: string, of: ActorConditions, leaves: Leaves): string[] {
  const { many, one } = leaves;
  return [
    of.ids === null ? '' : `${v}.id IN ${many(of.ids)}`,
    of.named === null ? '' : `${v}.id IN ${many(of.named.matching)}`,
    of.types === null ? '' : either(of.types.map((label) => `${v}:${label}`)),
    of.kinds === null
      ? ''
      : property(v, 'kind', `IN ${many(of.kinds.map((kind) => JSON.stringify(kind)))}`),
    of.country === null ? '' : property(v, 'country', `= ${one(JSON.stringify(of.country))}`),
    of.memberOf === null ? '' : `${memberships(v, one(of.memberOf), stated('m'))} > 0`,
    of.organization === null ? '' : inOrganization(v, one(of.organization)),
    of.role === null ? '' : holds(v, of.role, leaves),
    of.met === null ? '' : `(${meetings(v)} > 0) = ${leaves.add(flag, of.met)}`,
  ];
}

/** An alleged relationship does not match, because a filter shows no support beside it. */
const stated = (r: string) => ` AND ${r}.support <> 'ALLEGED'`;

/** The text that a property has a value known on `$asOf` that passes `test`. Property values are stored as JSON. */
const property = (v: string, which: string, test: string) =>
  `any(i IN range(0, size(coalesce(${v}.propWhich, [])) - 1) WHERE ${v}.propWhich[i] = '${which}'
    AND ${v}.propFrom[i] <= $asOf AND ${v}.propUntil[i] > $asOf AND ${v}.propValue[i] ${test})`;

const memberships = (v: string, organization: string, also = '') =>
  `COUNT { MATCH (${v})-[m:MEMBER_OF]->(whole:Entity {id: ${organization}})
    WHERE ${isKnownAsOf('m')}${also} }`;

const inOrganization = (v: string, organization: string) =>
  `(${memberships(v, organization)}
  + COUNT { MATCH (${v})-[h:HOLDS]->(held:Role)-[post:POST_IN]->(whole:Entity {id: ${organization}})
            WHERE ${isKnownAsOf('post')} AND ${isKnownAsOf('h')} } > 0)`;

/** A day excludes only a term that certainly lies elsewhere, as in `rolesOn`. */
function holds(v: string, { role, organization, on }: RoleHeld, leaves: Leaves): string {
  const post =
    organization === null
      ? ''
      : `-[post:POST_IN]->(whole:Entity {id: ${leaves.one(organization)}})`;
  const day = on === null ? '' : leaves.one(on);
  return `COUNT { MATCH (${v})-[h:HOLDS]->(held:Role)${post} WHERE ${isKnownAsOf('h')}${stated('h')}${
    organization === null ? '' : ` AND ${isKnownAsOf('post')}${stated('post')}`
  }${role === null ? '' : ` AND held.id = ${leaves.one(role)}`}${
    day === ''
      ? ''
      : ` AND (h.earliest IS NULL OR h.earliest <= ${day}) AND (h.latest IS NULL OR h.latest >= ${day})`
  } } > 0`;
}

const meetings = (v: string) =>
  `COUNT { MATCH (${v})-[own:COUNTERPART]-(:Entity)
    WHERE own.verdict = 'MET' AND ${isKnownAsOf('own')} AND own.ofRole IS NULL }`;
