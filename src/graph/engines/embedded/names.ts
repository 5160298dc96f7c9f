/** Finds names by prefix and despite typos, in an index in memory. */
import MiniSearch, { type Query } from 'minisearch';
import type { NameCandidate, NameQuery, Row } from '../../graph.ts';
import { nextSlice, ownSlice } from '../../slices.ts';
import { MAX_EDITS, nameTerms, type NameTerm } from '../../name-query.ts';

const ALL_NAMES = 'MATCH (n:Name) RETURN n.key AS key, n.tokens AS tokens, n.type AS type';

/** An index of all `:Name` nodes. The first search after a write builds it. */
export class NameIndex {
  readonly #read: (cypher: string) => Promise<Row[]>;
  #index: Promise<MiniSearch> | undefined;

  constructor(read: (cypher: string) => Promise<Row[]>) {
    this.#read = read;
  }

  /** Drops the index. It must be called after every write. */
  forget(): void {
    this.#index = undefined;
  }

  async find(query: NameQuery): Promise<NameCandidate[]> {
    const words = nameTerms(query);
    if (words.length === 0) return [];
    const { types } = query;
    const index = await this.#current();
    // A search for a few letters looks at most names, so it gets a slice of its own.
    await ownSlice();
    return index
      .search(
        {
          combineWith: 'AND',
          queries: words.map((forms) => ({ combineWith: 'OR', queries: forms.map(toQuery) })),
        },
        types === null ? {} : { filter: ({ type }) => types.includes(String(type)) },
      )
      .map(({ id, score }) => ({ key: String(id), score }))
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
      .slice(0, query.limit)
      .map(({ key }) => ({ key }));
  }

  #current(): Promise<MiniSearch> {
    if (this.#index === undefined) {
      const index = this.#build();
      this.#index = index;
      // A failed build is forgotten, so that later searches can succeed.
      index.catch(() => {
        if (this.#index === index) this.#index = undefined;
      });
    }
    return this.#index;
  }

  async #build(): Promise<MiniSearch> {
    const index = new MiniSearch({
      idField: 'key',
      fields: ['tokens'],
      storeFields: ['type'],
      tokenize: (text) => text.split(' '),
      // The terms need no processing, because tokens are folded before they are stored.
      processTerm: (term) => term,
    });
    const names = await this.#read(ALL_NAMES);
    for (const name of names) {
      if (typeof name['tokens'] === 'string') index.add(name);
      await nextSlice();
    }
    return index;
  }
}

function toQuery({ token, fuzzy }: NameTerm): Query {
  return { queries: [token], prefix: true, fuzzy: fuzzy ? MAX_EDITS : false };
}
