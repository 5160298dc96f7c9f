/** What claims contradict each other on now, among the events, relationships and pairs that a load touches. */
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import type { RelationshipAt } from '../../domain/touched.ts';
import { query, type QueryTarget } from '../../graph/query/query.ts';
import { list, optional, parameter, text } from '../../graph/query/value-types.ts';
import { knownEntity } from '../conditions.ts';
import {
  CONTRADICTING,
  CONTRADICTING_TIES,
  type ContradictionData,
  type ContradictionKind,
} from '../records/contradictions.ts';

/** A contradiction without its claims. */
export type ContradictionReading = Pick<
  ContradictionData,
  'kind' | 'subject' | 'object' | 'meeting' | 'key'
>;

const ROW = { subject: text, object: optional, meeting: optional, key: text };

const ofEvents = (kind: ContradictionKind) =>
  query(
    `list touched contradictions of ${kind}`,
    { ids: list(text), asOf: text },
    {
      text: `UNWIND $ids AS id MATCH (e:Event {id: id}) WHERE ${knownEntity('e')}${CONTRADICTING[kind]}`,
      row: ROW,
    },
  );

const ofRows = (kind: ContradictionKind, match: string) =>
  query(
    `list touched contradictions of ${kind}`,
    { rows: parameter<readonly RelationshipAt[]>(), asOf: text },
    { text: `UNWIND $rows AS row MATCH ${match}${CONTRADICTING[kind]}`, row: ROW },
  );

const OF_EVENTS = (['STATUS', 'DATE'] as const).map((kind) => ({ kind, ...ofEvents(kind) }));

// All capacities of a part are matched, since they are one contradiction.
const PART = ofRows(
  'PART',
  `(e:Event {id: row.to})<-[r:INVOLVED_IN]-(a:Entity {id: row.from}) WITH DISTINCT a, r, e`,
);
const RELATIONSHIP = ofRows(
  'RELATIONSHIP',
  `(a:Entity {id: row.from})-[r:${CONTRADICTING_TIES} {key: row.key}]->(b:Entity) WITH a, r, b`,
);
const PAIR = ofRows(
  'PAIR',
  `(a:Entity {id: row.from})-[r:COUNTERPART]->(b:Entity {id: row.to}) WHERE r.key = row.key WITH a, r, b`,
);

/** The contradictions about these events, by kind and key. */
export async function readEventContradictions(
  target: QueryTarget,
  ids: readonly string[],
): Promise<Map<string, ContradictionReading>> {
  const found = new Map<string, ContradictionReading>();
  for (const { kind, run } of OF_EVENTS) {
    for (const row of await run(target, { ids, asOf: ALL_KNOWN })) {
      found.set(`${kind} ${row.key}`, { kind, ...row });
    }
  }
  return found;
}

/** The contradictions about these involvements, ties and pairs, by kind and key. */
export async function readContradictions(
  target: QueryTarget,
  rows: readonly RelationshipAt[],
): Promise<Map<string, ContradictionReading>> {
  const found = new Map<string, ContradictionReading>();
  for (const [kind, { run }] of [
    ['PART', PART],
    ['PAIR', PAIR],
    ['RELATIONSHIP', RELATIONSHIP],
  ] as const) {
    const some = rows.filter(({ type }) => kindOf(type) === kind);
    if (some.length === 0) continue;
    for (const row of await run(target, { rows: some, asOf: ALL_KNOWN })) {
      found.set(`${kind} ${row.key}`, { kind, ...row });
    }
  }
  return found;
}

function kindOf(type: RelationshipAt['type']): ContradictionKind {
  if (type === 'INVOLVED_IN') return 'PART';
  return type === 'COUNTERPART' ? 'PAIR' : 'RELATIONSHIP';
}
