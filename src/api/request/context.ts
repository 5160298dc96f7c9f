/** What resolvers share while one operation runs: the graph, the server's analysis, today, and batched reads. */
import DataLoader from 'dataloader';
import type { Analysis } from '../../analysis/analysis.ts';
import type { EntityGroup, StoredEntity } from '../../queries/entities/columns.ts';
import {
  findSummaries,
  findNodes,
  findRecorded,
  toEntity,
  type EntityData,
} from '../../queries/entities/entities.ts';
import { findClaims, type ClaimData } from '../../queries/records/claims.ts';
import { listDigests, type ClaimDigest } from '../../queries/records/digests.ts';
import type { Graph } from '../../graph/graph.ts';
import { JoinedReads } from '../../graph/joined-reads.ts';
import { whole } from '../../graph/query/stored.ts';
import { text } from '../../graph/query/value-types.ts';
import type { FiledList } from './filed-list.ts';
import type { SelectedField } from './selection.ts';
import { Together } from './together.ts';

/** Reads for many parents at once, in their order. */
export type BatchRead<T> = (ids: readonly string[]) => Promise<readonly T[]>;

/** Lives as long as one operation; nothing read for one day of knowledge is reused for another. */
export class Context {
  readonly graph: Graph;
  /** Outlives the operation. */
  readonly analysis: Analysis;
  /** ISO day against which plans lapse where no `knownBy` is given. */
  readonly today: string;
  /** Lists below entities, by where the operation asks for them and the day of knowledge. */
  readonly lists = new Map<SelectedField, Map<string, FiledList<unknown>>>();
  private readonly together = new Together();
  // Not `#` fields: Apollo Server hands resolvers a copy of this object, which would lack them.
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(graph: Graph, analysis: Analysis, today = new Date().toISOString().slice(0, 10)) {
    this.graph = new JoinedReads(graph);
    this.analysis = analysis;
    this.today = today;
  }

  /**
   * Joins the reads of one level to one round trip. `question` names what is read and every
   * argument of it, the day of knowledge included, so that two questions never share an answer.
   */
  batch<T>(question: string, id: string, read: BatchRead<T>): Promise<T> {
    return this.loaderOf(question, read).load(id);
  }

  /**
   * As {@link batch} for many parents at once, which takes one promise and not one for each. Equal
   * questions of one level are one read; what was read before is read again.
   */
  batchAll<T>(question: string, ids: readonly string[], read: BatchRead<T>): Promise<readonly T[]> {
    return this.together.read(question, ids, read);
  }

  /** A node of any type known on `asOf`; null if there is none. */
  async node(asOf: string, id: string): Promise<EntityData | ClaimData | null> {
    const stored = await this.nodesOf(asOf).load(id);
    if (stored === null) return null;
    const isClaim = stored.read('type', text) === 'Claim';
    return isClaim ? this.claim(asOf, stored.read('id', text)) : toEntity(stored, asOf);
  }

  /** Keeps a node that was read beside something else, so that it is not read again. */
  known(asOf: string, id: string, stored: StoredEntity): void {
    this.nodesOf(asOf).prime(id, stored);
  }

  /** As {@link known}, of an entity's id, type, name and sort key alone. */
  primeSummary(asOf: string, id: string, stored: StoredEntity): void {
    this.briefsOf(asOf).prime(id, stored);
  }

  /** An entity known on `asOf`; null if there is none. */
  async entity(asOf: string, id: string | null): Promise<EntityData | null> {
    if (id === null) return null;
    const found = await this.node(asOf, id);
    return found === null || 'predicate' in found ? null : found;
  }

  /**
   * An entity known on `asOf`, of which `groups` of columns will be looked at (null: all); null where
   * there is none. Most lists show an id and a name.
   */
  async entityWith(
    asOf: string,
    id: string,
    groups: readonly EntityGroup[] | null,
  ): Promise<EntityData | null> {
    if (groups?.length !== 0) return this.entity(asOf, id);
    const stored = await this.briefsOf(asOf).load(id);
    return stored === null ? null : toEntity(stored, asOf);
  }

  /**
   * Asks early for what {@link entityWith} will be asked, so that it travels with other reads; undefined groups
   * are not asked. A failure is told by the real call.
   */
  prefetchEntities(
    asOf: string,
    ids: readonly string[],
    groups: readonly EntityGroup[] | null | undefined,
  ): void {
    if (groups === undefined) return;
    for (const id of ids) this.entityWith(asOf, id, groups).catch(() => undefined);
  }

  /** A claim by id, whatever its rank. */
  claim(asOf: string, id: string): Promise<ClaimData | null> {
    return this.batch(`claim ${asOf}`, id, (ids) => findClaims(this.graph, asOf, ids));
  }

  /** Digests of claims, in no order; ids that are not there are left out. */
  async digests(ids: readonly string[]): Promise<ClaimDigest[]> {
    const found = await Promise.all(ids.map((id) => this.digestsById.load(id)));
    return found.filter((digest) => digest !== null);
  }

  /** Keeps digests that were read beside something else. */
  keepDigests(digests: readonly ClaimDigest[]): void {
    for (const digest of digests) this.digestsById.prime(digest.id, digest);
  }

  /** A source as recorded, whatever is known of it: a claim always names where it came from. */
  async recorded(asOf: string, id: string): Promise<EntityData> {
    const stored = await this.batch<StoredEntity | null>('recorded', id, (ids) =>
      findRecorded(this.graph, ids),
    );
    return toEntity(stored ?? unrecorded(id), asOf);
  }

  private get digestsById(): DataLoader<string, ClaimDigest | null> {
    return this.loaderOf('digests', async (ids) => {
      const found = new Map((await listDigests(this.graph, ids)).map((each) => [each.id, each]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  private nodesOf(asOf: string): DataLoader<string, StoredEntity | null> {
    return this.loaderOf(`node ${asOf}`, (ids) => findNodes(this.graph, asOf, ids));
  }

  private briefsOf(asOf: string): DataLoader<string, StoredEntity | null> {
    return this.loaderOf(`brief ${asOf}`, (ids) => findSummaries(this.graph, asOf, ids));
  }

  private loaderOf<T>(question: string, read: BatchRead<T>): DataLoader<string, T> {
    const made = this.loaders.get(question) as DataLoader<string, T> | undefined;
    const loader = made ?? new DataLoader<string, T>((ids) => read(ids));
    if (made === undefined) this.loaders.set(question, loader);
    return loader;
  }
}

/** A source that a claim names and nobody recorded: it has no more than its id for a name. */
const unrecorded = (id: string): StoredEntity =>
  whole({ id, type: 'Source', name: id, sortKey: '' });
