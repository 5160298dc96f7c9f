/** Counts what is known on a day, by type, status and modality. */
import type { Graph } from '../../graph/graph.ts';
import { isKnownAsOf, knownEntity } from '../conditions.ts';
import { isLiveClaim } from '../../graph/query/live-claims.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { number, text } from '../../graph/query/value-types.ts';

/** Counts by key. A key with no items is left out. */
export interface StatsData {
  /** By type as stored, such as `LegalCase`; includes sources but not claims. */
  readonly entities: ReadonlyMap<string, number>;
  readonly publications: number;
  readonly events: ReadonlyMap<string, number>;
  /** Meetings by the strongest verdict of their pairs. */
  readonly verdicts: ReadonlyMap<string, number>;
  readonly relationships: ReadonlyMap<string, number>;
  readonly claims: ReadonlyMap<string, number>;
}

const counted = (name: string, cypher: string, key: string, n = 'n') =>
  query(
    name,
    { asOf: text },
    {
      text: cypher,
      row: { key: column(key, text), n: column(n, number) },
    },
  );

// Curation is left out, because it never counts as a publication.
const ENTITIES = counted(
  'count entities',
  `MATCH (e:Entity) WHERE e.type <> 'Claim' AND ${knownEntity('e')}
    AND (e.kind IS NULL OR e.kind <> 'curation')
  WITH e.type AS type, count(e) AS n`,
  'type',
);

const PUBLICATIONS = counted(
  'count publications',
  `MATCH (s:Source) WHERE ${knownEntity('s')} AND s.kind <> 'curation'`,
  `'publication'`,
  'count(s)',
);

const eventsBy = (property: 'stepStatus' | 'stepVerdict') =>
  counted(
    `count events by ${property}`,
    `MATCH (e:Event) WHERE ${knownEntity('e')}
  WITH e.id AS id, e.${property} AS steps, size([x IN coalesce(e.stepFrom, []) WHERE x <= $asOf]) AS n
  WHERE n > 0
  WITH id, steps[n - 1] AS standing WHERE standing <> ''
  WITH standing, count(id) AS total`,
    'standing',
    'total',
  );
const STATUSES = eventsBy('stepStatus');
const VERDICTS = eventsBy('stepVerdict');

// At most one span of a relationship is known on a day, so counting spans counts relationships. Pairs with a role at
// one end are left out, because they never count.
const RELATIONSHIPS = counted(
  'count relationships',
  `MATCH (a:Entity)-[r]->(b:Entity) WHERE ${isKnownAsOf('r')} AND r.ofRole IS NULL
  WITH type(r) AS type, count(r) AS n`,
  'type',
);

const CLAIMS = counted(
  'count claims by modality',
  `MATCH (c:Claim) WHERE ${isKnownAsOf('c')} AND ${isLiveClaim('c')}
  WITH c.modality AS modality, count(c) AS n`,
  'modality',
);

/** Counts all of these. It reads the whole graph, so callers should keep the result per revision and day. */
export async function countStats(graph: Graph, asOf: string): Promise<StatsData> {
  const count = async ({ run }: typeof ENTITIES) =>
    new Map((await run(graph, { asOf })).map(({ key, n }) => [key, n]));
  const [entities, publications, events, verdicts, relationships, claims] = await Promise.all([
    ...([count(ENTITIES), count(PUBLICATIONS), count(STATUSES)] as const),
    ...([count(VERDICTS), count(RELATIONSHIPS), count(CLAIMS)] as const),
  ]);
  return {
    entities,
    publications: publications.get('publication') ?? 0,
    events,
    verdicts,
    relationships,
    claims,
  };
}
