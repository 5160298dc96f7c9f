/** Counts what is known on a day by type, status and modality. */
import type { Graph } from '../graph/graph.ts';
import { known, knownEntity } from './known.ts';
import { text } from './values.ts';

/** How many of each; what there is none of is left out. */
export interface StatsData {
  /** By type as stored, such as `LegalCase`; sources among them, claims apart. */
  readonly entities: ReadonlyMap<string, number>;
  readonly publications: number;
  readonly events: ReadonlyMap<string, number>;
  /** Meetings by the strongest verdict that any pair has by them. */
  readonly verdicts: ReadonlyMap<string, number>;
  readonly relationships: ReadonlyMap<string, number>;
  readonly claims: ReadonlyMap<string, number>;
}

// What curators add is no source that the graph covers.
const ENTITIES = `MATCH (e:Entity) WHERE e.type <> 'Claim' AND ${knownEntity('e')}
    AND (e.kind IS NULL OR e.kind <> 'curation')
  WITH e.type AS type, count(e) AS n RETURN type AS key, n AS n`;

const PUBLICATIONS = `MATCH (s:Source) WHERE ${knownEntity('s')} AND s.kind <> 'curation'
  RETURN 'publication' AS key, count(s) AS n`;

const eventsBy = (column: string) => `MATCH (e:Event) WHERE ${knownEntity('e')}
  WITH e.id AS id, e.${column} AS steps, size([x IN coalesce(e.stepFrom, []) WHERE x <= $k]) AS n
  WHERE n > 0
  WITH id, steps[n - 1] AS standing WHERE standing <> ''
  WITH standing, count(id) AS total RETURN standing AS key, total AS n`;

// One span of a relationship is known on a day: its spans need no telling apart. What is inferred from
// roles is no pair.
const RELATIONSHIPS = `MATCH (a:Entity)-[r]->(b:Entity) WHERE ${known('r')} AND r.ofRole IS NULL
  WITH type(r) AS type, count(r) AS n RETURN type AS key, n AS n`;

const CLAIMS = `MATCH (c:Claim) WHERE ${known('c')} AND c.rank <> 'deprecated'
  WITH c.modality AS modality, count(c) AS n RETURN modality AS key, n AS n`;

/** Reads over everything: ask once a revision and day. */
export async function countStats(graph: Graph, k: string): Promise<StatsData> {
  const count = async (statement: string) => {
    const rows = await graph.read(statement, { k });
    return new Map(rows.map((row) => [text(row.key), Number(row.n)]));
  };
  const [entities, publications, events, verdicts, relationships, claims] = await Promise.all(
    [
      ...[ENTITIES, PUBLICATIONS, eventsBy('stepStatus'), eventsBy('stepVerdict')],
      ...[RELATIONSHIPS, CLAIMS],
    ].map(count),
  );
  return {
    entities: entities!,
    publications: publications!.get('publication') ?? 0,
    events: events!,
    verdicts: verdicts!,
    relationships: relationships!,
    claims: claims!,
  };
}
