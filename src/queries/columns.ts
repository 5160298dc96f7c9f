/** Which stored columns a list reads: only those its caller will look at, or all. */
import type { Value } from '../graph/graph.ts';
import { map, type PropertyMap } from './values.ts';

const ENTITY_GROUPS = {
  names: ['nameText', 'nameLanguage', 'nameScript', 'nameKind', 'nameSince', 'nameUntil'],
  mergedIds: ['mergedIds'],
  properties: [
    'kind',
    'propWhich',
    'propValue',
    'propLanguage',
    'propOf',
    'propFrom',
    'propUntil',
    'propClaims',
  ],
  steps: [
    'stepFrom',
    'stepStatus',
    'stepStage',
    'stepSupport',
    'stepFormat',
    'stepVerdict',
    'stepDate',
    'stepBasis',
    'stepAsWritten',
    'stepHow',
    'stepEarliest',
    'stepLatest',
    'stepDisputed',
    'stepClaims',
  ],
  // Every date told of what stands, and how a case stands for each defendant: long, and seldom asked.
  stepDates: ['stepFrom', 'stepDates'],
  stepOutcomes: ['stepFrom', 'stepOutcomes'],
  // What a step rests on, where nothing else of it is asked.
  stepClaims: ['stepFrom', 'stepClaims'],
  history: [
    'historyStage',
    'historySupport',
    'historyDate',
    'historyFrom',
    'historyUntil',
    'historyOf',
    'historyCharge',
    'historyClaims',
  ],
} as const;

const TIE_GROUPS = {
  date: ['date', 'basis', 'asWritten', 'how', 'latest'],
  term: ['since', 'until', 'attestedOn', 'latest', 'attestedEarliest', 'attestedLatest'],
  mandate: ['onBehalfOf', 'representedBy', 'insteadOf', 'accompanying'],
  penalty: ['charges', 'penaltyFaced', 'penaltyGiven'],
  claims: ['claimIds'],
} as const;

/** Groups of an entity's columns beside its id, type, name and sort key. */
export type EntityGroup = keyof typeof ENTITY_GROUPS;
/** Groups of a relationship's columns beside its key, support, capacity, status, verdict and earliest day. */
export type TieGroup = keyof typeof TIE_GROUPS;

/** What a list reads of each entity and of each relationship that leads to it; null is everything. */
export interface Columns {
  readonly entity: readonly EntityGroup[] | null;
  readonly tie: readonly TieGroup[] | null;
}

/** Everything: for callers that hand on what they read. */
export const ALL_COLUMNS: Columns = { entity: null, tie: null };

/** No more than id, type, name and sort key; of a relationship no more than how it stands. */
export const BRIEF_COLUMNS: Columns = { entity: [], tie: [] };

/** The columns of one sort of thing that are always read, and the groups that may be. */
class Choice<G extends string> {
  readonly #base: readonly string[];
  readonly #groups: Readonly<Record<G, readonly string[]>>;
  /** By the choice as it was made: one object serves all rows of a list. */
  readonly #made = new WeakMap<readonly G[], readonly string[]>();

  constructor(base: readonly string[], groups: Readonly<Record<G, readonly string[]>>) {
    this.#base = base;
    this.#groups = groups;
  }

  /** In the order of the groups, so that one choice is one text for the plan cache. */
  names(wanted: readonly G[]): readonly string[] {
    const found = this.#made.get(wanted);
    if (found !== undefined) return found;
    const order = (Object.keys(this.#groups) as G[]).filter((group) => wanted.includes(group));
    const names = [...new Set([...this.#base, ...order.flatMap((group) => this.#groups[group])])];
    this.#made.set(wanted, names);
    return names;
  }
}

const ENTITY = new Choice(['id', 'type', 'name', 'sortKey'], ENTITY_GROUPS);
const TIE = new Choice(['key', 'support', 'capacity', 'status', 'verdict', 'earliest'], TIE_GROUPS);

/** The entity `v` as a column of a statement; {@link entityAt} reads it. */
export function entityColumns(v: string, { entity }: Columns): string {
  return entity === null ? v : listOf(v, ENTITY.names(entity));
}

/** The relationship `v` as a column of a statement; {@link tieAt} reads it. */
export function tieColumns(v: string, { tie }: Columns): string {
  return tie === null ? v : listOf(v, TIE.names(tie));
}

/** The properties that {@link entityColumns} read. */
export function entityAt(value: Value | undefined, { entity }: Columns): PropertyMap {
  return entity === null ? map(value) : named(value, ENTITY.names(entity));
}

/** The properties that {@link tieColumns} read. */
export function tieAt(value: Value | undefined, { tie }: Columns): PropertyMap {
  return tie === null ? map(value) : named(value, TIE.names(tie));
}

/**
 * Rows of one parent as two lists side by side, each in the order of the rows: one row a parent costs
 * the driver less than one a child. {@link pairsAt} reads them.
 */
export function collected(tie: string, entity: string, columns: Columns): string {
  return `collect(${tieColumns(tie, columns)}) AS ties, collect(${entityColumns(entity, columns)}) AS others`;
}

/** The rows that {@link collected} gathered, read by `toPair`. */
export function pairsAt<T>(
  row: { readonly ties?: Value; readonly others?: Value } | undefined,
  columns: Columns,
  toPair: (tie: PropertyMap, other: PropertyMap) => T,
): T[] {
  const others = (row?.others ?? []) as readonly Value[];
  return ((row?.ties ?? []) as readonly Value[]).map((tie, i) =>
    toPair(tieAt(tie, columns), entityAt(others[i], columns)),
  );
}

/** Of a list, not a map: its names would travel with every row, and take longer to read than the values. */
const listOf = (v: string, names: readonly string[]) =>
  `[${names.map((name) => `${v}.${name}`).join(', ')}]`;

function named(value: Value | undefined, names: readonly string[]): PropertyMap {
  const values = (value ?? []) as readonly Value[];
  const properties: Record<string, Value> = {};
  for (let i = 0; i < names.length; i += 1) properties[names[i]!] = values[i] ?? null;
  return properties;
}

/**
 * One statement a choice of columns, made when first asked for. The choices are a closed set, and so
 * are the texts.
 */
export function statementByColumns<A extends readonly unknown[]>(
  text: (columns: Columns, ...rest: A) => string,
): (columns: Columns, ...rest: A) => string {
  const made = new Map<string, string>();
  return (columns, ...rest) => {
    const key = JSON.stringify([columns, rest]);
    const found = made.get(key) ?? text(columns, ...rest);
    made.set(key, found);
    return found;
  };
}
