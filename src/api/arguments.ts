/** Reads arguments that several root fields share: the day of knowledge, ids, periods, filters. */
import { ALL_KNOWN } from '../domain/knowledge.ts';
import { RapportError } from '../errors.ts';
import { findCanonicalIds, type CanonicalId } from '../queries/entities.ts';
import type { DuringParameters } from '../queries/known.ts';
import type { Context } from './context.ts';
import type { During } from './generated/schema.ts';

/** The day of knowledge a root field asks for; everything below inherits it. */
export function dayOfKnowledge(knownBy: string | null | undefined): string {
  return knownBy === null || knownBy === undefined || knownBy > ALL_KNOWN ? ALL_KNOWN : knownBy;
}

/** The day against which plans lapse. */
export function dayOf(context: Context, k: string): string {
  return k === ALL_KNOWN ? context.today : k;
}

/** What an id argument must be: an actor, or anything. */
export type IdKind = 'Actor' | 'Entity';

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
      refuse('BAD_USER_INPUT', argument, `it has ${ids!.length} ids; give at most ${MAX_IDS}`);
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
          'NOT_FOUND',
          argument,
          `there is no ${kind.toLowerCase()} "${id}"; look it up with \`search\``,
        );
      }
      if (!entry.labels.includes(kind)) {
        return refuse(
          'BAD_USER_INPUT',
          argument,
          `"${id}" is not an ${kind.toLowerCase()}; give the id of one`,
        );
      }
      return entry.id;
    });
    return [argument, [...new Set(checked)]];
  });
  return Object.fromEntries(canonical) as Record<K, string[] | null>;
}

function refuse(code: 'NOT_FOUND' | 'BAD_USER_INPUT', argument: string, why: string): never {
  throw new RapportError(code, `${argument}: ${why}.`, { details: { argument } });
}

/** One id or none, as a list. */
export function listOf(id: string | null | undefined): readonly string[] | null {
  return id === null || id === undefined ? null : [id];
}

/** @throws RapportError `BAD_USER_INPUT` where the period ends before it starts. */
export function period(during: During | null | undefined): DuringParameters {
  const since = during?.since ?? null;
  const until = during?.until ?? null;
  if (since !== null && until !== null && until < since) {
    refuse(
      'BAD_USER_INPUT',
      'during',
      `it ends on ${until}, before it starts on ${since}; swap them`,
    );
  }
  return { since, until, certainty: during?.match ?? 'POSSIBLE' };
}
