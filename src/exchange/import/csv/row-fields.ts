/** Reads the fields of a mapping in the cells of a row. */
import type { Problem } from '../importer.ts';
import { blankTexts } from './blank-cells.ts';
import type { Cell, CsvRow } from './csv-row.ts';
import { listOf, type FieldMapping, type Mapping } from './mapping.ts';
import { dateReader, type DateReader, type ReadDate } from './read-date.ts';
import {
  badDate,
  isSaid,
  leaveOut,
  lookOnce,
  noPattern,
  ONE_NAME,
  twoDates,
} from './row-problems.ts';
import { LINE_BREAK } from './split-list.ts';
import { unnamedTexts } from './unnamed.ts';

/** A date with the cell in which it was read. */
export type DatedCell = ReadDate & { readonly cell: Cell };

/** A field as a mapping refers to it: `field`, or `field.group` for a group of its pattern. */
interface Reference {
  readonly name: string;
  readonly group: string | undefined;
  readonly field: FieldMapping;
}

/** Reads the fields of one mapping. */
export class FieldReader {
  readonly #fields: Mapping['fields'];
  readonly #dates: ReadonlyMap<string, DateReader>;
  readonly #patterns: ReadonlyMap<string, readonly RegExp[]>;
  readonly #persons: ReadonlyMap<string, readonly RegExp[]>;
  readonly #organizations: ReadonlyMap<string, readonly RegExp[]>;
  readonly #standsForNobody: (text: string) => boolean;
  /** Whether a text counts as no text. */
  readonly isBlank: (text: string) => boolean;

  constructor({ fields, table }: Mapping) {
    this.#fields = fields;
    const regExps = (of: (field: FieldMapping) => FieldMapping['patterns']) =>
      eachField(fields, (field) => {
        const given = of(field);
        return given === undefined
          ? undefined
          : listOf(given).map((pattern) => new RegExp(pattern, 'u'));
      });
    this.#dates = eachField(fields, (field) =>
      field.formats === undefined ? undefined : dateReader(field),
    );
    this.#patterns = regExps(({ patterns }) => patterns);
    this.#persons = regExps(({ persons }) => persons);
    this.#organizations = regExps(({ organizations }) => organizations);
    this.isBlank = blankTexts(table?.blank);
    this.#standsForNobody = unnamedTexts(table?.unnamed);
  }

  /** The field to which a reference leads. */
  referred(reference: string): Reference {
    const [name = '', group] = reference.split('.');
    return { name, group, field: this.#fields[name]! };
  }

  /** The date of a field; null if it has none, which is reported unless the mapping may leave it out. */
  date(row: CsvRow, reference: string, problems: Problem[]): DatedCell | null {
    const { name, group, field } = this.referred(reference);
    const cell = this.cell(row, field);
    const text = group === undefined ? cell.text : this.group(cell, name, group);
    const date = text === null ? null : this.#dates.get(name)!(text);
    if (date !== null) {
      if (date.other !== undefined)
        problems.push(row.problem('look', cell, twoDates(date.edtf, date.other)));
      return { ...date, cell };
    }
    const isLeftOut = field.otherwise === 'leaveOut';
    if (isLeftOut && cell.text === '') return null;
    problems.push(row.problem(isLeftOut ? 'leftOut' : 'refused', cell, badDate(cell.text, field)));
    return null;
  }

  /** The text of a field or of a group of its pattern; undefined if it is blank. */
  named(row: CsvRow, reference: string, problems: Problem[]): Cell | undefined {
    const { name, group, field } = this.referred(reference);
    const cell = this.cell(row, field);
    if (LINE_BREAK.test(this.written(row, field).text)) lookOnce(row, cell, problems, ONE_NAME);
    const text = group === undefined ? cell.text : this.group(cell, name, group);
    if (text === null) {
      const said = noPattern(name);
      // Two groups of one cell would say so twice.
      if (!isSaid(problems, cell, said)) problems.push(row.problem('refused', cell, said));
      return undefined;
    }
    return this.isBlank(text) ? undefined : { ...cell, text };
  }

  /** The same; undefined, too, if it stands for somebody who is not named, which is reported. */
  ifNamed(row: CsvRow, reference: string | undefined, problems: Problem[]): Cell | undefined {
    const cell = reference === undefined ? undefined : this.named(row, reference, problems);
    if (cell === undefined || !this.isUnnamed(reference!, cell.text)) return cell;
    leaveOut(row, cell, problems);
    return undefined;
  }

  /** Whether a text stands for somebody who is not named. What the mapping calls a person or organization does not. */
  isUnnamed(reference: string, text: string): boolean {
    return this.#standsForNobody(text) && !this.isSure(reference, text);
  }

  /** Whether the mapping says that a text of a field is a person or an organization. */
  isSure(reference: string, text: string): boolean {
    const [name = ''] = reference.split('.');
    return this.isCalledPerson(name, text) || this.isCalledOrganization(name, text);
  }

  isCalledPerson(name: string, text: string): boolean {
    return fits(text, this.#persons.get(name));
  }

  isCalledOrganization(name: string, text: string): boolean {
    return fits(text, this.#organizations.get(name));
  }

  /** What a group of the last pattern that fits holds; null if none fits. */
  group({ text }: Cell, name: string, group: string): string | null {
    if (text === '') return '';
    const fitting = (this.#patterns.get(name) ?? []).map((pattern) => pattern.exec(text));
    const found = fitting.findLast((match) => match !== null) ?? null;
    return found === null ? null : (found.groups?.[group] ?? '').trim();
  }

  /** The cell of a field, or of the column of that name if there is no such field. */
  text(row: CsvRow, reference: string): Cell {
    const name = [reference, reference.split('.')[0]!].find((each) =>
      Object.hasOwn(this.#fields, each),
    );
    return this.cell(row, name === undefined ? { column: reference } : this.#fields[name]!);
  }

  /** The cell of a field as one line. */
  cell(row: CsvRow, field: FieldMapping): Cell {
    const cell = this.written(row, field);
    return { ...cell, text: onOneLine(cell.text) };
  }

  /** The cell of a field with its line breaks; empty if it is blank. */
  written(row: CsvRow, { column, always }: FieldMapping): Cell {
    const cell = column === undefined ? NO_CELL : row.cell(listOf(column));
    return this.isBlank(cell.text) ? { text: always ?? '', column: cell.column } : cell;
  }
}

/** What is made of each field, where something is. */
export const eachField = <T>(
  fields: Mapping['fields'],
  make: (field: FieldMapping) => T | undefined,
): ReadonlyMap<string, T> =>
  new Map(
    Object.entries(fields).flatMap(([name, field]) => {
      const made = make(field);
      return made === undefined ? [] : [[name, made] as const];
    }),
  );

const fits = (text: string, patterns: readonly RegExp[] = []) =>
  patterns.some((pattern) => pattern.test(text));

export const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The place of what stands in no cell. */
export const NO_CELL: Cell = { text: '', column: '' };
