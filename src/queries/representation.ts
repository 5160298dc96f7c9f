/** Reads which organizations people stand for by a role held: inferences, always labelled as such. */
import type { Graph } from '../graph/graph.ts';
import { known } from './known.ts';
import { toTie, type TieData } from './ties.ts';
import { toEntity, type EntityData } from './entities.ts';
import { map, text } from './values.ts';

/** Somebody holds or held a role in an organization. */
export interface Representative {
  readonly person: string;
  readonly organization: EntityData;
  readonly tenure: TieData;
}

const COLUMNS = `RETURN p.id AS person, o AS organization, r AS role, h AS tie
  ORDER BY p.id, o.id LIMIT 5000`;

const OF_PEOPLE = `UNWIND $ids AS id
  MATCH (p:Person {id: id})-[h:HOLDS]->(r:Role)-[i:POST_IN]->(o:Organization)
  WHERE ${known('h')} AND ${known('i')} ${COLUMNS}`;

const OF_ORGANIZATIONS = `UNWIND $ids AS id
  MATCH (p:Person)-[h:HOLDS]->(r:Role)-[i:POST_IN]->(o:Organization {id: id})
  WHERE ${known('h')} AND ${known('i')} ${COLUMNS}`;

/** The organizations each of these people holds or held a role in; at most 5,000 in all. */
export async function listOrganizationsOf(
  graph: Graph,
  k: string,
  people: readonly string[],
): Promise<Representative[]> {
  return read(graph, OF_PEOPLE, k, people);
}

/** The people who hold or held a role in each of these organizations; at most 5,000 in all. */
export async function listRepresentatives(
  graph: Graph,
  k: string,
  organizations: readonly string[],
): Promise<Representative[]> {
  return read(graph, OF_ORGANIZATIONS, k, organizations);
}

async function read(
  graph: Graph,
  statement: string,
  k: string,
  ids: readonly string[],
): Promise<Representative[]> {
  if (ids.length === 0) return [];
  const rows = await graph.read(statement, { ids, k });
  return rows.map((row) => ({
    person: text(row.person),
    organization: toEntity(map(row.organization), k),
    tenure: toTie(map(row.tie), toEntity(map(row.role), k)),
  }));
}
