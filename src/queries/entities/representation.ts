/** Reads whom a person or a role may have represented at a meeting. Answers mark what is inferred from this. */
import type { Tenure } from '../../domain/ties/roles-on.ts';
import { RapportError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { isKnownAsOf } from '../conditions.ts';
import { tieColumn, type Columns } from './columns.ts';
import { query } from '../../graph/query/query.ts';
import { list, nullable, number, text, texts } from '../../graph/query/value-types.ts';
import { tenureOf } from '../relationships/tie-data.ts';

/** A person or a role at a meeting, and an actor whom it may have represented there. */
export interface StandIn {
  /** The person at the meeting, or a role whose holder the source does not name. */
  readonly end: string;
  readonly actor: string;
  /** Sort key of `actor`. */
  readonly sortKey: string;
  /** When the person holds the role; null if a role without a named holder represents its organization. */
  readonly tenure: Tenure | null;
  /** The person who was there, if `actor` is an organization and the source names that person. */
  readonly representedBy: string | null;
  /** The claims that the inference rests on. */
  readonly claimIds: readonly string[];
}

const TENURE: Columns = { entity: [], tie: ['term', 'claims'] };
const [HELD, POST] = [tieColumn('h', TENURE), tieColumn('i', TENURE)];

/**
 * Finds three kinds: a person who represents an organization, a role that represents its holder, and a role
 * that represents its organization.
 */
const standIns = (name: string, ends: string, actors: string) =>
  query(
    name,
    { ids: list(text), asOf: text, limit: number },
    {
      text: `UNWIND $ids AS id
    CALL (id) {
      MATCH (e:Person${ends})-[h:HOLDS]->(r:Role)-[i:POST_IN]->(a:Organization${actors})
      WHERE ${isKnownAsOf('h')} AND ${isKnownAsOf('i')}
      RETURN e.id AS atIt, a.id AS actor, a.sortKey AS sortKey, ${HELD.expression} AS held,
        ${POST.expression} AS post
      UNION ALL
      MATCH (e:Role${ends})<-[h:HOLDS]-(a:Person${actors})
      WHERE ${isKnownAsOf('h')}
      RETURN e.id AS atIt, a.id AS actor, a.sortKey AS sortKey, ${HELD.expression} AS held,
        null AS post
      UNION ALL
      MATCH (e:Role${ends})-[i:POST_IN]->(a:Organization${actors})
      WHERE ${isKnownAsOf('i')}
      RETURN e.id AS atIt, a.id AS actor, a.sortKey AS sortKey, null AS held,
        ${POST.expression} AS post
    }`,
      row: {
        atIt: text,
        actor: text,
        sortKey: text,
        held: nullable(HELD.type),
        post: nullable(POST.type),
      },
      order: 'ORDER BY atIt, actor LIMIT $limit',
    },
  );

const OF_ENDS = standIns('list standIns of ends', ' {id: id}', '');
const OF_ACTORS = standIns('list standIns for actors', '', ' {id: id}');

/**
 * The most that one question may read. A question that needs more is refused, because no inferred meeting may
 * be missing.
 */
const MAX_STAND_INS = 20_000;

/**
 * Lists whom these people and roles may represent.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` if there are more than `most`.
 */
export function listStandIns(
  graph: Graph,
  asOf: string,
  ends: readonly string[],
  most = MAX_STAND_INS,
): Promise<StandIn[]> {
  return read(OF_ENDS, graph, { ids: ends, asOf }, most);
}

/**
 * Lists who may represent these actors.
 *
 * @throws RapportError as {@link listStandIns}.
 */
export function listStandInsFor(
  graph: Graph,
  asOf: string,
  actors: readonly string[],
  most = MAX_STAND_INS,
): Promise<StandIn[]> {
  return read(OF_ACTORS, graph, { ids: actors, asOf }, most);
}

async function read(
  { run }: typeof OF_ENDS,
  graph: Graph,
  asked: { readonly ids: readonly string[]; readonly asOf: string },
  most: number,
): Promise<StandIn[]> {
  if (asked.ids.length === 0) return [];
  const rows = await run(graph, { ...asked, limit: most + 1 });
  if (rows.length > most) {
    throw new RapportError(
      'QUERY_TOO_EXPENSIVE',
      `Over ${most.toLocaleString('en')} roles may stand for these actors or for those whom they met; leave out filter.representation, or ask about fewer actors.`,
      { details: { argument: 'filter.representation' } },
    );
  }
  return rows.map(({ atIt, actor, sortKey, held, post }) => ({
    end: atIt,
    actor,
    sortKey,
    tenure: held === null ? null : tenureOf(held),
    representedBy: held === null || post === null ? null : atIt,
    claimIds: [held, post].flatMap((tie) => tie?.read('claimIds', texts) ?? []),
  }));
}
