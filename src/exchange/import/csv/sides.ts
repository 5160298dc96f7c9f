/** Looks at who took part in the meeting of a row: nobody meets himself, and one alone meets nobody. */
import { foldText } from '../../../domain/entities/fold-text.ts';
import { PRESENT } from '../../../domain/claims/predicates.ts';
import { slugOf } from '../mint-ids.ts';
import type { Problem } from '../importer.ts';
import type { Cell, CsvRow } from './csv-row.ts';

/** Somebody who took part. */
export interface Part {
  readonly type: 'Person' | 'Organization' | 'Role';
  readonly name: string;
  /** Where the name stands. */
  readonly cell: Cell;
  /** The whole cell of somebody whose name is a group of it: "Mayor Ann Lee". */
  readonly written?: string;
  readonly capacity: string;
  /** The role that a person holds. */
  readonly role?: string;
  /** The organization for which they acted. */
  readonly onBehalfOf?: string;
  /** Set if a curator must decide what it is. */
  readonly isDoubtful?: true;
  /** Set if it only stands for somebody whom nobody names, so that it is left out. */
  readonly isUnnamed?: true;
}

/** What describes somebody rather than naming them. */
const NO_NAME =
  /.\band others$|^(?:the )?(?:\d+ )?(?:representatives?|members|delegates|delegations?|staff|people|attendees|participants)(?: (?:of|from) (?:the )?(?:\d+|several|various|many|some|other)\b.*)?$/iu;

/**
 * The parts of a row without repeats. Somebody of the same name as one who is present already is not counted as
 * somebody else: the same actor is left out, and what only bears the name waits for a curator.
 *
 * @param above those of the meeting that the row continues.
 */
export function distinctParts(
  row: CsvRow,
  parts: readonly Part[],
  above: readonly Part[],
  problems: Problem[],
): Part[] {
  const kept: Part[] = [];
  for (const part of parts) {
    if (NO_NAME.test(part.name))
      problems.push(row.problem('look', { ...part.cell, text: part.name }, IS_NO_NAME));
    if (kept.some((other) => isSame(other, part) && isOneCell(other, part))) continue;
    const self = [...above, ...kept].find(
      (other) =>
        isPresent(other) && isPresent(part) && !isOneCell(other, part) && isLike(other, part),
    );
    if (self === undefined) kept.push(part);
    else {
      problems.push(row.problem('look', { ...part.cell, text: part.name }, MEETS_SELF));
      if (!isSame(self, part)) kept.push({ ...part, isDoubtful: true });
    }
  }
  return kept;
}

/** Whether only one of them was there, so that nobody met anybody. */
export const isOneSided = (parts: readonly Part[]): boolean => parts.filter(isPresent).length < 2;

export const isPresent = ({ capacity }: Part) => PRESENT.some((each) => each === capacity);

const isSame = (a: Part, b: Part) => a.type === b.type && slugOf(a.name) === slugOf(b.name);

/** Whether they bear one name, or one is called as the cell of the other has it: "Mayor Ann Lee". */
const isLike = (a: Part, b: Part) =>
  isSame(a, b) ||
  (a.type !== 'Role' &&
    b.type !== 'Role' &&
    [a.name, a.written ?? a.name].some((name) => foldText(name) === foldText(b.name)));

const isOneCell = (a: Part, b: Part) => a.cell.column === b.cell.column;

const IS_NO_NAME = {
  code: 'noName',
  message: 'This reads like something that stands where a name should, and is taken for a name.',
  fix: 'If it names nobody, list a pattern of it under "unnamed" in the table of the mapping.',
};
const MEETS_SELF = {
  code: 'meetsSelf',
  message: 'Somebody of this name is in the row already, and nobody meets himself.',
  fix: 'Correct the cell if it means somebody else.',
};
