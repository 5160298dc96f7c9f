/** Reads what a mapping finds in one row: the stage, the date, and who took part. */
import type { EventStage } from '../../../domain/events/stages.ts';
import { foldText } from '../../../domain/entities/fold-text.ts';
import type { Problem } from '../importer.ts';
import type { Cell, CsvRow } from './csv-row.ts';
import {
  listOf,
  type FieldMapping,
  type Involved,
  type Mapping,
  type StageCondition,
} from './mapping.ts';
import { personsAmong } from './person-like.ts';
import { dateReader, type DateReader, type ReadDate } from './read-date.ts';
import { LINE_BREAK, listSplitter } from './split-list.ts';

/** Somebody who took part. */
export interface Part {
  readonly type: 'Person' | 'Organization' | 'Role';
  readonly name: string;
  /** Where the name stands. */
  readonly cell: Cell;
  readonly capacity: string;
  /** The role that a person holds. */
  readonly role?: string;
  /** The organization for which they acted. */
  readonly onBehalfOf?: string;
  /** Set if a curator must decide what it is. */
  readonly isDoubtful?: true;
}

export interface ReadRow {
  readonly problems: readonly Problem[];
  /** Undefined if no rule decides it; the row is refused then. */
  readonly stage: EventStage | undefined;
  readonly date?: ReadDate & { readonly cell: Cell };
  readonly description?: Cell;
  readonly id?: string;
  readonly parts: readonly Part[];
}

/** Reads the rows of one file. */
export class RowReader {
  readonly #mapping: Mapping;
  readonly #dates: ReadonlyMap<string, DateReader>;
  readonly #patterns: ReadonlyMap<string, readonly RegExp[]>;
  readonly #persons: ReadonlyMap<string, readonly RegExp[]>;
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
    this.#splitters = each(({ list }) => (list === undefined ? undefined : listSplitter(list)));
  }

  /** @param isContinued whether it only names more of those who took part in the meeting above. */
  read(row: CsvRow, isContinued: boolean): ReadRow {
    const { meeting } = this.#mapping.rows[0]!;
    const problems: Problem[] = [];
    const parts = meeting.involved
      .filter(({ each }) => each !== undefined || !isContinued)
      .flatMap((involved) => this.#partsOf(row, involved, problems));
    const stage = this.#stage(row);
    if (stage === undefined)
      problems.push(row.problem('refused', { text: '', column: '' }, NO_STAGE));
    if (isContinued) return { problems, stage, parts };
    const date = this.#date(row, problems);
    const description =
      meeting.description === undefined ? undefined : this.#text(row, meeting.description);
    const id = meeting.id === undefined ? undefined : this.#text(row, meeting.id);
    if (id?.text === '') problems.push(row.problem('refused', id, NO_ID));
    return {
      problems,
      stage,
      parts,
      ...(date === null ? {} : { date }),
      ...(description === undefined || description.text === '' ? {} : { description }),
      ...(id === undefined ? {} : { id: id.text }),
    };
  }

  #partsOf(row: CsvRow, involved: Involved, problems: Problem[]): Part[] {
    const { each, person, organization, role, capacity = 'attendee', onBehalfOf } = involved;
    const behalf = onBehalfOf === undefined ? undefined : this.#named(row, onBehalfOf, problems);
    const shared = { capacity, ...(behalf === undefined ? {} : { onBehalfOf: behalf.text }) };
    if (each !== undefined)
      return this.#listed(row, each, problems).map((part) => ({ ...part, ...shared }));
    const post = role === undefined ? undefined : this.#named(row, role, problems);
    const name = person ?? organization;
    const bearer = name === undefined ? undefined : this.#named(row, name, problems);
    if (bearer !== undefined) {
      const type = person === undefined ? 'Organization' : 'Person';
      const held = post === undefined || type !== 'Person' ? {} : { role: post.text };
      return [{ type, name: bearer.text, cell: bearer, ...shared, ...held }];
    }
    if (post === undefined) return [];
    problems.push(row.problem('look', post, roleAlone(post.text)));
    return [{ type: 'Role', name: post.text, cell: post, ...shared }];
  }

  /** The parts of a list, without repeats. */
  #listed(row: CsvRow, name: string, problems: Problem[]): Omit<Part, 'capacity'>[] {
    const field = this.#mapping.fields[name]!;
    const cell = this.#cell(row, field);
    const { parts, label } = this.#splitters.get(name)!(this.#written(row, field).text);
    if (label !== null) problems.push(row.problem('look', cell, heading(label)));
    const persons = this.#persons.get(name) ?? [];
    const isPerson = (part: string) =>
      field.type === 'person' || persons.some((each) => each.test(part));
    const unsure =
      field.type === 'person'
        ? new Set<string>()
        : personsAmong(
            parts.filter((part) => !isPerson(part)),
            label !== null,
          );
    const once = new Map(parts.map((part) => [foldText(part), part]));
    return [...once.values()].map((part) => {
      if (isPerson(part)) return { type: 'Person', name: part, cell };
      if (!unsure.has(part)) return { type: 'Organization', name: part, cell };
      problems.push(row.problem('look', { ...cell, text: part }, DOUBTFUL));
      return { type: 'Person', name: part, cell, isDoubtful: true };
    });
  }

  #date(row: CsvRow, problems: Problem[]): (ReadDate & { readonly cell: Cell }) | null {
    const name = this.#mapping.rows[0]!.meeting.date;
    if (name === undefined) return null;
    const field = this.#mapping.fields[name]!;
    const cell = this.#cell(row, field);
    const date = this.#dates.get(name)!(cell.text);
    if (date !== null) return { ...date, cell };
    const isLeftOut = field.otherwise === 'leaveOut';
    if (isLeftOut && cell.text === '') return null;
    problems.push(row.problem(isLeftOut ? 'leftOut' : 'refused', cell, badDate(cell.text, field)));
    return null;
  }

  #stage(row: CsvRow): EventStage | undefined {
    const { stage } = this.#mapping.rows[0]!.meeting;
    if (typeof stage === 'string') return stage;
    const rule = stage.when.find(({ is: _, ...conditions }) =>
      Object.entries(conditions as Record<string, StageCondition>).every(([column, condition]) =>
        holds(row.cell([column]).text, condition),
      ),
    );
    return rule?.is ?? stage.else;
  }

  /** The text of a field or of a group of its pattern; undefined if it is blank. */
  #named(row: CsvRow, reference: string, problems: Problem[]): Cell | undefined {
    const [name = '', group] = reference.split('.');
    const field = this.#mapping.fields[name]!;
    const cell = this.#cell(row, field);
    if (LINE_BREAK.test(this.#written(row, field).text)) lookOnce(row, cell, problems, ONE_NAME);
    const text = group === undefined ? cell.text : this.#group(cell, name, group);
    if (text === null) {
      // Two groups of one cell would say so twice.
      if (!problems.some(({ code, column }) => code === 'noPattern' && column === cell.column))
        problems.push(row.problem('refused', cell, noPattern(name)));
      return undefined;
    }
    return text === '' ? undefined : { ...cell, text };
  }

  /** What a group of the last pattern that fits holds; null if none fits. */
  #group({ text }: Cell, name: string, group: string): string | null {
    if (text === '') return '';
    const fitting = (this.#patterns.get(name) ?? []).map((pattern) => pattern.exec(text));
    const found = fitting.findLast((match) => match !== null) ?? null;
    return found === null ? null : (found.groups?.[group] ?? '').trim();
  }

  #text(row: CsvRow, reference: string): Cell {
    const field = Object.hasOwn(this.#mapping.fields, reference)
      ? this.#mapping.fields[reference]
      : undefined;
    return field === undefined ? row.cell([reference]) : this.#cell(row, field);
  }

  /** The cell of a field as one line. */
  #cell(row: CsvRow, field: FieldMapping): Cell {
    const cell = this.#written(row, field);
    return { ...cell, text: cell.text.replace(/\s+/gu, ' ').trim() };
  }

  /** The cell of a field with its line breaks. */
  #written(row: CsvRow, { column, always }: FieldMapping): Cell {
    const cell = column === undefined ? { text: '', column: '' } : row.cell(listOf(column));
    return cell.text === '' && always !== undefined ? { text: always, column: cell.column } : cell;
  }
}

