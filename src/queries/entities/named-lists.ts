/** Reads lists of entities, by name or another order: people, organizations, roles, cases, topics and so on. */
import type { Graph } from '../../graph/graph.ts';
import { toEntity, type EntityData } from './entities.ts';
import {
  concerning,
  DURING,
  during,
  isKnownAsOf,
  knownEntity,
  placed,
  type DuringParameters,
} from '../conditions.ts';
import { isAfter, PLACE, placeType, type ListPlace } from '../places-in-lists.ts';
import { LRUCache } from 'lru-cache';
import { composeActors, type ActorConditions, type Composed } from './actor-filter.ts';
import { ALL_COLUMNS, entityColumn, type Columns, type ListPage } from './columns.ts';
import {
  isByName,
  isCount,
  walkEntities,
  withEntityPlace,
  type EntityOrder,
} from './entity-order.ts';
import { query, queryByChoice } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, nullable, number, text } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';

/** Labels whose entities can be listed by name. */
export type ListedLabel =
  | 'Actor'
  | 'Person'
  | 'Organization'
  | 'Group'
  | 'Role'
  | 'LegalCase'
  | 'Circumstance'
  | 'Topic'
  | 'Place'
  | 'Source';

/** Conditions on such a list. Null means any value; conditions that do not apply to the label are null. */
export interface NamedConditions extends DuringParameters {
  readonly ids: readonly string[] | null;
  /** For lists of actors, to which only this and `ids` apply. */
  readonly actors: ActorConditions | null;
  /** Kinds of circumstance, as in the model. */
  readonly kinds: readonly string[] | null;
  /** A post in this organization, for a role. */
  readonly organization: string | null;
  /** Who holds or held a role. */
  readonly holder: string | null;
  /** Kind of source, as in the model. */
  readonly sourceKind: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /**
   * Stages of a case as known on the day, including `MIXED`. A case with several outcomes also matches by
   * the stage of each one.
   */
  readonly stages: readonly string[] | null;
  readonly topics: readonly string[] | null;
  /** Text in the category of a case, in lower case. */
  readonly category: string | null;
  /** Text in a charge, in lower case; against `defendant`, if one is given. */
  readonly charge: string | null;
  readonly complainant: string | null;
  readonly defendant: string | null;
  readonly party: string | null;
  /** The actor who is under the circumstance. */
  readonly under: string | null;
  /** Where a circumstance applies. The period is one in which somebody is under it. */
  readonly places: readonly string[] | null;
}

export const ANY: NamedConditions = {
  ids: null,
  actors: null,
  kinds: null,
  organization: null,
  holder: null,
  sourceKind: null,
  publisher: null,
  language: null,
  stages: null,
  topics: null,
  category: null,
  charge: null,
  complainant: null,
  defendant: null,
  party: null,
  under: null,
  places: null,
  since: null,
  until: null,
  certainty: null,
};

const ANY_OF = nullable(list(text));
const ONE = nullable(text);

const CONDITIONS = {
  ...DURING,
  ...{ ids: ANY_OF, kinds: ANY_OF, organization: ONE, holder: ONE },
  ...{ sourceKind: ONE, publisher: ONE, language: ONE, stages: ANY_OF, topics: ANY_OF },
  ...{ category: ONE, charge: ONE },
  ...{ complainant: ONE, defendant: ONE, party: ONE, under: ONE, places: ANY_OF },
};
type Condition = Exclude<keyof NamedConditions, 'actors'>;
type WhenNamed = When<Condition>;

const party = (when: WhenNamed, parameter: Condition, capacities: string) =>
  when.given(
    parameter,
    ` AND COUNT { MATCH (e)<-[r:PARTY_TO]-(o:Entity {id: $${parameter}})
      WHERE ${isKnownAsOf('r')}${capacities} } > 0`,
  );

/** Whether the entity has a property `which` that is known on `$asOf` and passes `test`, with `i` as its index. */
const property = (which: string, test: string) => `any(i IN range(0, size(e.propWhich) - 1)
  WHERE e.propWhich[i] = '${which}' AND e.propFrom[i] <= $asOf AND e.propUntil[i] > $asOf AND ${test})`;

const ofKinds = (when: WhenNamed) =>
  when.given('kinds', ` AND ${property('kind', 'e.propValue[i] IN $kinds')}`);

const postIn = (when: WhenNamed) =>
  when.given(
    'organization',
    ` AND COUNT { MATCH (e)-[r:POST_IN]->(o:Entity {id: $organization}) WHERE ${isKnownAsOf('r')} } > 0`,
  );

