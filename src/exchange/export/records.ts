/** Reads what is recorded for the native format: declarations, sources and claims as stated, before any merge. */
import { readNodes } from '../../curation/diff/diff-claims.ts';
import { latestOf, type After } from '../../curation/record/changes.ts';
import { statedBy } from '../../curation/record/recorded-claim.ts';
import { readClaim } from '../../curation/record/stored-claim.ts';
import { mentionsOf } from '../../domain/claims/mentions.ts';
import type { Source } from '../../domain/claims/claims.ts';
import { placeNumber } from '../../domain/claims/locators.ts';
import { compareKeys, compareText } from '../../domain/lists/order.ts';
import { OPEN_END } from '../../domain/time/knowledge.ts';
import type { RunQuery } from '../../graph/graph.ts';
import {
  declaredPages,
  firstRevisions,
  recordedClaimPages,
} from '../../queries/export/recorded-ids.ts';
import type { ExportedRecords, ExportHead, RecordedContent } from './exported.ts';
import { chunksOf } from './scope.ts';

interface RecordsAsked {
  readonly read: RunQuery;
  readonly facts: ExportHead;
  /** Ids of the claims of a scope, ascending; null for all. */
  readonly claimIds: (() => Promise<readonly string[]>) | null;
  /** Ends the export if the graph changed. */
  readonly check: () => Promise<void>;
}

/** What claims need: the declarations of all that they mention, and their sources. */
interface Needed {
  readonly entities: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

export class Records implements ExportedRecords {
  readonly #asked: RecordsAsked;
  readonly #until: number;
  #needed: Promise<Needed | null> | undefined;

  constructor(asked: RecordsAsked) {
    this.#asked = asked;
    this.#until = asked.facts.revision;
  }

  async *datasets(): ReturnType<ExportedRecords['datasets']> {
    const { read, facts } = this.#asked;
    const ids = facts.datasets.map(({ id }) => id);
    const first = await firstRevisions(read);
    const found = await latestOf(read, 'dataset', ids, this.#until);
    await this.#asked.check();
    yield* ids
      .sort((a, b) => compareKeys([first.get(a) ?? 0, a], [first.get(b) ?? 0, b]))
      .flatMap((id) => found.get(id) ?? []);
  }

  async *sources(): ReturnType<ExportedRecords['sources']> {
    for await (const source of this.#declared('source')) yield this.#asKnown(source);
  }

  async *entities(): ReturnType<ExportedRecords['entities']> {
    yield* this.#declared('entity');
  }

  async *claims(): ReturnType<ExportedRecords['claims']> {
    const { read, facts, claimIds } = this.#asked;
    const pages =
      claimIds === null
        ? recordedClaimPages(read, facts.knownBy ?? OPEN_END, this.#until)
        : [await claimIds()];
    const { dataset } = facts.scope;
    for await (const page of pages) {
      for (const ids of chunksOf(page)) {
        const nodes = await readNodes(read, ids);
        await this.#asked.check();
        for (const id of ids) {
          const node = nodes.get(id);
          const content = node === undefined ? null : contentOf(readClaim(node), dataset);
          if (content !== null && content.words.length > 0) yield content;
        }
      }
    }
  }

  /** The declarations of a kind, ascending by id: all, or those that the exported claims need. */
  async *#declared<K extends 'entity' | 'source'>(kind: K): AsyncGenerator<After<K>> {
    const { read } = this.#asked;
    const needed = await this.#need();
    for await (const page of declaredPages(read, kind, this.#until)) {
      const wanted = kind === 'entity' ? needed?.entities : needed?.sources;
      const ids = wanted === undefined ? page : page.filter((id) => wanted.has(id));
      for (const some of chunksOf(ids)) {
        const found = await latestOf(read, kind, some, this.#until);
        await this.#asked.check();
        for (const id of some) {
          const declared = found.get(id);
          if (declared !== undefined) yield declared;
        }
      }
    }
  }

  /** What a part of the graph needs; null if all is exported, so that nothing is held in memory. */
  #need(): Promise<Needed | null> {
    const { facts, claimIds } = this.#asked;
    const isWhole =
      claimIds === null && facts.knownBy === null && facts.scope.dataset === undefined;
    this.#needed ??= isWhole ? Promise.resolve(null) : this.#collectNeeded();
    return this.#needed;
  }

  async #collectNeeded(): Promise<Needed> {
    const [entities, sources] = [new Set<string>(), new Set<string>()];
    for await (const content of this.claims()) {
      sources.add(content.source);
      const asClaim = { ...content, summary: '', rank: 'normal', origin: '' } as const;
      for (const [, id] of mentionsOf(asClaim)) entities.add(id);
    }
    // A group is declared together with the only source that names it.
    for (const some of chunksOf([...entities])) {
      const found = await latestOf(this.#asked.read, 'entity', some, this.#until);
      for (const { scope } of found.values()) if (scope !== undefined) sources.add(scope);
    }
    return { entities, sources };
  }

  /** A withdrawal after the day of knowledge is not known on it. */
  #asKnown(source: Source): Source {
    const { knownBy } = this.#asked.facts;
    const { retractedOn, ...before } = source;
    return knownBy !== null && retractedOn !== undefined && retractedOn > knownBy ? before : source;
  }
}

function contentOf(
  claim: ReturnType<typeof readClaim>,
  dataset: string | undefined,
): RecordedContent {
  const { origin: _o, summary: _s, rank: _r, supersedes: _c, ...recorded } = claim;
  const { stated: _t, first: _f, revision: _v, recordedAt: _a, ...content } = recorded;
  const { sha256 } = content.locator;
  return {
    ...content,
    // Its number is each data set's own word.
    locator: sha256 === undefined ? {} : { sha256 },
    words: statedBy(claim)
      .filter(({ origin }) => dataset === undefined || origin === dataset)
      .map(({ origin, rank, summary, supersedes, ...place }) => ({
        dataset: origin,
        rank,
        summary,
        ...placeNumber(place),
        ...(supersedes === undefined ? {} : { supersedes }),
      }))
      .sort((a, b) => compareText(a.dataset, b.dataset)),
  };
}
