/** Writes the nodes and names of those sources that differ from what is stored. */
import { canonicalJson } from '../../domain/claims/claims.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { isLiveClaim } from '../../graph/query/live-claims.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, map, number, parameter, text } from '../../graph/query/value-types.ts';
import { latestOf } from '../record/changes.ts';
import type { Session } from '../session.ts';
import { sourceNameRows } from './name-rows.ts';
import { sourceRow } from './source-rows.ts';
import type { Properties } from './properties.ts';
import { compareNames } from './compare-rows.ts';
import type { NameChanges } from './row-changes.ts';
import { writeNames } from './write-projection.ts';

const CITED = query(
  'list cited sources',
  { ids: list(text), until: number },
  {
    text: `UNWIND $ids AS source
      CALL (source) {
        MATCH (c:Claim {source: source}) WHERE ${isLiveClaim('c')} AND c.revision <= $until
        RETURN c.id AS one LIMIT 1
      }
      WITH DISTINCT source AS id`,
    row: { id: text },
  },
);
const STORED_SOURCES = query(
  'list stored sources',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e:Source`,
    row: { id: text, properties: column('properties(e)', map) },
  },
);
const ROWS = { rows: parameter<readonly Properties[]>() };
const CREATE_SOURCES = query('create sources', ROWS, {
  text: `UNWIND $rows AS row CREATE (e:Entity:Source) SET e = row`,
});
const CHANGE_SOURCES = query('change sources', ROWS, {
  text: `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row`,
});
const DELETE_SOURCES = query(
  'delete sources',
  { ids: list(text) },
  { text: `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e:Source DETACH DELETE e` },
);

/** The difference between stored sources and the records. */
export interface SourceChanges {
  readonly added: readonly Properties[];
  readonly changed: readonly Properties[];
  /** By id. */
  readonly gone: readonly string[];
  readonly names: NameChanges;
}

/** How the nodes and names of these sources differ from the records. */
export async function changesOfSources(
  read: RunQuery,
  ids: readonly string[],
  until: number,
): Promise<SourceChanges> {
  const recorded = [...(await latestOf(read, 'source', ids, until)).values()];
  const cited = new Set((await CITED.run(read, { ids, until })).map(({ id }) => id));
  const stored = new Map<string, string>();
  for (const { id, properties } of await STORED_SOURCES.run(read, { ids })) {
    stored.set(id, canonicalJson(properties));
  }
  const rows = recorded
    .map((source) => sourceRow(source, cited.has(source.id)))
    .filter(({ id, properties }) => stored.get(id) !== canonicalJson(properties));
  const declared = new Set(recorded.map(({ id }) => id));
  // A source whose claims were all taken out is not found by its names.
  const wantedNames = recorded.filter(({ id }) => cited.has(id)).flatMap(sourceNameRows);
  const those = (isStored: boolean) =>
    rows.filter(({ id }) => stored.has(id) === isStored).map(({ properties }) => properties);
  return {
    added: those(false),
    changed: those(true),
    gone: [...stored.keys()].filter((id) => !declared.has(id)),
    names: await compareNames(read, ids, wantedNames),
  };
}

/** Brings the nodes of these sources in line with the records; returns how many nodes it wrote. */
export async function writeSources(
  session: Session,
  ids: readonly string[],
  until: number,
): Promise<number> {
  const { added, changed, gone, names } = await changesOfSources(session.read, ids, until);
  const parts = [added, changed, gone, names.written, names.gone];
  const count = parts.reduce((n, { length }) => n + length, 0);
  if (count === 0) return 0;
  await session.write(async (run) => {
    await CREATE_SOURCES.run(run, { rows: added });
    await CHANGE_SOURCES.run(run, { rows: changed });
    await DELETE_SOURCES.run(run, { ids: gone });
    await writeNames(run, names);
  });
  return count;
}
