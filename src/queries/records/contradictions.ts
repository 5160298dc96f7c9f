/** Reads what sources contradict each other on, as the projection stored it: no rule is evaluated here. */
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, nullable, number, optional, text } from '../../graph/query/value-types.ts';
import type { When } from '../../graph/query/when.ts';
import { claimsOfStep, isKnownAsOf, knownEntity } from '../conditions.ts';

/** What a contradiction is about, in the order in which they are listed. */
export const CONTRADICTION_KINDS = ['EVENT', 'DATE', 'PAIR', 'TIE'] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

/** One contradiction, by ids; `place` orders those of its kind. */
export interface ContradictionData {
  readonly kind: ContradictionKind;
  readonly place: string;
  readonly subject: string;
  readonly object: string | null;
  readonly meeting: string | null;
  readonly claimIds: readonly string[];
}

const ASKED = { actor: nullable(text), asOf: text };
type WhenAsked = When<'actor'>;

const events = (test: string) => (when: WhenAsked) => `MATCH (e:Event) WHERE ${knownEntity('e')}
  ${when.given(
    'actor',
    `AND COUNT { MATCH (e)<-[part:INVOLVED_IN]-(:Entity {id: $actor})
      WHERE ${isKnownAsOf('part')} } > 0`,
  )}
  WITH e, size([x IN coalesce(e.stepFrom, []) WHERE x <= $asOf]) AS n
  WITH e, CASE WHEN n = 0 THEN '' ELSE ${test} END AS found, ${claimsOfStep('e')} AS claims
  WHERE found IN ['DISPUTED', '1']
  WITH e.id AS place, e.id AS subject, '' AS object, '' AS meeting, claims`;

const either = (when: WhenAsked) => when.given('actor', 'AND (a.id = $actor OR b.id = $actor)');

const SELECT: Readonly<Record<ContradictionKind, (when: WhenAsked) => string>> = {
  EVENT: events('e.stepStatus[n - 1]'),
  DATE: events('e.stepDisputed[n - 1]'),
  PAIR: (when) => `MATCH (a:Actor)-[r:COUNTERPART]->(b:Actor)
  WHERE r.verdict = 'DISPUTED' AND ${isKnownAsOf('r')} AND r.ofRole IS NULL ${either(when)}
  WITH a.id + ' ' + b.id + ' ' + r.meeting AS place, a.id AS subject, b.id AS object,
    r.meeting AS meeting, r.claimIds AS claims`,
  TIE: (
    when,
  ) => `MATCH (a:Entity)-[r:HOLDS|POST_IN|MEMBER_OF|PART_OF|PARTY_TO|UNDER|CONCERNS|AT]->(b:Entity)
  WHERE r.support = 'DISPUTED' AND ${isKnownAsOf('r')} ${either(when)}
  WITH r.key AS place, a.id AS subject, b.id AS object, '' AS meeting, r.claimIds AS claims`,
};

const queriesFor = (kind: ContradictionKind) => ({
  list: query(
    `list contradictions ${kind}`,
    { ...ASKED, from: nullable(text), limit: number },
    {
      text: (when) => `${SELECT[kind](when)}
      ${when.given('from', 'WHERE place > $from')}`,
      row: {
        place: text,
        subject: text,
        object: optional,
        meeting: optional,
        claimIds: column('claims', list(text)),
      },
      order: 'ORDER BY place LIMIT $limit',
    },
  ),
  count: query(`count contradictions ${kind}`, ASKED, {
    text: SELECT[kind],
    row: { n: column('count(place)', number) },
  }),
});

const QUERIES: Readonly<Record<ContradictionKind, ReturnType<typeof queriesFor>>> = {
  EVENT: queriesFor('EVENT'),
  DATE: queriesFor('DATE'),
  PAIR: queriesFor('PAIR'),
  TIE: queriesFor('TIE'),
};

/** Which contradictions: of these kinds, with this actor, if one is given. */
export interface ContradictionQuery {
  readonly kinds: readonly ContradictionKind[];
  readonly actor: string | null;
}

/** At most `limit` contradictions after a place, kind by kind. */
export async function listContradictions(
  graph: Graph,
  asOf: string,
  { kinds, actor }: ContradictionQuery,
  page: { readonly after: readonly [kind: number, place: string] | null; readonly limit: number },
): Promise<ContradictionData[]> {
  const found: ContradictionData[] = [];
  const [start, place] = page.after ?? [0, null];
  for (const [i, kind] of CONTRADICTION_KINDS.entries()) {
    const limit = page.limit - found.length;
    if (i < start || !kinds.includes(kind) || limit === 0) continue;
    const from = i === start ? place : null;
    const rows = await QUERIES[kind].list.run(graph, { actor, asOf, from, limit });
    found.push(...rows.map((row) => ({ ...row, kind })));
  }
  return found;
}

export async function countContradictions(
  graph: Graph,
  asOf: string,
  { kinds, actor }: ContradictionQuery,
): Promise<number> {
  const counts = await Promise.all(
    kinds.map((kind) => QUERIES[kind].count.run(graph, { actor, asOf })),
  );
  return counts.reduce((sum, [row]) => sum + (row?.n ?? 0), 0);
}
