/** Fields that all entities share, and how GraphQL tells their types apart. */
import { checkLanguage } from '../request/arguments.ts';
import { toEnum } from '../request/enums.ts';
import type { NameKind } from '../generated/schema.ts';
import type { EntityModel, EvidenceModel, NodeModel, TiedEdgeModel } from '../request/models.ts';
import { needing, property } from '../request/needs.ts';
import { nodeId } from '../request/node-id.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { tiesField } from '../lists/lists.ts';

/** Resolves an interface: stored types have the names of the GraphQL types. */
export const byType = {
  __resolveType: <T extends string>(node: NodeModel): T =>
    ('predicate' in node ? 'Claim' : node.type) as T,
};

/** Fields of `Entity`. */
export const entityFields = {
  id: needing([], ({ id, asOf }: EntityModel) => nodeId(id, asOf)),
  key: needing([], ({ id }: EntityModel) => id),
  name: needing(
    // The best name is always read; another language may have another.
    ({ language }) => (isGiven(language) ? ['names'] : []),
    (entity: EntityModel, { language }: InLanguage): string => {
      if (!isGiven(language)) return entity.name;
      const wish = checkLanguage('language', language);
      const inUse = entity.names.filter(({ kind }) => kind !== 'former');
      return inLanguageOf(wish, inUse)?.text ?? entity.name;
    },
  ),
  mergedIds: property('mergedIds', ['mergedIds']),
  possiblySameAs: tiesField({ type: 'POSSIBLY_SAME_AS', direction: 'both', capacities: null }),
  evidence: needing([], ({ asOf, id }: EntityModel): EvidenceModel => ({ asOf, about: id })),
};

interface InLanguage {
  readonly language?: string | null | undefined;
}

const isGiven = <T>(value: T | null | undefined): value is T =>
  value !== null && value !== undefined;

/** More names than anybody has. */
const MAX_NAMES = 100;

/** Fields of everything that claims name and describe. */
export const describedFields = {
  ...entityFields,
  names: needing(['names'], ({ names }: EntityModel) =>
    names.slice(0, MAX_NAMES).map((name) => ({ ...name, kind: toEnum<NameKind>(name.kind) })),
  ),
  description: needing(
    ['properties'],
    ({ properties }: EntityModel, args: InLanguage): string | null => {
      const language = checkLanguage('language', args.language);
      const texts = properties.filter(({ which }) => which === 'description');
      const chosen = inLanguageOf(language, texts) ?? texts[0];
      return chosen === undefined ? null : String(chosen.value);
    },
  ),
};

/** Evidence of an edge: the claims behind the relationship. */
export const edgeEvidence = {
  evidence: needing(
    ['claims'],
    ({ asOf, claimIds }: { readonly asOf: string; readonly claimIds: readonly string[] }) =>
      evidenceBy(asOf, claimIds),
  ),
};

/** Evidence and support of an edge that is a relationship. */
export const supported = {
  support: needing([], <S>({ support }: { readonly support: S }): S => support),
  ...edgeEvidence,
};

/** Fields of an edge that holds for some time. */
export const termFields = {
  since: property('since', ['term']),
  until: property('until', ['term']),
  attestedOn: property('attestedOn', ['term']),
};

/** Fields of an edge between a case and one of its parties. */
export const partyFields = {
  capacity: needing(
    [],
    ({ capacity }: { readonly capacity: string | null }): string => capacity ?? '',
  ),
  charges: property('charges', ['penalty']),
  penaltyFaced: property('penaltyFaced', ['penalty']),
  penaltyGiven: property('penaltyGiven', ['penalty']),
  ...supported,
};

/** The same, and its support, where the edge may also be one of a list of things as such. */
export const tiedEdge = {
  support: needing([], ({ support }: TiedEdgeModel) => support ?? null),
  evidence: needing(['claims'], ({ asOf, claimIds }: TiedEdgeModel) =>
    asOf === undefined || claimIds === undefined ? null : evidenceBy(asOf, claimIds),
  ),
};

/** A field that is the value of a property, as `read` makes it of the text. */
export const propertyField = <T>(which: string, read: (value: string) => T) =>
  needing(['properties'], (entity: EntityModel): T | null => {
    const value = propertyOf(entity, which);
    return value === null ? null : read(value);
  });

/** Value of a property as known; null if no source gives it. */
export function propertyOf({ properties }: EntityModel, which: string): string | null {
  const property = properties.find((each) => each.which === which);
  return property === undefined ? null : String(property.value);
}

/**
 * The first text in the language wished for, else in a wider one: subtags are dropped from the right
 * (RFC 4647 §3.4), so that `km` answers a wish for `km-KH`.
 */
function inLanguageOf<T extends { readonly language: string | null }>(
  wish: string | null,
  texts: readonly T[],
): T | undefined {
  for (let range = wish; range !== null; range = wider(range)) {
    const wanted = range;
    const found = texts.find(({ language }) => speaks(language ?? 'und', wanted));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `zh-Hant` for `zh-Hant-TW`; a single letter such as the `x` of `en-x-old` goes with what follows it. */
function wider(range: string): string | null {
  const subtags = range.split('-').slice(0, -1);
  if (subtags.at(-1)?.length === 1) subtags.pop();
  return subtags.length === 0 ? null : subtags.join('-');
}

/** `en-GB` answers a wish for `en`. */
function speaks(language: string, wish: string): boolean {
  const [have, want] = [language.toLowerCase(), wish.toLowerCase()];
  return have === want || have.startsWith(`${want}-`);
}
