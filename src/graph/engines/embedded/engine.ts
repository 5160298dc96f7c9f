/** The embedded engine: Grafeo, running in this process, with its graph in memory or in one file. */
import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { isRapportError, RapportError } from '../../../errors.ts';
import { withDeadline } from '../../deadline.ts';
import type { OpenOptions } from '../../engine.ts';
import type {
  EngineInfo,
  Graph,
  NameCandidate,
  NameQuery,
  Parameters,
  Row,
  RunQuery,
} from '../../graph.ts';
import { InFlight } from '../../in-flight.ts';
import { checkParameters } from '../../parameters.ts';
import { checkSchemaVersion, prepareSchema } from '../../schema-version.ts';
import { textOf, type Cypher } from '../../query/query-text.ts';
import { once } from '../../once.ts';
import { inTransaction, type OpenTransaction } from '../../transaction.ts';
import { isConflict, translateError } from './errors.ts';
import { openFile, type OpenedFile } from './file.ts';
import { orFullDisk } from './full-disk.ts';
import { NameIndex } from './names.ts';
import { checkReadOnly, checkWroteNothing } from './read-only.ts';
import { applySchema } from './schema.ts';
import type { EmbeddedSettings } from './settings.ts';
import { toRows } from './values.ts';

const READ_TIMEOUT_MS = 10_000;

/** Opens the embedded engine; see `openGraph` for the errors. */
export async function openEmbedded(
  settings: EmbeddedSettings,
  { toRead = false, toTry = false, toServe = false, mayBeEarlier = false }: OpenOptions,
): Promise<Graph> {
  const file = await openFile(settings.path, { toRead, toTry, toServe });
  const graph = new EmbeddedGraph(file, settings);
  try {
    await checkSchemaVersion(graph, mayBeEarlier);
    // A graph in memory is nobody else's. Without indexes, trying a large load in it would take hours.
    const isOurs = settings.path === undefined || (!toRead && !toTry && !toServe);
    if (isOurs) await graph.prepare();
    return graph;
  } catch (error) {
    // A full disk also makes the close fail, and the first error tells more.
    await graph.close().catch(() => undefined);
    throw orFullDisk(error, settings.path, 'opening');
  }
}

class EmbeddedGraph implements Graph {
  readonly info: EngineInfo;
  readonly #file: GrafeoDB;
  readonly #path: string | undefined;
  readonly #readTimeoutMs: number;
  readonly #mayWrite: boolean;
  readonly #calls = new InFlight();
  readonly #names: NameIndex;

  constructor({ file, mayWrite }: OpenedFile, { path, readTimeoutMs }: EmbeddedSettings) {
    this.#file = file;
    this.#path = path;
    this.#mayWrite = mayWrite;
    this.#readTimeoutMs = readTimeoutMs ?? READ_TIMEOUT_MS;
    this.info = {
      name: 'embedded',
      version: `Grafeo ${file.version()}`,
      joinsReads: false,
      isShared: false,
    };
    this.#names = new NameIndex((cypher) => this.#readNow(cypher, {}));
  }

  async read(cypher: Cypher, parameters: Parameters = {}, signal?: AbortSignal): Promise<Row[]> {
    signal?.throwIfAborted();
    const text = textOf(cypher);
    checkParameters(parameters);
    checkReadOnly(text);
    return this.#calls.run(() => this.#readNow(text, parameters, signal));
  }

  async write<T>(work: (run: RunQuery) => Promise<T>): Promise<T> {
    this.#checkMayWrite();
    return this.#calls.queue(async () => {
      const value = await inTransaction(
        {
          begin: () => this.#begin(),
          translate: translateError,
          // Grafeo gives the same status to a full disk and to a conflict.
          isPassing: (error) =>
            isConflict(error) && !isRapportError(this.#orFull(error), 'DISK_FULL'),
        },
        work,
      ).catch((error: unknown) => {
        throw this.#orFull(error);
      });
      this.#names.forget();
      this.#checkpoint();
      return value;
    });
  }

  async findNames(query: NameQuery): Promise<NameCandidate[]> {
    return this.#calls.run(() => this.#names.find(query));
  }

  prepare = once(() =>
    prepareSchema(this, async () => {
      this.#checkMayWrite();
      await applySchema(this.#file);
    }).catch((error: unknown) => {
      throw this.#orFull(error);
    }),
  );

  async ping(): Promise<void> {
    await this.read('RETURN 1 AS one');
  }

  async close(): Promise<void> {
    await this.#calls.close(async () => {
      try {
        this.#file.close();
      } catch (error) {
        throw orFullDisk(translateError(error), this.#path, 'saving');
      }
    });
  }

  /** Reads in a transaction that never commits, so that no query can change anything. */
  async #readNow(cypher: string, parameters: Parameters, signal?: AbortSignal): Promise<Row[]> {
    const transaction = this.#file.beginTransaction();
    // Grafeo cannot cancel a query. A read past its deadline goes on, and ends its transaction afterwards. If the
    // caller has gone, the read is still awaited, so that its place is not free before the engine is.
    const rows = (async () => {
      try {
        const result = await transaction.executeCypher(cypher, parameters);
        checkWroteNothing(result.counters);
        signal?.throwIfAborted();
        return await toRows(result);
      } catch (error) {
        throw translateError(error);
      } finally {
        rollback(transaction);
      }
    })();
    return withDeadline(rows, this.#readTimeoutMs, () => this.#calls.hold(rows));
  }

  async #begin(): Promise<OpenTransaction> {
    const transaction = this.#file.beginTransaction();
    return {
      run: async (cypher, parameters) =>
        toRows(await transaction.executeCypher(cypher, parameters)),
      commit: async () => transaction.commit(),
      rollback: async () => rollback(transaction),
    };
  }

  #checkMayWrite(): void {
    if (this.#mayWrite) return;
    throw new RapportError(
      'GRAPH_READ_ONLY',
      `The graph file ${this.#path} may only be read by this process, so nothing was written.`,
    );
  }

  #orFull(error: unknown): unknown {
    return orFullDisk(error, this.#path, 'writing');
  }

  /** A commit alone is not synced to disk, but a checkpoint is. */
  #checkpoint(): void {
    if (this.#path === undefined) return;
    try {
      this.#file.walCheckpoint();
    } catch (cause) {
      const error = new RapportError('INTERNAL', 'A write could not be saved to disk.', { cause });
      throw orFullDisk(error, this.#path, 'saving');
    }
  }
}

function rollback(transaction: Transaction): void {
  if (transaction.isActive) transaction.rollback();
}
