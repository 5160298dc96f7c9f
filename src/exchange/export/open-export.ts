/** Opens an export: checks what is asked for, and reads it in pages, all of it from one revision of the graph. */
import { latestOf } from '../../curation/record/changes.ts';
import { ENTITY_TYPES } from '../../domain/entities/entities.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../domain/claims/predicates.ts';
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { listClaimsAbout, listClaimsToExport } from '../../queries/export/export-claims.ts';
import { listEntitiesToExport } from '../../queries/export/export-entities.ts';
import { ExportedRevision, listDatasetsToExport } from '../../queries/export/export-head.ts';
import { relationshipsAt } from '../../queries/export/export-relationships.ts';
import { startPages, startsAmong, startSideOf } from '../../queries/export/export-starts.ts';
import { claimIdPages, entityIdPages, sourceIdPages } from '../../queries/export/listed-ids.ts';
import { checkAsked, type ExportAsked } from './export-asked.ts';
import type { Exported, ExportedTie, ExportHead } from './exported.ts';
import { claimRow, claimsBehind, entityRow, pairRow, tieRow } from './exported-rows.ts';
import { Origins } from './origins.ts';
import { Records } from './records.ts';
import { chunksOf, resolveScope, type ScopeSet } from './scope.ts';

const TIE_TYPES = RELATIONSHIP_TYPES.filter((type) => type !== 'COUNTERPART');

/** Whole entities and claims are large, so few of them are read at once. */
const ENTITIES_PER_READ = 500;
const CLAIMS_PER_READ = 1_000;

/** An export that can be written, and the state of the graph that it is of. */
export interface OpenExport extends Exported {
  /** Identifies the content of the graph. */
  readonly stamp: string;
}

/**
 * Opens an export of `graph`. Nothing but the scope is kept in memory.
 *
 * @throws RapportError `BAD_USER_INPUT` or `NOT_FOUND` naming the argument; `QUERY_TOO_EXPENSIVE` if the scope is
 *   too large; `SERVICE_UNAVAILABLE` if a load is running.
 */
export async function openExport(graph: Graph, asked: ExportAsked): Promise<OpenExport> {
  const revision = await ExportedRevision.of(graph);
  const datasets = await listDatasetsToExport(graph);
  const checked = await checkAsked(graph, asked, datasets);
  const asOf = checked.knownBy ?? ALL_KNOWN;
  const scope = await resolveScope(graph, asOf, checked.scope);
  await revision.check();
  const of = checked.scope.dataset;
  const facts: ExportHead = {
    question: asked.question,
    scope: checked.scope,
    knownBy: checked.knownBy,
    revision: revision.number,
    recordedAt: revision.recordedAt,
    names: checked.names,
    site: asked.site,
    datasets: datasets.filter(({ id }) => of === undefined || id === of),
  };
  return new GraphExport(graph, { asOf, facts, scope, revision });
}

interface Parts {
  readonly asOf: string;
  readonly facts: ExportHead;
  readonly scope: ScopeSet | null;
  readonly revision: ExportedRevision;
}

class GraphExport implements OpenExport {
  readonly facts: ExportHead;
  readonly stamp: string;
  readonly records: Exported['records'];
  readonly #graph: Graph;
  readonly #asOf: string;
  readonly #names: string;
  readonly #scope: ScopeSet | null;
  readonly #revision: ExportedRevision;
  readonly #origins: Origins;
  #cited: Promise<readonly string[]> | undefined;

  constructor(graph: Graph, { asOf, facts, scope, revision }: Parts) {
    this.facts = facts;
    this.stamp = revision.stamp;
    this.#graph = graph;
    this.#asOf = asOf;
    this.#names = facts.names;
    this.#scope = scope;
    this.#revision = revision;
    this.#origins = new Origins(graph);
    this.records = new Records({
      read: this.#read,
      facts,
      claimIds: facts.scope.actors === undefined ? null : () => this.#claimIdsInScope(),
      check: () => revision.check(),
    });
  }

  readonly #read: RunQuery = (cypher, parameters) => this.#graph.read(cypher, parameters);

  entities: Exported['entities'] = (types = ENTITY_TYPES) => this.#entities(types);

  ties: Exported['ties'] = (types = TIE_TYPES) => this.#ties(types);

