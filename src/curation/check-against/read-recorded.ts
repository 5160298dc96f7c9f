/** Reads what the other data sets of a graph state about everything that seeds mention. */
import type { EntityId } from '../../domain/entities/entities.ts';
import { placeIn } from '../../domain/claims/locators.ts';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { idsIn } from '../check/mentions.ts';
import type { PlacedRecords, RecordFile, SeedClaim } from '../check/placed.ts';
import { NOTHING_RECORDED, type RecordedWorld } from '../check/recorded.ts';
import { recordedIds } from '../diff/corrections.ts';
import { ownerOf, readDatasets } from '../diff/dataset-lineage.ts';
import { isOf, type Owner } from '../diff/dataset-word.ts';
import { latestOf, originsOf, type After } from '../record/changes.ts';
import { refuseUnfinished } from '../large-load/undo.ts';
import type { RecordedClaim } from '../record/recorded-claim.ts';
import { readRevisionState } from '../record/revisions.ts';
import { chunks } from '../session.ts';
import { finderOf, idsAlike } from './find-twins.ts';
import { leftNameless } from './left-nameless.ts';
import { othersClaims } from './others-claims.ts';
import { readAround } from './read-around.ts';

/**
 * What the newest revision of a graph holds of what seeds mention, apart from what only their own data set
 * stated. It reads no more than that, whatever else the graph holds.
 *
 * @param options.isPart whether the data set states more than `seeds`, so that nothing is left nameless.
 * @throws RapportError `SEED_INVALID` if another data set has replaced this one, `SERVICE_UNAVAILABLE` if there is
 *   an unfinished load; also whatever the graph throws.
 */
export async function readRecorded(
  graph: Graph,
  seeds: PlacedRecords,
  { isPart = false }: { readonly isPart?: boolean } = {},
): Promise<RecordedWorld> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  await refuseUnfinished(graph);
  const { newest } = await readRevisionState(read);
  const { dataset } = seeds;
  if (newest === 0) return { ...NOTHING_RECORDED, isGiven: true };
  const owner =
    dataset === undefined ? NOBODY : ownerOf(dataset.dataset, await readDatasets(read, newest));
  const others = othersClaims(read, owner, newest);
  const mentioned = mentionedIn(seeds);
  const claims = await readAround(read, others, mentioned);
  const reading: Reading = { read, owner, newest, claims };
  const entities = await readEntities(reading, mentioned);
  const scopes = [...entities.known.values()].flatMap(({ scope }) => scope ?? []);
  const sources = await readSources(reading, [...mentioned, ...scopes]);
  const given = new Set(seeds.claims.map(({ claim }) => claim.id));
  return {
    isGiven: true,
    entities: mapValues(entities.known, (declaration) => ({
      declaration,
      ...placed(entities.origins.get(declaration.id)),
    })),
    sources: mapValues(sources.known, (source) => ({
      source,
      navigation: [],
      ...placed(sources.origins.get(source.id)),
    })),
    claims: claims.filter(({ id }) => !given.has(id)).map(placedClaim),
    described: new Set([...foreign(entities.origins, owner), ...foreign(sources.origins, owner)]),
    leftNameless: mapValues(
      isPart ? new Map() : await leftNameless(read, { owner, until: newest, others }, seeds),
      placedClaim,
    ),
    alike: await idsAlike(graph, unknownIn(seeds, entities.known)),
    correctable: await recordedIds(
      read,
      seeds.claims.flatMap(({ claim }) => claim.supersedes ?? []),
    ),
    ...finderOf(graph, others, { mentioned, declared: entities.declared }),
  };
}

/** The owner if the seeds do not say which data set they are: then nothing in the graph counts as their own. */
const NOBODY: Owner = { id: '', formerly: new Set() };

interface Reading {
  readonly read: RunQuery;
  readonly owner: Owner;
  readonly newest: number;
  /** The claims of other data sets. */
  readonly claims: readonly RecordedClaim[];
}

/** Every id that seeds mention: of entities, of sources and of the scopes of groups. */
function mentionedIn({ entities, sources, claims }: PlacedRecords): Set<EntityId> {
  const declared = entities.flatMap(({ declaration: { id, scope } }) => [id, scope ?? id]);
  return new Set([...declared, ...sources.map(({ source }) => source.id), ...idsIn(claims)]);
}

/** The ids that claims mention and that neither the seeds nor other data sets declare. */
function unknownIn(
  { entities, claims }: PlacedRecords,
  known: ReadonlyMap<EntityId, unknown>,
): EntityId[] {
  const declared = new Set(entities.map(({ declaration }) => declaration.id));
  return [...idsIn(claims)].filter((id) => !declared.has(id) && !known.has(id));
}

/** The declarations that other data sets made or use, which data set made each, and all ids that are declared. */
async function readEntities(reading: Reading, mentioned: ReadonlySet<EntityId>) {
  const used = idsIn(reading.claims.map((claim) => ({ claim })));
  return readDescribed('entity', reading, { ids: new Set([...mentioned, ...used]), used });
}

/** The same of sources. */
async function readSources(reading: Reading, mentioned: readonly string[]) {
  const used = new Set(reading.claims.map(({ source }) => source));
  return readDescribed('source', reading, { ids: new Set([...mentioned, ...used]), used });
}

async function readDescribed<K extends 'entity' | 'source'>(
  kind: K,
  { read, owner, newest }: Reading,
  { ids, used }: { readonly ids: ReadonlySet<string>; readonly used: ReadonlySet<string> },
) {
  const known = new Map<string, After<K>>();
  const origins = new Map<string, string>();
  const declared = new Set<string>();
  for await (const some of chunks(ids)) {
    const latest = await latestOf(read, kind, some, newest);
    for (const [id, origin] of await originsOf(read, kind, [...latest.keys()], newest)) {
      declared.add(id);
      if (isOf(owner, origin) && !used.has(id)) continue;
      known.set(id, latest.get(id)!);
      origins.set(id, origin);
    }
  }
  return { known, origins, declared };
}

const foreign = (origins: ReadonlyMap<string, string>, owner: Owner): string[] =>
  [...origins].flatMap(([id, origin]) => (isOf(owner, origin) ? [] : [id]));

/** The place of a record in the graph, for messages. */
function placed(origin = '', where = ''): { document: RecordFile; path: [] } {
  const place = `in the graph: data set ${origin}${where}`;
  return { document: { file: 'the graph', lineOf: () => 1, place }, path: [] };
}

function placedClaim(claim: RecordedClaim): SeedClaim {
  return { claim, at: {}, ...placed(claim.origin, whereIn(claim)) };
}

function whereIn({ source, locator }: RecordedClaim): string {
  const place = placeIn(locator);
  return `, source ${source}${place === null ? '' : ` ${place.kind} ${place.number}`}`;
}

function mapValues<T, U>(map: ReadonlyMap<string, T>, make: (value: T) => U): Map<string, U> {
  return new Map([...map].map(([key, value]) => [key, make(value)]));
}
