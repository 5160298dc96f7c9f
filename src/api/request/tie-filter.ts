/** Reads the filter of ties that all relationship queries share. */
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
export interface AskedTies {
  readonly filter: PairFilter;
  /** Left out as counterparts. */
  readonly exclude: readonly string[];
  /** Whether to add what roles imply. */
  readonly byRole: boolean;
}

/**
 * @param unless the verdicts that count where the filter names neither verdicts nor statuses; null: all.
 * @throws RapportError `NOT_FOUND` and `BAD_USER_INPUT` naming the argument.
 */
export async function readTieFilter(
  context: Context,
  given: TieFilter | null | undefined,
  unless: readonly Verdict[] | null = null,
): Promise<AskedTies> {
  const ids = await canonicalIds(context, {
    'filter.topics': { kind: 'Topic', ids: given?.topics },
    'filter.exclude': { kind: 'Actor', ids: given?.exclude },
  });
  const verdicts = among(VERDICTS, given?.verdicts);
  const statuses = among(STATUSES, given?.statuses);
  return {
    filter: {
      verdicts: verdicts ?? (statuses === null ? unless : null),
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

/** What becomes "met" over many actors: nothing else by accident, unless it is asked for. */
const MET: readonly Verdict[] = ['MET'];

/**
 * The filter of a question over many actors, which counts meetings with the verdict MET unless it is
 * told otherwise.
 *
 * @throws RapportError as {@link readTieFilter}; `BAD_USER_INPUT` for BY_ROLE: what is inferred never counts.
 */
export async function readMetFilter(
  context: Context,
  given: TieFilter | null | undefined,
): Promise<Omit<AskedTies, 'byRole'>> {
  if (given?.representation === 'BY_ROLE') {
    refuse(
      'filter.representation',
      'what is inferred from roles never counts here; leave it out, or ask `whoMet`',
    );
  }
  const { filter, exclude } = await readTieFilter(context, given, MET);
  return { filter, exclude };
}

/** In the order of the list and each once: repeats and order make no other question. */
function among<T>(all: readonly T[], given: readonly T[] | null | undefined): readonly T[] | null {
  return given === null || given === undefined ? null : all.filter((one) => given.includes(one));
}
