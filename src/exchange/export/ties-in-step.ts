/** Reads ties in step with the entities at one of their ends, so that neither is held in memory. */
import { RapportError } from '../../errors.ts';
import type { ExportedTie } from './exported.ts';

/** Ties in the order of the entities at one end (see `Exported`). */
export class TiesInStep {
  readonly #ties: AsyncIterator<ExportedTie>;
  readonly #end: 'from' | 'to';
  #next: IteratorResult<ExportedTie> | null = null;

  /** @param end the end from which ties of this type are read. */
  constructor(ties: AsyncIterable<ExportedTie>, end: 'from' | 'to') {
    this.#ties = ties[Symbol.asyncIterator]();
    this.#end = end;
  }

  /** The ties at this entity. Entities must be asked for in the order in which they are listed, and each once. */
  async at(id: string): Promise<readonly ExportedTie[]> {
    const found: ExportedTie[] = [];
    for (;;) {
      this.#next ??= await this.#ties.next();
      if (this.#next.done === true || this.#next.value[this.#end] !== id) return found;
      found.push(this.#next.value);
      this.#next = null;
    }
  }

  /** Ends the reading before the end of the list. */
  async leave(): Promise<void> {
    await this.#ties.return?.();
  }

  /**
   * Ends the reading.
   *
   * @throws RapportError if a tie was read at no entity: without this, it would be missing from a file in silence.
   */
  async end(): Promise<void> {
    this.#next ??= await this.#ties.next();
    if (this.#next.done === true) return;
    const { key } = this.#next.value;
    await this.leave();
    throw new RapportError('INTERNAL', `The relationship ${key} is at no entity of the export.`);
  }
}
