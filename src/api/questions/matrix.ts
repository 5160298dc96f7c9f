/** The matrix: who met whom among some actors. */
import { foldCounterparts } from '../../queries/counterparts/counterpart-data.ts';
import { listPairMeetings } from '../../queries/counterparts/pairs.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { canonicalIds, dayOfKnowledge } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import type { MatrixCellResolvers, QueryResolvers } from '../generated/schema.ts';
import type { EntityModel, MatrixModel } from '../request/models.ts';
import { readMetFilter } from '../request/tie-filter.ts';
import { evidenceBy } from '../lists/evidence.ts';
import { checkIds, checkMost } from '../lists/shared-arguments.ts';

const MAX_SIDE = 50;
/** Meetings of all pairs together: what fits one answer. */
const MAX_MEETINGS = 50_000;

export const MatrixCell: MatrixCellResolvers = {
  count: ({ meetingCount }) => meetingCount,
  evidence: ({ asOf, meetings }) =>
    evidenceBy(
      asOf,
      meetings.flatMap(({ claimIds }) => claimIds),
    ),
};

/** Those known on the day, in the order asked. */
async function known(
  context: Context,
  asOf: string,
  ids: readonly string[],
): Promise<EntityModel[]> {
  const found = await Promise.all(ids.map((id) => context.entity(asOf, id)));
  return found.filter((actor) => actor !== null);
}

export const matrixQueries: Pick<QueryResolvers, 'matrix'> = {
  matrix: async (_root, args, context): Promise<MatrixModel> => {
    checkIds('rows', args.rows, MAX_SIDE);
    checkMost('columns', args.columns, MAX_SIDE);
    const asOf = dayOfKnowledge(args.knownBy);
    const [{ filter, exclude }, ids] = await Promise.all([
      readMetFilter(context, args.filter),
      canonicalIds(context, {
        rows: { kind: 'Actor', ids: args.rows },
        columns: { kind: 'Actor', ids: args.columns },
      }),
    ]);
    const others = ids.columns ?? ids.rows!;
    const asked = ids.rows!.flatMap((actor) =>
      others
        .filter((other) => other !== actor && !exclude.includes(other))
        .map((other) => ({ actor, other })),
    );
    const [rows, columns, pairs] = await Promise.all([
      known(context, asOf, ids.rows!),
      known(context, asOf, others),
      listPairMeetings(context.graph, asOf, asked, filter, MAX_MEETINGS),
    ]);
    const byRow = groupBy(pairs, ({ own }) => own.actor);
    const cells = rows.flatMap((row, rowIndex) => {
      const found = foldCounterparts(byRow.get(row.id) ?? []);
      const byColumn = new Map(found.map((counterpart) => [counterpart.id, counterpart]));
      return columns.flatMap((column, columnIndex) => {
        const counterpart = byColumn.get(column.id);
        return counterpart === undefined
          ? []
          : [{ ...counterpart, asOf, row, column, rowIndex, columnIndex }];
      });
    });
    return { rows, columns, cells };
  },
};
