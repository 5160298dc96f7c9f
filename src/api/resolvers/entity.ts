/** Fields that every entity has alike, and how GraphQL tells types apart. */
import { checkLanguage } from '../arguments.ts';
import type { Context } from '../context.ts';
import { toEnum } from '../enums.ts';
import type { NameKind } from '../generated/schema.ts';
import type { EntityModel, EvidenceModel, NodeModel, TiedEdgeModel } from '../models.ts';
import type { PageArguments } from '../paging.ts';
import { evidenceBy } from './evidence.ts';
import { tiesOf } from './lists.ts';

/** Resolves an interface: stored types have the names of the GraphQL types. */
export const byType = {
  __resolveType: <T extends string>(node: NodeModel): T =>
    ('predicate' in node ? 'Claim' : node.type) as T,
};

/** Fields of `Entity`. */
export const entityFields = {
  possiblySameAs: (entity: EntityModel, args: PageArguments, context: Context) =>
    tiesOf(entity, args, context, { type: 'POSSIBLY_SAME_AS', way: 'both', capacities: null }),
  name: (entity: EntityModel, args: { language?: string | null | undefined }): string => {
    const language = checkLanguage('language', args.language);
    if (language === null) return entity.name;
    const inUse = entity.names.filter(({ kind }) => kind !== 'former');
    const inLanguage = inLanguageOf(language, inUse);
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
    const chosen = inLanguageOf(language, texts) ?? texts[0];
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
  support: ({ support }: TiedEdgeModel) => support ?? null,
  evidence: ({ k, claimIds }: TiedEdgeModel) =>
    k === undefined || claimIds === undefined ? null : evidenceBy(k, claimIds),
};

/** Value of a property as known; null where no source gives it. */
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
