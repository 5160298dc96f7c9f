/** Runs `Graph.write` on every engine: all or nothing, and again after a temporary conflict. */
import { RapportError } from '../errors.ts';
import type { Parameters, Row, RunQuery } from './graph.ts';
import { checkParameters } from './parameters.ts';
import { withRetry } from './retry.ts';

/** An engine's open write transaction; its methods throw the engine's own errors. */
export interface OpenTransaction {
  run(cypher: string, parameters: Parameters): Promise<Row[]>;
  commit(): Promise<void>;
  /** Never throws; safe after a failed commit. */
  rollback(): Promise<void>;
}

/** How an engine begins transactions and interprets its own errors. */
export interface Transactions {
  begin(): Promise<OpenTransaction>;
  translate(error: unknown): RapportError;
  /** Whether the same transaction may succeed when run again. */
  isPassing(error: unknown): boolean;
}

/** For how long a failed write is retried. */
const RETRY_BUDGET_MS = 10_000;

/** Runs `work` in a transaction of `engine`, and again from the start after a temporary failure. */
export function inTransaction<T>(
  engine: Transactions,
  work: (run: RunQuery) => Promise<T>,
): Promise<T> {
  let passing = false;
  const note = (error: unknown): RapportError => {
    passing = engine.isPassing(error);
    return engine.translate(error);
  };
  const attempt = async () => {
    passing = false;
    const transaction = await engine.begin().catch((error: unknown) => {
      throw note(error);
    });
    return runOnce(transaction, work, note);
  };
  return withRetry(attempt, () => passing, RETRY_BUDGET_MS);
}

async function runOnce<T>(
  transaction: OpenTransaction,
  work: (run: RunQuery) => Promise<T>,
  note: (error: unknown) => RapportError,
): Promise<T> {
  const queries = new QueryRunner(transaction, note);
  try {
    const value = await work((cypher, parameters) => queries.run(cypher, parameters));
    await queries.end();
    await transaction.commit().catch((error: unknown) => {
      throw note(error);
    });
    return value;
  } catch (error) {
    await queries.end().catch(() => undefined);
    await transaction.rollback();
    throw error;
  }
}

/** Runs the queries of one transaction one after the other; none after a failed one or after the end. */
class QueryRunner {
  readonly #transaction: OpenTransaction;
  readonly #note: (error: unknown) => RapportError;
  #last: Promise<unknown> = Promise.resolve();
  #failure: RapportError | undefined;
  #ended = false;

  constructor(transaction: OpenTransaction, note: (error: unknown) => RapportError) {
    this.#transaction = transaction;
    this.#note = note;
  }

  run(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    const result = this.#last.then(() => this.#execute(cypher, parameters));
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Waits for queries that `work` did not await; rejects if one failed, even if `work` caught the error. */
  async end(): Promise<void> {
    await this.#last;
    this.#ended = true;
    if (this.#failure !== undefined) throw this.#failure;
  }

  async #execute(cypher: string, parameters: Parameters): Promise<Row[]> {
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#ended)
      throw new RapportError('INTERNAL', 'A query was sent after its transaction had ended.');
    checkParameters(parameters, true);
    try {
      return await this.#transaction.run(cypher, parameters);
    } catch (error) {
      this.#failure = this.#note(error);
      throw this.#failure;
    }
  }
}
