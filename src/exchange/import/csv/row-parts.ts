/** Reads who took part in the meeting of a row. */
import { foldText } from '../../../domain/entities/fold-text.ts';
import type { MeetingFormat } from '../../../domain/entities/entities.ts';
import type { Problem } from '../importer.ts';
import type { CsvRow } from './csv-row.ts';
import type { Involved, Mapping } from './mapping.ts';
import { personsAmong } from './person-like.ts';
import { eachField, type FieldReader } from './row-fields.ts';
import {
  BLANK_PART,
  DOUBTFUL,
  heading,
  leaveOut,
  lookOnce,
  noPattern,
  ONE_SIDE,
  roleAlone,
  UNNAMED,
  type Said,
} from './row-problems.ts';
import { severityFor, type Held, type ReadParts, type RowAbove } from './row-reading.ts';
import { saysApart, saysOtherwise } from './says-otherwise.ts';
import { distinctParts, isOneSided, type Part } from './sides.ts';
import { listSplitter } from './split-list.ts';

/** Reads the parts by one mapping. */
export class PartReader {
  readonly #involved: readonly Involved[];
  readonly #fields: FieldReader;
  readonly #splitters: ReadonlyMap<string, ReturnType<typeof listSplitter>>;

  constructor({ fields, rows }: Mapping, reader: FieldReader) {
    this.#involved = rows[0]!.meeting.involved;
    this.#fields = reader;
    this.#splitters = eachField(fields, ({ list }) =>
      list === undefined ? undefined : listSplitter(list),
    );
  }

  /** Who took part, and what is worth a look about them. */
  read(row: CsvRow, above: RowAbove | null, held: Held, problems: Problem[]): ReadParts {
    const asked = this.#involved.filter(({ each }) => each !== undefined || above === null);
    const found = asked.flatMap((each) => this.#looked(row, each, held, problems));
    const unnamed = found.filter(({ isUnnamed }) => isUnnamed);
    for (const { cell, name } of unnamed) leaveOut(row, { ...cell, text: name }, problems);
    const named = found.filter(({ isUnnamed }) => !isUnnamed);
    const parts = distinctParts(row, named, above?.read.parts ?? [], problems);
    const isAlone = above === null && parts.length > 0 && isOneSided(parts);
    const isExplained = problems.some(
      ({ code, severity }) =>
        code === BLANK_PART.code || code === UNNAMED.code || severity === 'refused',
    );
    if (isAlone && !isExplained) problems.push(row.problem('look', parts[0]!.cell, ONE_SIDE));
    return { parts, unnamed };
  }

  /** The parts that one item of the mapping finds, with what their names say of the meeting. */
  #looked(row: CsvRow, involved: Involved, held: Held, problems: Problem[]): Part[] {
    const parts = this.#partsOf(row, involved, problems);
    const { person, organization, each: list, role } = involved;
    const reference = person ?? organization ?? list ?? role ?? '';
    const cell = this.#fields.text(row, reference);
    for (const part of parts) {
      const said = this.#saidBy(reference, part, held.format);
      const text = part.written ?? part.name;
      if (said !== null)
        problems.push(row.problem(severityFor(held), { ...part.cell, text }, said));
    }
    if (parts.length === 0 && (list !== undefined || cell.text === ''))
      lookOnce(row, cell, problems, BLANK_PART);
    return parts;
  }

  /** What a name says of the meeting, which the mapping takes for somebody who was there; null if it is only a name. */
  #saidBy(
    reference: string,
    { name, written = name, isUnnamed }: Part,
    format: MeetingFormat | undefined,
  ): Said | null {
    if (isUnnamed || this.#fields.isSure(reference, name)) return null;
    const isApart = format === 'call' || format === 'video';
    return saysOtherwise(written) ?? (isApart ? null : saysApart(written));
  }

  #partsOf(row: CsvRow, involved: Involved, problems: Problem[]): Part[] {
    const { each, person, organization, role, capacity = 'attendee', onBehalfOf } = involved;
    const behalf = this.#fields.ifNamed(row, onBehalfOf, problems);
    const shared = { capacity, ...(behalf === undefined ? {} : { onBehalfOf: behalf.text }) };
    if (each !== undefined)
      return this.#listed(row, each, problems).map((part) => ({ ...part, ...shared }));
    const post = this.#fields.ifNamed(row, role, problems);
    const name = person ?? organization;
    // Of somebody who is not named, the role tells what there is to tell.
    const bearer =
      name === undefined
        ? undefined
        : post === undefined
          ? this.#fields.named(row, name, problems)
          : this.#fields.ifNamed(row, name, problems);
    if (bearer !== undefined) {
      const type = person === undefined ? 'Organization' : 'Person';
      const held = post === undefined || type !== 'Person' ? {} : { role: post.text };
      const written = this.#fields.text(row, name!).text;
      const unnamed = this.#fields.isUnnamed(name!, bearer.text)
        ? { isUnnamed: true as const }
        : {};
      return [{ type, name: bearer.text, cell: bearer, written, ...shared, ...held, ...unnamed }];
    }
    if (post === undefined) return [];
    problems.push(row.problem('look', post, roleAlone(post.text)));
    return [{ type: 'Role', name: post.text, cell: post, ...shared }];
  }

  /** The parts of a list, without repeats. */
  #listed(row: CsvRow, reference: string, problems: Problem[]): Omit<Part, 'capacity'>[] {
    const { name, group, field } = this.#fields.referred(reference);
    const cell = this.#fields.cell(row, field);
    const written = this.#fields.written(row, field);
    const text = group === undefined ? written.text : this.#fields.group(written, name, group);
    if (text === null) problems.push(row.problem('refused', cell, noPattern(name)));
    const { parts, label } = this.#splitters.get(name)!(text ?? '');
    if (label !== null) {
      const said = saysOtherwise(label);
      problems.push(row.problem(said === null ? 'look' : 'refused', cell, said ?? heading(label)));
    }
    const isPerson = (part: string) =>
      this.#fields.isCalledPerson(name, part) ||
      (field.type === 'person' && !this.#fields.isCalledOrganization(name, part));
    const others = parts.filter((part) => !isPerson(part));
    const likely =
      field.type === 'person' ? new Set<string>() : personsAmong(others, label !== null);
    const once = new Map(
      parts.filter((part) => !this.#fields.isBlank(part)).map((part) => [foldText(part), part]),
    );
    return [...once.values()].map((part) => {
      if (this.#fields.isUnnamed(name, part))
        return { type: 'Organization', name: part, cell, isUnnamed: true };
      if (isPerson(part)) return { type: 'Person', name: part, cell };
      if (!likely.has(part) || this.#fields.isCalledOrganization(name, part))
        return { type: 'Organization', name: part, cell };
      problems.push(row.problem('look', { ...cell, text: part }, DOUBTFUL));
      return { type: 'Person', name: part, cell, isDoubtful: true };
    });
  }
}
