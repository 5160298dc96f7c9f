/** One entity of FollowTheMoney while it is read: which values were used, on what claims rest, and what is wrong. */
import { recordSha256 } from '../../../curation/check/paragraphs.ts';
import type { Source } from '../../../domain/claims/claims.ts';
import { appearedBy, OPEN_END } from '../../../domain/time/knowledge.ts';
import type { EntityId } from '../../../domain/entities/entities.ts';
import { shortened } from '../records/cells.ts';
import type { DataSources } from '../records/data-sources.ts';
import type { Fault, Grounds, RecordDraft, Said } from '../records/record-draft.ts';
import { endsBefore, oneOfDates, statedDate } from '../records/stated-dates.ts';
import type { RecordOptions } from '../records/record-options.ts';
import type { Becomes, FtmIndex } from './ftm-index.ts';
import type { FtmRecord, FtmValue } from './ftm-record.ts';

/** What all records of a file share. */
export interface FtmFile {
  /** What messages call it. */
  readonly name: string;
  readonly options: RecordOptions;
  readonly index: FtmIndex;
  readonly sources: DataSources;
}

/** A value that names another entity. */
export interface Reference {
  readonly id: EntityId;
  readonly value: FtmValue;
}

/** From when to when a tie held, and the values that say so. */
export interface Term {
  readonly since?: string;
  readonly until?: string;
  readonly attestedOn?: string;
  readonly values: readonly FtmValue[];
}

export class FtmReading {
  readonly #used = new Set<string>();
  /** By property: a problem with a reference is told once. */
  readonly #references = new Map<string, Reference[]>();
  #isRefused = false;

  readonly record: FtmRecord;
  readonly file: FtmFile;
  readonly draft: RecordDraft;
  #provenFrom = '';

  constructor(record: FtmRecord, file: FtmFile, draft: RecordDraft) {
    this.record = record;
    this.file = file;
    this.draft = draft;
  }

  get id(): EntityId {
    return this.file.index.idOf(this.record.head.id);
  }

  /** The values of a property, which then counts as carried. */
  take(property: string): readonly FtmValue[] {
    this.#used.add(property);
    return this.record.values.get(property) ?? [];
  }

  /** The entities that a property names. One that the file lacks is a problem, and the rest of the record comes in. */
  references(property: string, types: readonly Becomes[]): Reference[] {
    const found = this.#references.get(property) ?? this.#find(property, types);
    this.#references.set(property, found);
    return found;
  }

