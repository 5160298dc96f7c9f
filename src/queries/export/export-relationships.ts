/** Reads the relationships of a type at some entities, with the names of both ends, as known on a day. */
import { ENTITY_TYPES, type EntityType } from '../../domain/entities/entities.ts';
import type { RelationshipType } from '../../domain/claims/predicates.ts';
import { compareKeys } from '../../domain/lists/order.ts';
import { queryByChoice, query, type QueryTarget } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { listOf, partOf, type Stored } from '../../graph/query/stored.ts';
import { list, nullable, number, oneOf, text } from '../../graph/query/value-types.ts';
import { isKnownAsOf } from '../conditions.ts';
import { patternOf, startSideOf, type ExportStart } from './export-starts.ts';
import { chosenName, namesColumn } from './names.ts';

const DATE = ['date', 'basis', 'asWritten', 'how', 'earliest', 'latest'] as const;
const PAIR = [
  ...['key', 'claimIds', 'meeting', 'within', 'verdict', 'status', 'format', 'times'],
  ...['aCapacities', 'bCapacities', 'dateDisputed', 'openStart', 'openEnd', ...DATE],
] as const;
const TIE = [
  ...['key', 'claimIds', 'capacity', 'status', 'support', 'onBehalfOf', 'insteadOf'],
  ...['accompanying', 'since', 'until', 'attestedOn', 'charges', 'penaltyFaced'],
  ...['penaltyGiven', 'inheritedFrom'],
] as const;

/** A relationship with the id and the name of both ends, in the direction in which it is stored. */
export interface RelationshipToExport {
  readonly from: string;
  readonly fromName: string;
  readonly fromType: EntityType;
  readonly to: string;
  readonly toName: string;
  readonly toType: EntityType;
  readonly stored: Stored;
}

const TYPE = oneOf(ENTITY_TYPES);

/** How many relationships are read at once. */
const ROWS_PER_READ = 2_000;

const ROWS = queryByChoice(['HOLDS'], (type: RelationshipType) => {
  const side = startSideOf(type);
  const columns = type === 'COUNTERPART' ? PAIR : TIE;
  // A pair with a role at one end is read only for inferences: nobody is known to have met.
  const counts = type === 'COUNTERPART' ? ' AND r.ofRole IS NULL' : '';
  return query(
    `list ${type} to export`,
    { starts: list(text), asOf: text, after: nullable(text), limit: nullable(number) },
    {
      text: (when) => `UNWIND $starts AS start MATCH (s:Entity {id: start})
      MATCH ${patternOf(type, side)} WHERE ${isKnownAsOf('r')}${counts}${when.given('after', ' AND r.key > $after')}
      ${when.given('limit', 'WITH s, r, o, r.key AS place ORDER BY place LIMIT $limit')}`,
      row: {
        start: column('s.id', text),
        startNames: namesColumn('s'),
        startType: column('s.type', TYPE),
        other: column('o.id', text),
        otherNames: namesColumn('o'),
        otherType: column('o.type', TYPE),
        key: column('r.key', text),
        stored: column(listOf('r', columns), partOf<string>(columns)),
      },
    },
  );
});

/** What to read of relationships. */
export interface RelationshipsAsked {
  readonly type: RelationshipType;
  readonly asOf: string;
  /** BCP 47 tag of the language of names. */
  readonly names: string;
}

/** The relationships at these entities, in the order of the entities and then by key, some at a time. */
export async function* relationshipsAt(
  graph: QueryTarget,
  { type, asOf, names }: RelationshipsAsked,
  starts: readonly ExportStart[],
): AsyncGenerator<readonly RelationshipToExport[]> {
  const { arrow } = startSideOf(type);
  const read = async (ids: readonly string[], after: string | null, limit: number | null) => {
    const places = new Map(ids.map((id, i) => [id, i]));
    const rows = await ROWS(type).run(graph, { starts: ids, asOf, after, limit });
    return rows.sort((x, y) =>
      compareKeys([places.get(x.start)!, x.key], [places.get(y.start)!, y.key]),
    );
  };
  const named = (row: Awaited<ReturnType<typeof read>>[number]): RelationshipToExport => {
    const { start, startNames, startType, other, otherNames, otherType, stored } = row;
    const near = { id: start, name: chosenName(startNames, names) ?? start, type: startType };
    const far = { id: other, name: chosenName(otherNames, names) ?? other, type: otherType };
    const [from, to] = arrow === 'out' ? [near, far] : [far, near];
    return {
      ...{ from: from.id, fromName: from.name, fromType: from.type },
      ...{ to: to.id, toName: to.name, toType: to.type },
      stored,
    };
  };
  for (const some of packs(starts)) {
    const [first] = some;
    if (some.length > 1 || first!.n <= ROWS_PER_READ) {
      const ids = some.map(({ id }) => id);
      yield (await read(ids, null, null)).map(named);
      continue;
    }
    // Here lie so many that they are read in pages, too.
    for (let after = ''; ;) {
      const rows = await read([first!.id], after, ROWS_PER_READ);
      yield rows.map(named);
      if (rows.length < ROWS_PER_READ) break;
      after = rows.at(-1)!.key;
    }
  }
}

/** Neighbouring entities with at most as many relationships as are read at once, or one with more. */
function* packs(starts: readonly ExportStart[]): Generator<readonly ExportStart[]> {
  let pack: ExportStart[] = [];
  let size = 0;
  for (const start of starts) {
    if (pack.length > 0 && size + start.n > ROWS_PER_READ) {
      yield pack;
      [pack, size] = [[], 0];
    }
    pack.push(start);
    size += start.n;
  }
  if (pack.length > 0) yield pack;
}
