/** Writes the nodes of sources that differ, and the titles by which they are found. */
import { canonicalJson } from '../domain/claims.ts';
import type { Row } from '../graph/graph.ts';
import { latestOf } from './revisions.ts';
import type { Session } from './session.ts';
import { sourceNameRows, sourceRow } from './stored-rows.ts';
import { compareNames, writeNames } from './write-projection.ts';

const CITED = `UNWIND $ids AS id
  CALL (id) {
    MATCH (c:Claim {source: id}) WHERE c.rank <> 'deprecated' AND c.revision <= $until
    RETURN c.id AS one LIMIT 1
  }
  RETURN DISTINCT id AS id`;
const STORED_SOURCES = `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e:Source
  RETURN id AS id, properties(e) AS properties`;
const CREATE_SOURCES = `UNWIND $rows AS row CREATE (e:Entity:Source) SET e = row`;
const CHANGE_SOURCES = `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row`;
const DELETE_SOURCES = `UNWIND $rows AS id MATCH (e:Entity {id: id}) WHERE e:Source DETACH DELETE e`;

/** Brings these sources in line with what is recorded of them; returns how many nodes it wrote. */
export async function writeSources(
  session: Session,
  ids: readonly string[],
  until: number,
): Promise<number> {
  const recorded = [...(await latestOf(session.read, 'source', ids, until)).values()];
  const cited = new Set((await session.read(CITED, { ids, until })).map((row) => String(row.id)));
  const stored = new Map<string, string>();
  for (const { id, properties } of await session.read(STORED_SOURCES, { ids })) {
    stored.set(String(id), canonicalJson(properties));
  }
  const rows = recorded
    .map((source) => sourceRow(source, cited.has(source.id)))
    .filter(({ id, properties }) => stored.get(id) !== canonicalJson(properties));
  const declared = new Set(recorded.map(({ id }) => id));
  const gone = [...stored.keys()].filter((id) => !declared.has(id));
  // Nobody should find a source of which every claim was taken back.
  const wantedNames = recorded.filter(({ id }) => cited.has(id)).flatMap(sourceNameRows);
  const names = await compareNames(session.read, ids, wantedNames);
  const count = rows.length + gone.length + names.written.length + names.gone.length;
  if (count === 0) return 0;
  const write = (isStored: boolean) =>
    rows.filter(({ id }) => stored.has(id) === isStored).map(({ properties }) => properties as Row);
  await session.write(async (run) => {
    await run(CREATE_SOURCES, { rows: write(false) });
    await run(CHANGE_SOURCES, { rows: write(true) });
    await run(DELETE_SOURCES, { rows: gone });
    await writeNames(run, names);
  });
  return count;
}