  #find(property: string, types: readonly Becomes[]): Reference[] {
    return this.take(property).flatMap((value) => {
      const id = this.file.index.idOf(value.text);
      const type = this.file.index.typeOf(id);
      if (type !== undefined && types.includes(type)) return [{ id, value }];
      const message =
        type === undefined
          ? `No entity "${shortened(value.text)}" is in the file.`
          : `"${shortened(value.text)}" is a ${type}, but ${property} must be a ${types.join(' or a ')}.`;
      const fix =
        type === undefined
          ? 'Add the entity to the file, or correct the id.'
          : 'Correct the id, or the schema of one of the two.';
      this.leaveOut(property, value, {
        code: type === undefined ? 'dangling' : 'wrongType',
        message,
        fix,
      });
      return [];
    });
  }

  /** A problem with one value. The rest of the record comes in. */
  leaveOut(column: string, value: FtmValue, what: Pick<Fault, 'code' | 'message' | 'fix'>): void {
    const { line } = value.whereabouts;
    this.draft.fault({ severity: 'leftOut', line, column, cell: shortened(value.text), ...what });
  }

  /** A problem because of which nothing of the record is imported. */
  refuse(column: string, cell: string, what: Pick<Fault, 'code' | 'message' | 'fix'>): void {
    this.#isRefused = true;
    this.draft.fault({ severity: 'refused', column, cell: shortened(cell), ...what });
  }

  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** The one date that a property gives, and the values that say so. */
  date(property: string): { readonly edtf?: string; readonly values: readonly FtmValue[] } {
    const values: FtmValue[] = [];
    const dates: string[] = [];
    for (const value of this.take(property)) {
      const edtf = statedDate(value.text);
      if (edtf === null) {
        const message = `"${shortened(value.text)}" cannot be read as a date.`;
        const fix = 'Write a day 2016-01-26, a month 2016-01 or a year 2016.';
        this.leaveOut(property, value, { code: 'badDate', message, fix });
        continue;
      }
      dates.push(edtf);
      values.push(value);
    }
    const edtf = oneOfDates(dates);
    return edtf === undefined ? { values } : { edtf, values };
  }

  /** The term of a tie; null if it ends before it starts, and then the record is refused. */
  term(): Term | null {
    const [start, end, attested] = ['startDate', 'endDate', 'date'].map((name) =>
      this.date(name),
    ) as [
      ReturnType<FtmReading['date']>,
      ReturnType<FtmReading['date']>,
      ReturnType<FtmReading['date']>,
    ];
    if (!this.isPeriod(start.edtf, end.edtf)) return null;
    return {
      ...(start.edtf === undefined ? {} : { since: start.edtf }),
      ...(end.edtf === undefined ? {} : { until: end.edtf }),
      ...(attested.edtf === undefined ? {} : { attestedOn: attested.edtf }),
      values: [...start.values, ...end.values, ...attested.values],
    };
  }

  /** Whether the two can be a start and an end; if not, the record is refused. */
  isPeriod(start: string | undefined, end: string | undefined): boolean {
    if (!endsBefore(end, start)) return true;
    this.refuse('endDate', end!, {
      code: 'endsBeforeStart',
      message: `It ends (${end}) before it starts (${start}).`,
      fix: 'Correct startDate or endDate.',
    });
    return false;
  }

  /** Says something of the record's data set, as known from the day on which all these values were. */
  say(said: Said, ...values: readonly FtmValue[]): void {
    const source = this.#sourceOf(values);
    if (source !== null) this.draft.say(said, { source, whereabouts: standingOf(values) });
  }

  /**
   * Documents that appeared before this day prove nothing from now on: they cannot tell that something was held later.
   * If all of them did, it is the file that says so.
   */
  provenFrom(day: string): void {
    this.#provenFrom = day;
  }

  /** Says something that documents prove: once for each of them. Without any, as {@link say}. */
  sayProven(said: Said, ...values: readonly FtmValue[]): void {
    const proofs = this.references('proof', ['Source']);
    const all = proofs.flatMap(({ id }) => this.file.index.sourceOf(id) ?? []);
    const documents = all.filter((source) => (appearedBy(source) ?? OPEN_END) >= this.#provenFrom);
    if (documents.length === 0) return this.say(said, ...values);
    const whereabouts = standingOf(values);
    for (const source of documents) this.draft.say(said, { source, whereabouts });
  }

  /** Counts the properties for which there is no place. */
  countLeftOut(): void {
    for (const [property, values] of this.record.values) {
      if (!this.#used.has(property))
        this.draft.leaveOut(`${this.record.schema}.${property}`, values.length);
    }
  }

  #sourceOf(values: readonly FtmValue[]): Source | null {
    const days = values.map(({ firstSeen }) => firstSeen);
    const last = days.includes(undefined) ? undefined : (days as string[]).sort().at(-1);
    const source = this.file.sources.of(
      values.flatMap(({ datasets }) => datasets ?? this.record.datasets),
      last,
    );
    if (source === null && !this.#isRefused) {
      this.refuse('first_seen', '', {
        code: 'noDay',
        message: 'Neither the record nor the import says from which day this is known.',
        fix: 'Give --published: the day on which the file became public.',
      });
    }
    return source;
  }
}

/** Where several values stand that together say one thing. */
function standingOf(values: readonly FtmValue[]): Grounds['whereabouts'] {
  const standings = values.map(({ whereabouts }) => whereabouts);
  const hashes = [...new Set(standings.map(({ sha256 }) => sha256))].sort();
  const first = standings.reduce((a, b) => (b.number < a.number ? b : a));
  return hashes.length === 1 ? first : { ...first, sha256: recordSha256(hashes) };
}
