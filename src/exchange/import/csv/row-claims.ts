/** Makes the declarations and claims of one row. */
import { curationSource } from '../../../curation/read-seeds/curators.ts';
import type { SeedClaim, SeedEntity } from '../../../curation/check/placed.ts';
import {
  claimId,
  type ClaimContent,
  type Rank,
  type Source,
} from '../../../domain/claims/claims.ts';
import type { Predicate } from '../../../domain/claims/predicates.ts';
import type { Qualifiers } from '../../../domain/claims/qualifiers.ts';
import type { EntityType } from '../../../domain/entities/entities.ts';
import { scriptOf } from '../../../domain/entities/scripts.ts';
import { mintId, slugOf } from '../mint-ids.ts';
import type { Cell, CsvRow } from './csv-row.ts';
import type { MeetingMapping } from './mapping.ts';
import { presentIn, type ReadRow } from './row-reading.ts';
import { isPresent, type Part } from './sides.ts';

/** What all rows of a file share. */
export interface RowContext {
  readonly dataset: string;
  readonly source: Source;
  /** The source of the titles that we give to the meetings of the file. */
  readonly titles: Source;
  readonly meeting: MeetingMapping;
}

/** A meeting, as far as the rows that continue it need it. */
export interface MeetingOfRow {
  readonly id: string;
  readonly title: string;
  /** How many were there by all its rows so far; given for a row that continues it. */
  readonly present?: number;
}

export interface RowRecords {
  readonly entities: readonly SeedEntity[];
  readonly claims: readonly SeedClaim[];
}

/** The source of our own titles for the meetings of one file: another import of the file is their whole, too. */
export const titlesOf = ({ id, title }: Source): Source => curationSource({ id, title });

const TYPE_IN_ID: Readonly<Record<Part['type'], string>> = {
  Person: 'person',
  Organization: 'organization',
  Role: 'role',
};

/** The id of an actor or role: its data set, type and name. */
export const actorId = (dataset: string, type: Part['type'], name: string): string =>
  mintId([dataset, TYPE_IN_ID[type], slugOf(name)]);

/** What the id of the meeting of a row begins with. */
export function meetingBase({ source }: RowContext, { id, parts }: ReadRow): string {
  const names = id === undefined ? parts.map(({ name }) => slugOf(name)) : [slugOf(id)];
  return mintId([source.id, ...names]);
}

/** Whether so many make it a gathering. A call of many is a call. */
const isGathering = ({ meeting }: RowContext, { format }: ReadRow, present: number) =>
  meeting.gathering !== undefined &&
  present > meeting.gathering.above &&
  format !== 'call' &&
  format !== 'video';

const NAMED = 2;

/** The title of a meeting, in our own words. Who stayed away is not in it. */
export function titleOf({ parts, unnamed }: Pick<ReadRow, 'parts' | 'unnamed'>): string {
  const present = parts.filter(isPresent);
  const names = (present.length > 0 ? present : parts).map(({ name }) =>
    name.length > 80 ? `${name.slice(0, 79)}…` : name,
  );
  const [first = 'Meeting', ...others] = names;
  if (others.length === 0)
    return unnamed.length === 0 ? first : `${first} with others who are not named`;
  const rest = others.length - NAMED;
  const named = rest > 0 ? [...others.slice(0, NAMED), `${rest} more`] : others;
  return `${first} with ${[named.slice(0, -1).join(', '), named.at(-1)].filter((each) => each !== '').join(' and ')}`;
}

/** The records of a row that makes a meeting. */
export function recordsOfRow(
  context: RowContext,
  row: CsvRow,
  read: ReadRow,
  of: MeetingOfRow,
): RowRecords {
  const records = new RowRecorder(context, row, of);
  const { stage, date, description, parts } = read;
  records.declare(of.id, 'Meeting');
  records.title();
  records.say(of.id, 'stage', { value: stage! });
  if (date !== undefined) {
    const { edtf, how, cell } = date;
    const basis = how === undefined ? { basis: 'stated' } : { basis: 'resolved', how };
    const qualifiers = { ...basis, asWritten: cell.text, stage: stage! };
    records.say(of.id, 'date', { value: edtf, qualifiers, cell });
  }
  for (const part of parts) records.involve(part, stage!, date?.edtf);
  const format = isGathering(context, read, presentIn(read)) ? 'gathering' : read.format;
  if (format !== undefined)
    records.say(of.id, 'format', { value: format, qualifiers: { stage: stage! } });
  records.describe(description);
  return records;
}

/** The records of a row that continues the meeting above. */
export function recordsOfContinuation(
  context: RowContext,
  row: CsvRow,
  read: ReadRow,
  of: MeetingOfRow,
): RowRecords {
  const records = new RowRecorder(context, row, of);
  for (const part of read.parts) records.involve(part, read.stage!, undefined);
  records.describe(read.description);
  if (isGathering(context, read, of.present ?? 0))
    records.say(of.id, 'format', { value: 'gathering', qualifiers: { stage: read.stage! } });
  return records;
}

