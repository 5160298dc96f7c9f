/** The matrix: who met whom among given actors. */
import { foldCounterparts } from '../../queries/counterparts/counterpart-data.ts';
import { listPairMeetings } from '../../queries/counterparts/pairs.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { RapportError } from '../../errors.ts';
import { nextSlice } from '../../graph/slices.ts';
import { ANY_ACTOR } from '../../queries/entities/actor-filter.ts';
import { ANY } from '../../queries/entities/named-conditions.ts';
import { listNamed } from '../../queries/entities/named-lists.ts';
import { canonicalIds, dayOfKnowledge, listOf } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import type { MatrixCellResolvers } from '../generated/schema.ts';
import type { EntityModel, MatrixCellModel, MatrixModel } from '../request/models.ts';
import { refuse } from '../request/refuse.ts';
import { readMetFilter } from '../request/tie-filter.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { checkMost } from '../lists/shared-arguments.ts';
import { withExpenses, type Expenses } from '../request/expense.ts';

const MAX_SIDE = 50;
/** How many meetings of all pairs together one answer may have. */
const MAX_MEETINGS = 50_000;

export const MatrixCell: MatrixCellResolvers = {
  evidence: ({ asOf, meetings }) =>
    evidenceBy(
      asOf,
      meetings.flatMap(({ claimIds }) => claimIds),
    ),
};

/** The actors known on the day, in the order of the ids. */
async function knownActors(
  context: Context,
  asOf: string,
  ids: readonly string[],
): Promise<EntityModel[]> {
  const actors = await Promise.all(ids.map((id) => context.entity(asOf, id)));
  return actors.filter((actor) => actor !== null);
}

/** The actors of one side, with canonical ids: those given, or members; null if neither is given. */
async function sideOf(
  context: Context,
  asOf: string,
  side: 'rows' | 'columns',
  given: {
    readonly ids: readonly string[] | null | undefined;
    readonly memberOf: string | null | undefined;
  },
): Promise<readonly string[] | null> {
  if (given.ids && given.memberOf) {
    refuse(`${side}MemberOf`, `give either \`${side}\` or this, not both`);
  }
  checkMost(side, given.ids, MAX_SIDE);
  const ids = await canonicalIds(context, {
    [side]: { kind: 'Actor', ids: given.ids },
    [`${side}MemberOf`]: { kind: 'Collective', ids: listOf(given.memberOf) },
  });
  const memberOf = ids[`${side}MemberOf`]?.[0];
  if (memberOf === undefined) return ids[side] ?? null;
  const conditions = { ...ANY, actors: { ...ANY_ACTOR, memberOf } };
  const page = { after: null, limit: MAX_SIDE + 1 };
  const members = await listNamed(context.graph, asOf, { label: 'Actor', conditions }, page);
  if (members.length > MAX_SIDE) {
    throw new RapportError(
      'QUERY_TOO_EXPENSIVE',
      `${side}MemberOf: "${memberOf}" has more than ${MAX_SIDE} members; name them with \`${side}\`.`,
      { details: { argument: `${side}MemberOf` } },
    );
  }
  return members.map(({ node }) => node.id);
}

const EXPENSES: Expenses<'matrix'> = {
  // Every pair is looked up, and all its meetings are read and folded.
  matrix: {
    work: ({ args: { rows, columns, columnsMemberOf } }) => {
      const own = rows?.length ?? MAX_SIDE;
      const others = columns?.length ?? (columnsMemberOf ? MAX_SIDE : own);
      return 2 + (Math.min(own, MAX_SIDE) * Math.min(others, MAX_SIDE)) / 50;
    },
    rows: MAX_MEETINGS,
    fix: 'give fewer rows or columns',
  },
};

export const matrixQueries = withExpenses<'matrix'>(EXPENSES, {
  matrix: async (_root, args, context): Promise<MatrixModel> => {
    const asOf = dayOfKnowledge(args.knownBy);
    const [{ filter, exclude }, given, fallback] = await Promise.all([
      readMetFilter(context, args.filter),
      sideOf(context, asOf, 'rows', { ids: args.rows, memberOf: args.rowsMemberOf }),
      sideOf(context, asOf, 'columns', { ids: args.columns, memberOf: args.columnsMemberOf }),
    ]);
    const own = given ?? refuse('rows', 'it is missing; give `rows` or `rowsMemberOf`');
    const others = fallback ?? own;
    const wanted = own.flatMap((actor) =>
      others
        .filter((other) => other !== actor && !exclude.includes(other))
        .map((other) => ({ actor, other })),
    );
    const [rows, columns, pairs] = await Promise.all([
      knownActors(context, asOf, own),
      knownActors(context, asOf, others),
      listPairMeetings(context.graph, asOf, { pairs: wanted, filter }, MAX_MEETINGS),
    ]);
    const byRow = groupBy(pairs, ({ own }) => own.actor);
    const cellsOfRow = (row: EntityModel, rowIndex: number) => {
      const counterparts = foldCounterparts(byRow.get(row.id) ?? []);
      const byColumn = new Map(counterparts.map((counterpart) => [counterpart.id, counterpart]));
      return columns.flatMap((column, columnIndex) => {
        const counterpart = byColumn.get(column.id);
        return counterpart === undefined
          ? []
          : [{ ...counterpart, asOf, row, column, rowIndex, columnIndex }];
      });
    };
    const cells: MatrixCellModel[] = [];
    for (const [rowIndex, row] of rows.entries()) {
      cells.push(...cellsOfRow(row, rowIndex));
      await nextSlice();
    }
    return { rows, columns, cells };
  },
});
