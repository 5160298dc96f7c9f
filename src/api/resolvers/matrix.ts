/** The matrix: who met whom among some actors. */
import { foldCounterparts } from '../../queries/counterpart-data.ts';
import { listPairMeetings } from '../../queries/pairs.ts';
import { groupBy } from '../../domain/group-by.ts';
import { canonicalIds, dayOfKnowledge } from '../arguments.ts';
import type { Context } from '../context.ts';
import type { MatrixCellResolvers, QueryResolvers } from '../generated/schema.ts';
import type { EntityModel, MatrixModel } from '../models.ts';
import { readMetFilter } from '../tie-filter.ts';
import { evidenceBy } from './evidence.ts';
import { checkIds } from './graph-wide.ts';

const MAX_SIDE = 50;
/** Meetings of all pairs together: what fits one answer. */
const MAX_MEETINGS = 50_000;

export const MatrixCell: MatrixCellResolvers = {
  count: ({ meetingCount }) => meetingCount,
  evidence: ({ k, meetings }) =>
    evidenceBy(
      k,
      meetings.flatMap(({ claimIds }) => claimIds),
    ),
};

/** Those known on the day, in the order asked. */
async function known(context: Context, k: string, ids: readonly string[]): Promise<EntityModel[]> {
  const found = await Promise.all(ids.map((id) => context.entity(k, id)));
  return found.filter((actor) => actor !== null);
}

export const matrixQueries: Pick<QueryResolvers, 'matrix'> = {
  matrix: async (_root, args, context): Promise<MatrixModel> => {
    checkIds('rows', args.rows, MAX_SIDE);
    if (args.columns) checkIds('columns', args.columns, MAX_SIDE);
    const k = dayOfKnowledge(args.knownBy);
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
      known(context, k, ids.rows!),
      known(context, k, others),
      listPairMeetings(context.graph, k, asked, filter, MAX_MEETINGS),
    ]);
    const byRow = groupBy(pairs, ({ own }) => own.actor);
    const cells = rows.flatMap((row, rowIndex) => {
      const found = foldCounterparts(byRow.get(row.id) ?? []);
      const byColumn = new Map(found.map((counterpart) => [counterpart.id, counterpart]));
      return columns.flatMap((column, columnIndex) => {
        const counterpart = byColumn.get(column.id);
        return counterpart === undefined
          ? []
          : [{ ...counterpart, k, row, column, rowIndex, columnIndex }];
      });
    });
    return { rows, columns, cells };
  },
};
