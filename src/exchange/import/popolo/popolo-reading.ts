/** One record of Popolo while it is read: which members were used, on what claims rest, and what is wrong. */
import type { Source } from '../../../domain/claims/claims.ts';
import type { EntityId } from '../../../domain/entities/entities.ts';
import { isMapping } from '../../../domain/lists/keys.ts';
import { shortened } from '../records/cells.ts';
import { addressIn, type DataSources } from '../records/data-sources.ts';
import { namedId } from '../records/native-ids.ts';
import type { Fault, RecordDraft, Said } from '../records/record-draft.ts';
import type { RecordOptions } from '../records/record-options.ts';
import { endsBefore, statedDate } from '../records/stated-dates.ts';
import type { PopoloIndex } from './popolo-index.ts';
import { objectsIn, textIn, type PopoloList, type PopoloRecord } from './popolo-record.ts';

/** What all records of a document share. */
export interface PopoloFile {
  readonly name: string;
  readonly options: RecordOptions;
  readonly index: PopoloIndex;
  readonly sources: DataSources;
}

/** Members that say nothing of the world. */
const UNSAID = ['id', 'sources', 'source', 'created_at', 'updated_at'];

export class PopoloReading {
  readonly record: PopoloRecord;
  readonly file: PopoloFile;
  readonly draft: RecordDraft;
  readonly #used = new Set<string>(UNSAID);
  /** Members that were read as a text. */
  readonly #texts = new Set<string>();
  #isRefused = false;

  constructor(record: PopoloRecord, file: PopoloFile, draft: RecordDraft) {
    this.record = record;
    this.file = file;
    this.draft = draft;
  }

  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** A text of the record, which then counts as carried. */
  text(key: string): string | undefined {
    this.#used.add(key);
    this.#texts.add(key);
    return textIn(this.record.content, key);
  }

  /** The objects of a list of the record. What else stands there is a problem, and the rest comes in. */
  objects(key: string) {
    this.#used.add(key);
    for (const other of othersThan(isMapping, this.record.content[key])) {
      const message = `A value of ${key} is not an object in a list.`;
      const fix = `Write ${key} as a list of objects, such as [{"id": …}] or [{"name": …}].`;
      this.leaveOut(key, shortened(other), { code: 'notAnObject', message, fix });
      this.draft.leaveOut(`${this.record.list}.${key}`);
    }
    return objectsIn(this.record.content, key);
  }

  /** The texts of a list of the record. */
  texts(key: string): readonly string[] {
    this.#used.add(key);
    const value = this.record.content[key];
    const others = othersThan((one) => typeof one === 'string', value);
    if (others.length > 0) this.draft.leaveOut(`${this.record.list}.${key}`, others.length);
    return Array.isArray(value)
      ? value.filter((one): one is string => typeof one === 'string')
      : [];
  }

  /** An object with the id of a record and the word for what it is, as JSON-LD writes it. */
  typedReference(key: string): Readonly<Partial<Record<'id' | 'type' | 'name', string>>> {
    this.#used.add(key);
    const object = this.record.content[key];
    if (!isMapping(object)) return {};
    const [id, type, name] = ['id', '@type', 'name'].map((member) => textIn(object, member));
    return {
      ...(id === undefined ? {} : { id }),
      ...(type === undefined ? {} : { type }),
      ...(name === undefined ? {} : { name }),
    };
  }

  /** The record that a member names. One that the document lacks is a problem, and the rest comes in. */
  reference(key: string, list: PopoloList): EntityId | null {
    const native = this.text(key);
    if (native === undefined) return null;
    const id = this.file.index.find(list, native);
    if (id !== null) return id;
    const message = `No record "${shortened(native)}" with a name is among the ${list} of the file.`;
    const fix = `Add it to the ${list}, or correct the id.`;
    this.leaveOut(key, native, { code: 'dangling', message, fix });
    return null;
  }

  /** Tells that a reference by id also gives a name, and that the record of the id has no such name. */
  lookAtName(column: string, id: EntityId, name: string | undefined): void {
    if (name === undefined || this.file.index.sameIds.isCalled(id, name)) return;
    this.draft.fault({
      severity: 'look',
      column,
      cell: shortened(name),
      code: 'otherName',
      message: `The record of this id is not called "${shortened(name)}". The id counts, not the name.`,
      fix: 'Correct the id, or add the name to the other_names of the record.',
    });
  }

