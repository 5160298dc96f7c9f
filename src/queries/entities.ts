/** Reads entities by id, as known on a day. */
import type { CaseOutcome } from '../domain/case-projection.ts';
import type { EventDate, ToldDate } from '../domain/event-dates.ts';
import { parseFuzzyDate, type DateBasis } from '../domain/fuzzy-date.ts';
import { compareKeys } from '../domain/order.ts';
import type { Graph, Value } from '../graph/graph.ts';
import { ALL_COLUMNS, BRIEF_COLUMNS, entityAt, entityColumns, type Columns } from './columns.ts';
import { knownEntity } from './known.ts';
import { map, optional, text, texts, type PropertyMap } from './values.ts';

export interface NameData {
  readonly text: string;
  readonly language: string;
  readonly script: string;
  readonly kind: string;
  readonly since: string | null;
  readonly until: string | null;
}

export interface PropertyData {
  readonly which: string;
  readonly value: string | number;
  readonly language: string | null;
  readonly of: string | null;
  readonly claimIds: readonly string[];
}

/** How an event or a case stood from a day of knowledge on. */
export interface StepData {
  readonly knownFrom: string;
  /** Status of an event or stage of a case; null where everything known of it was withdrawn. */
  readonly stands: string | null;
  readonly support: string | null;
  readonly date: EventDate | null;
  readonly dateDisputed: boolean;
  /** Form of a meeting; null for anything else. */
  readonly format: string | null;
  /** Strongest verdict of the pairs in a meeting; null where there is none. */
  readonly verdict: string | null;
  /** EDTF of the step of a case. */
  readonly stepDate: string | null;
  /** Defendant and charge that the step of a case is about; null for all. */
  readonly of: string | null;
  readonly charge: string | null;
  readonly claimIds: readonly string[];
}

/** An entity (not a claim) as known on day `k`; everything read below it is read for the same day. */
export interface EntityData {
  readonly k: string;
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly sortKey: string;
  readonly names: readonly NameData[];
  readonly mergedIds: readonly string[];
  readonly properties: readonly PropertyData[];
  /** Steps known by `k`, oldest first. */
  readonly steps: readonly StepData[];
  /** Every stage a legal case is said to have been at, in the order of the steps. */
  readonly history: readonly StepData[];
  /** Every date told of how an event stands. */
  readonly dates: readonly ToldDate[];
  /** How a legal case stands for each defendant and charge. */
  readonly outcomes: readonly CaseOutcome[];
  /** The stored properties, for what only one type has. */
  readonly stored: PropertyMap;
}

const find = (condition: string, node: string) => `UNWIND $ids AS id
  OPTIONAL MATCH (m:MergedId {id: id})
  WITH id, coalesce(m.into, id) AS target
  MATCH (e:Entity {id: target})
  WHERE ${condition}
  RETURN id AS asked, ${node} AS node`;

const FIND = find(`(${knownEntity('e')}) OR (e.type = 'Claim' AND e.knownFrom <= $k)`, 'e');
const FIND_BRIEF = find(
  `${knownEntity('e')} AND e.type <> 'Claim'`,
  entityColumns('e', BRIEF_COLUMNS),
);

/**
 * The nodes with these ids, known on `k`, in their order; a merged id answers with the winner. A claim
 * that was withdrawn since can still be read by its id: it says itself until when it was known.
 */
export function findNodes(
  graph: Graph,
  k: string,
  ids: readonly string[],
): Promise<(PropertyMap | null)[]> {
  return found(graph, FIND, k, ids, ALL_COLUMNS);
}

/** As {@link findNodes}, entities only, with no more than id, type, name and sort key. */
export function findBrief(
  graph: Graph,
  k: string,
  ids: readonly string[],
): Promise<(PropertyMap | null)[]> {
  return found(graph, FIND_BRIEF, k, ids, BRIEF_COLUMNS);
}

async function found(
  graph: Graph,
  statement: string,
  k: string,
  ids: readonly string[],
  columns: Columns,
): Promise<(PropertyMap | null)[]> {
  const rows = await graph.read(statement, { ids: [...new Set(ids)], k });
  const nodes = new Map(rows.map((row) => [text(row.asked), entityAt(row.node, columns)]));
  return ids.map((id) => nodes.get(id) ?? null);
}