const heldBy = (when: WhenNamed) =>
  when.given(
    'holder',
    ` AND COUNT { MATCH (e)<-[r:HOLDS]-(o:Entity {id: $holder})
      WHERE ${isKnownAsOf('r')} AND r.support <> 'ALLEGED' } > 0`,
  );

const ofStages = (when: WhenNamed) =>
  when.given(
    'stages',
    ` AND any(n IN [size([x IN coalesce(e.stepFrom, []) WHERE x <= $asOf])]
      WHERE n > 0 AND (e.stepStage[n - 1] IN $stages
        OR any(stage IN $stages WHERE e.stepOutcomes[n - 1] CONTAINS '"stage":"' + stage + '"')))`,
  );

/** The category is stored as JSON, and so is the text that it must contain. */
const ofCategory = (when: WhenNamed) =>
  when.given(
    'category',
    ` AND ${property('category', 'toLower(e.propValue[i]) CONTAINS $category')}`,
  );

const chargedWith = (when: WhenNamed) =>
  when.given(
    'charge',
    ` AND COUNT { MATCH (e)<-[accused:PARTY_TO]-(whom:Entity)
      WHERE ${isKnownAsOf('accused')} AND accused.support <> 'ALLEGED' AND accused.capacity = 'defendant'
        AND any(each IN coalesce(accused.charges, []) WHERE toLower(each) CONTAINS $charge)
        ${when.given('defendant', 'AND whom.id = $defendant')} } > 0`,
  );

/** Whether the actor asked for, or anybody, is under it, within the period if one is given. */
const isUnder = (when: WhenNamed) => {
  const somebody = ` AND COUNT { MATCH (e)<-[r:UNDER]-(o:Entity)
      WHERE ${isKnownAsOf('r')} AND r.support <> 'ALLEGED'
        ${when.given('under', 'AND o.id = $under')}${during(when, 'r')} } > 0`;
  const asked = ['under', 'since', 'until', 'certainty'] as const;
  return asked.reduceRight(
    (rest, name) => when.given(name, somebody) + when.absent(name, rest),
    '',
  );
};

/** The queries for one label. `applicable` lists the conditions that apply to it beside ids. */
const queriesFor = (
  label: ListedLabel,
  applicable: readonly Condition[],
  conditions: (when: WhenNamed) => string,
  more: Composed['types'] = {},
) => {
  // Conditions that do not apply to this label are no parameters of its queries.
  const own = Object.entries(CONDITIONS).filter(([name]) =>
    ['ids', ...applicable].some((each) => each === name),
  );
  const parameters = { ...more, ...(Object.fromEntries(own) as typeof CONDITIONS), asOf: text };
  // By their ids, which are indexed for every type together, or all of a type.
  const select = (when: WhenNamed) => `${when.given(
    'ids',
    `UNWIND $ids AS wanted WITH DISTINCT wanted
    MATCH (e:Entity {id: wanted}) WHERE e:${label}`,
  )}
    ${when.absent('ids', `MATCH (e:${label}) WHERE e.id IS NOT NULL`)}
    AND ${knownEntity('e')}${conditions(when)}`;
  return {
    list: queryByChoice(
      [ALL_COLUMNS, 'NAME_ASC', false],
      (columns: Columns, order: EntityOrder, backward: boolean) => {
        const walked = walkEntities(order, backward);
        const after = (place: string) => isAfter(walked, 'e.id', place);
        const byName = isByName(order);
        return query(
          `list ${label} by ${byName ? 'name' : order}`,
          { ...parameters, place: PLACE, id: ONE, limit: number },
          {
            // By name in one step, so that the index of names can give the order.
            text: (when) =>
              byName
                ? `${select(when)} ${when.given('place', `AND ${after('e.sortKey')}`)}`
                : `${select(when)} ${withEntityPlace(order, 'e', 'e')}
          ${when.given('place', `WHERE ${after('place')}`)}`,
            row: {
              node: entityColumn('e', columns),
              at: column(byName ? 'e.sortKey' : 'place', placeType(isCount(order))),
              entityId: column('e.id', text),
            },
            order: `ORDER BY at ${walked.direction}, entityId ${walked.idDirection} LIMIT $limit`,
          },
        );
      },
    ),
    count: query(`count ${label}`, parameters, {
      text: select,
      row: { n: column('count(e)', number) },
    }),
  };
};

