/** How much the graph holds. */
import { RELATIONSHIP_TYPES } from '../../domain/claims/predicates.ts';
import { ENTITY_TYPES } from '../../domain/entities/entities.ts';
import { MODALITIES } from '../../domain/claims/claims.ts';
import { STATUSES } from '../../domain/events/stages.ts';
import { VERDICTS } from '../../domain/pairs/verdicts.ts';
import { countStats } from '../../queries/records/stats.ts';
import { dayOfKnowledge } from '../request/arguments.ts';
import { toEnum } from '../request/enums.ts';
import type { EntityType, Modality } from '../generated/schema.ts';
import { stateOf } from '../lists/shared-arguments.ts';
import { sharedAnswer } from '../request/shared-answer.ts';
import { withExpenses, type Expenses } from '../request/expense.ts';

/** The size of an answer in the cache, in units of one actor. */
const SIZE = 100;

/** The keys with a count above zero, in the given order. */
const counted = <K extends string>(keys: readonly K[], counts: ReadonlyMap<string, number>) =>
  keys.flatMap((key) => {
    const count = counts.get(key) ?? 0;
    return count === 0 ? [] : [{ key, count }];
  });

/** It goes through the whole graph, once per revision. */
const EXPENSES: Expenses<'stats'> = { stats: { work: 15 } };

export const statsQueries = withExpenses<'stats'>(EXPENSES, {
  stats: async (_root, { knownBy }, context) => {
    const asOf = dayOfKnowledge(knownBy);
    const key = JSON.stringify(['stats', await stateOf(context), asOf]);
    const read = () => countStats(context.graph, asOf);
    const { entities, publications, events, verdicts, relationships, claims } = await sharedAnswer(
      context,
      { key, make: read, sizeOf: () => SIZE },
    );
    return {
      entities: counted([...ENTITY_TYPES, 'Source'], entities).map(({ key: type, count }) => ({
        type: toEnum<EntityType>(type),
        count,
      })),
      events: counted(STATUSES, events).map(({ key: status, count }) => ({ status, count })),
      meetings: counted(VERDICTS, verdicts).map(({ key: verdict, count }) => ({ verdict, count })),
      relationships: counted(RELATIONSHIP_TYPES, relationships).map(({ key: type, count }) => ({
        type,
        count,
      })),
      claims: counted(MODALITIES, claims).map(({ key: modality, count }) => ({
        modality: toEnum<Modality>(modality),
        count,
      })),
      sourceCount: publications,
    };
  },
});
