/** Reads entities by id, as known on a day. */
import { inOrder } from '../../domain/lists/in-order.ts';
import type { CaseOutcome } from '../../domain/cases/case-projection.ts';
import type { ToldDate } from '../../domain/events/event-dates.ts';
import type { Graph } from '../../graph/graph.ts';
import {
  toDates,
  toHistory,
  toNames,
  toOutcomes,
  toProperties,
  toSteps,
  type NameData,
  type PropertyData,
  type StepData,
} from './entity-columns.ts';
import { knownEntity } from '../conditions.ts';
import {
  ALL_COLUMNS,
  SUMMARY_COLUMNS,
  entityColumn,
  type Columns,
  type StoredEntity,
} from './columns.ts';
import { query, type QueryTarget } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, text, texts } from '../../graph/query/value-types.ts';

/** An entity (not a claim) as known on day `asOf`. Its child lists are read as of the same day. */
export interface EntityData {
  readonly asOf: string;
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly sortKey: string;
  readonly names: readonly NameData[];
  readonly mergedIds: readonly string[];
  readonly properties: readonly PropertyData[];
  /** Steps known by `asOf`, oldest first. */
  readonly steps: readonly StepData[];
  /** Every stage that sources report for a legal case, oldest first. */
  readonly history: readonly StepData[];
  /** Every date that sources give for the current stage of an event. */
  readonly dates: readonly ToldDate[];
  /** The stage of a legal case for each defendant and charge. */
  readonly outcomes: readonly CaseOutcome[];
  /** The stored properties, for callers that need properties of one type only. */
  readonly stored: StoredEntity;
}

const find = (columns: Columns, condition: string) =>
  query(
    'find entities',
    { ids: list(text), asOf: text },
    {
      text: `UNWIND $ids AS id
      OPTIONAL MATCH (m:MergedId {id: id})
      WITH id, coalesce(m.into, id) AS target
      MATCH (e:Entity {id: target})
      WHERE ${condition}`,
      row: { id: column('id', text), node: entityColumn('e', columns) },
    },
  );

const FIND = find(
  ALL_COLUMNS,
  `(${knownEntity('e')}) OR (e.type = 'Claim' AND e.knownFrom <= $asOf)`,
);
const FIND_SUMMARIES = find(SUMMARY_COLUMNS, `${knownEntity('e')} AND e.type <> 'Claim'`);

/**
 * The nodes with these ids as known on `asOf`, in the order of `ids`; null for an unknown id. A merged id
 * gives the node into which it was merged. A withdrawn claim can still be read by its id, because it tells
 * until when it was known.
 */
export function findNodes(
  graph: QueryTarget,
  asOf: string,
  ids: readonly string[],
): Promise<(StoredEntity | null)[]> {
  return findInOrder(FIND, graph, asOf, ids);
}

/** As {@link findNodes}, but without claims, and only with id, type, name and sort key. */
export function findSummaries(
  graph: QueryTarget,
  asOf: string,
  ids: readonly string[],
): Promise<(StoredEntity | null)[]> {
  return findInOrder(FIND_SUMMARIES, graph, asOf, ids);
}

async function findInOrder(
  { run }: typeof FIND,
  graph: QueryTarget,
  asOf: string,
  ids: readonly string[],
): Promise<(StoredEntity | null)[]> {
  const rows = await run(graph, { ids: [...new Set(ids)], asOf });
  return inOrder(
    ids,
    rows.map(({ id, node }) => [id, node]),
  );
}

const RECORDED = query(
  'find recorded',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (e:Entity {id: id})`,
    row: { id: column('e.id', text), node: entityColumn('e', ALL_COLUMNS) },
  },
);

/** The nodes with these ids in the order of `ids`, even if they are not known on any day. */
export async function findRecorded(
  graph: Graph,
  ids: readonly string[],
): Promise<(StoredEntity | null)[]> {
  const rows = await RECORDED.run(graph, { ids });
  return inOrder(
    ids,
    rows.map(({ id, node }) => [id, node]),
  );
}

const CANONICAL = query(
  'find canonical ids',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id
    OPTIONAL MATCH (m:MergedId {id: id})
    WITH id, coalesce(m.into, id) AS target
    MATCH (e:Entity {id: target})`,
    row: {
      asked: column('id', text),
      id: column('e.id', text),
      labels: column('labels(e)', list(text)),
    },
  },
);

/** The entity that an id means after all merges: its canonical id and labels. */
export interface CanonicalId {
  readonly id: string;
  readonly labels: readonly string[];
}

/** Maps each id to its canonical id and labels, whatever the day. Ids that are not in the graph are left out. */
export async function findCanonicalIds(
  graph: Graph,
  ids: readonly string[],
): Promise<Map<string, CanonicalId>> {
  if (ids.length === 0) return new Map();
  const rows = await CANONICAL.run(graph, { ids: [...new Set(ids)] });
  return new Map(rows.map(({ asked, id, labels }) => [asked, { id, labels }]));
}

/** Wraps a stored node as an entity. */
export function toEntity(stored: StoredEntity, asOf: string): EntityData {
  return new Entity(stored, asOf);
}

/** Reads each column only on access, because most lists show only an id and a name. */
class Entity implements EntityData {
  readonly asOf: string;
  readonly id: string;
  readonly type: string;
  readonly stored: StoredEntity;
  #properties: readonly PropertyData[] | undefined;
  #steps: readonly StepData[] | undefined;

  constructor(stored: StoredEntity, asOf: string) {
    this.asOf = asOf;
    this.id = stored.read('id', text);
    this.type = stored.read('type', text);
    this.stored = stored;
  }

  get name(): string {
    return this.stored.read('name', text);
  }

  get sortKey(): string {
    return this.stored.read('sortKey', text);
  }

  get names(): readonly NameData[] {
    return toNames(this.stored);
  }

  get mergedIds(): readonly string[] {
    return this.stored.read('mergedIds', texts);
  }

  get properties(): readonly PropertyData[] {
    return (this.#properties ??= toProperties(this.stored, this.asOf));
  }

  get steps(): readonly StepData[] {
    return (this.#steps ??= toSteps(this.stored, this.asOf));
  }

  get history(): readonly StepData[] {
    return toHistory(this.stored, this.asOf);
  }

  get dates(): readonly ToldDate[] {
    return toDates(this.stored, this.asOf);
  }

  get outcomes(): readonly CaseOutcome[] {
    return toOutcomes(this.stored, this.asOf);
  }
}
