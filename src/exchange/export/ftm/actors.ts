/** Persons, organizations, groups and roles as entities of FollowTheMoney. */
import type { ExportedEntity, ExportedName } from '../exported.ts';
import { pageOf } from '../page-address.ts';
import type { FtmEntity, FtmProperties } from './ftm-entity.ts';
import type { CitedSources } from './sources.ts';

/** What making an entity needs to know besides the entity. */
export interface FtmContext {
  readonly sources: CitedSources;
  readonly site: string;
  /** Id of a state → the code of its country. */
  readonly countries: ReadonlyMap<string, string>;
}

/** The property that holds a name, by the kind of name. */
const PROPERTY_OF_NAME: Readonly<Record<string, string>> = {
  alias: 'alias',
  former: 'previousName',
  short: 'abbreviation',
};

export function actorEntity(entity: ExportedEntity, context: FtmContext): FtmEntity {
  const { type, kind } = entity;
  const isParty = kind === 'party';
  const country = propertyOf(entity, 'country');
  return {
    ...thing(entity, context, schemaOf(entity)),
    properties: {
      ...thing(entity, context, '').properties,
      ...namesOf(entity, 'abbreviation'),
      country: [
        country === null ? null : context.countries.get(country),
        context.countries.get(entity.id),
      ],
      topics: isParty ? 'pol.party' : null,
      classification: type === 'Group' ? 'group' : kind,
    },
  };
}

/** What every thing has. */
export function thing(entity: ExportedEntity, context: FtmContext, schema: string): FtmEntity {
  const { id, name, mergedIds, description, sources, type } = entity;
  return {
    id,
    schema,
    caption: name,
    referents: mergedIds,
    properties: {
      ...namesOf(entity, 'alias'),
      description,
      wikidataId: propertyOf(entity, 'wikidata'),
      notes: pageOf(context.site, type, id),
      ...context.sources.cite(sources),
    },
  };
}

/** A stated property as text; null if there is none. */
export function propertyOf({ properties }: ExportedEntity, which: string): string | null {
  const value = properties.find((each) => each.which === which)?.value ?? null;
  return value === null ? null : String(value);
}

/** A group is no organization, and FollowTheMoney knows nothing between a person and a legal entity. */
function schemaOf({ type, kind }: ExportedEntity): string {
  if (type === 'Person') return 'Person';
  if (type === 'Group') return 'LegalEntity';
  return kind === 'governmentBody' || kind === 'state' ? 'PublicBody' : 'Organization';
}

/** @param short the property for short names; only legal entities have one of their own. */
function namesOf({ name, names }: ExportedEntity, short: string): FtmProperties {
  const propertyOfName = ({ kind }: ExportedName) => {
    const property = PROPERTY_OF_NAME[kind ?? 'full'] ?? 'name';
    return property === 'abbreviation' ? short : property;
  };
  const texts = (property: string) =>
    names.filter((each) => propertyOfName(each) === property).map(({ text }) => text);
  return {
    name: [name, ...texts('name')],
    alias: texts('alias'),
    previousName: texts('previousName'),
    abbreviation: texts('abbreviation'),
  };
}
