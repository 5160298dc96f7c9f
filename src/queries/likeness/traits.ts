/** Reads what is known of entities beside their names: identifiers, kinds, countries, organizations, roles, hints. */
import {
  NO_TRAITS,
  type HeldRole,
  type Identifier,
  type Shareable,
  type Traits,
} from '../../domain/likeness/entity-likeness.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { query, type QueryTarget } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, optional, text } from '../../graph/query/value-types.ts';
import { isKnownAsOf, knownEntity } from '../conditions.ts';
import { entityColumn } from '../entities/columns.ts';
import { findSummaries, toEntity } from '../entities/entities.ts';
import type { PropertyData } from '../entities/entity-columns.ts';

/** How many entities one query asks about. */
const AT_ONCE = 500;

/** How many memberships and posts of one query are read: a person has few, and nobody needs all. */
const MOST_TIES = 20_000;

const PROPERTIES = query(
  'list properties to compare',
  { ids: list(text), asOf: text },
  {
    text: `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE ${knownEntity('e')}`,
    row: {
      id: column('e.id', text),
      node: entityColumn('e', { entity: ['properties'], tie: [] }),
    },
  },
);

/** What is only alleged is no reason to take two for one. */
const ties = (type: string) =>
  query(
    `list ${type} to compare`,
    { ids: list(text), asOf: text, limit: number },
    {
      text: `UNWIND $ids AS id MATCH (e:Entity {id: id})-[r:${type}]->(o:Entity)
        WHERE ${isKnownAsOf('r')} AND r.support <> 'ALLEGED'`,
      row: {
        parent: column('id', text),
        id: column('o.id', text),
        name: column('o.name', text),
        earliest: column('r.earliest', optional),
        latest: column('r.latest', optional),
      },
      order: 'ORDER BY parent, id, earliest, latest LIMIT $limit',
    },
  );
const MEMBERSHIPS = ties('MEMBER_OF');
const ROLES = ties('HOLDS');
const POSTS = ties('POST_IN');

const HINTS = query(
  'list hints to compare',
  { ids: list(text), asOf: text },
  {
    text: `UNWIND $ids AS id MATCH (e:Entity {id: id})-[r:POSSIBLY_SAME_AS]-(o:Entity)
      WHERE ${isKnownAsOf('r')}`,
    row: { parent: column('id', text), other: column('o.id', text) },
    order: 'ORDER BY parent, other',
  },
);

/** The traits of the entities of `ids` that are known on `asOf`; the others are left out. */
export async function readTraits(
  target: QueryTarget,
  asOf: string,
  ids: readonly string[],
): Promise<Map<string, Traits>> {
  const found = new Map<string, Traits>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    for (const [id, traits] of await traitsOf(target, asOf, some)) found.set(id, traits);
  }
  return found;
}

async function traitsOf(
  target: QueryTarget,
  asOf: string,
  ids: readonly string[],
): Promise<Map<string, Traits>> {
  const known = await PROPERTIES.run(target, { ids, asOf });
  const asked = { ids: known.map(({ id }) => id), asOf, limit: MOST_TIES };
  const [members, held, ownPosts, hints] = [
    await MEMBERSHIPS.run(target, asked),
    await ROLES.run(target, asked),
    await POSTS.run(target, asked),
    await HINTS.run(target, asked),
  ];
  const roles = [...new Set(held.map(({ id }) => id))];
  const posts = groupBy(
    [...ownPosts, ...(await POSTS.run(target, { ...asked, ids: roles }))],
    ({ parent }) => parent,
  );
  const properties = new Map(known.map(({ id, node }) => [id, toEntity(node, asOf).properties]));
  const countries = await readNames(target, asOf, [...properties.values()].flatMap(countryOf));
  const [memberOf, holds, hinted] = [
    groupBy(members, ({ parent }) => parent),
    groupBy(held, ({ parent }) => parent),
    groupBy(hints, ({ parent }) => parent),
  ];
  return new Map(
    [...properties].map(([id, own]) => {
      const [country] = countryOf(own);
      const terms = holds.get(id) ?? [];
      return [
        id,
        {
          ...NO_TRAITS,
          identifiers: identifiersOf(own),
          kind: textOf(own, 'kind'),
          country: country === undefined ? null : (countries.get(country) ?? null),
          organizations: [
            ...(memberOf.get(id) ?? []),
            ...[id, ...terms.map((role) => role.id)].flatMap((each) => posts.get(each) ?? []),
          ].map(shareable),
          roles: terms.map((role): HeldRole => ({
            ...shareable(role),
            earliest: role.earliest,
            latest: role.latest,
          })),
          hints: (hinted.get(id) ?? []).map(({ other }) => other),
        },
      ];
    }),
  );
}

const shareable = ({ id, name }: Shareable): Shareable => ({ id, name });

/** Ids in registers outside. */
export const identifiersOf = (properties: readonly PropertyData[]): Identifier[] =>
  properties
    .filter(({ which }) => which === 'wikidata')
    .map(({ value }) => ({ scheme: 'wikidata', value: String(value) }));

const textOf = (properties: readonly PropertyData[], wanted: string): string | null => {
  const found = properties.find(({ which }) => which === wanted);
  return found === undefined ? null : String(found.value);
};

const countryOf = (properties: readonly PropertyData[]): string[] => {
  const country = textOf(properties, 'country');
  return country === null ? [] : [country];
};

/** The names of these entities, by the ids given: an id may have been merged into another. */
async function readNames(
  target: QueryTarget,
  asOf: string,
  ids: readonly string[],
): Promise<Map<string, Shareable>> {
  const distinct = [...new Set(ids)];
  const found = await findSummaries(target, asOf, distinct);
  return new Map(
    distinct.flatMap((id, i) => {
      const stored = found[i];
      if (stored === null || stored === undefined) return [];
      return [[id, { id: stored.read('id', text), name: stored.read('name', text) }] as const];
    }),
  );
}
