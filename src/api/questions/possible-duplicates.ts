/** The question `possibleDuplicates`: which entities may be the same under two ids, and why. */
import { readDuplicateIndex } from '../../queries/likeness/named-entities.ts';
import {
  keyOfDuplicate,
  listPossibleDuplicates,
  type DuplicatesAsked,
  type PossibleDuplicateData,
} from '../../queries/likeness/possible-duplicates.ts';
import type {
  LikenessFeatureKind,
  LikenessFeatureResolvers,
  LikenessResolvers,
} from '../generated/schema.ts';
import { readPage, rowsOf, toConnection } from '../lists/paging.ts';
import { checkMost, stateOf } from '../lists/shared-arguments.ts';
import { canonicalIds, dayOfKnowledge } from '../request/arguments.ts';
import { groupsAsked } from '../request/page-asked.ts';
import type { Context } from '../request/context.ts';
import { toEnum } from '../request/enums.ts';
import { withExpenses, type Expenses } from '../request/expense.ts';
import { refuse } from '../request/refuse.ts';
import { sharedAnswer } from '../request/shared-answer.ts';

const MAX_IDS = 100;
const LEAST_SCORE = 0.5;

export const Likeness: LikenessResolvers = {
  a: async ({ asOf, a }, _args, context, info) =>
    (await context.entityWith(asOf, a, groupsAsked(info)))!,
  b: async ({ asOf, b }, _args, context, info) =>
    (await context.entityWith(asOf, b, groupsAsked(info)))!,
};

export const LikenessFeature: LikenessFeatureResolvers = {
  kind: ({ kind }) => toEnum<LikenessFeatureKind>(kind),
  valueA: ({ a }) => a,
  valueB: ({ b }) => b,
};

/** Both are kept by revision: the index of all names for every question, and the list for its next pages. */
async function duplicatesOf(
  context: Context,
  asked: DuplicatesAsked,
): Promise<PossibleDuplicateData[]> {
  const { graph } = context;
  const state = await stateOf(context);
  const readIndex = async () => {
    const index = await readDuplicateIndex(graph);
    index.closeToStrangers();
    return index;
  };
  return sharedAnswer(context, {
    key: JSON.stringify(['possible duplicates', state, asked]),
    make: async () => {
      const index = await sharedAnswer(context, {
        key: JSON.stringify(['names to compare', state]),
        make: readIndex,
        // A place in a bucket takes half of what an actor does.
        sizeOf: ({ size }) => 1 + Math.ceil(size / 2),
      });
      return listPossibleDuplicates(graph, index, asked);
    },
    sizeOf: ({ length }) => 1 + length,
  });
}

const EXPENSES: Expenses<'possibleDuplicates'> = {
  // It reads all names, once per revision. Without `for` it compares them all, so that nothing heavy fits beside it.
  possibleDuplicates: {
    work: ({ args }) => (args.for ? 30 : 80),
    rows: 500_000,
    fix: 'ask once, with all ids in `for`',
  },
};

export const possibleDuplicateQueries = withExpenses<'possibleDuplicates'>(EXPENSES, {
  possibleDuplicates: async (_root, { for: given, minScore, knownBy, ...args }, context) => {
    checkMost('for', given, MAX_IDS);
    if (!(minScore >= LEAST_SCORE && minScore <= 1)) {
      refuse('minScore', `it is ${minScore}; give a number from ${LEAST_SCORE} to 1`);
    }
    const ids = await canonicalIds(context, { for: { kind: 'Named', ids: given } });
    const asOf = dayOfKnowledge(knownBy);
    const asked = { asOf, ids: ids.for, minScore };
    const page = readPage(args, JSON.stringify(['possible duplicates', asked]));
    const all = await duplicatesOf(context, asked);
    return toConnection(page, rowsOf(page, all, keyOfDuplicate), {
      key: keyOfDuplicate,
      node: (pair) => ({ ...pair, asOf }),
      count: () => all.length,
    });
  },
});
