/** Compares what a graph shows with a fresh projection of its records, as a rebuild would, and writes nothing. */
import type { RunQuery } from '../../graph/graph.ts';
import { currentDatasets, readDatasets } from '../diff/dataset-lineage.ts';
import { portions } from '../project/portions.ts';
import { changesOfEntities, declaredAmong, SOURCES } from '../project/project-affected.ts';
import { allClaimsAsOf, everythingIn, identityAsOf } from '../project/rebuild.ts';
import { SourceSpans } from '../project/source-spans.ts';
import { readShownDatasets, type RevisionState } from '../record/revisions.ts';
import { differingClaims } from '../record/write-claims.ts';
import { chunks, type Progress } from '../session.ts';
import type { RowChanges } from '../write/row-changes.ts';
import { miscounted } from '../write/write-counts.ts';
import { changesOfSources } from '../write/write-sources.ts';
import type { Faults } from './faults.ts';

/** Adds a fault for each row that a rebuild would write. */
export async function compareProjection(
  read: RunQuery,
  { newest, shown }: RevisionState,
  faults: Faults,
  progress: Progress,
): Promise<void> {
  const identity = await identityAsOf(read, shown, newest);
  const reading = { identity, spans: new SourceSpans(read, shown), until: shown };
  let done = 0;
  for await (const claims of allClaimsAsOf(read, shown, newest)) {
    for (const { claim } of await differingClaims(claims, reading)) {
      faults.add(`Claim ${claim.id} is not stored as it was recorded.`);
    }
    progress('claims', (done += claims.length), 0);
  }
  const { entities, sources } = await everythingIn(read, shown);
  for (const id of [...entities]) entities.add(identity.canonical(id));
  done = 0;
  const showing = { identity, until: shown, isNew: false };
  for await (const some of portions(read, named(entities))) {
    const ids = some.map(({ id }) => id);
    const declared = await declaredAmong(read, ids, shown);
    const differences = differencesIn(await changesOfEntities(read, declared, showing));
    // A relationship has a row for each of its spans.
    for (const said of new Set(differences)) faults.add(said);
    for (const id of await miscounted(read, ids)) {
      faults.add(`The counts stored with ${id} are not those of its relationships.`);
    }
    progress('entities', (done += ids.length), entities.size);
  }
  for await (const ids of chunks(sources, SOURCES)) {
    const { added, changed, gone, names } = await changesOfSources(read, ids, shown);
    for (const { id } of [...added, ...changed]) faults.add(differs('Source', String(id)));
    for (const id of gone) faults.add(extra('Source', id));
    for (const said of namesIn(names)) faults.add(said);
  }
  await compareDatasets(read, shown, faults);
}

function* named(ids: Iterable<string>): Generator<{ readonly id: string }> {
  for (const id of ids) yield { id };
}

const differs = (what: string, id: string) => `${what} ${id} is not what follows from the claims.`;
const missing = (what: string, id: string) => `${what} ${id} is missing.`;
const extra = (what: string, id: string) => `${what} ${id} follows from no record.`;

function* namesIn({ written, gone }: RowChanges['names']): Generator<string> {
  for (const { key } of written) yield differs('Name', key);
  for (const key of gone) yield extra('Name', key);
}

function* differencesIn(changes: RowChanges): Generator<string> {
  for (const { id } of changes.newEntities) yield missing('Entity', id);
  for (const { id } of changes.changedEntities) yield differs('Entity', id);
  for (const id of changes.goneEntities) yield extra('Entity', id);
  yield* namesIn(changes.names);
  for (const { key } of changes.writtenMerges) yield differs('Merged id', key);
  for (const { key } of changes.goneMerges) yield extra('Merged id', key);
  const wanted = new Set(changes.writtenRelationships.map(({ key }) => key));
  const stored = new Set(changes.goneRelationships.map(({ key }) => key));
  for (const { type, from, to, key } of changes.writtenRelationships) {
    const what = `${type} from ${from} to`;
    yield stored.has(key) ? differs(what, to) : missing(what, to);
  }
  for (const { type, from, to, key } of changes.goneRelationships) {
    if (!wanted.has(key)) yield extra(`${type} from ${from} to`, to);
  }
}

async function compareDatasets(read: RunQuery, shown: number, faults: Faults): Promise<void> {
  const wanted = new Map(
    currentDatasets(await readDatasets(read, shown)).map(({ id, title }) => [id, title]),
  );
  for (const { id, title } of await readShownDatasets(read)) {
    if (!wanted.has(id)) faults.add(extra('Data set', id));
    else if (wanted.get(id) !== title) faults.add(differs('Data set', id));
    wanted.delete(id);
  }
  for (const id of wanted.keys()) faults.add(missing('Data set', id));
}
