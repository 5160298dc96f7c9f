/** Finds what leads to a place or a topic, or to a part of it, by starting there: events and cases. */
import type { Graph } from '../../graph/graph.ts';
import { isKnownAsOf, MAX_WHOLES } from '../conditions.ts';
import { ALL_COLUMNS, tieColumn, type StoredTie } from '../entities/columns.ts';
import type { EntityData } from '../entities/entities.ts';
import { byParent } from '../../graph/query/by-parent.ts';
import { query, queryByChoice } from '../../graph/query/query.ts';
import { list, text } from '../../graph/query/value-types.ts';
import { toTie, type TieData } from './tie-data.ts';

/** Relationships that lead to a place or a topic. */
export type WholeType = 'AT' | 'CONCERNS';

/** A tie to the whole, or to a part of it. */
export type UnderData = Pick<TieData, 'asOf' | 'support' | 'claimIds' | 'inheritedFrom'>;

/**
 * Matches every `v` that leads to `parent`, or to a part of it (`lowest`), by `r`. The tie itself may be alleged, because
 * its support is shown beside it. A part that is only alleged to be one is none.
 */
export const leadsUnder = (type: WholeType, v: string, label: string) =>
  `MATCH inner = (p:Entity {id: parent})<-[:PART_OF*0..${MAX_WHOLES}]-(lowest:Entity)
    WHERE all(step IN relationships(inner) WHERE ${isKnownAsOf('step')} AND step.support <> 'ALLEGED')
  WITH DISTINCT parent, lowest
  MATCH (lowest)<-[r:${type}]-(${v}:${label}) WHERE ${isKnownAsOf('r')}`;

/** The same from the side of `v`, which is known to lead there: its ties `r`, each once. */
export const tiesUnder = (type: WholeType, v: string) =>
  `MATCH (${v})-[r:${type}]->(lowest:Entity) WHERE ${isKnownAsOf('r')}
  MATCH inner = (lowest)-[:PART_OF*0..${MAX_WHOLES}]->(p:Entity {id: parent})
    WHERE all(step IN relationships(inner) WHERE ${isKnownAsOf('step')} AND step.support <> 'ALLEGED')
  WITH DISTINCT r, lowest`;

/** The ties `r` of one thing, collected. */
export const COLLECTED_UNDER = 'collect(r) AS ties, collect(lowest.id) AS ends';

export const UNDER_COLUMNS = { ties: list(tieColumn('', ALL_COLUMNS).type), ends: list(text) };

/**
 * The parts of an edge between the whole and `node`. Where a firm tie leads there, alleged ones are left out: they say
 * nothing more, and would lend it their basis and their claims.
 */
export function partsUnder(
  whole: string,
  { ties, ends }: { readonly ties: readonly StoredTie[]; readonly ends: readonly string[] },
  node: EntityData,
): readonly [UnderData, ...UnderData[]] {
  const all = ties.map((tie, i): UnderData => {
    const { asOf, support, claimIds, inheritedFrom } = toTie(tie, node);
    const end = ends[i] ?? whole;
    return {
      asOf,
      support,
      claimIds,
      inheritedFrom: inheritedFrom ?? (end === whole ? null : end),
    };
  });
  const firm = all.filter(({ support }) => support !== 'ALLEGED');
  const [first, ...rest] = firm.length > 0 ? firm : all;
  if (first === undefined) throw new Error(`Nothing leads from ${node.id} to ${whole}.`);
  return [first, ...rest];
}

/** Something that leads to a whole, with the ties. */
export interface FoundUnder {
  readonly id: string;
  readonly ties: readonly StoredTie[];
  readonly ends: readonly string[];
}

const FIND = queryByChoice(['CONCERNS', 'LegalCase'], (type: WholeType, label: 'LegalCase') =>
  query(
    'find what is under a whole',
    { parents: list(text), asOf: text },
    {
      text: `UNWIND $parents AS parent
      CALL (parent) {
        ${leadsUnder(type, 'e', label)}
        WITH e.id AS found, ${COLLECTED_UNDER}
        RETURN found AS id, ties AS ties, ends AS ends
      }`,
      row: { parent: text, id: text, ...UNDER_COLUMNS },
    },
  ),
);

/** All that leads to each whole or to a part of it. */
export async function findUnder(
  graph: Graph,
  asOf: string,
  parents: readonly string[],
  { type, label }: { readonly type: WholeType; readonly label: 'LegalCase' },
): Promise<FoundUnder[][]> {
  return byParent(parents, await FIND(type, label).run(graph, { parents, asOf }));
}
