/** Reads the names, properties and steps of an entity. Each column is a list; entry `i` of all lists is one item. */
import { STATUSES, type Status } from '../../domain/events/stages.ts';
import type { CaseOutcome } from '../../domain/cases/case-projection.ts';
import type { EventDate, ToldDate } from '../../domain/events/event-dates.ts';
import { MEETING_FORMATS, type MeetingFormat } from '../../domain/entities/entities.ts';
import { parseFuzzyDate } from '../../domain/time/fuzzy-date.ts';
import { NAME_KINDS, type NameKind } from '../../domain/entities/name-match.ts';
import { compareKeys } from '../../domain/lists/order.ts';
import { SUPPORTS, type Support } from '../../domain/ties/support.ts';
import { VERDICTS, type Verdict } from '../../domain/pairs/verdicts.ts';
import { DATE_COLUMNS, toDate } from './dates.ts';
import type { EntityColumn, StoredEntity } from './columns.ts';
import { partReader, typed, type Members } from '../../graph/query/stored.ts';
import {
  json,
  oneOf,
  optional,
  optionally,
  text,
  texts,
  type ValueType,
} from '../../graph/query/value-types.ts';

export interface NameData {
  readonly text: string;
  readonly language: string;
  readonly script: string;
  readonly kind: NameKind;
  readonly since: string | null;
  readonly until: string | null;
}

/** The status of an event at a step; null if there is none. */
export const statusOf = (step: StepData | undefined): Status | null =>
  STATUSES.find((status) => status === step?.stands) ?? null;

export interface PropertyData {
  readonly which: string;
  readonly value: string | number;
  readonly language: string | null;
  readonly of: string | null;
  readonly claimIds: readonly string[];
}

/** The status of an event, or the stage of a case, as known from the day `knownFrom` on. */
export interface StepData {
  readonly knownFrom: string;
  /** Status of an event or stage of a case; null if every claim about it was withdrawn. */
  readonly stands: string | null;
  readonly support: Support | null;
  readonly date: EventDate | null;
  readonly dateDisputed: boolean;
  /** Format of a meeting; null for anything else. */
  readonly format: MeetingFormat | null;
  /** Strongest verdict of the pairs in a meeting; null if there is none. */
  readonly verdict: Verdict | null;
  /** Date of the step of a case, in EDTF. */
  readonly stepDate: string | null;
  /** Defendant and charge that the step of a case concerns; null for all of them. */
  readonly of: string | null;
  readonly charge: string | null;
  readonly claimIds: readonly string[];
}

/** The parallel lists of an entity, each read on first access. A list that is not stored reads as '' at every index. */
class Lists {
  readonly #stored: StoredEntity;
  readonly #lists = new Map<EntityColumn, readonly string[]>();

  constructor(stored: StoredEntity) {
    this.#stored = stored;
  }

  all(name: EntityColumn): readonly string[] {
    const found = this.#lists.get(name) ?? this.#stored.read(name, texts);
    this.#lists.set(name, found);
    return found;
  }

  at<T>(name: EntityColumn, i: number, type: ValueType<T>): T {
    return typed(name, this.all(name)[i] ?? '', type);
  }
}

const FORMAT = optionally(oneOf(MEETING_FORMATS));
const VERDICT = optionally(oneOf(VERDICTS));
const SUPPORT = optionally(oneOf(SUPPORTS));
const KIND = oneOf(NAME_KINDS);
const VALUE = json<string | number>();

/** Ids, stored as one text and separated by spaces. */
const ids: ValueType<readonly string[]> = (value) =>
  text(value)
    .split(' ')
    .filter((id) => id !== '');

export function toNames(stored: StoredEntity): NameData[] {
  const lists = new Lists(stored);
  return lists.all('nameText').map((name, i) => ({
    text: name,
    language: lists.at('nameLanguage', i, text) || 'und',
    script: lists.at('nameScript', i, text) || 'Zyyy',
    kind: lists.at('nameKind', i, KIND),
    since: lists.at('nameSince', i, optional),
    until: lists.at('nameUntil', i, optional),
  }));
}

export function toProperties(stored: StoredEntity, asOf: string): PropertyData[] {
  const lists = new Lists(stored);
  return lists.all('propWhich').flatMap((which, i) => {
    const isKnown = lists.at('propFrom', i, text) <= asOf && asOf < lists.at('propUntil', i, text);
    if (!isKnown) return [];
    return {
      which,
      value: lists.at('propValue', i, VALUE),
      language: lists.at('propLanguage', i, optional),
      of: lists.at('propOf', i, optional),
      claimIds: lists.at('propClaims', i, text).split(' '),
    };
  });
}

interface StepSource {
  readonly lists: Lists;
  readonly isCase: boolean;
  readonly i: number;
}

