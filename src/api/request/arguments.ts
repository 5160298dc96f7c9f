/** Reads arguments that several root fields share: the day of knowledge, ids, periods, filters. */
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import { refuse } from './refuse.ts';
import { findCanonicalIds, type CanonicalId } from '../../queries/entities/entities.ts';
import type { DuringParameters } from '../../queries/conditions.ts';
import type { Context } from './context.ts';
import type { During } from '../generated/schema.ts';

/** The day of knowledge a root field asks for; everything below inherits it. */
export function dayOfKnowledge(knownBy: string | null | undefined): string {
  return knownBy === null || knownBy === undefined || knownBy > ALL_KNOWN ? ALL_KNOWN : knownBy;
}

/** The day against which plans lapse. */
export function dayOf(context: Context, asOf: string): string {
  return asOf === ALL_KNOWN ? context.today : asOf;
}

/** What an id argument must be: a label, or anything. */
export type IdKind = keyof typeof KINDS;

/** How messages call what is asked for. */
const KINDS = {
  Actor: 'actor',
  Collective: 'organization or group',
  Entity: 'entity',
  Event: 'event',
  Organization: 'organization',
  Place: 'place',
  Source: 'source',
  Topic: 'topic',
} as const;

/** Labels of which the thing must have one. */
const LABELS: Readonly<Record<IdKind, readonly string[]>> = {
  Actor: ['Actor'],
  Collective: ['Organization', 'Group'],
  Entity: ['Entity'],
  Event: ['Event'],
  Organization: ['Organization'],
  Place: ['Place'],
  Source: ['Source'],
  Topic: ['Topic'],
};

/** Ids by the argument that gave them. */
export type IdArguments = Readonly<
  Record<string, { readonly kind: IdKind; readonly ids: readonly string[] | null | undefined }>
>;

const MAX_IDS = 100;

/**
 * Canonical ids of id arguments, in one round trip.
 *
 * @throws RapportError `NOT_FOUND` for an id that was never in the graph: an empty list would read
 *   as "never met". `BAD_USER_INPUT` for an id of another kind, or more than 100.
 */
export async function canonicalIds<K extends string>(
  context: Context,
  asked: Readonly<Record<K, IdArguments[string]>>,
): Promise<Record<K, string[] | null>> {
  const entries = Object.entries(asked) as [K, IdArguments[string]][];
  for (const [argument, { ids }] of entries) {
    if ((ids?.length ?? 0) > MAX_IDS) {
      refuse(argument, `it has ${ids!.length} ids; give at most ${MAX_IDS}`);
    }
  }
  const wanted = [...new Set(entries.flatMap(([, { ids }]) => ids ?? []))];
  const read = await Promise.all(
    wanted.map((id) =>
      context.batch<CanonicalId | undefined>('canonical', id, async (ids) => {
        const known = await findCanonicalIds(context.graph, ids);
        return ids.map((each) => known.get(each));
      }),
    ),
  );
  const found = new Map(wanted.map((id, i) => [id, read[i]]));
  const canonical = entries.map(([argument, { kind, ids }]) => {
    if (ids === null || ids === undefined) return [argument, null];
    const checked = ids.map((id) => {
      const entry = found.get(id);
      if (entry === undefined) {
        return refuse(
          argument,
          `there is no ${KINDS[kind]} "${id}"; look it up with \`search\``,
          'NOT_FOUND',
        );
      }
      if (!LABELS[kind].some((label) => entry.labels.includes(label))) {
        return refuse(argument, `"${id}" is no ${KINDS[kind]}; give the id of one`);
      }
      return entry.id;
    });
    return [argument, [...new Set(checked)]];
  });
  return Object.fromEntries(canonical) as Record<K, string[] | null>;
}

/**
 * Answers with canonical ids, and saves a round trip: it takes the ids as given for canonical while
 * they are looked up, and answers anew where one of them was merged.
 *
 * @throws RapportError as {@link canonicalIds}, whatever `answer` throws.
 */
export async function withCanonicalIds<K extends string, T>(
  context: Context,
  asked: Readonly<Record<K, IdArguments[string]>>,
  answer: (ids: Record<K, string[] | null>) => Promise<T>,
): Promise<T> {
  const looked = canonicalIds(context, asked);
  const entries = Object.entries(asked) as [K, IdArguments[string]][];
  const given = Object.fromEntries(
    entries.map(([argument, { ids }]) => [
      argument,
      ids === null || ids === undefined ? null : [...new Set(ids)].slice(0, MAX_IDS),
    ]),
  ) as Record<K, string[] | null>;
  const early = Promise.allSettled([answer(given)]);
  const ids = await looked;
  if (JSON.stringify(ids) !== JSON.stringify(given)) return answer(ids);
  const [outcome] = await early;
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

/** One id or none, as a list. */
export function listOf(id: string | null | undefined): readonly string[] | null {
  return id === null || id === undefined ? null : [id];
}

/** @throws RapportError `BAD_USER_INPUT` if the period ends before it starts. */
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
 * Words from a closed list, such as capacities; null for any.
 *
 * @throws RapportError `BAD_USER_INPUT` for any other word: an empty list would read as "none".
 */
export function checkWords(
  argument: string,
  given: readonly string[] | null | undefined,
  allowed: readonly string[],
): readonly string[] | null {
  const wrong = given?.find((word) => !allowed.includes(word));
  if (wrong !== undefined) {
    refuse(argument, `there is no "${wrong}" here; give ${allowed.join(', ')}`);
  }
  return given ?? null;
}

/** Longer texts are not searched for. */
const MAX_TEXT = 200;

/** @throws RapportError `BAD_USER_INPUT` for a text to search that is blank or too long. */
export function checkText(argument: string, text: string): string {
  if (text.trim() === '' || text.length > MAX_TEXT) {
    refuse(argument, `give 1 to ${MAX_TEXT} characters, not only spaces`);
  }
  return text;
}

/**
 * A BCP 47 tag in its canonical form; null for none.
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