/** Says something of a cell that is worth a look, once. */
function lookOnce(row: CsvRow, cell: Cell, problems: Problem[], said: Said): void {
  const isSaid = problems.some(({ code, column }) => code === said.code && column === cell.column);
  if (!isSaid) problems.push(row.problem('look', cell, said));
}

type Said = Pick<Problem, 'code' | 'message' | 'fix'>;

/** Whether a condition holds of a cell. */
function holds(cell: string, condition: StageCondition): boolean {
  if (condition === 'present') return cell !== '';
  if (condition === 'blank') return cell === '';
  const { equals, matches } = condition;
  const isEqual =
    equals === undefined || listOf(equals).some((each) => foldText(each) === foldText(cell));
  return isEqual && (matches === undefined || new RegExp(matches, 'u').test(cell));
}

const NO_STAGE = {
  code: 'noStage',
  message: 'No rule of the mapping decides whether the meeting was held.',
  fix: 'Add a rule that fits this row, or "else", to stage in the mapping.',
};
const NO_ID = {
  code: 'noId',
  message: 'The column that tells meetings apart is empty.',
  fix: 'Fill it, or leave id out of the mapping.',
};
const DOUBTFUL = {
  code: 'looksLikePerson',
  message:
    'This part of the list looks like a person beside an organization, so it waits for a curator.',
  fix: 'Accept it, or tell persons by "persons" in the mapping.',
};
const ONE_NAME = {
  code: 'lineBreak',
  message: 'The cell has several lines and is read as one name.',
  fix: 'If it names several, let the field be a list in the mapping, and use "each".',
};
const noPattern = (name: string) => ({
  code: 'noPattern',
  message: `No pattern of the field "${name}" fits this cell.`,
  fix: 'Add a pattern to the mapping, or correct the cell.',
});
const roleAlone = (role: string) => ({
  code: 'roleAlone',
  message: `"${role}" is named by office only, so nobody in person took part.`,
  fix: 'If you know who held it then, add that claim as a curator.',
});
const heading = (label: string) => ({
  code: 'heading',
  message: `"${label}" is taken for the heading of the list, and not for somebody who took part.`,
  fix: 'If it is one of them, change "label" in the mapping.',
});

function badDate(
  text: string,
  { year, formats }: FieldMapping,
): Pick<Problem, 'code' | 'message' | 'fix'> {
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
