/** Joins reads for many parents. Equal questions in one turn of the event loop become one read. */

type BatchRead<T> = (ids: readonly string[]) => Promise<readonly T[]>;

interface Waiting {
  /** The index of each id in the rows. */
  readonly places: Map<string, number>;
  readonly rows: Promise<readonly unknown[]>;
}

export class Together {
  readonly #waiting = new Map<string, Waiting>();

  /** The result of `read` for each id, in order. `question` must name the read and all its arguments. */
  async read<T>(
    question: string,
    ids: readonly string[],
    read: BatchRead<T>,
  ): Promise<readonly T[]> {
    const { places, rows } = this.#waiting.get(question) ?? this.#wait(question, read);
    for (const id of ids) if (!places.has(id)) places.set(id, places.size);
    const results = (await rows) as readonly T[];
    return ids.map((id) => results[places.get(id)!]!);
  }

  #wait<T>(question: string, read: BatchRead<T>): Waiting {
    const places = new Map<string, number>();
    const rows = Promise.resolve().then(() => {
      this.#waiting.delete(question);
      return read([...places.keys()]);
    });
    const waiting = { places, rows };
    this.#waiting.set(question, waiting);
    return waiting;
  }
}
