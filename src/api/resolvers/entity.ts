/** Fields that every entity has alike, and how GraphQL tells types apart. */
import { checkLanguage } from '../arguments.ts';
import { toEnum } from '../enums.ts';
import type { NameKind, Support } from '../generated/schema.ts';
import type { EntityModel, EvidenceModel, NodeModel, TiedEdgeModel } from '../models.ts';
import { evidenceBy } from './evidence.ts';

/** Resolves an interface: stored types have the names of the GraphQL types. */
export const byType = {
  __resolveType: <T extends string>(node: NodeModel): T =>
    ('predicate' in node ? 'Claim' : node.type) as T,
};

/** Fields of `Entity`. */
export const entityFields = {
  name: (entity: EntityModel, args: { language?: string | null | undefined }): string => {
    const language = checkLanguage('language', args.language);
    const inLanguage =
      language === null ? undefined : entity.names.find((name) => speaks(name.language, language));
    return inLanguage?.text ?? entity.name;
  },
  evidence: ({ k, id }: EntityModel): EvidenceModel => ({ k, about: id }),
};

/** More names than anybody has. */
const MAX_NAMES = 100;

/** Fields of everything that claims name and describe. */
export const describedFields = {
  ...entityFields,
  names: ({ names }: EntityModel) =>
    names.slice(0, MAX_NAMES).map((name) => ({ ...name, kind: toEnum<NameKind>(name.kind) })),
  description: (
    { properties }: EntityModel,
    args: { language?: string | null | undefined },
  ): string | null => {
    const language = checkLanguage('language', args.language);
    const texts = properties.filter(({ which }) => which === 'description');
    const wanted = texts.find((text) => language && speaks(text.language ?? 'und', language));
    const chosen = wanted ?? texts[0];
    return chosen === undefined ? null : String(chosen.value);
  },
};

/** Evidence of an edge: the claims behind the relationship. */
export const edgeEvidence = {
  evidence: ({ k, claimIds }: { readonly k: string; readonly claimIds: readonly string[] }) =>
    evidenceBy(k, claimIds),
};

/** The same, and its support, where the edge may also be one of a list of things as such. */
export const tiedEdge = {
  support: ({ support }: TiedEdgeModel) => (support ?? null) as Support | null,
  evidence: ({ k, claimIds }: TiedEdgeModel) =>
    k === undefined || claimIds === undefined ? null : evidenceBy(k, claimIds),
};

/** Value of a property as known; null where no source gives it. */
export function propertyOf({ properties }: EntityModel, which: string): string | null {
  const property = properties.find((each) => each.which === which);
  return property === undefined ? null : String(property.value);
}

/** `en-GB` answers a wish for `en`. */
function speaks(language: string, wish: string): boolean {
  const [have, want] = [language.toLowerCase(), wish.toLowerCase()];
  return have === want || have.startsWith(`${want}-`);
}
