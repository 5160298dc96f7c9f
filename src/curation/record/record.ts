/** Appends the differences of a data set to the records, a chunk at a time, and collects what they affect. */
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { Claim } from '../../domain/claims/claims.ts';
import { newClaimMark, type FeedItem } from '../../domain/claims/feed.ts';
import type { Identity } from '../../domain/claims/identity.ts';
import { knowledgeOf } from '../../domain/time/knowledge.ts';
import type { RecordStream } from '../../domain/claims/records.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { text } from '../../graph/query/value-types.ts';
import { Affected, claimsMentioning } from '../project/invalidation.ts';
import { compareDataset, compareEntities, compareSources } from '../diff/diff.ts';
import { compareClaims, goneClaims, readNodes, type Patched } from '../diff/diff-claims.ts';
import { Corrections } from '../diff/corrections.ts';
import { changedIds, readIdentity } from '../project/merges.ts';
import { FeedWriter } from './record-feed.ts';
import { appendChanges, latestOf, type MarkedChange, type RevisionState } from './revisions.ts';
import { chunks, type Session } from '../session.ts';
import { SourceSpans } from '../project/source-spans.ts';
import type { Owner } from '../diff/dataset-word.ts';
import { readClaim, type RecordedClaim } from './stored-claim.ts';
import { createClaims, patchClaims, rewriteClaims, type Reading } from './write-claims.ts';

/** What was recorded, and what it affects. */
export interface Recorded {
  readonly newClaims: number;
  readonly deprecated: number;
  /** How many changes beside new claims: later wordings and ranks, and new or later descriptions and declarations. */
  readonly changes: number;
  /** Items of the revision's feed. */
  readonly feed: number;
  /** Claim nodes written. */
  readonly nodes: number;
  readonly affected: Affected;
  readonly identity: Identity;
  /** Ids that the data set had before. */
  readonly formerly: readonly string[];
}

/**
 * Records a data set as the revision after the newest. Claims are written with canonical ids and spans, and
 * rewritten at the end if merges or sources of the same load change those.
 */
export async function recordDataset(
  session: Session,
  dataset: Dataset,
  records: RecordStream,
  { newest }: RevisionState,
  recordedAt: string,
): Promise<Recorded> {
  const recording = new Recording(session, dataset, newest, recordedAt);
  await recording.declare(records);
  await recording.claims(records.claims);
  return recording.finish();
}

class Recording {
  readonly #session: Session;
  readonly #newest: number;
  readonly #revision: number;
  readonly #recordedAt: string;
  readonly #dataset: Dataset;
  readonly #feed: FeedWriter;
  readonly #affected = new Affected();
  readonly #spans: SourceSpans;
  /** Recorded sources whose claims are now known from, or until, another day. */
  readonly #redated: string[] = [];
  #owner: Owner | undefined;
  #identity: Identity | undefined;
  #newClaims = 0;
  #deprecated = 0;
  #changes = 0;
  #nodes = 0;

  constructor(session: Session, dataset: Dataset, newest: number, recordedAt: string) {
    this.#session = session;
    this.#dataset = dataset;
    this.#newest = newest;
    this.#revision = newest + 1;
    this.#recordedAt = recordedAt;
    this.#feed = new FeedWriter(session, this.#revision);
    this.#spans = new SourceSpans(session.read, this.#revision);
  }

