/** Reads which entities a recorded change may affect: those that it names, and some of their neighbours. */
import type { Graph } from '../../graph/graph.ts';
import { isPendingClaim } from '../../graph/query/live-claims.ts';
import { findCanonicalIds } from '../entities/entities.ts';
import { byParent } from '../../graph/query/by-parent.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, optional, text } from '../../graph/query/value-types.ts';

/** The most ids that one change lists. If there are more, `more` is true. */
export const MAX_AFFECTED = 100;

/** The parts of a change that decide which entities it affects. */
export interface AffectedBy {
  /** The ids that the change names, as stated or canonical. */
  readonly named: readonly string[];
  /**
   * Whether the change also affects the neighbours of the actors that it names. A merge, a membership and a post
   * do.
   */
  readonly spreads: boolean;
  /** The source, if all its claims changed together; otherwise null. */
  readonly source: string | null;
}

export interface Affected {
  /** Canonical ids: first the named ones, then their neighbours by id. */
  readonly ids: readonly string[];
  /** Whether some ids are left out. */
  readonly more: boolean;
}

/** A change to an entity with one of these labels always affects its neighbours. */
const JOINING: readonly string[] = ['Event', 'LegalCase', 'Role', 'Circumstance'];

/** The most neighbours that are read per entity. It is more than a change lists. */
const MAX_NEIGHBOURS = 1_000;

const NEIGHBOURS = query(
  'list neighbours of changed entities',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id
    CALL (id) {
      MATCH (e:Entity {id: id})-[r]-(other:Entity)
      WITH DISTINCT other.id AS near LIMIT ${MAX_NEIGHBOURS}
      RETURN collect(near) AS found
    }`,
    row: { parent: column('id', text), near: column('found', list(text)) },
  },
);

/** The properties of a claim that name an entity. */
const NAMING = [
  ...['subject', 'object', 'speaker', 'unnamedOf', 'via'],
  ...['onBehalfOf', 'insteadOf', 'accompanying', 'of'],
];

const NAMED_BY_SOURCE = query(
  'list whom the claims of a source name',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id
    CALL (id) {
      MATCH (c:Claim {source: id}) WHERE NOT ${isPendingClaim('c')}
      RETURN [${NAMING.map((name) => `c.${name}`).join(', ')}] AS named LIMIT ${MAX_AFFECTED + 1}
    }`,
    row: { parent: column('id', text), named: list(optional) },
  },
);

/** The entities that each change affects, in the order of `changes`. It makes at most three round trips. */
export async function listAffected(
  graph: Graph,
  changes: readonly AffectedBy[],
): Promise<Affected[]> {
  const claims = await namedBySource(
    graph,
    changes.flatMap(({ source }) => source ?? []),
  );
  const named = changes.map(({ named: own, source }) => [
    ...own,
    ...(source === null ? [] : (claims.get(source)?.ids ?? [])),
  ]);
  const canonical = await findCanonicalIds(graph, named.flat());
  // An entity without claims is no longer in the graph, but answers about it have changed, so its id is kept.
  const canonicalOf = (id: string) => canonical.get(id)?.id ?? id;
  const spreading = changes.map(({ spreads }, i) =>
    named[i]!.filter((id) => {
      const labels = canonical.get(id)?.labels ?? [];
      return labels.some((label) => JOINING.includes(label) || (spreads && label === 'Actor'));
    }).map(canonicalOf),
  );
  const near = await neighboursOf(graph, [...new Set(spreading.flat())]);
  return changes.map(({ source }, i) => {
    const first = [...new Set(named[i]!.map(canonicalOf))];
    const next = spreading[i]!.flatMap((id) => near.get(id) ?? []).sort();
    const all = [...new Set([...first, ...next])];
    const claimsLeftOut = source !== null && claims.get(source)?.more === true;
    const neighboursLeftOut = spreading[i]!.some(
      (id) => (near.get(id)?.length ?? 0) >= MAX_NEIGHBOURS,
    );
    return {
      ids: all.slice(0, MAX_AFFECTED),
      more: all.length > MAX_AFFECTED || claimsLeftOut || neighboursLeftOut,
    };
  });
}

async function neighboursOf(
  graph: Graph,
  ids: readonly string[],
): Promise<Map<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await NEIGHBOURS.run(graph, { ids });
  return new Map(rows.map(({ parent, near }) => [parent, near]));
}

/** The ids that the claims of each source name, and whether the source has more claims than were read. */
async function namedBySource(
  graph: Graph,
  ids: readonly string[],
): Promise<Map<string, { readonly ids: string[]; readonly more: boolean }>> {
  if (ids.length === 0) return new Map();
  const sources = [...new Set(ids)];
  const rows = byParent(sources, await NAMED_BY_SOURCE.run(graph, { ids: sources }));
  return new Map(
    sources.map((source, i) => {
      const named = rows[i]!.slice(0, MAX_AFFECTED).flatMap(({ named: ids }) =>
        ids.filter((id) => id !== null),
      );
      return [source, { ids: named.sort(), more: rows[i]!.length > MAX_AFFECTED }];
    }),
  );
}
