/** Reads the filters of meetings that questions about relationships take. */
import { MEETING_FORMATS } from '../../domain/entities/entities.ts';
import { STATUSES } from '../../domain/events/stages.ts';
import { VERDICTS, type Verdict } from '../../domain/pairs/verdicts.ts';
import type { PairFilter } from '../../queries/counterparts/pair-filter.ts';
import type { ActorConditions } from '../../queries/entities/actor-filter.ts';
import { readActorFilter } from './actor-filter.ts';
import { canonicalIds, period } from './arguments.ts';
import type { Context } from './context.ts';
import { fromEnum } from './enums.ts';
import type { CounterpartFilter, MetFilter } from '../generated/schema.ts';

/** A filter of meetings with canonical ids. */
export interface TieConditions {
  readonly filter: PairFilter;
  /** Actors to leave out as counterparts. */
  readonly exclude: readonly string[];
  /** Conditions on counterparts; null means any. */
  readonly counterparts: ActorConditions | null;
  /** Whether to add meetings inferred from roles. */
  readonly byRole: boolean;
}

/** All conditions that filters of meetings can have; each filter has some of them. */
type Given = MetFilter & Partial<CounterpartFilter>;

/**
 * Reads a filter of meetings.
 *
 * @param preset the verdicts to use if the filter names neither verdicts nor statuses; null means all.
 * @throws RapportError `NOT_FOUND` or `BAD_USER_INPUT`; the message names the argument.
 */
export async function readTieFilter(
  context: Context,
  given: Given | null | undefined,
  preset: readonly Verdict[] | null = null,
): Promise<TieConditions> {
  const [ids, counterparts] = await Promise.all([
    canonicalIds(context, {
      'filter.topics': { kind: 'Topic', ids: given?.topics },
      'filter.places': { kind: 'Place', ids: given?.places },
      'filter.exclude': { kind: 'Actor', ids: given?.exclude },
    }),
    given?.counterparts
      ? readActorFilter(context, given.counterparts, 'filter.counterparts')
      : null,
  ]);
  const verdicts = among(VERDICTS, given?.verdicts);
  const statuses = among(STATUSES, given?.statuses);
  return {
    filter: {
      verdicts: verdicts ?? (statuses === null ? preset : null),
      statuses,
      formats: among(MEETING_FORMATS, given?.formats?.map(fromEnum)),
      topics: ids['filter.topics'],
      places: ids['filter.places'],
      capacities: given?.capacities?.map(fromEnum) ?? null,
      ...period(given?.during),
    },
    exclude: ids['filter.exclude'] ?? [],
    counterparts,
    byRole: given?.representation === 'BY_ROLE',
  };
}

/** The default of questions over many actors, so that nothing else reads as "met" by accident. */
const MET: readonly Verdict[] = ['MET'];

/**
 * Reads the filter of a question over many actors. By default it counts only meetings with the verdict
 * MET.
 *
 * @throws RapportError as {@link readTieFilter}.
 */
export async function readMetFilter(
  context: Context,
  given: MetFilter | null | undefined,
): Promise<Pick<TieConditions, 'filter' | 'exclude'>> {
  const { filter, exclude } = await readTieFilter(context, given, MET);
  return { filter, exclude };
}

/** The given words in the order of `all`, each once, so that equal filters give equal questions. */
function among<T extends string>(
  all: readonly T[],
  given: readonly string[] | null | undefined,
): readonly T[] | null {
  return given === null || given === undefined ? null : all.filter((one) => given.includes(one));
}
