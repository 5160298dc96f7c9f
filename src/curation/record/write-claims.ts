/** Writes the nodes of new and changed claims, and collects what they affect. */
import { canonicalJson } from '../../domain/claims/claims.ts';
import type { Identity } from '../../domain/claims/identity.ts';
import { isLive } from '../../domain/claims/ranks.ts';
import { checkProperties } from '../../graph/parameters.ts';
import { query } from '../../graph/query/query.ts';
import { parameter, type PropertyMap } from '../../graph/query/value-types.ts';
import type { Affected } from '../project/invalidation.ts';
import type { Patched } from '../diff/diff-claims.ts';
import { appendChanges } from './changes.ts';
import type { RevisionData } from './revisions.ts';
import { BATCH, type Session } from '../session.ts';
import type { SourceSpans } from '../project/source-spans.ts';
import { claimLabels, claimProperties } from './stored-claim.ts';
import { patched, type RecordedClaim } from './recorded-claim.ts';
import { readKnownNode } from './known-claims.ts';
import type { Properties } from '../write/properties.ts';

const ROWS = { rows: parameter<readonly Properties[]>() };
const CREATE = query('create claims', ROWS, {
  text: `UNWIND $rows AS row CREATE (c:Entity:Claim) SET c = row`,
});
const CREATE_MERGES = query('create merge decisions', ROWS, {
  text: `UNWIND $rows AS row CREATE (c:Entity:Claim:SameAs) SET c = row`,
});
const REWRITE = query('rewrite claims', ROWS, {
  text: `UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c = row`,
});

/** What decides how claims are written, and where the effects are collected. */
export interface Reading {
  readonly identity: Identity;
  readonly spans: SourceSpans;
  readonly affected: Affected;
  /** Claims of later revisions are written as known on no day. */
  readonly until: number;
}

/** Writes new claims. Their ids must not be in the graph yet. */
export async function createClaims(
  session: Session,
  claims: readonly RecordedClaim[],
  reading: Reading,
): Promise<number> {
  await reading.spans.learn(claims.map(({ source }) => source));
  const rows = claims.map((claim) => ({ claim, properties: propertiesOf(claim, reading) }));
  for (const { claim, properties } of rows) {
    checkProperties(properties, claim.id);
    if (isLive(claim)) reading.affected.add(readKnownNode(properties), reading.identity);
  }
  session.touch(rows.length);
  await session.write(async (run) => {
    for (const isMerge of [false, true]) {
      const some = rows.filter(({ claim }) => claimLabels(claim).includes('SameAs') === isMerge);
      for (let from = 0; from < some.length; from += BATCH) {
        const batch = some.slice(from, from + BATCH).map(({ properties }) => properties);
        await (isMerge ? CREATE_MERGES : CREATE).run(run, { rows: batch });
      }
    }
  });
  return rows.length;
}

/** A claim as it is to be, and its node as stored until now. */
export interface Rewritten {
  readonly claim: RecordedClaim;
  readonly node: PropertyMap;
}

/** A claim that differs from its node, with the properties that the node should have. */
export interface Differing extends Rewritten {
  readonly properties: Properties;
}

/** Those claims that differ from their nodes. */
export async function differingClaims(
  claims: readonly Rewritten[],
  reading: Pick<Reading, 'identity' | 'spans' | 'until'>,
): Promise<Differing[]> {
  await reading.spans.learn(claims.map(({ claim }) => claim.source));
  return claims.flatMap((each) => {
    const properties = propertiesOf(each.claim, reading);
    const isSame = canonicalJson(properties) === canonicalJson(each.node);
    return isSame ? [] : { ...each, properties };
  });
}

/** Writes those claims that differ from their nodes; returns how many. */
export async function rewriteClaims(
  session: Session,
  claims: readonly Rewritten[],
  reading: Reading,
): Promise<number> {
  const rows: Properties[] = [];
  for (const { claim, node, properties } of await differingClaims(claims, reading)) {
    checkProperties(properties, claim.id);
    rows.push(properties);
    const sides = [node, properties].map((side) => [readKnownNode(side)].filter(isLive));
    // A wording decides nothing, so renaming a data set does not project all its claims again.
    if (canonicalJson(sides[0]) === canonicalJson(sides[1])) continue;
    for (const side of sides.flat()) reading.affected.add(side, reading.identity);
  }
  session.touch(rows.length);
  if (rows.length === 0) return 0;
  session.willChange();
  await session.write(async (run) => {
    for (let from = 0; from < rows.length; from += BATCH) {
      await REWRITE.run(run, { rows: rows.slice(from, from + BATCH) });
    }
  });
  return rows.length;
}

/** Records later wordings in a revision, and rewrites the claims with them. */
export async function patchClaims(
  session: Session,
  patches: readonly Patched[],
  facts: Pick<RevisionData, 'revision' | 'origin'>,
  reading: Reading,
): Promise<number> {
  if (patches.length === 0) return 0;
  await session.write((run) =>
    appendChanges(
      run,
      facts,
      patches.map(({ before: { id: target }, patch: after }) => ({ kind: 'claim', target, after })),
    ),
  );
  const next = patches.map(({ before, node, patch }) => ({ claim: patched(before, patch), node }));
  return rewriteClaims(session, next, reading);
}

function propertiesOf(
  claim: RecordedClaim,
  { identity, spans, until }: Pick<Reading, 'identity' | 'spans' | 'until'>,
): Properties {
  const span = claim.revision > until ? undefined : spans.of(claim.source);
  return claimProperties(claim, { identity, span });
}
