/** Appends differences to the records, a chunk at a time, and collects what they affect. */
import type { Claim, Source } from '../../domain/claims/claims.ts';
import { feedItems, newClaimMark, type FeedItem } from '../../domain/claims/feed.ts';
import type { Identity } from '../../domain/claims/identity.ts';
import { isLive, isPending } from '../../domain/claims/ranks.ts';
import { knowledgeOf } from '../../domain/time/knowledge.ts';
import { countRetracted } from '../diff/gone-claims.ts';
import { readNodes, type Patched } from '../diff/diff-claims.ts';
import type { Difference } from '../diff/differences.ts';
import { Affected, claimsMentioning } from '../project/invalidation.ts';
import { changedIds, readIdentity } from '../project/merges.ts';
import { SourceSpans } from '../project/source-spans.ts';
import { chunks, type Session } from '../session.ts';
import { FeedWriter } from './record-feed.ts';
import { appendChanges, latestOf, type MarkedChange } from './changes.ts';
import { staleClaims } from './stale-claims.ts';
import { readClaim } from './stored-claim.ts';
import type { RecordedClaim } from './recorded-claim.ts';
import { createClaims, patchClaims, rewriteClaims, type Reading } from './write-claims.ts';

/** What was recorded, and what it affects. */
export interface Recorded {
  readonly newClaims: number;
  /** How many of the new claims are only proposed. */
  readonly pendingClaims: number;
  readonly deprecated: number;
  /**
   * How many changes beside new claims: later wordings and ranks, and new or later descriptions and
   * declarations.
   */
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

/** What to record, and as what. */
export interface Recordable {
  /** Id of the data set. */
  readonly origin: string;
  /** Each is recorded before the next is asked for. */
  readonly differences: AsyncIterable<Difference>;
  /** The newest revision until now. */
  readonly newest: number;
  /** ISO instant. */
  readonly recordedAt: string;
}

/**
 * Records differences as the revision after the newest. Claims are written with canonical ids and spans, and
 * rewritten at the end if merges or sources of the same load change those.
 */
export async function recordDifferences(
  session: Session,
  recordable: Recordable,
): Promise<Recorded> {
  const before = await readIdentity(session.read, recordable.newest);
  const recording = new Recording(session, recordable, before);
  for await (const difference of recordable.differences) await recording.take(difference);
  return recording.finish();
}

class Recording {
  readonly #session: Session;
  readonly #newest: number;
  readonly #revision: number;
  readonly #recordedAt: string;
  readonly #origin: string;
  readonly #feed: FeedWriter;
  readonly #affected = new Affected();
  readonly #spans: SourceSpans;
  /** The merges before the load. */
  readonly #before: Identity;
  /** Recorded sources whose claims are now known from, or until, another day. */
  readonly #redated: string[] = [];
  /** Whether merges may change: they follow from decisions, and from the sources of these. */
  #mayMerge = false;
  #formerly: readonly string[] = [];
  #newClaims = 0;
  #pendingClaims = 0;
  #deprecated = 0;
  #changes = 0;
  #nodes = 0;
  /** How many entities and claims have been compared. */
  readonly #done = { entities: 0, claims: 0 };

  constructor(session: Session, { origin, newest, recordedAt }: Recordable, before: Identity) {
    this.#session = session;
    this.#origin = origin;
    this.#newest = newest;
    this.#revision = newest + 1;
    this.#recordedAt = recordedAt;
    this.#before = before;
    this.#feed = new FeedWriter(session, this.#revision);
    this.#spans = new SourceSpans(session.read, this.#revision);
  }

