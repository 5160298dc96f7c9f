/** Reads the tie filter that all questions about relationships share. */
import { MEETING_FORMATS, type MeetingFormat } from '../../domain/entities/entities.ts';
import { STATUSES } from '../../domain/events/stages.ts';
import { VERDICTS, type Verdict } from '../../domain/pairs/verdicts.ts';
import type { PairFilter } from '../../queries/counterparts/pair-filter.ts';
import { canonicalIds, period } from './arguments.ts';
import type { Context } from './context.ts';
import { fromEnum } from './enums.ts';
import type { TieFilter } from '../generated/schema.ts';
import { refuse } from './refuse.ts';

/** A tie filter with canonical ids. */
export interface TieConditions {
  readonly filter: PairFilter;
  /** Actors to leave out as counterparts. */
  readonly exclude: readonly string[];
  /** Whether to add meetings inferred from roles. */
  readonly byRole: boolean;
}

/**
 * Reads a tie filter.
 *
 * @param preset the verdicts to use if the filter names neither verdicts nor statuses; null means all.
 * @throws RapportError `NOT_FOUND` or `BAD_USER_INPUT`; the message names the argument.
 */
export async function readTieFilter(
  context: Context,
  given: TieFilter | null | undefined,
  preset: readonly Verdict[] | null = null,
): Promise<TieConditions> {
  const ids = await canonicalIds(context, {
    'filter.topics': { kind: 'Topic', ids: given?.topics },
    'filter.exclude': { kind: 'Actor', ids: given?.exclude },
  });
  const verdicts = among(VERDICTS, given?.verdicts);
  const statuses = among(STATUSES, given?.statuses);
  return {
    filter: {
      verdicts: verdicts ?? (statuses === null ? preset : null),
      statuses,
      formats: among(
        MEETING_FORMATS,
        given?.formats?.map((form) => fromEnum(form) as MeetingFormat),
      ),
      topics: ids['filter.topics'],
      ...period(given?.during),
    },
    exclude: ids['filter.exclude'] ?? [],
    byRole: given?.representation === 'BY_ROLE',
  };
}

/** The default of questions over many actors, so that nothing else reads as "met" by accident. */
const MET: readonly Verdict[] = ['MET'];

/**
 * Reads the tie filter of a question over many actors. By default it counts only meetings with the
 * verdict MET.
 *
 * @throws RapportError as {@link readTieFilter}; `BAD_USER_INPUT` for BY_ROLE, because inferred meetings
 *   never count.
 */
export async function readMetFilter(
  context: Context,
  given: TieFilter | null | undefined,
): Promise<Omit<TieConditions, 'byRole'>> {
  if (given?.representation === 'BY_ROLE') {
    refuse(
      'filter.representation',
      'meetings inferred from roles never count here; leave it out, or ask `whoMet`',
    );
  }
  const { filter, exclude } = await readTieFilter(context, given, MET);
  return { filter, exclude };
}

/** The given words in the order of `all`, each once, so that equal filters give equal questions. */
function among<T>(all: readonly T[], given: readonly T[] | null | undefined): readonly T[] | null {
  return given === null || given === undefined ? null : all.filter((one) => given.includes(one));
}
