/** Reads what a mapping finds in one row: the stage, the date, and who took part. */
import type { MeetingFormat } from '../../../domain/entities/entities.ts';
import type { EventStage } from '../../../domain/events/stages.ts';
import { foldText } from '../../../domain/entities/fold-text.ts';
import type { Problem } from '../importer.ts';
import type { Cell, CsvRow } from './csv-row.ts';
import { blankTexts } from './blank-cells.ts';
import { columnsOfDecision, decide, type DecidingCell } from './decisions.ts';
import {
  listOf,
  type Decision,
  type FieldMapping,
  type Involved,
  type Mapping,
} from './mapping.ts';
import { personsAmong } from './person-like.ts';
import { dateReader, type DateReader, type ReadDate } from './read-date.ts';
import {
  badDate,
  BLANK_PART,
  DOUBTFUL,
  FITS_PART,
  heading,
  NO_FORMAT,
  NO_ID,
  NO_STAGE,
  noPattern,
  ONE_NAME,
  ONE_SIDE,
  otherThanAbove,
  roleAlone,
  twoDates,
  UNNAMED,
  type Said,
} from './row-problems.ts';
import { saysApart, saysOff, saysOtherwise } from './says-otherwise.ts';
import { distinctParts, isOneSided, isPresent, type Part } from './sides.ts';
import { LINE_BREAK, listSplitter } from './split-list.ts';
import { unnamedTexts } from './unnamed.ts';

export interface ReadRow {
  readonly problems: readonly Problem[];
  /** Undefined if no rule decides it; the row is refused then. */
  readonly stage: EventStage | undefined;
  readonly format?: MeetingFormat;
  readonly date?: ReadDate & { readonly cell: Cell };
  readonly description?: Cell;
  readonly id?: string;
  readonly parts: readonly Part[];
  /** Those whom the row does not name. */
  readonly unnamed: readonly Part[];
}

/** How many were there, also those whom the row does not name. */
export const presentIn = ({ parts, unnamed }: ReadRow): number =>
  [...parts, ...unnamed].filter(isPresent).length;

/** What the mapping decides of the meeting of a row. */
type Held = { readonly [Key in 'stage' | 'format']: ReadRow[Key] | undefined };

/** A row that says "held" must not claim a meeting that its own words deny. */
const severityFor = (stage: EventStage | undefined) => (stage === 'held' ? 'refused' : 'look');

/** The row that makes the meeting, for the rows that continue it. */
export interface RowAbove {
  readonly row: CsvRow;
  readonly read: ReadRow;
}