  /** Records one difference. */
  async take(difference: Difference): Promise<void> {
    const { progress } = this.#session;
    switch (difference.kind) {
      case 'dataset':
        this.#formerly = [...difference.owner.formerly];
        await this.#append(difference.changes);
        await this.#feed.add(
          difference.replaced.map((target) => ({ kind: 'dataset', target, action: 'retracted' })),
        );
        break;
      case 'entities':
        await this.#append(difference.changes);
        for (const id of difference.added) this.#affected.entities.add(id);
        if (this.#newest > 0) await this.#touchMentions(difference.added);
        progress('declarations', (this.#done.entities += difference.count), 0);
        break;
      case 'sources':
        await this.#appendSources(difference.given, difference.changes);
        break;
      case 'claims':
        await this.#create(difference.fresh);
        await this.#patch(difference.patched);
        progress('claims', (this.#done.claims += difference.count), 0);
        break;
      case 'gone':
        this.#deprecated += countRetracted(difference.patched);
        await this.#patch(difference.patched);
        progress('claims that are gone', this.#deprecated, 0);
        break;
    }
  }

  /** Rewrites recorded claims that the load does not state, but whose canonical ids or spans it changes. */
  async finish(): Promise<Recorded> {
    const { read } = this.#session;
    const identity = this.#mayMerge ? await readIdentity(read, this.#revision) : this.#before;
    const changed = changedIds(this.#before, identity);
    for (const id of changed) this.#affected.entities.add(id);
    const { stale, citing } = await staleClaims(read, {
      changed,
      redated: this.#redated,
      until: this.#revision,
    });
    for (const event of citing) this.#affected.entities.add(event);
    let done = 0;
    for await (const ids of chunks(stale)) {
      const nodes = await readNodes(read, ids);
      const rewritten = [...nodes.values()].map((node) => ({ claim: readClaim(node), node }));
      this.#nodes += await rewriteClaims(this.#session, rewritten, this.#reading(identity));
      this.#session.progress('claims that read differently', (done += ids.length), stale.size);
    }
    if (this.#newest > 0) await this.#affected.spread(read);
    return {
      newClaims: this.#newClaims,
      pendingClaims: this.#pendingClaims,
      deprecated: this.#deprecated,
      changes: this.#changes,
      feed: await this.#feed.end(),
      nodes: this.#nodes,
      affected: this.#affected,
      identity,
      formerly: this.#formerly,
    };
  }

  async #appendSources(given: readonly Source[], changes: readonly MarkedChange[]): Promise<void> {
    const ids = given.map(({ id }) => id);
    const before = await latestOf(this.#session.read, 'source', ids, this.#newest);
    await this.#append(changes);
    for (const source of given) this.#spans.set(source);
    for (const { kind, target, after } of changes) {
      if (kind !== 'source') continue;
      this.#mayMerge = true;
      this.#affected.sources.add(target);
      const was = before.get(target);
      const isSame =
        was !== undefined &&
        JSON.stringify(knowledgeOf(was)) === JSON.stringify(knowledgeOf(after));
      if (!isSame && this.#newest > 0) this.#redated.push(target);
    }
  }

  /** A recorded claim may mention an entity that only this load declares, and can be shown from now on. */
  async #touchMentions(ids: readonly string[]): Promise<void> {
    for await (const claim of claimsMentioning(this.#session.read, ids, this.#newest)) {
      if (isLive(claim)) this.#affected.add(claim, this.#before);
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
    this.#noteMerges(claims);
    const recorded = claims.map((claim): RecordedClaim => {
      return { ...claim, revision: this.#revision, recordedAt: this.#recordedAt };
    });
    this.#newClaims += claims.length;
    this.#pendingClaims += claims.filter(isPending).length;
    this.#nodes += await createClaims(this.#session, recorded, this.#reading(this.#before));
    const marked = recorded.map(({ id: target, rank }) => ({ target, mark: newClaimMark(rank) }));
    await this.#feed.add(feedItems('claim', marked));
  }

  async #patch(patches: readonly Patched[]): Promise<void> {
    if (patches.length === 0) return;
    this.#changes += patches.length;
    this.#noteMerges(patches.map(({ before }) => before));
    const reading = this.#reading(this.#before);
    this.#nodes += await patchClaims(this.#session, patches, this.#facts, reading);
    const marked = patches.map(({ before: { id: target }, mark }) => ({ target, mark }));
    await this.#feed.add(feedItems('claim', marked));
  }

  #noteMerges(claims: readonly Claim[]): void {
    this.#mayMerge ||= claims.some(({ predicate }) => predicate === 'sameAs');
  }

  get #facts(): { readonly revision: number; readonly origin: string } {
    return { revision: this.#revision, origin: this.#origin };
  }

  #reading(identity: Identity): Reading {
    return { identity, spans: this.#spans, affected: this.#affected, until: this.#revision };
  }
}

function itemOf({ kind, target, action, reason }: MarkedChange): FeedItem {
  return { kind, target, action, ...(reason === undefined ? {} : { reason }) };
}
