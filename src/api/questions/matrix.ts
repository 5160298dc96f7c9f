/** The matrix: who met whom among given actors. */
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
/** How many meetings of all pairs together one answer may have. */
const MAX_MEETINGS = 50_000;

export const MatrixCell: MatrixCellResolvers = {
  count: ({ meetingCount }) => meetingCount,
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
    const wanted = ids.rows!.flatMap((actor) =>
      others
        .filter((other) => other !== actor && !exclude.includes(other))
        .map((other) => ({ actor, other })),
    );
    const [rows, columns, pairs] = await Promise.all([
      knownActors(context, asOf, ids.rows!),
      knownActors(context, asOf, others),
      listPairMeetings(context.graph, asOf, wanted, filter, MAX_MEETINGS),
    ]);
    const byRow = groupBy(pairs, ({ own }) => own.actor);
    const cells = rows.flatMap((row, rowIndex) => {
      const counterparts = foldCounterparts(byRow.get(row.id) ?? []);
      const byColumn = new Map(counterparts.map((counterpart) => [counterpart.id, counterpart]));
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