/** Reads the rows of one file. */
export class RowReader {
  readonly #mapping: Mapping;
  readonly #dates: ReadonlyMap<string, DateReader>;
  readonly #patterns: ReadonlyMap<string, readonly RegExp[]>;
  readonly #persons: ReadonlyMap<string, readonly RegExp[]>;
  readonly #organizations: ReadonlyMap<string, readonly RegExp[]>;
  readonly #isBlank: (text: string) => boolean;
  readonly #standsForNobody: (text: string) => boolean;
  readonly #splitters: ReadonlyMap<string, ReturnType<typeof listSplitter>>;

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
    const fields = Object.entries(mapping.fields);
    const each = <T>(of: (field: FieldMapping) => T | undefined) =>
      new Map(
        fields.flatMap(([name, field]) => {
          const made = of(field);
          return made === undefined ? [] : [[name, made] as const];
        }),
      );
    const patterns = (some: FieldMapping['patterns']) =>
      some === undefined ? undefined : listOf(some).map((pattern) => new RegExp(pattern, 'u'));
    this.#dates = each((field) => (field.formats === undefined ? undefined : dateReader(field)));
    this.#patterns = each((field) => patterns(field.patterns));
    this.#persons = each((field) => patterns(field.persons));
    this.#organizations = each((field) => patterns(field.organizations));
    this.#isBlank = blankTexts(mapping.table?.blank);
    this.#standsForNobody = unnamedTexts(mapping.table?.unnamed);
    this.#splitters = each(({ list }) => (list === undefined ? undefined : listSplitter(list)));
  }

  read(row: CsvRow): ReadRow {
    const { meeting } = this.#mapping.rows[0]!;
    const problems: Problem[] = [];
    const decided: Problem[] = [];
    const { stage, format } = this.#decided(row, null, decided);
    const who = this.#parts(row, null, { stage, format }, problems);
    problems.push(...decided);
    if (stage === undefined) problems.push(row.problem('refused', NO_CELL, NO_STAGE));
    if (meeting.format !== undefined && format === undefined)
      problems.push(row.problem('refused', NO_CELL, NO_FORMAT));
    const date = this.#date(row, problems);
    const description =
      meeting.description === undefined ? undefined : this.#text(row, meeting.description);
    const off = description === undefined ? null : saysOff(description.text);
    if (off !== null) problems.push(row.problem(severityFor(stage), description!, off));
    const id = meeting.id === undefined ? undefined : this.#text(row, meeting.id);
    if (id?.text === '') problems.push(row.problem('refused', id, NO_ID));
    return {
      problems,
      stage,
      ...who,
      ...(format === undefined ? {} : { format }),
      ...(date === null ? {} : { date }),
      ...(description === undefined || description.text === '' ? {} : { description }),
      ...(id === undefined ? {} : { id: id.text }),
    };
  }

  /**
   * Reads a row that only names more of those who took part in the meeting above. It is as that meeting is: held or
   * not, and on that date. If its own cells say something else, it is refused.
   */
  readContinuation(row: CsvRow, above: RowAbove): ReadRow {
    const { meeting } = this.#mapping.rows[0]!;
    const problems: Problem[] = [];
    const { stage, format } = above.read;
    const who = this.#parts(row, above, { stage, format }, problems);
    const own = this.#decided(row, above, problems);
    const differs = (cell: Cell, is: string | undefined, says: string | undefined) => {
      if (is !== says)
        problems.push(row.problem('refused', cell, otherThanAbove(above.row.row.line, is, says)));
    };
    differs(this.#decidingCell(row, meeting.stage), stage, own.stage);
    differs(this.#decidingCell(row, meeting.format), format, own.format);
    const dated = meeting.date === undefined ? undefined : this.#text(row, meeting.date);
    if (dated !== undefined && dated.text !== '')
      differs(dated, above.read.date?.edtf, this.#date(row, problems)?.edtf);
    const more = meeting.description === undefined ? NO_CELL : this.#text(row, meeting.description);
    const off = saysOff(more.text);
    if (off !== null) problems.push(row.problem(severityFor(stage), more, off));
    const isMore = more.text !== '' && more.text !== above.read.description?.text;
    return {
      problems,
      stage,
      ...who,
      ...(format === undefined ? {} : { format }),
      ...(isMore ? { description: more } : {}),
    };
  }

  /** Who took part, and what is worth a look about them. */
  #parts(
    row: CsvRow,
    above: RowAbove | null,
    held: Held,
    problems: Problem[],
  ): Pick<ReadRow, 'parts' | 'unnamed'> {
    const { involved } = this.#mapping.rows[0]!.meeting;
    const asked = involved.filter(({ each }) => each !== undefined || above === null);
    const found = asked.map((each) => {
      const parts = this.#partsOf(row, each, problems);
      const { person, organization, each: list, role } = each;
      const reference = person ?? organization ?? list ?? role ?? '';
      const cell = this.#text(row, reference);
      for (const part of parts) {
        const said = this.#saidBy(reference, part, held.format);
        const text = part.written ?? part.name;
        if (said !== null)
          problems.push(row.problem(severityFor(held.stage), { ...part.cell, text }, said));
      }
      if (parts.length === 0 && (list !== undefined || cell.text === ''))
        lookOnce(row, cell, problems, BLANK_PART);
      return parts;
    });
    const unnamed = found.flat().filter(({ isUnnamed }) => isUnnamed);
    for (const { cell, name } of unnamed) leaveOut(row, { ...cell, text: name }, problems);
    const named = found.flat().filter(({ isUnnamed }) => !isUnnamed);
    const parts = distinctParts(row, named, above?.read.parts ?? [], problems);
    const isAlone = above === null && parts.length > 0 && isOneSided(parts);
    const isExplained = problems.some(
      ({ code, severity }) =>
        code === BLANK_PART.code || code === UNNAMED.code || severity === 'refused',
    );
    if (isAlone && !isExplained) problems.push(row.problem('look', parts[0]!.cell, ONE_SIDE));
    return { parts, unnamed };
  }

  /** What a name says of the meeting, which the mapping takes for somebody who was there; null if it is only a name. */
  #saidBy(
    reference: string,
    { name, written = name, isUnnamed }: Part,
    format: MeetingFormat | undefined,
  ): Said | null {
    if (isUnnamed || this.#isSure(reference, name)) return null;
    const isApart = format === 'call' || format === 'video';
    return saysOtherwise(written) ?? (isApart ? null : saysApart(written));
  }

  /** The stage and the form, by the cells of the row; where they are blank, by those of the row that it continues. */
  #decided(
    row: CsvRow,
    above: RowAbove | null,
    problems: Problem[],
  ): Pick<ReadRow, 'stage' | 'format'> {
    const { stage, format } = this.#mapping.rows[0]!.meeting;
    const partly = new Set<string>();
    const cells = {
      cellAt: (column: string) => {
        const own = this.#deciding(row, column);
        return own.isBlank && above !== null ? this.#deciding(above.row, column) : own;
      },
      fitsPart: (column: string) => partly.add(column),
    };
    const form = format === undefined ? undefined : decide(format, cells);
    const decided = decide(stage, cells);
    // A rule that nearly fits, such as one for "postponed", must not leave a row to one that says "held".
    const severity = decided === 'held' ? 'refused' : 'look';
    for (const column of partly)
      problems.push(row.problem(severity, row.cell([column]), FITS_PART));
    return { stage: decided, ...(form === undefined ? {} : { format: form }) };
  }

  #deciding(row: CsvRow, column: string): DecidingCell {
    const text = onOneLine(row.cell([column]).text);
    return { text, isBlank: this.#isBlank(text) };
  }

  /** The first cell with content by which something is decided. */
  #decidingCell(row: CsvRow, decision: Decision<string> | undefined): Cell {
    const cells = columnsOfDecision(decision).map(([, column]) => row.cell([column]));
    return cells.find(({ text }) => !this.#isBlank(text)) ?? NO_CELL;
  }

  #partsOf(row: CsvRow, involved: Involved, problems: Problem[]): Part[] {
    const { each, person, organization, role, capacity = 'attendee', onBehalfOf } = involved;
    const behalf = this.#ifNamed(row, onBehalfOf, problems);
    const shared = { capacity, ...(behalf === undefined ? {} : { onBehalfOf: behalf.text }) };
    if (each !== undefined)
      return this.#listed(row, each, problems).map((part) => ({ ...part, ...shared }));
    const post = this.#ifNamed(row, role, problems);
    const name = person ?? organization;
    // Of somebody who is not named, the role tells what there is to tell.
    const bearer =
      name === undefined
        ? undefined
        : post === undefined
          ? this.#named(row, name, problems)
          : this.#ifNamed(row, name, problems);
    if (bearer !== undefined) {
      const type = person === undefined ? 'Organization' : 'Person';
      const held = post === undefined || type !== 'Person' ? {} : { role: post.text };
      const written = this.#text(row, name!).text;
      const unnamed = this.#isUnnamed(name!, bearer.text) ? { isUnnamed: true as const } : {};
      return [{ type, name: bearer.text, cell: bearer, written, ...shared, ...held, ...unnamed }];
    }
    if (post === undefined) return [];
    problems.push(row.problem('look', post, roleAlone(post.text)));
    return [{ type: 'Role', name: post.text, cell: post, ...shared }];
  }

  /** The parts of a list, without repeats. */
  #listed(row: CsvRow, reference: string, problems: Problem[]): Omit<Part, 'capacity'>[] {
    const [name = '', group] = reference.split('.');
    const field = this.#mapping.fields[name]!;
    const cell = this.#cell(row, field);
    const written = this.#written(row, field);
    const text = group === undefined ? written.text : this.#group(written, name, group);
    if (text === null) problems.push(row.problem('refused', cell, noPattern(name)));
    const { parts, label } = this.#splitters.get(name)!(text ?? '');
    if (label !== null) {
      const said = saysOtherwise(label);
      problems.push(row.problem(said === null ? 'look' : 'refused', cell, said ?? heading(label)));
    }
    const [persons, organizations] = [this.#persons.get(name), this.#organizations.get(name)];
    const fits = (part: string, patterns: readonly RegExp[] = []) =>
      patterns.some((each) => each.test(part));
    const isPerson = (part: string) =>
      fits(part, persons) || (field.type === 'person' && !fits(part, organizations));
    const likely =
      field.type === 'person'
        ? new Set<string>()
        : personsAmong(
            parts.filter((part) => !isPerson(part)),
            label !== null,
          );
    const unsure = new Set([...likely].filter((part) => !fits(part, organizations)));
    const once = new Map(
      parts.filter((part) => !this.#isBlank(part)).map((part) => [foldText(part), part]),
    );
    return [...once.values()].map((part) => {
      if (this.#isUnnamed(name, part))
        return { type: 'Organization', name: part, cell, isUnnamed: true };
      if (isPerson(part)) return { type: 'Person', name: part, cell };
      if (!unsure.has(part)) return { type: 'Organization', name: part, cell };
      problems.push(row.problem('look', { ...cell, text: part }, DOUBTFUL));
      return { type: 'Person', name: part, cell, isDoubtful: true };
    });
  }

  #date(row: CsvRow, problems: Problem[]): (ReadDate & { readonly cell: Cell }) | null {
    const reference = this.#mapping.rows[0]!.meeting.date;
    if (reference === undefined) return null;
    const [name = '', group] = reference.split('.');
    const field = this.#mapping.fields[name]!;
    const cell = this.#cell(row, field);
    const text = group === undefined ? cell.text : this.#group(cell, name, group);
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
  #named(row: CsvRow, reference: string, problems: Problem[]): Cell | undefined {
    const [name = '', group] = reference.split('.');
    const field = this.#mapping.fields[name]!;
    const cell = this.#cell(row, field);
    if (LINE_BREAK.test(this.#written(row, field).text)) lookOnce(row, cell, problems, ONE_NAME);
    const text = group === undefined ? cell.text : this.#group(cell, name, group);
    if (text === null) {
      const said = noPattern(name);
      // Two groups of one cell would say so twice.
      if (!isSaid(problems, cell, said)) problems.push(row.problem('refused', cell, said));
      return undefined;
    }
    return this.#isBlank(text) ? undefined : { ...cell, text };
  }

  /** The same; undefined, too, if it stands for somebody who is not named, which is reported. */
  #ifNamed(row: CsvRow, reference: string | undefined, problems: Problem[]): Cell | undefined {
    const cell = reference === undefined ? undefined : this.#named(row, reference, problems);
    if (cell === undefined || !this.#isUnnamed(reference!, cell.text)) return cell;
    leaveOut(row, cell, problems);
    return undefined;
  }

  /** Whether a text stands for somebody who is not named. What the mapping calls a person or organization does not. */
  #isUnnamed(reference: string, text: string): boolean {
    return this.#standsForNobody(text) && !this.#isSure(reference, text);
  }

  #isSure(reference: string, text: string): boolean {
    const [name = ''] = reference.split('.');
    const sure = [this.#persons.get(name) ?? [], this.#organizations.get(name) ?? []].flat();
    return sure.some((pattern) => pattern.test(text));
  }

  /** What a group of the last pattern that fits holds; null if none fits. */
  #group({ text }: Cell, name: string, group: string): string | null {
    if (text === '') return '';
    const fitting = (this.#patterns.get(name) ?? []).map((pattern) => pattern.exec(text));
    const found = fitting.findLast((match) => match !== null) ?? null;
    return found === null ? null : (found.groups?.[group] ?? '').trim();
  }

  #text(row: CsvRow, reference: string): Cell {
    const [name = ''] = reference.split('.');
    const { fields } = this.#mapping;
    const field = Object.hasOwn(fields, reference)
      ? fields[reference]
      : Object.hasOwn(fields, name)
        ? fields[name]
        : undefined;
    return this.#cell(row, field ?? { column: reference });
  }

  /** The cell of a field as one line. */
  #cell(row: CsvRow, field: FieldMapping): Cell {
    const cell = this.#written(row, field);
    return { ...cell, text: onOneLine(cell.text) };
  }

  /** The cell of a field with its line breaks; empty if it is blank. */
  #written(row: CsvRow, { column, always }: FieldMapping): Cell {
    const cell = column === undefined ? NO_CELL : row.cell(listOf(column));
    return this.#isBlank(cell.text) ? { text: always ?? '', column: cell.column } : cell;
  }
}

/** Whether the same is said of a cell already. */
const isSaid = (problems: readonly Problem[], { column }: Cell, { code }: Said): boolean =>
  problems.some((each) => each.code === code && each.column === column);

/** Says something of a cell that is worth a look, once. */
function lookOnce(row: CsvRow, cell: Cell, problems: Problem[], said: Said): void {
  if (!isSaid(problems, cell, said)) problems.push(row.problem('look', cell, said));
}

/** Says that no actor is made of what stands for somebody who is not named. */
function leaveOut(row: CsvRow, cell: Cell, problems: Problem[]): void {
  problems.push(row.problem('leftOut', cell, UNNAMED));
}

const onOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

const NO_CELL = { text: '', column: '' };
