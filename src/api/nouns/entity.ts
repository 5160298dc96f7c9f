/** Fields that all entities share, and the resolution of interface types. */
import { inLanguageOf, nameInLanguage } from '../../domain/entities/in-language.ts';
import { checkLanguage } from '../request/arguments.ts';
import { toEnum } from '../request/enums.ts';
import type { NameKind } from '../generated/schema.ts';
import type { EntityModel, EvidenceModel, NodeModel, SupportModel } from '../request/models.ts';
import { needing, property, type Declaration } from '../request/needs.ts';
import { nodeId } from '../request/node-id.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { tiesField } from '../lists/lists.ts';

/** Resolves the type of an interface. Stored types have the names of the GraphQL types. */
export const byType = {
  __resolveType: <T extends string>(node: NodeModel): T =>
    ('predicate' in node ? 'Claim' : node.type) as T,
};

interface InLanguage {
  readonly language?: string | null | undefined;
}

/**
 * A text in the language that an argument names. A malformed tag is refused once, and not by each
 * entity.
 */
function inLanguage<T>(
  needs: Declaration['needs'],
  read: (entity: EntityModel, language: string | null) => T,
) {
  const tagOf = ({ language }: InLanguage) => checkLanguage('language', language);
  return {
    resolve: (entity: EntityModel, args: InLanguage): T => read(entity, tagOf(args)),
    extensions: { needs, check: tagOf } satisfies Declaration,
  };
}

/** Fields of `Entity`. */
export const entityFields = {
  id: needing([], ({ id, asOf }: EntityModel) => nodeId(id, asOf)),
  key: needing([], ({ id }: EntityModel) => id),
  name: inLanguage(
    // The best name is always read; another language may have another.
    ({ language }) => (isGiven(language) ? ['names'] : []),
    (entity: EntityModel, language): string => {
      if (language === null) return entity.name;
      return nameInLanguage(language, entity.names)?.text ?? entity.name;
    },
  ),
  mergedIds: property('mergedIds', ['mergedIds']),
  possiblySameAs: tiesField({ type: 'POSSIBLY_SAME_AS', direction: 'both', capacities: null }),
  evidence: needing([], ({ asOf, id }: EntityModel): EvidenceModel => ({ asOf, about: id })),
};

const isGiven = <T>(value: T | null | undefined): value is T =>
  value !== null && value !== undefined;

/** More names than any entity has. */
const MAX_NAMES = 100;

/** Fields of entities that have names and a description. Sources have neither. */
export const describedFields = {
  ...entityFields,
  names: needing(['names'], ({ names }: EntityModel) =>
    names.slice(0, MAX_NAMES).map((name) => ({ ...name, kind: toEnum<NameKind>(name.kind) })),
  ),
  description: inLanguage(['properties'], ({ properties }, language): string | null => {
    const texts = properties.filter(({ which }) => which === 'description');
    const chosen = inLanguageOf(language, texts) ?? texts[0];
    return chosen === undefined ? null : String(chosen.value);
  }),
};

/** Evidence of one relationship. */
export const ownEvidence = {
  evidence: needing(
    ['claims'],
    ({ asOf, claimIds }: { readonly asOf: string; readonly claimIds: readonly string[] }) =>
      evidenceBy(asOf, claimIds),
  ),
};

/** Support and evidence of one relationship. */
export const ownSupport = {
  support: needing([], ({ support }: Pick<SupportModel, 'support'>) => support),
  ...ownEvidence,
};

/** A field that returns the value of a property, converted by `read`. */
export const propertyField = <T>(which: string, read: (value: string) => T) =>
  needing(['properties'], (entity: EntityModel): T | null => {
    const value = propertyOf(entity, which);
    return value === null ? null : read(value);
  });

/** The value of a property, as known; null if no source gives it. */
export function propertyOf({ properties }: EntityModel, which: string): string | null {
  const property = properties.find((each) => each.which === which);
  return property === undefined ? null : String(property.value);
}
