/** Which stored columns a list reads: only those its caller will look at, or all. */

const ENTITY_GROUPS = {
  names: ['nameText', 'nameLanguage', 'nameScript', 'nameKind', 'nameSince', 'nameUntil'],
  mergedIds: ['mergedIds'],
  properties: [
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
    'stepDate',
    'stepBasis',
    'stepAsWritten',
    'stepHow',
    'stepEarliest',
    'stepLatest',
    'stepClaims',
  ],
  history: [
    'historyStage',
    'historySupport',
    'historyDate',
    'historyFrom',
    'historyUntil',
    'historyClaims',
  ],
} as const;

const TIE_GROUPS = {
  date: ['date', 'basis', 'asWritten', 'how', 'latest'],
  term: ['since', 'until', 'attestedOn', 'latest', 'attestedEarliest', 'attestedLatest'],
  mandate: ['onBehalfOf', 'representedBy'],
  penalty: ['charges', 'penaltyFaced', 'penaltyGiven'],
  claims: ['claimIds'],
} as const;

/** Groups of an entity's columns beside its id, type, name and sort key. */
export type EntityGroup = keyof typeof ENTITY_GROUPS;
/** Groups of a relationship's columns beside its key, support, capacity, status and earliest day. */
export type TieGroup = keyof typeof TIE_GROUPS;

/** What a list reads of each entity and of each relationship that leads to it; null is everything. */
export interface Columns {
  readonly entity: readonly EntityGroup[] | null;
  readonly tie: readonly TieGroup[] | null;
}

/** Everything: for callers that hand on what they read. */
export const ALL_COLUMNS: Columns = { entity: null, tie: null };

const ENTITY_BASE = ['id', 'type', 'name', 'sortKey'];
const TIE_BASE = ['key', 'support', 'capacity', 'status', 'earliest'];

/** The entity `v` as a column of a statement. */
export function entityColumns(v: string, { entity }: Columns): string {
  return projection(v, ENTITY_BASE, ENTITY_GROUPS, entity);
}

/** The relationship `v` as a column of a statement. */
export function tieColumns(v: string, { tie }: Columns): string {
  return projection(v, TIE_BASE, TIE_GROUPS, tie);
}

function projection<G extends string>(
  v: string,
  base: readonly string[],
  groups: Readonly<Record<G, readonly string[]>>,
  wanted: readonly G[] | null,
): string {
  if (wanted === null) return v;
  // In the order of the groups, so that one choice is one text for the plan cache.
  const chosen = (Object.keys(groups) as G[]).filter((group) => wanted.includes(group));
  const names = [...new Set([...base, ...chosen.flatMap((group) => groups[group])])];
  return `${v}{${names.map((name) => `.${name}`).join(', ')}}`;
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
