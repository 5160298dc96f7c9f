/** What the resolvers of one operation share: the graph, the server's analysis, today's date, batched reads. */
import { inOrder } from '../../domain/lists/in-order.ts';
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
import { BoundedGraph } from '../../graph/bounded-graph.ts';
import { Bounds } from '../../graph/bounds.ts';
import { whole } from '../../graph/query/stored.ts';
import { text } from '../../graph/query/value-types.ts';
import type { FiledList } from './filed-list.ts';
import type { SelectedField } from './selection.ts';
import { Together } from './together.ts';

/** Reads one result per id, in the order of the ids. */
export type BatchRead<T> = (ids: readonly string[]) => Promise<readonly T[]>;

export interface ContextOptions {
  /** The present day if absent. */
  readonly today?: string | undefined;
  /** Without bounds, the operation ends when it is answered. */
  readonly bounds?: Bounds;
  /** Version of Rapport that answers. */
  readonly version?: string;
}

/** Lives as long as one operation. An answer for one knowledge day is never reused for another. */
export class Context {
  readonly graph: BoundedGraph;
  /** Shared by all operations of the server. */
  readonly analysis: Analysis;
  /** The ISO day that decides whether a plan has lapsed, if no `knownBy` is given. */
  readonly today: string;
  /** What ends the operation. */
  readonly bounds: Bounds;
  /** Version of Rapport that answers. */
  readonly version: string;
  /** Lists below entities, by their place in the operation and the knowledge day. */
  readonly lists = new Map<SelectedField, Map<string, FiledList<unknown>>>();
  private readonly together = new Together();
  private readonly unbounded: Graph;
  // `private`, not `#`: Apollo Server hands resolvers a copy of this object, which would lack `#` fields.
  private readonly loaders = new Map<string, unknown>();

  constructor(
    graph: Graph,
    analysis: Analysis,
    {
      today = new Date().toISOString().slice(0, 10),
      bounds = new Bounds(),
      version = 'unknown',
    }: ContextOptions = {},
  ) {
    this.unbounded = graph;
    this.graph = new BoundedGraph(graph, bounds);
    this.bounds = bounds;
    this.analysis = analysis;
    this.today = today;
    this.version = version;
  }

  /** A context for the same operation, with the same deadline, that has read nothing yet. */
  again(): Context {
    const { today, bounds, version } = this;
    bounds.countAnew();
    return new Context(this.unbounded, this.analysis, { today, bounds, version });
  }

  /**
   * Joins equal reads of one level of the operation into one round trip. `question` must name what is
   * read and all its arguments, including the knowledge day, because equal questions share an answer.
   */
  batch<T>(question: string, id: string, read: BatchRead<T>): Promise<T> {
    return this.loaderOf(question, read).load(id);
  }

  /** As {@link batch}, for a read by values that are no ids; equal values are read once. */
  batchOf<K, T>(
    question: string,
    asked: K,
    read: (asked: readonly K[]) => Promise<readonly T[]>,
  ): Promise<T> {
    return this.loaderOf(question, read, JSON.stringify).load(asked);
  }

  /**
   * As {@link batch} for many parents at once, with one promise instead of one per parent. Equal
   * questions of one level share a read. Unlike {@link batch}, it does not keep results.
   */
  batchAll<T>(question: string, ids: readonly string[], read: BatchRead<T>): Promise<readonly T[]> {
    return this.together.read(question, ids, read);
  }

  /** The node of any type with this id; null if none is known on `asOf`. */
  async node(asOf: string, id: string): Promise<EntityData | ClaimData | null> {
    const stored = await this.nodesOf(asOf).load(id);
    if (stored === null) return null;
    const isClaim = stored.read('type', text) === 'Claim';
    return isClaim ? this.claim(asOf, stored.read('id', text)) : toEntity(stored, asOf);
  }

  /** Keeps a node that another read returned, so that it is not read again. */
  primeNode(asOf: string, id: string, stored: StoredEntity): void {
    this.nodesOf(asOf).prime(id, stored);
  }

