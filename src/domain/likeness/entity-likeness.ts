/**
 * How like two entities are, and what speaks for and against it. It is for people to read and never merges
 * anybody: on a name alone, the best scorers are right about most pairs and wrong about many.
 */
import type { EntityId } from '../entities/entities.ts';
import type { NameKind } from '../entities/name-match.ts';
import type { DateBounds } from '../time/fuzzy-date.ts';
import { canOverlap } from '../ties/terms.ts';
import { scoreOf, type Feature, type FeatureKind } from './features.ts';
import type { Naming } from './light-words.ts';
import { bestNameFeatures, spokenName, type SpokenName } from './name-likeness.ts';

/** A name of an entity. */
export interface BorneName {
  readonly text: string;
  readonly kind: NameKind;
}

/** An id of an entity in a register outside, such as Wikidata. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** Something that entities can share, with its name. */
export interface Shareable {
  readonly id: EntityId;
  readonly name: string;
}

/** The term of an actor in a role, by its first and last possible day. */
export interface HeldRole extends Shareable, DateBounds {}

/** What is known of an entity beside its names. An entity of an import may have none of it. */
export interface Traits {
  readonly identifiers: readonly Identifier[];
  /** The kind of an organization. */
  readonly kind: string | null;
  readonly country: Shareable | null;
  /** Of which it is a member, or in which it holds a role or is one. */
  readonly organizations: readonly Shareable[];
  readonly roles: readonly HeldRole[];
  /** Ids of which a claim says that they may be the same. */
  readonly hints: readonly EntityId[];
}

export const NO_TRAITS: Traits = {
  ...{ identifiers: [], kind: null, country: null },
  ...{ organizations: [], roles: [], hints: [] },
};

/** An entity as it is compared. */
export interface ComparedEntity {
  readonly id: EntityId;
  readonly type: string;
  readonly names: readonly SpokenName[];
}

/** Most entities have few names; of one with more, the first ones are compared. */
const MAX_NAMES = 20;

/** Prepares an entity. A short form of a person's name ("Kerry") is borne by too many. */
export function comparedEntity(
  id: EntityId,
  type: string,
  names: readonly BorneName[],
): ComparedEntity {
  const told = type === 'Person' ? names.filter(({ kind }) => kind !== 'short') : names;
  const texts = [...new Set(told.map(({ text }) => text))].slice(0, MAX_NAMES);
  return { id, type, names: texts.map((text) => spokenName(text, namingOf(type))) };
}

export const namingOf = (type: string): Naming => (type === 'Person' ? 'person' : 'other');

/** What the names of two entities say. */
export function namesAlike(a: ComparedEntity, b: ComparedEntity): Feature[] {
  const naming = a.type === 'Person' && b.type === 'Person' ? 'person' : 'other';
  return bestNameFeatures(a.names, b.names, naming);
}

/** How far each feature beside the names moves the score (see {@link Feature.weight}). */
const WEIGHTS = {
  sharedIdentifier: 0.95,
  otherIdentifier: -0.9,
  sharedOrganization: 0.2,
  sharedRole: 0.3,
  hint: 0.3,
  disjointTerms: -0.4,
  otherOrganization: -0.4,
  otherCountry: -0.4,
  otherKind: -0.3,
  otherType: -0.6,
} as const satisfies Partial<Record<FeatureKind, number>>;

/** One of two entities, with its traits. */
export interface Side {
  readonly entity: ComparedEntity;
  readonly traits: Traits;
}

/** Two entities that may be the same. */
export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  /** From which the score follows, in order ({@link scoreOf}). */
  readonly features: readonly Feature[];
}

/** How like two entities are. `named` is what their names say ({@link namesAlike}). */
export function likenessOf(named: readonly Feature[], a: Side, b: Side): Likeness {
  const features = [...named, ...traitFeatures(a, b)];
  return { score: scoreOf(features), features };
}

function traitFeatures(a: Side, b: Side): Feature[] {
  const [x, y] = [a.traits, b.traits];
  const [typeOfA, typeOfB] = [a.entity.type, b.entity.type];
  const isHinted = x.hints.includes(b.entity.id) || y.hints.includes(a.entity.id);
  return [
    ...identifierFeatures(x.identifiers, y.identifiers),
    ...organizationFeatures(a, b),
    ...roleFeatures(x.roles, y.roles),
    ...(isHinted ? told('hint', a.entity.id, b.entity.id) : []),
    ...differing('otherCountry', x.country, y.country),
    ...(x.kind !== null && y.kind !== null && x.kind !== y.kind
      ? told('otherKind', x.kind, y.kind)
      : []),
    ...(typeOfA === typeOfB ? [] : told('otherType', typeOfA, typeOfB)),
  ];
}

const told = (kind: keyof typeof WEIGHTS, a: string, b: string): Feature[] => [
  { kind, weight: WEIGHTS[kind], a, b },
];

const differing = (
  kind: keyof typeof WEIGHTS,
  a: Shareable | null,
  b: Shareable | null,
): Feature[] => (a === null || b === null || a.id === b.id ? [] : told(kind, a.name, b.name));

/** An identifier that both have says most; another one of the same register says that they differ. */
function identifierFeatures(a: readonly Identifier[], b: readonly Identifier[]): Feature[] {
  const pairs = a.flatMap((one) =>
    b.filter(({ scheme }) => scheme === one.scheme).map((other) => [one, other] as const),
  );
  const [shared] = pairs.filter(([one, other]) => one.value === other.value);
  const [one, other] = shared ?? pairs[0] ?? [];
  if (one === undefined || other === undefined) return [];
  const kind = shared === undefined ? 'otherIdentifier' : 'sharedIdentifier';
  return told(kind, identifierText(one), identifierText(other));
}

export const identifierText = ({ scheme, value }: Identifier): string => `${scheme} ${value}`;

/** People may belong to several organizations, but a role is a post in one. */
function organizationFeatures(a: Side, b: Side): Feature[] {
  const [x, y] = [a.traits.organizations, b.traits.organizations];
  const shared = x.find(({ id }) => y.some((other) => other.id === id));
  if (shared !== undefined) return told('sharedOrganization', shared.name, shared.name);
  if (a.entity.type !== 'Role' || b.entity.type !== 'Role') return [];
  return differing('otherOrganization', x[0] ?? null, y[0] ?? null);
}

/** Who held a role at another time than somebody else is likely a predecessor or successor. */
function roleFeatures(a: readonly HeldRole[], b: readonly HeldRole[]): Feature[] {
  const both = a.flatMap((one) =>
    b.filter(({ id }) => id === one.id).map((other) => [one, other] as const),
  );
  const [together] = both.filter(([one, other]) => canOverlap(one, other));
  const [one, other] = together ?? both[0] ?? [];
  if (one === undefined || other === undefined) return [];
  const kind = together === undefined ? 'disjointTerms' : 'sharedRole';
  return told(kind, termText(one), termText(other));
}

function termText({ name, earliest, latest }: HeldRole): string {
  if (earliest === null && latest === null) return name;
  return `${name} (${earliest ?? '…'} – ${latest ?? '…'})`;
}
