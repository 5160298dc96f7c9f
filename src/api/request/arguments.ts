/** Reads arguments that several root fields share: the knowledge day, ids, periods, words, texts. */
import { COMPARED_TYPES } from '../../domain/likeness/blocks.ts';
import { keysOf, mapKeys } from '../../domain/lists/keys.ts';
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import { refuse } from './refuse.ts';
import { findCanonicalIds, type CanonicalId } from '../../queries/entities/entities.ts';
import type { DuringParameters } from '../../queries/conditions.ts';
import type { Context } from './context.ts';
import type { During } from '../generated/schema.ts';

/** The knowledge day of a root field. All fields below it inherit the day. */
export function dayOfKnowledge(knownBy: string | null | undefined): string {
  return knownBy === null || knownBy === undefined || knownBy > ALL_KNOWN ? ALL_KNOWN : knownBy;
}

/** The day that decides whether a plan has lapsed: the knowledge day, or today if none is given. */
export function dayOf(context: Context, asOf: string): string {
  return asOf === ALL_KNOWN ? context.today : asOf;
}

/** What kind of thing an id argument must name. */
export type IdKind = keyof typeof KINDS;

/** The name of each kind in messages. */
const KINDS = {
  Actor: 'actor',
  Collective: 'organization or group',
  Entity: 'entity',
  Event: 'event',
  Named: 'person, organization, role, place or topic',
  Organization: 'organization',
  Place: 'place',
  Role: 'role',
  Source: 'source',
  Topic: 'topic',
} as const;

/** "an actor", "a place". */
const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** The labels of each kind. An entity of the kind has at least one of them. */
const LABELS: Readonly<Record<IdKind, readonly string[]>> = {
  Actor: ['Actor'],
  Collective: ['Organization', 'Group'],
  Entity: ['Entity'],
  Event: ['Event'],
  Named: COMPARED_TYPES,
  Organization: ['Organization'],
  Place: ['Place'],
  Role: ['Role'],
  Source: ['Source'],
  Topic: ['Topic'],
};

/** The ids of each id argument, by the argument's name. */
export type IdArguments = Readonly<
  Record<string, { readonly kind: IdKind; readonly ids: readonly string[] | null | undefined }>
>;

const MAX_IDS = 100;

/**
 * Reads the canonical ids of id arguments in one round trip.
 *
 * @throws RapportError `NOT_FOUND` if an id was never in the graph, because an empty list would read
 *   as "never met". `BAD_USER_INPUT` if an id is of another kind, or if there are more than 100.
 */
export async function canonicalIds<K extends string>(
  context: Context,
  idArguments: Readonly<Record<K, IdArguments[string]>>,
): Promise<Record<K, string[] | null>> {
  const names = keysOf(idArguments);
  for (const argument of names) {
    const { ids } = idArguments[argument];
    if ((ids?.length ?? 0) > MAX_IDS) {
      refuse(argument, `it has ${ids!.length} ids; give at most ${MAX_IDS}`);
    }
  }
  const wanted = [...new Set(names.flatMap((argument) => idArguments[argument].ids ?? []))];
  const entries = await Promise.all(
    wanted.map((id) =>
      context.batch<CanonicalId | undefined>('canonical', id, async (ids) => {
        const known = await findCanonicalIds(context.graph, ids);
        return ids.map((each) => known.get(each));
      }),
    ),
  );
  const entryOf = new Map(wanted.map((id, i) => [id, entries[i]]));
  return mapKeys(names, (argument) => {
    const { kind, ids } = idArguments[argument];
    if (ids === null || ids === undefined) return null;
    const checked = ids.map((id) => {
      const entry = entryOf.get(id);
      if (entry === undefined) {
        return refuse(
          argument,
          `there is no ${KINDS[kind]} "${id}"; look it up with \`search\``,
          'NOT_FOUND',
        );
      }
      if (!LABELS[kind].some((label) => entry.labels.includes(label))) {
        return refuse(argument, `"${id}" is not ${withArticle(KINDS[kind])}; give the id of one`);
      }
      return entry.id;
    });
    return [...new Set(checked)];
  });
}

/**
 * Calls `answer` with canonical ids. To save a round trip, it calls `answer` with the given ids while
 * these are looked up, and calls it again if one of them was merged.
 *
 * @throws RapportError as {@link canonicalIds}, even if `answer` throws another error.
 */
export async function withCanonicalIds<K extends string, T>(
  context: Context,
  idArguments: Readonly<Record<K, IdArguments[string]>>,
  answer: (ids: Record<K, string[] | null>) => Promise<T>,
): Promise<T> {
  const lookup = canonicalIds(context, idArguments);
  const given = mapKeys(keysOf(idArguments), (argument) => {
    const { ids } = idArguments[argument];
    return ids === null || ids === undefined ? null : [...new Set(ids)].slice(0, MAX_IDS);
  });
  const early = Promise.allSettled([answer(given)]);
  const ids = await lookup;
  if (JSON.stringify(ids) !== JSON.stringify(given)) return answer(ids);
  const [outcome] = await early;
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

/** An optional id as a list of one id; null if there is none. */
export function listOf(id: string | null | undefined): readonly string[] | null {
  return id === null || id === undefined ? null : [id];
}

/**
 * The parameters of a period.
 *
 * @throws RapportError `BAD_USER_INPUT` if the period ends before it starts.
 */
export function period(
  during: During | null | undefined,
  argument = 'filter.during',
): DuringParameters {
  const since = during?.since ?? null;
  const until = during?.until ?? null;
  if (since !== null && until !== null && until < since) {
    refuse(argument, `it ends on ${until}, before it starts on ${since}; swap them`);
  }
  return { since, until, certainty: during?.match === 'CERTAIN' ? 'CERTAIN' : null };
}

/**
 * Checks words from a closed list, such as capacities; null means any word.
 *
 * @throws RapportError `BAD_USER_INPUT` for another word, because an empty answer would read as "none".
 */
export function checkWords(
  argument: string,
  given: readonly string[] | null | undefined,
  allowed: readonly string[],
): readonly string[] | null {
  const wrong = given?.find((word) => !allowed.includes(word));
  if (wrong !== undefined) {
    refuse(argument, `"${wrong}" is not allowed here; give one of ${allowed.join(', ')}`);
  }
  return given ?? null;
}

/** The longest text to search for. */
const MAX_TEXT = 200;

/** @throws RapportError `BAD_USER_INPUT` if a text to search for is blank or too long. */
export function checkText(argument: string, text: string): string {
  if (text.trim() === '' || text.length > MAX_TEXT) {
    refuse(argument, `give 1 to ${MAX_TEXT} characters, not only spaces`);
  }
  return text;
}

/**
 * A BCP 47 tag in its canonical form; null if no tag is given.
 *
 * @throws RapportError `BAD_USER_INPUT` if it is not a tag.
 */
export function checkLanguage(argument: string, tag: string | null | undefined): string | null {
  if (tag === null || tag === undefined) return null;
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    if (canonical !== undefined) return canonical;
  } catch {
    // Refused below.
  }
  return refuse(argument, `it is not a language tag; give one such as "en" or "km"`);
}