  /** As {@link primeNode}, for no more than an entity's id, type, name and sort key. */
  primeSummary(asOf: string, id: string, stored: StoredEntity): void {
    this.summariesOf(asOf).prime(id, stored);
  }

  /** The entity with this id; null if none is known on `asOf`. */
  async entity(asOf: string, id: string | null): Promise<EntityData | null> {
    if (id === null) return null;
    const node = await this.node(asOf, id);
    return node === null || 'predicate' in node ? null : node;
  }

  /**
   * The entity with this id; null if none is known on `asOf`. `groups` names the columns that the
   * caller needs (null: all). Without groups only a summary is read, which suffices for most lists.
   */
  async entityWith(
    asOf: string,
    id: string,
    groups: readonly EntityGroup[] | null,
  ): Promise<EntityData | null> {
    if (groups?.length !== 0) return this.entity(asOf, id);
    const stored = await this.summariesOf(asOf).load(id);
    return stored === null ? null : toEntity(stored, asOf);
  }

  /**
   * Starts the reads of later calls of {@link entityWith}, so that they share a round trip with other
   * reads. Does nothing if `groups` is undefined. If a read fails, the later call reports the error.
   */
  prefetchEntities(
    asOf: string,
    ids: readonly string[],
    groups: readonly EntityGroup[] | null | undefined,
  ): void {
    if (groups === undefined) return;
    for (const id of ids) this.entityWith(asOf, id, groups).catch(() => undefined);
  }

  /** The claim with this id, whatever its rank. */
  claim(asOf: string, id: string): Promise<ClaimData | null> {
    return this.batch(`claim ${asOf}`, id, (ids) => findClaims(this.graph, asOf, ids));
  }

  /** Digests of claims, in the order of the ids. Ids without a digest are left out. */
  async digests(ids: readonly string[]): Promise<ClaimDigest[]> {
    const digests = await Promise.all(ids.map((id) => this.digestsById.load(id)));
    return digests.filter((digest) => digest !== null);
  }

  /** Keeps digests that another read returned. */
  keepDigests(digests: readonly ClaimDigest[]): void {
    for (const digest of digests) this.digestsById.prime(digest.id, digest);
  }

  /** A source as recorded, known by then or not, because a claim must always show its source. */
  async recorded(asOf: string, id: string): Promise<EntityData> {
    const stored = await this.batch<StoredEntity | null>('recorded', id, (ids) =>
      findRecorded(this.graph, ids),
    );
    return toEntity(stored ?? unrecorded(id), asOf);
  }

  private get digestsById(): DataLoader<string, ClaimDigest | null> {
    return this.loaderOf('digests', async (ids) => {
      const digests = await listDigests(this.graph, ids);
      return inOrder(
        ids,
        digests.map((each) => [each.id, each]),
      );
    });
  }

  private nodesOf(asOf: string): DataLoader<string, StoredEntity | null> {
    return this.loaderOf(`node ${asOf}`, (ids) => findNodes(this.graph, asOf, ids));
  }

  private summariesOf(asOf: string): DataLoader<string, StoredEntity | null> {
    return this.loaderOf(`summary ${asOf}`, (ids) => findSummaries(this.graph, asOf, ids));
  }

  private loaderOf<K, T>(
    question: string,
    read: (asked: readonly K[]) => Promise<readonly T[]>,
    cacheKeyFn: (asked: K) => unknown = (asked) => asked,
  ): DataLoader<K, T, unknown> {
    const made = this.loaders.get(question) as DataLoader<K, T, unknown> | undefined;
    const loader = made ?? new DataLoader<K, T, unknown>(read, { cacheKeyFn });
    if (made === undefined) this.loaders.set(question, loader);
    return loader;
  }
}

/** A source that a claim names but that is not recorded. Its id serves as its name. */
const unrecorded = (id: string): StoredEntity =>
  whole({ id, type: 'Source', name: id, sortKey: '' });
