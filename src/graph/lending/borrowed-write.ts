/** One write on a borrowed graph. The work runs here, and its queries run in the process that holds the graph. */
import { RapportError } from '../../errors.ts';
import { checkParameters } from '../parameters.ts';
import type { Parameters, Row, RunQuery } from '../graph.ts';
import { receiveError, type Answered } from './messages.ts';

type Asked =
  | { readonly ask: 'run'; readonly cypher: string; readonly parameters: Parameters }
  | { readonly ask: 'commit' | 'rollback' };

interface Waiting {
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: RapportError) => void;
}

export class BorrowedWrite<T> {
  readonly #work: (run: RunQuery) => Promise<T>;
  readonly #send: (asked: Asked) => void;
  /** The queries that were sent and not yet answered. Answers come in the same order. */
  #waiting: Waiting[] = [];
  /** The outcome of the work. It counts only once the holder has reported that the write is done. */
  #outcome: Promise<T> | undefined;

  constructor(work: (run: RunQuery) => Promise<T>, send: (asked: Asked) => void) {
    this.#work = work;
    this.#send = send;
  }

  /** Takes a message of the holder, and calls `settle` when the write has ended. */
  take(answered: Answered, settle: (outcome: Promise<T>) => void): void {
    switch (answered.told) {
      case 'begun':
        this.#begin();
        break;
      case 'rows':
        this.#waiting.shift()?.resolve(answered.rows);
        break;
      case 'failed': {
        const error = receiveError(answered.error);
        if (answered.isQuery === true) this.#waiting.shift()?.reject(error);
        else this.fail(error, settle);
        break;
      }
      default:
        // After a rollback, the outcome is the error that the work threw.
        settle(this.#outcome ?? Promise.reject(new RapportError('INTERNAL', 'Nothing was begun.')));
    }
  }

  /** Ends the write with an error, because nothing of it was committed or the holder has gone. */
  fail(error: RapportError, settle: (outcome: Promise<T>) => void): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
    settle(Promise.reject(error));
  }

  #begin(): void {
    this.#waiting = [];
    let isOpen = true;
    const run: RunQuery = async (cypher, parameters = {}) => {
      if (!isOpen)
        throw new RapportError('INTERNAL', 'A query was sent after its transaction had ended.');
      checkParameters(parameters, true);
      return new Promise((resolve, reject) => {
        this.#waiting.push({ resolve, reject });
        this.#send({ ask: 'run', cypher, parameters });
      });
    };
    const outcome = this.#work(run);
    this.#outcome = outcome;
    const end = (ask: 'commit' | 'rollback') => () => {
      isOpen = false;
      this.#send({ ask });
    };
    outcome.then(end('commit'), end('rollback'));
  }
}
