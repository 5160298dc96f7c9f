/** Reads for whom somebody, or a role, may have stood: inferences, always labelled as such. */
import type { Graph, Row } from '../graph/graph.ts';
import { tieAt, tieColumns, type Columns } from './columns.ts';
import { toEntity } from './entities.ts';
import { known } from './known.ts';
import { toTie, type TieData } from './ties.ts';
import { text, texts } from './values.ts';

/** Who was at a meeting, and an actor for whom that may tell by a role. */
export interface Standing {
  /** A person, or a role whose holder the source does not name. */
  readonly end: string;
  readonly actor: string;
  /** The actor's. */
  readonly sortKey: string;
  /** How the person holds the role; null where the role itself was there for the organization it is a post in. */
  readonly tenure: TieData | null;
  /** The person who was there, where the actor is an organization; null where the source names nobody. */
  readonly representedBy: string | null;
  /** The claims behind it. */
  readonly claimIds: readonly string[];
}

const TENURE: Columns = { entity: [], tie: ['term', 'claims'] };
const [HELD, POST] = [tieColumns('h', TENURE), tieColumns('i', TENURE)];

/** A person for an organization, a role for its holder, and a role for its organization. */
const standings = (ends: string, actors: string) => `UNWIND $ids AS id
  CALL (id) {
    MATCH (e:Person${ends})-[h:HOLDS]->(r:Role)-[i:POST_IN]->(a:Organization${actors})
    WHERE ${known('h')} AND ${known('i')}
    RETURN e.id AS atIt, a.id AS actor, a.sortKey AS sortKey, ${HELD} AS held, ${POST} AS post
    UNION ALL
    MATCH (e:Role${ends})<-[h:HOLDS]-(a:Person${actors})
    WHERE ${known('h')}
    RETURN e.id AS atIt, a.id AS actor, a.sortKey AS sortKey, ${HELD} AS held, null AS post
    UNION ALL
    MATCH (e:Role${ends})-[i:POST_IN]->(a:Organization${actors})
    WHERE ${known('i')}
    RETURN e.id AS atIt, a.id AS actor, a.sortKey AS sortKey, null AS held, ${POST} AS post
  }
  RETURN atIt AS atIt, actor AS actor, sortKey AS sortKey, held AS held, post AS post
  ORDER BY atIt, actor LIMIT 5000`;

const OF_ENDS = standings(' {id: id}', '');
const OF_ACTORS = standings('', ' {id: id}');

/** For whom each of these people and roles may stand; at most 5,000 in all. */
export function listStandings(
  graph: Graph,
  k: string,
  ends: readonly string[],
): Promise<Standing[]> {
  return read(graph, OF_ENDS, k, ends);
}

/** Who may stand for each of these actors; at most 5,000 in all. */
export function listStandingsFor(
  graph: Graph,
  k: string,
  actors: readonly string[],
): Promise<Standing[]> {
  return read(graph, OF_ACTORS, k, actors);
}

async function read(
  graph: Graph,
  statement: string,
  k: string,
  ids: readonly string[],
): Promise<Standing[]> {
  if (ids.length === 0) return [];
  return (await graph.read(statement, { ids, k })).map((row) => toStanding(row, k));
}

function toStanding({ atIt, actor, sortKey, held, post }: Row, k: string): Standing {
  const tenure = held === null ? null : tieAt(held, TENURE);
  const behind = [tenure, post === null ? null : tieAt(post, TENURE)];
  return {
    end: text(atIt),
    actor: text(actor),
    sortKey: text(sortKey),
    tenure: tenure === null ? null : toTie(tenure, toEntity({}, k)),
    representedBy: held === null || post === null ? null : text(atIt),
    claimIds: behind.flatMap((tie) => texts(tie?.claimIds)),
  };
}
