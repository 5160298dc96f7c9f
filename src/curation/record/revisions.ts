/** The revisions of a graph: which there are, which one is shown, and with which data sets. */
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query, type QueryTarget } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import {
  list,
  number,
  orElse,
  parameter,
  text,
  type PropertyMap,
} from '../../graph/query/value-types.ts';

/** Where a graph stands. */
export interface RevisionState {
  /** The newest revision recorded, 0 for an empty graph. */
  readonly newest: number;
  /** The revision that the projection in the graph shows. */
  readonly shown: number;
}

const STANDING = query(
  'find where the graph stands',
  {},
  {
    text: `MATCH (m:Meta {key: 'graph'})`,
    row: {
      newest: column('m.newest', orElse(number, 0)),
      shown: column('m.shown', orElse(number, 0)),
    },
  },
);

export async function readRevisionState(read: RunQuery): Promise<RevisionState> {
  const [standing] = await STANDING.run(read, {});
  return standing ?? { newest: 0, shown: 0 };
}

const ROWS = { rows: parameter<readonly PropertyMap[]>() };

/** What is kept of a revision besides its changes. */
export interface RevisionData {
  readonly revision: number;
  readonly recordedAt: string;
  readonly who: string;
  readonly why: string;
  /** The data set that was loaded. */
  readonly origin: string;
  /** How many claims it brought. */
  readonly claims: number;
  /** How many items its feed has. */
  readonly feed: number;
}

const RECORD = query(
  'record a revision',
  { revision: number, properties: parameter<Omit<RevisionData, 'revision'>>() },
  { text: `MERGE (r:Revision {number: $revision}) SET r += $properties` },
);

/** Records a revision itself. Its claims and changes are written before, and carry its number. */
export async function recordRevision(
  run: RunQuery,
  { revision, ...properties }: RevisionData,
): Promise<void> {
  await RECORD.run(run, { revision, properties });
}

const SHOW_DATASETS = query('show data sets', ROWS, {
  text: `UNWIND $rows AS row MERGE (m:Meta {key: row.key}) SET m = row`,
});

const SHOW = query(
  'show a revision',
  { newest: number, shown: number },
  { text: `MATCH (m:Meta {key: 'graph'}) SET m.newest = $newest, m.shown = $shown` },
);

const HIDE = query(
  'hide data sets',
  { ids: list(text) },
  { text: `MATCH (m:Meta) WHERE m.dataset IN $ids DELETE m` },
);

const HIDE_OTHERS = query(
  'hide other data sets',
  { ids: list(text) },
  { text: `MATCH (m:Meta) WHERE m.dataset IS NOT NULL AND NOT m.dataset IN $ids DELETE m` },
);

/** Marks a revision as the one that is shown, with the data sets as they were described then. */
export async function showRevision(
  run: RunQuery,
  datasets: readonly Dataset[],
  { newest, shown }: RevisionState,
): Promise<void> {
  const rows = datasets.map(({ id, title, coverage, licence }) => ({
    key: `dataset:${id}`,
    dataset: id,
    title,
    coverage,
    ...(licence === undefined ? {} : { licence }),
  }));
  await SHOW_DATASETS.run(run, { rows });
  await SHOW.run(run, { newest, shown });
}

const SHOWN_DATASETS = query(
  'list data sets that are shown',
  {},
  {
    text: `MATCH (m:Meta) WHERE m.dataset IS NOT NULL`,
    row: { id: column('m.dataset', text), title: column('m.title', text) },
  },
);

/** The data sets of the revision that is shown. */
export const readShownDatasets = (graph: QueryTarget) => SHOWN_DATASETS.run(graph, {});

/** Hides data sets; {@link showRevision} may show them again. */
export async function hideDatasets(run: RunQuery, ids: readonly string[]): Promise<void> {
  await HIDE.run(run, { ids });
}

/** Hides all data sets but these. */
export async function hideOtherDatasets(run: RunQuery, ids: readonly string[]): Promise<void> {
  await HIDE_OTHERS.run(run, { ids });
}