interface Saying {
  readonly object?: string;
  readonly value?: string;
  readonly qualifiers?: Qualifiers;
  readonly cell?: Cell;
  readonly rank?: Rank;
  /** What the row says; set if another row can make the same claim, so that both word it alike. */
  readonly shared?: string;
}

class RowRecorder implements RowRecords {
  readonly entities: SeedEntity[] = [];
  readonly claims: SeedClaim[] = [];
  readonly #context: RowContext;
  readonly #row: CsvRow;
  readonly #of: MeetingOfRow;
  readonly #summary: string;

  constructor(context: RowContext, row: CsvRow, of: MeetingOfRow) {
    this.#context = context;
    this.#row = row;
    this.#of = of;
    this.#summary = `A row of the register: ${of.title}.`.slice(0, 300);
  }

  declare(id: string, type: EntityType): void {
    if (this.entities.some(({ declaration }) => declaration.id === id)) return;
    this.entities.push({ declaration: { id, type }, document: this.#row, path: [] });
  }

  /** Says how the meeting is called, which no source does. */
  title(): void {
    const { titles, dataset } = this.#context;
    const qualifiers = { language: 'en', script: 'Latn', kind: 'full' };
    const content: ClaimContent = {
      subject: this.#of.id,
      predicate: 'name',
      value: this.#of.title,
      qualifiers,
      modality: 'asserted',
      source: titles.id,
      locator: {},
    };
    const claim = {
      id: claimId(content),
      ...content,
      summary: 'Title in our own words.',
      rank: 'normal' as const,
      origin: dataset,
    };
    this.claims.push({ claim, at: {}, document: this.#row, path: [], mayRepeat: true });
  }

  describe(description: Cell | undefined): void {
    if (description === undefined) return;
    const qualifiers = { language: this.#context.source.language ?? 'und' };
    const { text } = description;
    this.say(this.#of.id, 'description', { value: text, qualifiers, cell: description });
  }

  /** Names somebody, and says that they took part. A curator must accept what is doubtful. */
  involve(part: Part, stage: string, date: string | undefined): void {
    const { dataset } = this.#context;
    const { type, name, cell, capacity, role, onBehalfOf, isDoubtful } = part;
    const rank = isDoubtful ? { rank: 'pending' as const } : {};
    const id = this.#named(type, name, cell, rank);
    if (role !== undefined) {
      const post = this.#named('Role', role, cell, rank);
      const attested = date === undefined ? {} : { attestedOn: date };
      this.say(id, 'holds', {
        object: post,
        qualifiers: attested,
        cell,
        ...rank,
        shared: `names ${name} as ${role}`,
      });
    }
    const behalf =
      onBehalfOf === undefined ? undefined : this.#named('Organization', onBehalfOf, cell, rank);
    const qualifiers = { capacity, stage, ...(behalf === undefined ? {} : { onBehalfOf: behalf }) };
    // Two lists of a row may name one organization.
    const isSaid = this.claims.some(
      ({ claim }) =>
        claim.predicate === 'involvedIn' &&
        claim.subject === id &&
        claim.qualifiers.capacity === capacity,
    );
    if (!isSaid)
      this.say(actorId(dataset, type, name), 'involvedIn', {
        object: this.#of.id,
        qualifiers,
        cell,
        ...rank,
      });
  }

  #named(type: Part['type'], name: string, cell: Cell, rank: { readonly rank?: Rank }): string {
    const id = actorId(this.#context.dataset, type, name);
    const language = this.#context.source.language ?? 'und';
    const qualifiers = { language, script: scriptOf(name), kind: 'full' };
    const isSaid = this.claims.some(
      ({ claim }) => claim.predicate === 'name' && claim.subject === id && claim.value === name,
    );
    this.declare(id, type);
    if (!isSaid)
      this.say(id, 'name', { value: name, qualifiers, cell, ...rank, shared: `names ${name}` });
    return id;
  }

  say(
    subject: string,
    predicate: Predicate,
    { object, value, qualifiers = {}, cell, rank = 'normal', shared }: Saying,
  ): void {
    const { source, dataset } = this.#context;
    const { number, sha256 } = this.#row.row;
    const content: ClaimContent = {
      subject,
      predicate,
      ...(object === undefined ? {} : { object }),
      ...(value === undefined ? {} : { value }),
      qualifiers,
      modality: 'asserted',
      source: source.id,
      locator: { row: number, sha256 },
    };
    const summary =
      shared === undefined ? this.#summary : `A row of the register ${shared}.`.slice(0, 300);
    const claim = {
      id: claimId(content),
      ...content,
      summary,
      rank,
      origin: dataset,
    };
    const path = cell === undefined || cell.column === '' ? [] : [cell.column];
    const at = { subject: path, object: path, value: path, stage: path };
    const repeat = shared === undefined ? {} : { mayRepeat: true as const };
    this.claims.push({ claim, at, document: this.#row, path, ...repeat });
  }
}
