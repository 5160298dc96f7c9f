/** What can be wrong with a row, or worth a look: the message and the fix of each. */
import type { Problem } from '../importer.ts';
import type { Cell, CsvRow } from './csv-row.ts';
import { listOf, type FieldMapping } from './mapping.ts';

/** What is said of a cell. */
export type Said = Pick<Problem, 'code' | 'message' | 'fix'>;

export const NO_STAGE = {
  code: 'noStage',
  message: 'No rule of the mapping decides whether the meeting was held.',
  fix: 'Add a rule that fits this row, or "else", to stage in the mapping.',
};
export const NO_FORMAT = {
  code: 'noFormat',
  message: 'No rule of the mapping decides how they met.',
  fix: 'Add a rule that fits this row, or "else", to format in the mapping.',
};
export const NO_ID = {
  code: 'noId',
  message: 'The column that tells meetings apart is empty.',
  fix: 'Fill it, or leave id out of the mapping.',
};
export const DOUBTFUL = {
  code: 'looksLikePerson',
  message:
    'This part of the list looks like a person beside an organization, so it waits for a curator.',
  fix: 'Tell what it is by "persons" or "organizations" in the mapping, and import the file again.',
};
export const ONE_NAME = {
  code: 'lineBreak',
  message: 'The cell has several lines and is read as one name.',
  fix: 'If it names several, let the field be a list in the mapping, and use "each".',
};
export const BLANK_PART = {
  code: 'blankPart',
  message: 'Nobody stands here, although the mapping looks here for somebody who took part.',
  fix: 'Fill the cell. If the cell above counts, list the column under "fillDown" in the mapping.',
};
export const ONE_SIDE = {
  code: 'oneSide',
  message: 'Nobody else took part, as far as the row says, so nobody is met.',
  fix: 'Name the others, or let the mapping read the column in which they stand.',
};
export const FITS_PART = {
  code: 'fitsPart',
  message: 'A pattern of the mapping fits only a part of this cell, so its rule does not count.',
  fix: 'If the part is enough, write .* before or after it under "matches".',
};
export const UNNAMED = {
  code: 'unnamed',
  message: 'This stands for somebody whom the register does not name, so no actor is made of it.',
  fix: 'If it is a name, list a pattern of it under "persons" or "organizations" of its field in the mapping.',
};
export const otherThanAbove = (line: number, is: string | undefined, says: string | undefined) => ({
  code: 'otherThanAbove',
  message: `The row continues the one in line ${line}, which says ${is ?? 'nothing'}, and its own cells say ${says ?? 'something else'}.`,
  fix: 'Empty these cells or correct them; if it is a meeting of its own, fill the cells by which rows continue.',
});
export const noPattern = (name: string) => ({
  code: 'noPattern',
  message: `No pattern of the field "${name}" fits this cell.`,
  fix: 'Add a pattern to the mapping, or correct the cell.',
});
export const twoDates = (edtf: string, other: string) => ({
  code: 'twoDates',
  message: `Two formats fit and read ${edtf} and ${other}; the first counts.`,
  fix: 'List only the formats of this register, the more likely first.',
});
export const roleAlone = (role: string) => ({
  code: 'roleAlone',
  message: `"${role}" is named by office only, so nobody in person took part.`,
  fix: 'If you know who held it then, add that claim as a curator.',
});
export const heading = (label: string) => ({
  code: 'heading',
  message: `"${label}" is taken for the heading of the list, and not for somebody who took part.`,
  fix: 'If it is one of them, change "label" in the mapping.',
});

export function badDate(text: string, { year, formats }: FieldMapping): Said {
  const known = listOf(formats).join(', ');
  const hint = year === undefined ? ' A format without a year needs "year".' : '';
  return text === ''
    ? {
        code: 'noDate',
        message: 'The row has no date.',
        fix: 'Add it, or say "otherwise: leaveOut" in the mapping.',
      }
    : {
        code: 'badDate',
        message: `No format reads "${text}": ${known}.${hint}`,
        fix: 'Add a format to the mapping, or correct the cell.',
      };
}

/** Whether the same is said of a cell already. */
export const isSaid = (problems: readonly Problem[], { column }: Cell, { code }: Said): boolean =>
  problems.some((each) => each.code === code && each.column === column);

/** Says something of a cell that is worth a look, once. */
export function lookOnce(row: CsvRow, cell: Cell, problems: Problem[], said: Said): void {
  if (!isSaid(problems, cell, said)) problems.push(row.problem('look', cell, said));
}

/** Says that no actor is made of what stands for somebody who is not named. */
export function leaveOut(row: CsvRow, cell: Cell, problems: Problem[]): void {
  problems.push(row.problem('leftOut', cell, UNNAMED));
}