  /** A problem with one member. The rest of the record comes in. */
  leaveOut(column: string, cell: string, what: Pick<Fault, 'code' | 'message' | 'fix'>): void {
    this.draft.fault({ severity: 'leftOut', column, cell: shortened(cell), ...what });
  }

  /** A problem because of which nothing of the record is imported. */
  refuse(column: string, cell: string, what: Pick<Fault, 'code' | 'message' | 'fix'>): void {
    this.#isRefused = true;
    this.draft.fault({ severity: 'refused', column, cell: shortened(cell), ...what });
  }

  date(key: string): string | undefined {
    const text = this.text(key);
    return text === undefined ? undefined : this.readDate(key, text);
  }

  readDate(key: string, text: string): string | undefined {
    const edtf = statedDate(text);
    if (edtf !== null) return edtf;
    const message = `"${shortened(text)}" cannot be read as a date.`;
    const fix = 'Write a day 2016-01-26, a month 2016-01 or a year 2016.';
    this.leaveOut(key, text, { code: 'badDate', message, fix });
    return undefined;
  }

  /** Start and end; null if it ends before it starts, and then the record is refused. */
  period(): { readonly since?: string; readonly until?: string } | null {
    const [since, until] = [this.date('start_date'), this.date('end_date')];
    if (endsBefore(until, since)) {
      const message = `It ends (${until}) before it starts (${since}).`;
      const fix = 'Correct start_date or end_date.';
      this.refuse('end_date', until!, { code: 'endsBeforeStart', message, fix });
      return null;
    }
    return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  }

  /** Says something. A record of several sources does not tell which of them says what, so they are one. */
  say(said: Said): void {
    const sources = this.#sources();
    const [only] = sources;
    const source = sources.length > 1 ? this.#joint(sources) : only;
    if (source !== undefined) this.draft.say(said, { source, whereabouts: this.draft.head });
  }

  /** Says the one thing that a record says: each of its sources says it. */
  sayByEach(said: Said): void {
    for (const source of this.#sources())
      this.draft.say(said, { source, whereabouts: this.draft.head });
  }

  /** Counts the members for which there is no place. */
  countLeftOut(): void {
    const { list, content } = this.record;
    for (const key of Object.keys(content)) {
      const isLost = this.#texts.has(key) && typeof content[key] === 'object';
      if (!this.#used.has(key) || isLost) this.draft.leaveOut(`${list}.${key}`);
    }
    const sources = othersThan(isMapping, content['sources']);
    if (sources.length > 0) this.draft.leaveOut(`${list}.sources`, sources.length);
  }

  /** The sources of the record, or the document itself. */
  #sources(): Source[] {
    const { content } = this.record;
    const one = content['source'];
    const listed = [...objectsIn(content, 'sources'), ...(isMapping(one) ? [one] : [])];
    const told = listed.map((source) => ({
      url: textIn(source, 'url'),
      note: textIn(source, 'note'),
    }));
    const text = textIn(content, 'source');
    if (text !== undefined)
      told.push({ url: addressIn(text), note: addressIn(text) === undefined ? text : undefined });
    const sources = told.flatMap(({ url, note }) => this.#sourceOf(url, note));
    if (sources.length > 0)
      return [...new Map(sources.map((source) => [source.id, source])).values()];
    const own = this.file.sources.of([]);
    if (own === null && !this.#isRefused) {
      const message = 'Nobody says from which day this is known.';
      const fix = 'Give --published: the day on which the file became public.';
      this.refuse('', '', { code: 'noDay', message, fix });
    }
    return own === null ? [] : [own];
  }

  /** A source that a record names. It had appeared when the document did. */
  #sourceOf(address: string | undefined, note: string | undefined): Source[] {
    const accessedOn = this.file.sources.knownBy();
    const title = note ?? address;
    if (title === undefined || accessedOn === undefined) return [];
    const url = addressIn(address);
    const id = namedId(this.file.options.dataset.id, 'from', title, address ?? '');
    return [{ id, title, ...(url === undefined ? {} : { url }), accessedOn, paragraphs: {} }];
  }

  #joint(sources: readonly Source[]): Source {
    const titles = sources.map(({ title }) => title).sort();
    const id = namedId(
      this.file.options.dataset.id,
      'from',
      ...sources.map((source) => source.id).sort(),
    );
    return { id, title: titles.join('; '), accessedOn: sources[0]!.accessedOn!, paragraphs: {} };
  }
}

/** The members of a list that are of another shape; a value that is no list is one itself. */
function othersThan(isFit: (one: unknown) => boolean, value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.filter((one) => !isFit(one)) : [value];
}
