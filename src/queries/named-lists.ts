/** Reads lists of entities ordered by name: people, organizations, roles, cases, topics and so on. */
import type { Graph, Value } from '../graph/graph.ts';
import {
  ALL_COLUMNS,
  entityAt,
  entityColumns,
  statementByColumns,
  type Columns,
} from './columns.ts';
import { toEntity, type EntityData } from './entities.ts';
import { ifAbsent, ifGiven, readGiven } from './given.ts';
import { known, knownEntity, linked } from './known.ts';

/** Labels that lists by name may be asked for. */
export type ListedLabel =
  | 'Person'
  | 'Organization'
  | 'Group'
  | 'Role'
  | 'LegalCase'
  | 'Circumstance'
  | 'Topic'
  | 'Place'
  | 'Source';

/** Conditions of such a list; null means any, and what does not apply to a label is null. */
export interface NamedConditions {
  readonly ids: readonly string[] | null;
  /** Kinds of organization or circumstance, as in the model. */
  readonly kinds: readonly string[] | null;
  readonly country: string | null;
  /** Members of, or holding a role in, this organization; a post in it, for a role. */
  readonly organization: string | null;
  /** Kind of source, as in the model. */
  readonly sourceKind: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** Stage of a case, as known, `MIXED` among them; one that stands differently has the stage of each outcome. */
  readonly stages: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly complainant: string | null;
  readonly defendant: string | null;
  readonly party: string | null;
  /** Who is under a circumstance. */
  readonly under: string | null;
}

export const ANY: NamedConditions = {
  ids: null,
  kinds: null,
  country: null,
  organization: null,
  sourceKind: null,
  publisher: null,
  language: null,
  stages: null,
  topics: null,
  complainant: null,
  defendant: null,
  party: null,
  under: null,
};

const party = (parameter: string, capacities: string) =>
  ifGiven(
    parameter,
    ` AND COUNT { MATCH (e)<-[r:PARTY_TO]-(o:Entity {id: $${parameter}})
      WHERE ${known('r')}${capacities} } > 0`,
  );

/** Value of a property as known on `$k` is in a list or equals a parameter. */
const property = (which: string, test: string) => `any(i IN range(0, size(e.propWhich) - 1)
  WHERE e.propWhich[i] = '${which}' AND e.propFrom[i] <= $k AND e.propUntil[i] > $k AND ${test})`;

const inOrganization = ` AND (COUNT { MATCH (e)-[r:MEMBER_OF]->(o:Entity {id: $organization}) WHERE ${known('r')} }
  + COUNT { MATCH (e)-[h:HOLDS]->(x:Role)-[r:POST_IN]->(o:Entity {id: $organization})
            WHERE ${known('r')} AND ${known('h')} }
  + COUNT { MATCH (e)-[r:POST_IN]->(o:Entity {id: $organization}) WHERE ${known('r')} } > 0)`;
const IN_ORGANIZATION = ifGiven('organization', inOrganization);

const OF_KINDS = ifGiven('kinds', ` AND ${property('kind', 'e.propValue[i] IN $kinds')}`);

const SPECIFIC: Readonly<Partial<Record<ListedLabel, string>>> = {
  Organization:
    OF_KINDS + ifGiven('country', ` AND ${property('country', 'e.propValue[i] = $country')}`),
  Source:
    ifGiven('sourceKind', ` AND coalesce(e.kind, 'publication') = $sourceKind`) +
    ifGiven('publisher', ' AND e.publisher = $publisher') +
    ifGiven('language', ' AND e.language = $language'),
  LegalCase:
    party('complainant', ` AND r.capacity IN ['complainant', 'plaintiff', 'prosecutor']`) +
    party('defendant', ` AND r.capacity = 'defendant'`) +
    party('party', '') +
    linked('e', 'CONCERNS', 'topics') +
    ifGiven(
      'stages',
      ` AND any(n IN [size([x IN coalesce(e.stepFrom, []) WHERE x <= $k])]
      WHERE n > 0 AND (e.stepStage[n - 1] IN $stages
        OR any(stage IN $stages WHERE e.stepOutcomes[n - 1] CONTAINS '"stage":"' + stage + '"')))`,
    ),
  Circumstance:
    OF_KINDS +
    ifGiven(
      'under',
      ` AND COUNT { MATCH (e)<-[r:UNDER]-(o:Entity {id: $under})
      WHERE ${known('r')} AND r.support <> 'ALLEGED' } > 0`,
    ),
  Person: IN_ORGANIZATION,
  Group: IN_ORGANIZATION,
  Role: IN_ORGANIZATION,
};

// By their ids, which are indexed for every type together, or all of a type.
const select = (
  label: ListedLabel,
) => `${ifGiven('ids', 'UNWIND $ids AS wanted WITH DISTINCT wanted')}
  ${ifGiven('ids', `MATCH (e:Entity {id: wanted}) WHERE e:${label}`)}
  ${ifAbsent('ids', `MATCH (e:${label}) WHERE e.id IS NOT NULL`)}
  AND ${knownEntity('e')}${SPECIFIC[label] ?? ''}`;

const list = statementByColumns((columns, label: ListedLabel, order: 'ASC' | 'DESC') => {
  const sign = order === 'ASC' ? '>' : '<';
  return `${select(label)}
    ${ifGiven('sortKey', `AND (e.sortKey ${sign} $sortKey OR (e.sortKey = $sortKey AND e.id ${sign} $id))`)}
  RETURN ${entityColumns('e', columns)} AS node, e.sortKey AS place, e.id AS entityId
  ORDER BY place ${order}, entityId ${order} LIMIT $limit`;
});

const count = statementByColumns(
  (_columns, label: ListedLabel) => `${select(label)} RETURN count(e) AS n`,
);

/** Property values are stored as JSON. */
const parametersOf = (k: string, conditions: NamedConditions) =>
  ({
    k,
    ...conditions,
    kinds: conditions.kinds?.map((kind) => JSON.stringify(kind)) ?? null,
    country: conditions.country === null ? null : JSON.stringify(conditions.country),
  }) as unknown as Record<string, Value>;

/** One stretch of the entities with a label that meet the conditions, by name in `direction`. */
export async function listNamed(
  graph: Graph,
  k: string,
  label: ListedLabel,
  conditions: NamedConditions,
  page: {
    readonly direction: 'ASC' | 'DESC';
    readonly after: readonly [sortKey: string, id: string] | null;
    readonly limit: number;
  },
  columns: Columns = ALL_COLUMNS,
): Promise<EntityData[]> {
  const [sortKey, id] = page.after ?? [null, null];
  const parameters = { ...parametersOf(k, conditions), sortKey, id, limit: page.limit };
  const rows = await readGiven(graph, list(columns, label, page.direction), parameters);
  return rows.map((row) => toEntity(entityAt(row.node, columns), k));
}

export async function countNamed(
  graph: Graph,
  k: string,
  label: ListedLabel,
  conditions: NamedConditions,
): Promise<number> {
  const [row] = await readGiven(graph, count(ALL_COLUMNS, label), parametersOf(k, conditions));
  return Number(row?.n ?? 0);
}
