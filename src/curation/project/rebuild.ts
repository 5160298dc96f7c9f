/** Projects the whole graph again from its records, as of any revision, in chunks. */
import type { Claim } from '../../domain/claims/claims.ts';
import type { Identity } from '../../domain/claims/identity.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { number, text } from '../../graph/query/value-types.ts';
import { Affected } from './invalidation.ts';
import { idRanges } from '../diff/gone-claims.ts';
import { readNodes } from '../diff/diff-claims.ts';
import { identityBy } from './merges.ts';
import { projectAffected } from './project-affected.ts';
import { changesOf, targetsOf } from '../record/changes.ts';
import { hideOtherDatasets, readRevisionState, showRevision } from '../record/revisions.ts';
import { chunks, CHUNK, type Session } from '../session.ts';
import { SourceSpans } from './source-spans.ts';
import { readDatasets, currentDatasets } from '../diff/dataset-lineage.ts';
import { asRecorded, patched } from '../record/recorded-claim.ts';
import { readClaim } from '../record/stored-claim.ts';
import { rewriteClaims, type Rewritten } from '../record/write-claims.ts';
import type { Written } from '../write/write-projection.ts';

/** Ids listed at a time. */
const IDS = 10 * CHUNK;

/**
 * Projects the records as of revision `until` (0: no records) and shows that revision. Later records
 * stay, but are known on no day. Rows that do not follow from any record are deleted.
 *
 * @param restored the newest revision, if its records are there before the graph says so.
 */
export async function rebuildAsOf(
  session: Session,
  until: number,
  restored?: number,
): Promise<Written> {
  const { read } = session;
  const newest = restored ?? (await readRevisionState(read)).newest;
  const identity = await identityAsOf(read, until, newest);
  const spans = new SourceSpans(read, until);
  let nodes = 0;
  const claimCount = await countClaims(read);
  let done = 0;
  for await (const claims of allClaimsAsOf(read, until, newest)) {
    const reading = { identity, spans, affected: new Affected(), until };
    nodes += await rewriteClaims(session, claims, reading);
    session.progress('claims', (done += claims.length), claimCount);
  }
  const { entities, sources } = await everythingIn(read, until);
  const written = await projectAffected(
    session,
    { entities, sources },
    { identity, until, isNew: false },
  );
  const datasets = currentDatasets(await readDatasets(read, until));
  await session.write(async (run) => {
    await hideOtherDatasets(
      run,
      datasets.map(({ id }) => id),
    );
    await showRevision(run, datasets, { newest, shown: until });
  });
  return { nodes: nodes + written.nodes, relationships: written.relationships };
}

/** All claims and their nodes as of a revision, some at a time. */
export async function* allClaimsAsOf(
  read: RunQuery,
  until: number,
  newest: number,
): AsyncGenerator<Rewritten[]> {
  for (const range of idRanges((await countClaims(read)) / 10)) {
    const ids = (await CLAIMS_BETWEEN.run(read, range)).map(({ id }) => id);
    for await (const some of chunks(ids)) yield claimsAsOf(read, some, until, newest);
  }
}

/** Ids of everything that is declared up to a revision, or that the graph shows. */
export async function everythingIn(
  read: RunQuery,
  until: number,
): Promise<{ readonly entities: Set<string>; readonly sources: Set<string> }> {
  const entities = await targetsOf(read, 'entity', until);
  const sources = await targetsOf(read, 'source', until);
  for (const id of await idsOf(read, STORED_ENTITIES)) entities.add(id);
  for (const id of await idsOf(read, STORED_SOURCES)) sources.add(id);
  for (const id of await idsOf(read, NAMED)) entities.add(id);
  for (const id of await idsOf(read, MERGED)) entities.add(id);
  return { entities, sources };
}

const COUNT = query(
  'count recorded claims',
  {},
  { text: `MATCH (c:Claim)`, row: { n: column('count(c)', number) } },
);

/** How many claims are recorded. */
export async function countClaims(read: RunQuery): Promise<number> {
  const [row] = await COUNT.run(read, {});
  return row?.n ?? 0;
}

export const CLAIMS_BETWEEN = query(
  'list ids of claims',
  { from: text, to: text },
  {
    text: `MATCH (c:Claim) WHERE c.id >= $from AND c.id < $to`,
    row: { id: column('c.id', text) },
  },
);
const page = (match: string, stored: string) =>
  query(
    `list ids of ${match}`,
    { after: text, limit: number },
    {
      text: `MATCH ${match} AND ${stored} > $after WITH DISTINCT ${stored} AS id`,
      row: { id: text },
      order: 'ORDER BY id LIMIT $limit',
    },
  );
const MERGES = page('(c:SameAs) WHERE c.id IS NOT NULL', 'c.id');
const STORED_ENTITIES = page('(e:Entity) WHERE NOT e:Claim AND NOT e:Source', 'e.id');
const STORED_SOURCES = page('(e:Source) WHERE e.id IS NOT NULL', 'e.id');
// The names of sources are left out; they are compared with the sources.
const NAMED = page("(n:Name) WHERE n.type <> 'Source'", 'n.of');
const MERGED = page('(m:MergedId) WHERE m.into IS NOT NULL', 'm.into');

async function idsOf(read: RunQuery, { run }: ReturnType<typeof page>): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let after = ''; ;) {
    const rows = await run(read, { after, limit: IDS });
    for (const { id } of rows) ids.add(id);
    if (rows.length < IDS) return ids;
    after = rows.at(-1)!.id;
  }
}

/** Claims as they read at a revision, or as they read now if they were recorded later. */
async function claimsAsOf(
  read: RunQuery,
  ids: readonly string[],
  until: number,
  newest: number,
): Promise<Rewritten[]> {
  const nodes = await readNodes(read, ids);
  const claims = [...nodes.values()].map((node) => ({ claim: asRecorded(readClaim(node)), node }));
  const patches = await changesOf(read, 'claim', ids, until);
  const later = claims.filter(({ claim }) => claim.revision > until).map(({ claim }) => claim.id);
  for (const [id, list] of await changesOf(read, 'claim', later, newest)) patches.set(id, list);
  return claims.map(({ claim, node }) => ({
    claim: (patches.get(claim.id) ?? []).reduce(patched, claim),
    node,
  }));
}

/** The merges that counted at a revision. */
export async function identityAsOf(
  read: RunQuery,
  until: number,
  newest: number,
): Promise<Identity> {
  const merges: Claim[] = [];
  for await (const ids of chunks(await idsOf(read, MERGES))) {
    const claims = await claimsAsOf(read, ids, until, newest);
    merges.push(...claims.map(({ claim }) => claim).filter(({ revision }) => revision <= until));
  }
  return identityBy(read, merges, until);
}
