/** Which stored columns a list reads: those its caller will look at, or all. */
import type { Column } from '../../graph/query/rows.ts';
import { listOf, partOf, whole, type Stored } from '../../graph/query/stored.ts';
import { list } from '../../graph/query/value-types.ts';

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
  // Parts of `steps`: a list seldom shows more of them.
  stepStatus: ['stepFrom', 'stepStatus', 'stepStage', 'stepSupport'],
  stepDate: [
    'stepFrom',
    'stepDate',
    'stepBasis',
    'stepAsWritten',
    'stepHow',
    'stepEarliest',
    'stepLatest',
  ],
  stepFormat: ['stepFrom', 'stepFormat'],
  stepVerdict: ['stepFrom', 'stepVerdict'],
  stepDisputed: ['stepFrom', 'stepDisputed'],
  stepClaims: ['stepFrom', 'stepClaims'],
  // Every date told of what stands, and how a case stands for each defendant: long, and seldom asked.
  stepDates: ['stepFrom', 'stepDates'],
  stepOutcomes: ['stepFrom', 'stepOutcomes'],
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
  date: ['date', 'basis', 'asWritten', 'how', 'latest', 'openStart', 'openEnd'],
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

/** The parents whose lists are read. */
export interface OfParents {
  readonly parents: readonly string[];
}

/** One stretch of a list: after which row, how many rows, and with which columns; all if they are not given. */
export interface ListPage<Cursor> {
  readonly after: Cursor | null;
  readonly limit: number;
  readonly columns?: Columns;
}

/** Everything: for callers that hand on what they read. */
export const ALL_COLUMNS: Columns = { entity: null, tie: null };

/** No more than id, type, name and sort key; of a relationship no more than how it stands. */
export const SUMMARY_COLUMNS: Columns = { entity: [], tie: [] };

const ENTITY_BASE = ['id', 'type', 'name', 'sortKey'] as const;
const TIE_BASE = ['key', 'support', 'capacity', 'status', 'verdict', 'earliest'] as const;

/** What sources alone have, which is read with everything else or not at all. */
type SourceColumn =
  | 'publisher'
  | 'url'
  | 'language'
  | 'publishedOn'
  | 'publishedEarliest'
  | 'publishedLatest'
  | 'accessedOn'
  | 'retractedOn'
  | 'note'
  | 'knownFrom';

export type EntityColumn =
  (typeof ENTITY_BASE)[number] | (typeof ENTITY_GROUPS)[EntityGroup][number] | SourceColumn;
type TieColumn = (typeof TIE_BASE)[number] | (typeof TIE_GROUPS)[TieGroup][number];

export type StoredEntity = Stored<EntityColumn>;
export type StoredTie = Stored<TieColumn>;

/** The columns of one sort of thing that are always read, and the groups that may be. */
class Choice<G extends string, N extends string> {
  readonly #base: readonly N[];
  readonly #groups: Readonly<Record<G, readonly N[]>>;

  constructor(base: readonly N[], groups: Readonly<Record<G, readonly N[]>>) {
    this.#base = base;
    this.#groups = groups;
  }

  /** `v` as a column: all of it, or the list of what is wanted. */
  column(v: string, wanted: readonly G[] | null): Column<Stored<N>> {
    if (wanted === null) return { expression: v, type: whole };
    const names = this.#names(wanted);
    return { expression: listOf(v, names), type: partOf(names) };
  }

  /** In the order of the groups, so that one choice is one text for the plan cache. */
  #names(wanted: readonly G[]): readonly N[] {
    const groups = Object.entries<readonly N[]>(this.#groups).filter(([group]) =>
      wanted.some((each) => each === group),
    );
    return [...new Set([...this.#base, ...groups.flatMap(([, names]) => names)])];
  }
}

const ENTITY = new Choice<EntityGroup, EntityColumn>(ENTITY_BASE, ENTITY_GROUPS);
const TIE = new Choice<TieGroup, TieColumn>(TIE_BASE, TIE_GROUPS);

/** The entity `v` as a column. */
export const entityColumn = (v: string, { entity }: Columns): Column<StoredEntity> =>
  ENTITY.column(v, entity);

/** The relationship `v` as a column. */
export const tieColumn = (v: string, { tie }: Columns): Column<StoredTie> => TIE.column(v, tie);

/**
 * What one parent is tied to, as two lists side by side in the order of the rows: entities, and for each
 * its relationships, which `ties` holds. One row per parent costs the driver less than one per child.
 * {@link collectedColumns} read them.
 */
export function collected(ties: string, entity: string, columns: Columns): string {
  const { expression } = tieColumn('tie', columns);
  // A comprehension of whole relationships would give the embedded engine's own ids.
  const parts = columns.tie === null ? ties : `[tie IN ${ties} | ${expression}]`;
  return `collect(${parts}) AS ties, collect(${entityColumn(entity, columns).expression}) AS others`;
}

/** The columns of rows that {@link collected} gathered, beside `parent`. */
export const collectedColumns = (columns: Columns) => ({
  ties: list(list(tieColumn('', columns).type)),
  others: list(entityColumn('', columns).type),
});

/** What {@link collectedColumns} hold, made to one object per entity. */
export function collectedOf<T>(
  row:
    | {
        readonly ties: readonly (readonly StoredTie[])[];
        readonly others: readonly StoredEntity[];
      }
    | undefined,
  make: (ties: readonly StoredTie[], other: StoredEntity) => T,
): T[] {
  return (row?.others ?? []).map((other, i) => make(row!.ties[i]!, other));
}