const plain = (label: ListedLabel) => queriesFor(label, [], () => '');

const QUERIES = {
  Role: queriesFor('Role', ['organization', 'holder'], (when) => postIn(when) + heldBy(when)),
  Topic: plain('Topic'),
  Place: plain('Place'),
  Source: queriesFor(
    'Source',
    ['sourceKind', 'publisher', 'language'],
    (when) =>
      when.given('sourceKind', ` AND coalesce(e.kind, 'publication') = $sourceKind`) +
      when.given('publisher', ' AND e.publisher = $publisher') +
      when.given('language', ' AND e.language = $language'),
  ),
  LegalCase: queriesFor(
    'LegalCase',
    ['complainant', 'defendant', 'party', 'topics', 'stages', 'category', 'charge'],
    (when) =>
      party(when, 'complainant', ` AND r.capacity IN ['complainant', 'plaintiff', 'prosecutor']`) +
      party(when, 'defendant', ` AND r.capacity = 'defendant'`) +
      party(when, 'party', '') +
      concerning(when, '(e)') +
      ofCategory(when) +
      chargedWith(when) +
      ofStages(when),
  ),
  Circumstance: queriesFor(
    'Circumstance',
    ['kinds', 'under', 'places', 'since', 'until', 'certainty'],
    (when) => ofKinds(when) + isUnder(when) + placed(when, 'e'),
  ),
} as const;

/** Labels whose lists take a condition on actors. */
const ACTORS = ['Actor', 'Person', 'Organization', 'Group'] as const;
type ActorList = (typeof ACTORS)[number];

const isActorList = (label: ListedLabel): label is ActorList =>
  ACTORS.some((each) => each === label);

const actorQueries = (label: ActorList, { text: condition, types }: Composed) =>
  queriesFor(label, [], () => condition, types);

/** Conditions on actors have many shapes; the queries of those used last are kept. */
const shapes = new LRUCache<string, ReturnType<typeof actorQueries>>({ max: 200 });

/** The queries for a list, and the parameters of its conditions. */
function asked({ label, conditions }: NamedQuery) {
  // Property values are stored as JSON.
  const kinds = conditions.kinds?.map((kind) => JSON.stringify(kind)) ?? null;
  const { actors, ...plainly } = { ...conditions, kinds };
  if (!isActorList(label)) return { queries: QUERIES[label], given: plainly };
  const composed = composeActors('e', actors);
  const key = `${label} ${composed.text}`;
  const queries = shapes.get(key) ?? actorQueries(label, composed);
  shapes.set(key, queries);
  return { queries, given: { ...composed.given, ...plainly } };
}

/** Selects the entities that have a label and meet the conditions. */
export interface NamedQuery {
  readonly label: ListedLabel;
  readonly conditions: NamedConditions;
}

/** A page of such a list; by name unless it says otherwise. */
export interface OrderedPage extends ListPage<ListPlace> {
  readonly order?: EntityOrder;
  /** Whether to walk from the other end. */
  readonly backward?: boolean;
}

/** An entity at its place in a list. */
export interface NamedRow {
  readonly node: EntityData;
  readonly place: string | number;
}

/** One page of the selected entities, in the order in which it is walked. */
export async function listNamed(
  graph: Graph,
  asOf: string,
  wanted: NamedQuery,
  page: OrderedPage,
): Promise<NamedRow[]> {
  const { after, limit, columns = ALL_COLUMNS, order = 'NAME_ASC', backward = false } = page;
  const [place, id] = after ?? [null, null];
  const { queries, given } = asked(wanted);
  const { run } = queries.list(columns, order, backward);
  const rows = await run(graph, { ...given, asOf, place, id, limit });
  return rows.map(({ node, at }) => ({ node: toEntity(node, asOf), place: at }));
}

export async function countNamed(graph: Graph, asOf: string, wanted: NamedQuery): Promise<number> {
  const { queries, given } = asked(wanted);
  const [row] = await queries.count.run(graph, { ...given, asOf });
  return row?.n ?? 0;
}

/** Which of some actors meet conditions. */
export async function findMatching(
  graph: Graph,
  asOf: string,
  ids: readonly string[],
  actors: ActorConditions,
): Promise<ReadonlySet<string>> {
  const conditions = { ...ANY, ids, actors };
  const page = { after: null, limit: ids.length };
  const found = await listNamed(graph, asOf, { label: 'Actor', conditions }, page);
  return new Set(found.map(({ node }) => node.id));
}
