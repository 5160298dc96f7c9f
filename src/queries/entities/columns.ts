/** Chooses which stored columns a list reads: all, or the groups that its caller needs. */
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
  // These are subsets of `steps`. Most lists show only one or two of them.
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
  // These hold all dates that sources give for the current stage, and the outcome of a case for each defendant. They
  // are in no other group, because they are long and few requests select them.
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
  basis: ['inheritedFrom'],
} as const;

/** Groups of an entity's columns beside its id, type, name and sort key. */
export type EntityGroup = keyof typeof ENTITY_GROUPS;
/** Groups of a relationship's columns beside its key, support, capacity, status, verdict and earliest day. */
export type TieGroup = keyof typeof TIE_GROUPS;

/** The column groups that a list reads of each entity and of its relationships; null means all columns. */
export interface Columns {
  readonly entity: readonly EntityGroup[] | null;
  readonly tie: readonly TieGroup[] | null;
}

/** The parents whose lists are read. */
export interface OfParents {
  readonly parents: readonly string[];
}

/** One page of a list: at most `limit` rows after the row `after`, with all columns if none are chosen. */
export interface ListPage<Cursor> {
  readonly after: Cursor | null;
  readonly limit: number;
  readonly columns?: Columns;
}

/** All columns, for callers that need everything. */
export const ALL_COLUMNS: Columns = { entity: null, tie: null };

/** Only the columns that are always read: an entity's id, type, name and sort key, and a tie's base columns. */
export const SUMMARY_COLUMNS: Columns = { entity: [], tie: [] };

const ENTITY_BASE = ['id', 'type', 'name', 'sortKey'] as const;
const TIE_BASE = ['key', 'support', 'capacity', 'status', 'verdict', 'earliest'] as const;

/** Columns that only sources have. They are in no group, so only a list of all columns reads them. */
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

/** The columns of an entity or a relationship: those that are always read, and the groups to choose from. */
class Choice<G extends string, N extends string> {
  readonly #base: readonly N[];
  readonly #groups: Readonly<Record<G, readonly N[]>>;

  constructor(base: readonly N[], groups: Readonly<Record<G, readonly N[]>>) {
    this.#base = base;
    this.#groups = groups;
  }

  /** `v` as a column: the whole of it if `wanted` is null, otherwise the list of the chosen properties. */
  column(v: string, wanted: readonly G[] | null): Column<Stored<N>> {
    if (wanted === null) return { expression: v, type: whole };
    const names = this.#names(wanted);
    return { expression: listOf(v, names), type: partOf(names) };
  }

  /**
   * The names are in the order of the groups, so that the same choice gives the same text and its plan is cached
   * once.
   */
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
 * Collects the children of one parent into two parallel lists in the order of the rows: the entities, and the
 * relationships that lead to each (the list `ties`). One row per parent costs the driver less than one per
 * child. {@link collectedColumns} reads the lists.
 */
export function collected(ties: string, entity: string, columns: Columns): string {
  const { expression } = tieColumn('tie', columns);
  // Whole relationships need no comprehension. In one, the embedded engine would return its internal ids instead.
  const parts = columns.tie === null ? ties : `[tie IN ${ties} | ${expression}]`;
  return `collect(${parts}) AS ties, collect(${entityColumn(entity, columns).expression}) AS others`;
}

/** The columns that {@link collected} adds to a row beside `parent`. */
export const collectedColumns = (columns: Columns) => ({
  ties: list(list(tieColumn('', columns).type)),
  others: list(entityColumn('', columns).type),
});

/** Makes one object per collected entity. */
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
