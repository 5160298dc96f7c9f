/** Finds names by prefix and with typos, in an index kept in memory. */
import MiniSearch, { type Query } from 'minisearch';
import type { NameCandidate, NameQuery, Row } from '../../graph.ts';
import { MAX_EDITS, nameTerms, type NameTerm } from '../../name-query.ts';

const ALL_NAMES = 'MATCH (n:Name) RETURN n.key AS key, n.tokens AS tokens';

/** An index over every `:Name`, built at the first search after a write. */
export class NameIndex {
  readonly #read: (cypher: string) => Promise<Row[]>;
  #index: Promise<MiniSearch> | undefined;

  constructor(read: (cypher: string) => Promise<Row[]>) {
    this.#read = read;
  }

  /** Call after every write. */
  forget(): void {
    this.#index = undefined;
  }

  async find(query: NameQuery): Promise<NameCandidate[]> {
    const terms = nameTerms(query);
    if (terms.length === 0) return [];
    const index = await this.#current();
    return index
      .search({ combineWith: 'OR', queries: terms.map(toQuery) })
      .map(({ id, score }) => ({ key: String(id), score }))
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
      .slice(0, query.limit)
      .map(({ key }) => ({ key }));
  }

  #current(): Promise<MiniSearch> {
    if (this.#index === undefined) {
      const index = this.#build();
      this.#index = index;
      // A failed build must not answer for all later searches.
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
      tokenize: (text) => text.split(' '),
      // Tokens are folded before they are stored.
      processTerm: (term) => term,
    });
    const names = await this.#read(ALL_NAMES);
    index.addAll(names.filter(({ tokens }) => typeof tokens === 'string'));
    return index;
  }
}

function toQuery({ token, fuzzy }: NameTerm): Query {
  return { queries: [token], prefix: true, fuzzy: fuzzy ? MAX_EDITS : false };
}
