/** Decides by the cells of a row what a mapping leaves to them: the stage of the meeting, and how they met. */
import { foldText } from '../../../domain/entities/fold-text.ts';
import { listOf, type CellCondition, type Decision, type DecisionRule } from './mapping.ts';

/** What stands in a column of a row, on one line. */
export interface DecidingCell {
  readonly text: string;
  /** Whether it is empty, or only a placeholder such as "n/a". */
  readonly isBlank: boolean;
}

export interface DecidingRow {
  readonly cellAt: (column: string) => DecidingCell;
  /** Takes a column in which a pattern fits only a part of the cell, which counts for nothing. */
  readonly fitsPart: (column: string) => void;
}

/** What the first rule that fits decides; undefined if none does and there is no "else". */
export function decide<T extends string>(decision: Decision<T>, row: DecidingRow): T | undefined {
  if (typeof decision === 'string') return decision;
  const rule = decision.when.find((each) =>
    conditionsOf(each).every(([column, condition]) => holds(column, condition, row)),
  );
  return rule?.is ?? decision.else;
}

/** The columns by whose cells something is decided, each with the number of its rule. */
export const columnsOfDecision = (
  decision: Decision<string> | undefined,
): (readonly [number, string])[] =>
  decision === undefined || typeof decision === 'string'
    ? []
    : decision.when.flatMap((rule, index) =>
        conditionsOf(rule).map(([column]) => [index, column] as const),
      );

const conditionsOf = ({ is: _, ...conditions }: DecisionRule<string>): [string, CellCondition][] =>
  Object.entries(conditions as Record<string, CellCondition>);

/** Folded texts that say that what the column tells of did not happen: a visitor log has "N" under ARRIVED. */
const SAYS_NO: ReadonlySet<string> = new Set([
  ...['n', 'no', 'f', 'false', '0', 'none', 'not', 'never', 'no show', 'no-show', 'noshow'],
  ...['did not arrive', 'did not attend', 'did not come', 'dna', 'not arrived', 'absent'],
]);

function holds(column: string, condition: CellCondition, row: DecidingRow): boolean {
  const { text, isBlank } = row.cellAt(column);
  const isThere = !isBlank && !SAYS_NO.has(foldText(text));
  if (condition === 'present') return isThere;
  if (condition === 'blank') return !isThere;
  const { equals, matches } = condition;
  // What a mapping writes out, it means: also a placeholder.
  if (equals !== undefined && !listOf(equals).some((each) => foldText(each) === foldText(text)))
    return false;
  if (matches === undefined) return true;
  const cell = isBlank ? '' : text;
  if (new RegExp(`^(?:${matches})$`, 'iu').test(cell)) return true;
  if (new RegExp(matches, 'iu').test(cell)) row.fitsPart(column);
  return false;
}