const RECORDED = `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, e AS node`;

/** The nodes with these ids whatever is known of them, in their order. */
export async function findRecorded(
  graph: Graph,
  ids: readonly string[],
): Promise<(PropertyMap | null)[]> {
  const rows = await graph.read(RECORDED, { ids });
  const found = new Map(rows.map((row) => [text(row.id), map(row.node)]));
  return ids.map((id) => found.get(id) ?? null);
}

const CANONICAL = `UNWIND $ids AS id
  OPTIONAL MATCH (m:MergedId {id: id})
  WITH id, coalesce(m.into, id) AS target
  MATCH (e:Entity {id: target})
  RETURN id AS asked, e.id AS id, labels(e) AS labels`;

/** What an id stands for after merges. */
export interface CanonicalId {
  readonly id: string;
  readonly labels: readonly string[];
}

/** Canonical ids and labels of what is in the graph at any time; ids that are not are left out. */
export async function findCanonicalIds(
  graph: Graph,
  ids: readonly string[],
): Promise<Map<string, CanonicalId>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.read(CANONICAL, { ids: [...new Set(ids)] });
  return new Map(
    rows.map((row) => [text(row.asked), { id: text(row.id), labels: texts(row.labels) }]),
  );
}

/** Reads an entity out of its stored node. */
export function toEntity(stored: PropertyMap, k: string): EntityData {
  return new StoredEntity(stored, k);
}

/** An entity that reads its columns when they are asked for: most lists show an id and a name. */
class StoredEntity implements EntityData {
  readonly k: string;
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly sortKey: string;
  readonly stored: PropertyMap;
  #properties: readonly PropertyData[] | undefined;
  #steps: readonly StepData[] | undefined;

  constructor(stored: PropertyMap, k: string) {
    this.k = k;
    this.id = text(stored.id);
    this.type = text(stored.type);
    this.name = text(stored.name);
    this.sortKey = text(stored.sortKey);
    this.stored = stored;
  }

  get names(): readonly NameData[] {
    return toNames(this.stored);
  }

  get mergedIds(): readonly string[] {
    return texts(this.stored.mergedIds);
  }

