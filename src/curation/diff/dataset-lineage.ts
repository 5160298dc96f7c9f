/** Which data set replaced which. Claims that a data set brought under an earlier id are its own. */
import type { Dataset } from '../../domain/claims/dataset.ts';
import { RapportError } from '../../errors.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { changesOf } from '../record/changes.ts';
import type { Owner } from './dataset-word.ts';

/** All descriptions of each data set by its id, oldest first. */
export type Datasets = ReadonlyMap<string, readonly Dataset[]>;

// Read from revisions rather than changes: every revision names its data set, and there are far fewer.
const LOADED = `MATCH (v:Revision) WHERE v.number <= $until RETURN DISTINCT v.origin AS id`;

/** The data sets that were loaded up to a revision. */
export async function readDatasets(read: RunQuery, until: number): Promise<Datasets> {
  const ids = (await read(LOADED, { until })).map(({ id }) => String(id));
  return changesOf(read, 'dataset', ids, until);
}

/** For each id of a replaced data set: the id of the data set that now stands in its place. */
function heirsOf(recorded: Datasets): ReadonlyMap<string, string> {
  // A replacement is final: leaving `replaces` out later does not bring an old id back.
  const next = new Map(
    [...recorded].flatMap(([heir, descriptions]) =>
      descriptions.flatMap(({ replaces = [] }) => replaces.map((id) => [id, heir] as const)),
    ),
  );
  const last = (id: string): string => {
    const heir = next.get(id);
    return heir === undefined ? id : last(heir);
  };
  return new Map([...next.keys()].map((id) => [id, last(id)]));
}

/** The latest description of each data set that has not been replaced. */
export function currentDatasets(recorded: Datasets): Dataset[] {
  const heirs = heirsOf(recorded);
  return [...recorded].flatMap(([id, list]) => (heirs.has(id) ? [] : [list.at(-1)!]));
}

/**
 * A data set with all the ids it had before, including those of the data sets it replaced.
 *
 * @throws RapportError `SEED_INVALID` if another data set has replaced it, or has replaced one that
 *   it names in `replaces`, or if it names itself there.
 */
export function ownerOf({ id, replaces = [] }: Dataset, recorded: Datasets): Owner {
  const heirs = heirsOf(recorded);
  const heir = heirs.get(id);
  if (heir !== undefined) {
    throw invalid(
      `Data set "${id}" was replaced by "${heir}" in the graph; load "${heir}", or give this data set a new id.`,
    );
  }
  for (const old of replaces) {
    const taken = heirs.get(old) ?? id;
    if (old === id || (taken !== id && !replaces.includes(taken))) {
      const other = old === id ? 'is its own id' : `was replaced by "${taken}" in the graph`;
      throw invalid(`replaces of data set "${id}": "${old}" ${other}; leave it out.`);
    }
  }
  const isMine = (last: string) => last === id || replaces.includes(last);
  const before = [...heirs].flatMap(([old, last]) => (isMine(last) ? old : []));
  return { id, formerly: new Set([...replaces, ...before]) };
}

function invalid(message: string): RapportError {
  return new RapportError('SEED_INVALID', message);
}