const STEP: Members<[StepSource], StepData> = {
  knownFrom: ({ lists, i }) => lists.at('stepFrom', i, text),
  stands: ({ lists, isCase, i }) => lists.at(isCase ? 'stepStage' : 'stepStatus', i, optional),
  support: ({ lists, i }) => lists.at('stepSupport', i, SUPPORT),
  date: ({ lists, isCase, i }) => (isCase ? null : stepDateOf(lists, i)),
  dateDisputed: ({ lists, i }) => lists.at('stepDisputed', i, text) === '1',
  format: ({ lists, i }) => lists.at('stepFormat', i, FORMAT),
  verdict: ({ lists, i }) => lists.at('stepVerdict', i, VERDICT),
  stepDate: ({ lists, isCase, i }) => (isCase ? lists.at('stepDate', i, optional) : null),
  of: () => null,
  charge: () => null,
  claimIds: ({ lists, i }) => lists.at('stepClaims', i, ids),
};

/** The column whose presence shows that a member was read. Null means the member is always present. */
const COLUMN_OF: Readonly<Record<keyof StepData, EntityColumn | null>> = {
  knownFrom: 'stepFrom',
  stands: 'stepStatus',
  support: 'stepSupport',
  date: 'stepBasis',
  dateDisputed: 'stepDisputed',
  format: 'stepFormat',
  verdict: 'stepVerdict',
  stepDate: 'stepDate',
  of: null,
  charge: null,
  claimIds: 'stepClaims',
};
const DECIDING_COLUMNS = Object.values(COLUMN_OF).filter((name) => name !== null);

type StepReader = (source: StepSource) => StepData;
/** One reader for each set of columns; the key has one bit per column. There are few sets. */
const readers = new Map<number, StepReader>();

function readerFor(stored: StoredEntity): StepReader {
  const key = DECIDING_COLUMNS.reduce((bits, name, i) => bits | (stored.has(name) ? 1 << i : 0), 0);
  const found = readers.get(key);
  if (found !== undefined) return found;
  const made = partReader<[StepSource], StepData>(STEP, (name) => {
    const column = COLUMN_OF[name];
    return column === null || stored.has(column);
  });
  readers.set(key, made);
  return made;
}

export function toSteps(stored: StoredEntity, asOf: string): StepData[] {
  const lists = new Lists(stored);
  const isCase = stored.read('type', text) === 'LegalCase';
  const read = readerFor(stored);
  return lists
    .all('stepFrom')
    .flatMap((from, i) => (from <= asOf ? [read({ lists, isCase, i })] : []));
}

export function toHistory(stored: StoredEntity, asOf: string): StepData[] {
  const lists = new Lists(stored);
  return lists
    .all('historyStage')
    .map((stage, i) => ({
      knownFrom: lists.at('historyFrom', i, text),
      knownUntil: lists.at('historyUntil', i, text),
      stands: stage,
      support: lists.at('historySupport', i, SUPPORT),
      date: null,
      dateDisputed: false,
      format: null,
      verdict: null,
      stepDate: lists.at('historyDate', i, optional),
      of: lists.at('historyOf', i, optional),
      charge: lists.at('historyCharge', i, optional),
      claimIds: lists.at('historyClaims', i, ids),
    }))
    .filter(({ knownFrom, knownUntil }) => knownFrom <= asOf && asOf < knownUntil)
    .sort((a, b) => compareKeys(placeOf(a), placeOf(b)));
}

/**
 * Sorts steps by their own date or, if they have none, by the day they became known; then by stage, defendant
 * and charge.
 */
const placeOf = ({ stepDate, knownFrom, stands, of, charge }: StepData) => [
  earliestOf(stepDate) ?? knownFrom,
  stands ?? '',
  of ?? '',
  charge ?? '',
];

/** First possible day of an EDTF date; null if it is open or unknown. */
const earliestOf = (edtf: string | null) => (edtf === null ? null : parseFuzzyDate(edtf).earliest);

function stepDateOf(lists: Lists, i: number): EventDate | null {
  return toDate({
    date: lists.at('stepDate', i, optional),
    basis: lists.at('stepBasis', i, DATE_COLUMNS.basis),
    asWritten: lists.at('stepAsWritten', i, optional),
    how: lists.at('stepHow', i, optional),
    earliest: lists.at('stepEarliest', i, optional),
    latest: lists.at('stepLatest', i, optional),
  });
}

/** Reads a list that is stored with the last step known on `asOf`. An empty text reads as an empty list. */
const lastOf =
  <T>(name: EntityColumn, type: ValueType<readonly T[] | null>) =>
  (stored: StoredEntity, asOf: string): readonly T[] => {
    const lists = new Lists(stored);
    const i = lists.all('stepFrom').findLastIndex((from) => from <= asOf);
    return i === -1 ? [] : (lists.at(name, i, type) ?? []);
  };

export const toDates = lastOf('stepDates', optionally(json<readonly ToldDate[]>()));
export const toOutcomes = lastOf('stepOutcomes', optionally(json<readonly CaseOutcome[]>()));