  get properties(): readonly PropertyData[] {
    return (this.#properties ??= toProperties(this.stored, this.k));
  }

  get steps(): readonly StepData[] {
    return (this.#steps ??= toSteps(this.stored, this.k));
  }

  get history(): readonly StepData[] {
    return toHistory(this.stored, this.k);
  }

  get dates(): readonly ToldDate[] {
    return lastOf(this.stored, this.k, 'stepDates');
  }

  get outcomes(): readonly CaseOutcome[] {
    return lastOf(this.stored, this.k, 'stepOutcomes');
  }
}

function toNames(stored: PropertyMap): NameData[] {
  const column = (name: string) => texts(stored[name]);
  const [languages, scripts, kinds] = [
    column('nameLanguage'),
    column('nameScript'),
    column('nameKind'),
  ];
  const [since, until] = [column('nameSince'), column('nameUntil')];
  return column('nameText').map((name, i) => ({
    text: name,
    language: languages[i] ?? 'und',
    script: scripts[i] ?? 'Zyyy',
    kind: kinds[i] ?? 'full',
    since: optional(since[i]),
    until: optional(until[i]),
  }));
}

function toProperties(stored: PropertyMap, k: string): PropertyData[] {
  const column = (name: string) => texts(stored[name]);
  const [values, languages, of] = [column('propValue'), column('propLanguage'), column('propOf')];
  const [from, until, claims] = [column('propFrom'), column('propUntil'), column('propClaims')];
  return column('propWhich').flatMap((which, i) => {
    if (!(from[i]! <= k && k < until[i]!)) return [];
    return {
      which,
      value: JSON.parse(values[i]!) as string | number,
      language: optional(languages[i]),
      of: optional(of[i]),
      claimIds: claims[i]!.split(' '),
    };
  });
}

function toSteps(stored: PropertyMap, k: string): StepData[] {
  const column = (name: string) => texts(stored[name]);
  const isCase = stored.type === 'LegalCase';
  const [stands, supports] = [column(isCase ? 'stepStage' : 'stepStatus'), column('stepSupport')];
  const [claims, dates, formats] = [column('stepClaims'), column('stepDate'), column('stepFormat')];
  const [verdicts, disputed] = [column('stepVerdict'), column('stepDisputed')];
  return column('stepFrom')
    .map((knownFrom, i) => ({
      ...NO_STEP,
      knownFrom,
      stands: optional(stands[i]),
      support: optional(supports[i]),
      date: isCase ? null : stepDateOf(stored, i),
      dateDisputed: disputed[i] === '1',
      format: optional(formats[i]),
      verdict: optional(verdicts[i]),
      stepDate: isCase ? optional(dates[i]) : null,
      claimIds: idsAt(claims[i]),
    }))
    .filter(({ knownFrom }) => knownFrom <= k);
}

function toHistory(stored: PropertyMap, k: string): StepData[] {
  const column = (name: string) => texts(stored[name]);
  const [supports, dates, claims] = [
    column('historySupport'),
    column('historyDate'),
    column('historyClaims'),
  ];
  const [from, until] = [column('historyFrom'), column('historyUntil')];
  const [of, charges] = [column('historyOf'), column('historyCharge')];
  return column('historyStage')
    .map((stage, i) => ({
      ...NO_STEP,
      knownFrom: from[i]!,
      knownUntil: until[i]!,
      stands: stage,
      support: optional(supports[i]),
      stepDate: optional(dates[i]),
      of: optional(of[i]),
      charge: optional(charges[i]),
      claimIds: idsAt(claims[i]),
    }))
    .filter(({ knownFrom, knownUntil }) => knownFrom <= k && k < knownUntil)
    .sort((a, b) => compareKeys(placeOf(a), placeOf(b)));
}

/** Steps by their own date, else by when they became known; on one day by stage, defendant and charge. */
const placeOf = ({ stepDate, knownFrom, stands, of, charge }: StepData) => [
  earliestOf(stepDate) ?? knownFrom,
  stands ?? '',
  of ?? '',
  charge ?? '',
];

/** What a step says of nothing. */
const NO_STEP: StepData = {
  knownFrom: '',
  stands: null,
  support: null,
  date: null,
  dateDisputed: false,
  format: null,
  verdict: null,
  stepDate: null,
  of: null,
  charge: null,
  claimIds: [],
};

/** Ids that are stored joined by a space. */
const idsAt = (stored: string | undefined) => (stored ?? '').split(' ').filter((id) => id !== '');

/** What the last step known on `k` tells beside how it stands; stored as JSON, where the empty text is an empty list. */
function lastOf<T>(stored: PropertyMap, k: string, name: string): T[] {
  const i = texts(stored.stepFrom).findLastIndex((from) => from <= k);
  const list = texts(stored[name])[i];
  return list === undefined || list === '' ? [] : (JSON.parse(list) as T[]);
}

/** First day of an EDTF date; null where it is open or unknown. */
const earliestOf = (edtf: string | null) => (edtf === null ? null : parseFuzzyDate(edtf).earliest);

function stepDateOf(stored: PropertyMap, i: number): EventDate | null {
  const at = (name: string) => texts(stored[name])[i];
  return toDate({
    date: at('stepDate') ?? '',
    basis: at('stepBasis') ?? '',
    asWritten: at('stepAsWritten') ?? '',
    how: at('stepHow') ?? '',
    earliest: at('stepEarliest') ?? '',
    latest: at('stepLatest') ?? '',
  });
}

/** A date out of the columns that store it; null where there is none. */
export function toDate(columns: Readonly<Record<string, Value | undefined>>): EventDate | null {
  const edtf = optional(columns.date);
  if (edtf === null) return null;
  return {
    edtf,
    basis: (optional(columns.basis) ?? 'stated') as DateBasis,
    asWritten: optional(columns.asWritten),
    how: optional(columns.how),
    earliest: optional(columns.earliest),
    latest: optional(columns.latest),
    openStart: columns.openStart === true,
    openEnd: columns.openEnd === true,
  };
}