  /** The data set itself, entities and sources. */
  async declare({ entities, sources }: RecordStream): Promise<void> {
    const { read, progress } = this.#session;
    this.#identity = await readIdentity(read, this.#newest);
    const { owner, ...described } = await compareDataset(read, this.#dataset, this.#newest);
    this.#owner = owner;
    await this.#append(described.changes);
    await this.#feed.add(
      described.replaced.map((target) => ({ kind: 'dataset', target, action: 'retracted' })),
    );
    let done = 0;
    for await (const some of chunks(entities)) {
      const { changes, added } = await compareEntities(read, some, owner, this.#revision);
      await this.#append(changes);
      for (const id of added) this.#affected.entities.add(id);
      if (this.#newest > 0) await this.#touchMentions(added);
      progress('declarations', (done += some.length), 0);
    }
    for await (const some of chunks(sources)) {
      const changes = await compareSources(read, some, owner, this.#revision);
      const before = await latestOf(
        read,
        'source',
        some.map(({ id }) => id),
        this.#newest,
      );
      await this.#append(changes);
      for (const source of some) this.#spans.set(source);
      for (const { kind, target, after } of changes) {
        if (kind !== 'source') continue;
        this.#affected.sources.add(target);
        const was = before.get(target);
        const isSame =
          was !== undefined &&
          JSON.stringify(knowledgeOf(was)) === JSON.stringify(knowledgeOf(after));
        if (!isSame && this.#newest > 0) this.#redated.push(target);
      }
    }
  }

  /** The claims: new ones, later wordings, and those that are gone. */
  async claims(claims: Iterable<Claim> | AsyncIterable<Claim>): Promise<void> {
    const { read, progress } = this.#session;
    const owner = this.#owner!;
    const given = new Set<string>();
    const corrections = new Corrections();
    let done = 0;
    for await (const some of chunks(claims)) {
      const found = await compareClaims(
        read,
        some,
        owner,
        ({ id, revision }) => revision > this.#newest || given.has(id),
      );
      for (const id of found.given) given.add(id);
      corrections.note(some);
      await this.#create(found.fresh);
      await this.#patch(found.patched);
      progress('claims', (done += some.length), 0);
    }
    await corrections.check(read);
    for await (const gone of goneClaims(read, owner, this.#newest, { given, isWritten: true })) {
      this.#deprecated += gone.filter(({ mark }) => mark.action === 'retracted').length;
      await this.#patch(gone);
      progress('claims that are gone', this.#deprecated, 0);
    }
  }

  /** Rewrites recorded claims that the load does not state, but whose canonical ids or spans it changes. */
  async finish(): Promise<Recorded> {
    const { read } = this.#session;
    const before = this.#identity!;
    const identity = await readIdentity(read, this.#revision);
    this.#identity = identity;
    const changed = changedIds(before, identity);
    for (const id of changed) this.#affected.entities.add(id);
    const stale = new Set<string>();
    for await (const claim of claimsMentioning(read, changed, this.#revision)) {
      stale.add(claim.id);
      // The pairs of the event cite the merge, even if no claim reads differently because of it.
      const isCited = claim.predicate === 'involvedIn' && claim.rank !== 'deprecated';
      if (isCited) this.#affected.entities.add(claim.object!);
    }
    for (const source of this.#redated) {
      for (const { id } of await CLAIMS_FROM.run(read, { source })) stale.add(id);
    }
    let done = 0;
    for await (const ids of chunks(stale)) {
      const nodes = await readNodes(read, ids);
      const rewritten = [...nodes.values()].map((node) => ({ claim: readClaim(node), node }));
      this.#nodes += await rewriteClaims(this.#session, rewritten, this.#reading());
      this.#session.progress('claims that read differently', (done += ids.length), stale.size);
    }
    if (this.#newest > 0) await this.#affected.spread(read);
    return {
      newClaims: this.#newClaims,
      deprecated: this.#deprecated,
      changes: this.#changes,
      feed: await this.#feed.end(),
      nodes: this.#nodes,
      affected: this.#affected,
      identity,
      formerly: [...this.#owner!.formerly],
    };
  }

  /** A recorded claim may mention an entity that only this load declares, and can be shown from now on. */
  async #touchMentions(ids: readonly string[]): Promise<void> {
    for await (const claim of claimsMentioning(this.#session.read, ids, this.#newest)) {
      if (claim.rank !== 'deprecated') this.#affected.add(claim, this.#identity!);
    }
  }

  async #append(changes: readonly MarkedChange[]): Promise<void> {
    if (changes.length === 0) return;
    this.#changes += changes.length;
    this.#session.touch(changes.length);
    await this.#session.write((run) => appendChanges(run, this.#facts, changes));
    await this.#feed.add(changes.map(itemOf));
  }

  async #create(claims: readonly Claim[]): Promise<void> {
    if (claims.length === 0) return;
    const recorded = claims.map((claim): RecordedClaim => {
      return { ...claim, revision: this.#revision, recordedAt: this.#recordedAt };
    });
    this.#newClaims += claims.length;
    this.#nodes += await createClaims(this.#session, recorded, this.#reading());
    await this.#feed.add(
      recorded.map(({ id: target, rank }) => {
        return { kind: 'claim', target, ...newClaimMark(rank === 'deprecated') };
      }),
    );
  }

  async #patch(patches: readonly Patched[]): Promise<void> {
    if (patches.length === 0) return;
    this.#changes += patches.length;
    this.#nodes += await patchClaims(this.#session, patches, this.#facts, this.#reading());
    await this.#feed.add(
      patches.map(({ before: { id: target }, mark }) => ({ kind: 'claim', target, ...mark })),
    );
  }

  get #facts(): { readonly revision: number; readonly origin: string } {
    return { revision: this.#revision, origin: this.#dataset.id };
  }

  #reading(): Reading {
    const reading = { spans: this.#spans, affected: this.#affected, until: this.#revision };
    return { ...reading, identity: this.#identity! };
  }
}

// Lists ids only, since a source may have many claims; the claims are then read a chunk at a time.
const CLAIMS_FROM = query(
  'list claims from a source',
  { source: text },
  { text: `MATCH (c:Claim {source: $source})`, row: { id: column('c.id', text) } },
);

function itemOf({ kind, target, action, reason }: MarkedChange): FeedItem {
  return { kind, target, action, ...(reason === undefined ? {} : { reason }) };
}
