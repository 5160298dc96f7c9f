/**
 * Finds events and cases that lead to a place or a topic, or to a part of one. The search starts at the place
 * or topic.
 */
import { SUPPORTS, weakestSupport, type Support } from '../../domain/ties/support.ts';
import type { Graph } from '../../graph/graph.ts';
import { isKnownAsOf, MAX_WHOLES } from '../conditions.ts';
import { ALL_COLUMNS, tieColumn, type StoredTie } from '../entities/columns.ts';
import type { EntityData } from '../entities/entities.ts';
import { byParent } from '../../graph/query/by-parent.ts';
import { query, queryByChoice } from '../../graph/query/query.ts';
import { list, oneOf, text } from '../../graph/query/value-types.ts';
import { toTie, type TieData } from './tie-data.ts';

/** Relationships that lead to a place or a topic. */
export type WholeType = 'AT' | 'CONCERNS';

/** A tie to the whole or to a part of it. */
export type UnderData = Pick<TieData, 'asOf' | 'support' | 'claimIds' | 'inheritedFrom'>;

/**
 * Matches every `v` that leads to `parent`, or to a part of it (`lowest`), by `r`. The tie itself may be
 * alleged, because its support is shown beside it. An alleged part does not count as a part.
 */
export const leadsUnder = (type: WholeType, v: string, label: string) =>
  `MATCH inner = (p:Entity {id: parent})<-[:PART_OF*0..${MAX_WHOLES}]-(lowest:Entity)
    WHERE all(step IN relationships(inner) WHERE ${isKnownAsOf('step')} AND step.support <> 'ALLEGED')
  WITH DISTINCT parent, lowest
  MATCH (lowest)<-[r:${type}]-(${v}:${label}) WHERE ${isKnownAsOf('r')}`;

/**
 * Matches the same ties from the side of a `v` that is known to lead to `parent`. Each tie `r` appears once
 * per chain of parts up to `parent`, with the support and the claims of that chain's steps.
 */
export const tiesUnder = (type: WholeType, v: string) =>
  `MATCH (${v})-[r:${type}]->(lowest:Entity) WHERE ${isKnownAsOf('r')}
  MATCH inner = (lowest)-[:PART_OF*0..${MAX_WHOLES}]->(p:Entity {id: parent})
    WHERE all(step IN relationships(inner) WHERE ${isKnownAsOf('step')} AND step.support <> 'ALLEGED')
  WITH r, lowest, [step IN relationships(inner) | step.support] AS supports,
    reduce(all = [], step IN relationships(inner) | all + step.claimIds) AS claims`;

/** Collects the ties `r` of one thing. */
export const COLLECTED_UNDER = `collect(r) AS ties, collect(lowest.id) AS ends,
  collect(supports) AS stepSupports, collect(claims) AS stepClaims`;

export const RETURNED_UNDER =
  'ties AS ties, ends AS ends, stepSupports AS stepSupports, stepClaims AS stepClaims';

export const UNDER_COLUMNS = {
  ties: list(tieColumn('', ALL_COLUMNS).type),
  ends: list(text),
  stepSupports: list(list(oneOf(SUPPORTS))),
  stepClaims: list(list(text)),
};

/** What {@link UNDER_COLUMNS} hold: for each tie, where it leads, and the steps from there up to the whole. */
export interface TiesUnder {
  readonly ties: readonly StoredTie[];
  readonly ends: readonly string[];
  readonly stepSupports: readonly (readonly Support[])[];
  readonly stepClaims: readonly (readonly string[])[];
}

/**
 * The parts of an edge between the whole and `node`. A part rests on the tie and on every step up to the
 * whole, so it is as doubtful as the most doubtful of them, and has the claims of all. If there is a firm tie,
 * alleged ones are left out, because they would only add their doubtful basis and claims.
 */
export function partsUnder(
  whole: string,
  { ties, ends, stepSupports, stepClaims }: TiesUnder,
  node: EntityData,
): readonly [UnderData, ...UnderData[]] {
  const all = ties.map((tie, i): UnderData => {
    const { asOf, support, claimIds, inheritedFrom } = toTie(tie, node);
    const end = ends[i] ?? whole;
    return {
      asOf,
      support: weakestSupport([support, ...(stepSupports[i] ?? [])]),
      claimIds: [...claimIds, ...(stepClaims[i] ?? [])],
      inheritedFrom: inheritedFrom ?? (end === whole ? null : end),
    };
  });
  const firm = all.filter(({ support }) => support !== 'ALLEGED');
  const [first, ...rest] = firm.length > 0 ? firm : all;
  if (first === undefined) throw new Error(`Nothing leads from ${node.id} to ${whole}.`);
  return [first, ...rest];
}

/** A thing that leads to a whole, with its ties. */
export interface FoundUnder extends TiesUnder {
  readonly id: string;
}

const FIND = queryByChoice(['CONCERNS', 'LegalCase'], (type: WholeType, label: 'LegalCase') =>
  query(
    'find what is under a whole',
    { parents: list(text), asOf: text },
    {
      text: `UNWIND $parents AS parent
      CALL (parent) {
        ${leadsUnder(type, 'e', label)}
        WITH DISTINCT parent, e
        CALL (parent, e) { ${tiesUnder(type, 'e')} RETURN ${COLLECTED_UNDER} }
        RETURN e.id AS id, ${RETURNED_UNDER}
      }`,
      row: { parent: text, id: text, ...UNDER_COLUMNS },
    },
  ),
);

/** Everything that leads to each whole or to a part of it. */
export async function findUnder(
  graph: Graph,
  asOf: string,
  parents: readonly string[],
  { type, label }: { readonly type: WholeType; readonly label: 'LegalCase' },
): Promise<FoundUnder[][]> {
  return byParent(parents, await FIND(type, label).run(graph, { parents, asOf }));
}
