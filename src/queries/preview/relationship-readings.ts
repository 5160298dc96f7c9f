/** What involvements and ties read like now, and what the claims behind what a load touches contradict each other on. */
import { RELATIONSHIP_TYPES } from '../../domain/claims/predicates.ts';
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import type { RelationshipAt } from '../../domain/touched.ts';
import { query, type QueryTarget } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { map, parameter, text, type PropertyMap } from '../../graph/query/value-types.ts';
import { isKnownAsOf } from '../conditions.ts';

const ROWS = { rows: parameter<readonly RelationshipAt[]>(), asOf: text };
const KEYED = { key: column('row.key', text), properties: column('properties(r)', map) };

const TIES = RELATIONSHIP_TYPES.filter(
  (type) => type !== 'INVOLVED_IN' && type !== 'COUNTERPART',
).join('|');

// Starts at the event, since an actor may have fifty thousand involvements and an event has few.
const INVOLVEMENTS_NOW = query('list touched involvements', ROWS, {
  text: `UNWIND $rows AS row
    MATCH (e:Entity {id: row.to})<-[r:INVOLVED_IN {key: row.key}]-(:Entity)
    WHERE ${isKnownAsOf('r')}`,
  row: KEYED,
});

const TIES_NOW = query('list touched ties', ROWS, {
  text: `UNWIND $rows AS row
    MATCH (a:Entity {id: row.from})-[r:${TIES} {key: row.key}]->(:Entity)
    WHERE ${isKnownAsOf('r')}`,
  row: KEYED,
});

/** What is answered of a relationship, beside what its ends read like. Absent members are left out. */
export type RelationshipReading = PropertyMap;

const ANSWERED: readonly string[] = [
  ...['status', 'support', 'capacity', 'since', 'until', 'attestedOn'],
  ...['onBehalfOf', 'representedBy', 'insteadOf', 'accompanying'],
  ...['charges', 'penaltyFaced', 'penaltyGiven', 'inheritedFrom'],
];

/** The readings of those of these relationships that are known now, by key. */
export async function readRelationships(
  target: QueryTarget,
  asked: readonly RelationshipAt[],
): Promise<Map<string, RelationshipReading>> {
  const isPart = ({ type }: RelationshipAt) => type === 'INVOLVED_IN';
  const parts = await INVOLVEMENTS_NOW.run(target, { rows: asked.filter(isPart), asOf: ALL_KNOWN });
  const rest = asked.filter((each) => !isPart(each));
  const ties = await TIES_NOW.run(target, { rows: rest, asOf: ALL_KNOWN });
  return new Map([...parts, ...ties].map(({ key, properties }) => [key, answered(properties)]));
}

const answered = (properties: PropertyMap): RelationshipReading =>
  Object.fromEntries(
    ANSWERED.flatMap((name) => (name in properties ? [[name, properties[name]!]] : [])),
  );
