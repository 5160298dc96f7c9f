/** Reads everything in the graph that has names by which it can be told, to look for what may be the same. */
import { COMPARED_TYPES } from '../../domain/likeness/blocks.ts';
import { DuplicateIndex, type NamedEntity } from '../../domain/likeness/duplicate-index.ts';
import type { BorneName, Identifier } from '../../domain/likeness/entity-likeness.ts';
import { NAME_KINDS } from '../../domain/entities/name-match.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { compareText } from '../../domain/lists/order.ts';
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import { RapportError } from '../../errors.ts';
import { query, type QueryTarget } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, oneOf, text } from '../../graph/query/value-types.ts';
import { makeInSlices } from '../../graph/slices.ts';
import { entityColumn } from '../entities/columns.ts';
import { toEntity } from '../entities/entities.ts';
import { identifiersOf } from './traits.ts';

/** The most names that are compared. All are held in memory, some 1 kB each. */
export const MOST_NAMES = 100_000;

const NAMES = query(
  'list names to compare',
  { types: list(text), limit: number },
  {
    text: 'MATCH (n:Name) WHERE n.type IN $types',
    row: {
      of: column('n.of', text),
      type: column('n.type', text),
      text: column('n.text', text),
      kind: column('n.kind', oneOf(NAME_KINDS)),
    },
    order: 'LIMIT $limit',
  },
);

const PROPERTIES = { entity: ['properties'], tie: [] } as const;

/** One label at a time, because claims have the label Entity too, and they are many. */
const IDENTIFIED = COMPARED_TYPES.map((label) =>
  query(
    `list identifiers of ${label}`,
    { limit: number },
    {
      text: `MATCH (e:${label}) WHERE 'wikidata' IN coalesce(e.propWhich, [])`,
      row: { node: entityColumn('e', PROPERTIES) },
      order: 'LIMIT $limit',
    },
  ),
);

/**
 * An index of all people, organizations, roles, places and topics by name and identifier, in the order
 * of their ids.
 *
 * @throws RapportError `QUERY_TOO_EXPENSIVE` if they have over 100,000 names.
 */
export async function readDuplicateIndex(target: QueryTarget): Promise<DuplicateIndex> {
  const rows = await NAMES.run(target, { types: COMPARED_TYPES, limit: MOST_NAMES + 1 });
  if (rows.length > MOST_NAMES) {
    throw new RapportError(
      'QUERY_TOO_EXPENSIVE',
      `The graph has over ${MOST_NAMES.toLocaleString('en')} names, too many to compare. Look for single names with \`search\`.`,
    );
  }
  const identifiers = await readIdentifiers(target);
  const entities = [...groupBy(rows, ({ of }) => of)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, named]): NamedEntity => ({
      id,
      type: named[0]!.type,
      names: sortedNames(named),
      identifiers: identifiers.get(id) ?? [],
    }));
  const index = new DuplicateIndex();
  await makeInSlices(entities.length, (i) => index.add(entities[i]!));
  return index;
}

/** In one order on every engine. */
const sortedNames = (names: readonly BorneName[]): BorneName[] =>
  names
    .map(({ text: name, kind }) => ({ text: name, kind }))
    .sort(
      (a, b) =>
        NAME_KINDS.indexOf(a.kind) - NAME_KINDS.indexOf(b.kind) || compareText(a.text, b.text),
    );

async function readIdentifiers(target: QueryTarget): Promise<Map<string, readonly Identifier[]>> {
  const found = new Map<string, readonly Identifier[]>();
  for (const { run } of IDENTIFIED) {
    for (const { node } of await run(target, { limit: MOST_NAMES })) {
      const entity = toEntity(node, ALL_KNOWN);
      found.set(entity.id, identifiersOf(entity.properties));
    }
  }
  return found;
}
