/** Finds where the relationships of a type are read from, and how many lie there, so that a page of them is bounded. */
import {
  PREDICATE_RULES,
  PREDICATES,
  type RelationshipType,
} from '../../domain/claims/predicates.ts';
import type { EntityType } from '../../domain/entities/entities.ts';
import { query, queryByChoice, type QueryTarget } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, text } from '../../graph/query/value-types.ts';
import { IDS_PER_PAGE } from './listed-ids.ts';

/** An entity, and how many relationships are stored there, over all knowledge spans. */
export interface ExportStart {
  readonly id: string;
  readonly n: number;
}

/** The end from which relationships are read: the one at which fewer of them can lie. */
export interface StartSide {
  readonly arrow: 'out' | 'in';
  readonly types: readonly EntityType[];
}

/** An actor may take part in fifty thousand events, and an event has few actors. */
const READ_FROM_OBJECT: readonly RelationshipType[] = ['INVOLVED_IN', 'PARTY_TO'];

const ACTOR_SIDE: StartSide = { arrow: 'out', types: PREDICATE_RULES.memberOf.subject };

/** The end from which the relationships of a type are read, by the table of predicates. */
export function startSideOf(type: RelationshipType): StartSide {
  const rule = PREDICATES.map((name) => PREDICATE_RULES[name]).find(
    ({ relationship }) => relationship === type,
  );
  // No predicate makes pairs; they are projected from the involvements of actors.
  if (rule === undefined || typeof rule.object === 'string') return ACTOR_SIDE;
  return READ_FROM_OBJECT.includes(type)
    ? { arrow: 'in', types: rule.object }
    : { arrow: 'out', types: rule.subject };
}

/** The pattern of the relationships `r` of a type between `s`, where they are read from, and `o`. */
export const patternOf = (type: RelationshipType, { arrow }: StartSide, o = '(o:Entity)') =>
  arrow === 'out' ? `(s)-[r:${type}]->${o}` : `(s)<-[r:${type}]-${o}`;

// Both engines store how many relationships each node has, so this reads no relationship.
const counted = (type: RelationshipType) =>
  column(`COUNT { ${patternOf(type, startSideOf(type), '()')} }`, number);

const PAGE = queryByChoice(
  ['Person', 'HOLDS'],
  (type: EntityType, relationship: RelationshipType) =>
    query(
      `list starts to export of ${relationship}`,
      { after: text, limit: number },
      {
        text: `MATCH (s:${type}) WHERE s.type = '${type}' AND s.id > $after
      WITH s, s.id AS id ORDER BY id LIMIT $limit`,
        row: { id: text, n: counted(relationship) },
        order: 'ORDER BY id',
      },
    ),
);

const AMONG = queryByChoice(
  ['Person', 'HOLDS'],
  (type: EntityType, relationship: RelationshipType) =>
    query(
      `count starts to export of ${relationship}`,
      { ids: list(text) },
      {
        text: `UNWIND $ids AS id MATCH (s:Entity {id: id}) WHERE s.type = '${type}'`,
        row: { id: text, n: counted(relationship) },
        order: 'ORDER BY id',
      },
    ),
);

/** The entities of a type where relationships of a type lie, ascending by id, page by page. */
export async function* startPages(
  graph: QueryTarget,
  relationship: RelationshipType,
  type: EntityType,
): AsyncGenerator<readonly ExportStart[]> {
  for (let after = ''; ;) {
    const rows = await PAGE(type, relationship).run(graph, { after, limit: IDS_PER_PAGE });
    yield rows.filter(({ n }) => n > 0);
    if (rows.length < IDS_PER_PAGE) return;
    after = rows.at(-1)!.id;
  }
}

/** The same among some entities. */
export async function startsAmong(
  graph: QueryTarget,
  relationship: RelationshipType,
  type: EntityType,
  ids: readonly string[],
): Promise<readonly ExportStart[]> {
  const rows = await AMONG(type, relationship).run(graph, { ids });
  return rows.filter(({ n }) => n > 0);
}