  async *pairs(): ReturnType<Exported['pairs']> {
    for await (const { row, sources } of this.#relationships('COUNTERPART')) {
      const pair = pairRow(row, sources);
      if (this.#scope === null || this.#scope.has(pair.meeting)) yield pair;
    }
  }

  async *claims(): ReturnType<Exported['claims']> {
    const pages =
      this.#scope === null ? claimIdPages(this.#graph, this.#asOf) : this.#scopedClaims();
    for await (const page of pages) {
      for (const ids of chunksOf(page, CLAIMS_PER_READ)) {
        const rows = await listClaimsToExport(this.#graph, this.#names, ids);
        await this.#revision.check();
        yield* rows.map(claimRow);
      }
    }
  }

  async *sources(): ReturnType<Exported['sources']> {
    const pages =
      this.#scope === null ? sourceIdPages(this.#graph, this.#asOf) : [await this.#citedIds()];
    for await (const page of pages) {
      for (const ids of chunksOf(page, ENTITIES_PER_READ)) {
        const found = await latestOf(this.#read, 'source', ids, this.facts.revision);
        await this.#revision.check();
        yield* ids.flatMap((id) => found.get(id) ?? []);
      }
    }
  }

  async *#entities(types: NonNullable<Parameters<Exported['entities']>[0]>) {
    for (const type of ENTITY_TYPES.filter((each) => types.includes(each))) {
      const pages =
        this.#scope === null
          ? entityIdPages(this.#graph, this.#asOf, type)
          : [this.#scope.byType.get(type) ?? []];
      for await (const page of pages) {
        for (const ids of chunksOf(page, ENTITIES_PER_READ)) {
          const rows = await listEntitiesToExport(this.#graph, this.#asOf, ids);
          await this.#revision.check();
          yield* rows.map((row) => entityRow(row, this.#names));
        }
      }
    }
  }

  async *#ties(types: readonly ExportedTie['type'][]) {
    for (const type of TIE_TYPES.filter((each) => types.includes(each))) {
      for await (const { row, sources } of this.#relationships(type)) {
        yield tieRow(type, row, sources);
      }
    }
  }

  /** The relationships of a type in the scope, with the sources behind each. */
  async *#relationships(type: RelationshipType) {
    const [graph, scope] = [this.#graph, this.#scope];
    const asked = { type, asOf: this.#asOf, names: this.#names };
    for (const start of startSideOf(type).types) {
      const pages =
        scope === null
          ? startPages(graph, type, start)
          : scopedStarts(graph, type, start, scope.byType.get(start) ?? []);
      for await (const starts of pages) {
        for await (const rows of relationshipsAt(graph, asked, starts)) {
          await this.#origins.fetch(rows.flatMap(({ stored }) => claimsBehind(stored)));
          await this.#revision.check();
          for (const row of rows) {
            const claimIds = claimsBehind(row.stored);
            if (scope !== null && !(scope.has(row.from) && scope.has(row.to))) continue;
            if (!this.#origins.includes(claimIds, scope?.dataset ?? null)) continue;
            yield { row, sources: this.#origins.sourcesOf(claimIds) };
          }
          this.#origins.forget();
        }
      }
    }
  }

  /** The ids of the claims about the entities of the scope and nothing outside of it, some at a time. */
  async *#scopedClaims() {
    for await (const claims of this.#claimsInScope()) yield claims.map(({ claim }) => claim);
  }

  async #claimIdsInScope(): Promise<readonly string[]> {
    const ids: string[] = [];
    for await (const claims of this.#claimsInScope()) ids.push(...claims.map(({ claim }) => claim));
    return ids.sort();
  }

  async *#claimsInScope() {
    const scope = this.#scope!;
    const inside = new Set(scope.withMerged);
    for (const ids of chunksOf(scope.withMerged, ENTITIES_PER_READ)) {
      const about = await listClaimsAbout(this.#graph, this.#asOf, ids);
      const origins = new Origins(this.#graph);
      if (scope.dataset !== null) await origins.fetch(about.map(({ claim }) => claim));
      yield about.filter(
        ({ claim, object }) =>
          (object === null || inside.has(object)) && origins.includes([claim], scope.dataset),
      );
    }
  }

  /** The ids of the sources of the claims in scope, ascending. There are few of them, so that they are kept. */
  #citedIds(): Promise<readonly string[]> {
    this.#cited ??= (async () => {
      const ids = new Set<string>();
      for await (const claims of this.#claimsInScope()) {
        for (const { source } of claims) ids.add(source);
      }
      return [...ids].sort();
    })();
    return this.#cited;
  }
}

async function* scopedStarts(...[graph, type, start, all]: Parameters<typeof startsAmong>) {
  for (const ids of chunksOf(all)) yield await startsAmong(graph, type, start, ids);
}
