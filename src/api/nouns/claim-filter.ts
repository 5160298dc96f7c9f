/** Converts filters of claims, and the filters within them, to conditions with canonical ids. */
import { PLACE_KINDS } from '../../domain/claims/locators.ts';
import { PREDICATES } from '../../domain/claims/predicates.ts';
import type { ClaimLeaf, ClaimTree } from '../../queries/records/claim-tree.ts';
import type { ClaimConditions } from '../../queries/records/claim-lists.ts';
import type { ClaimFilter } from '../generated/schema.ts';
import {
  canonicalIds,
  checkText,
  checkWords,
  listOf,
  period,
  type IdArguments,
} from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import { fromEnum } from '../request/enums.ts';
import { branchesOf, filtersIn } from '../request/nested-filters.ts';
import { refuse } from '../request/refuse.ts';

const MAX_WORDS = 10;

/**
 * The conditions on where claims stand, what they say and when they became known.
 *
 * @throws RapportError `BAD_USER_INPUT`; the message names the argument.
 */
function placeAndTime(filter: ClaimFilter, path: string) {
  const { text, known } = filter;
  const words =
    text === null || text === undefined
      ? null
      : checkText(`${path}.text`, text).trim().toLowerCase().split(/\s+/u);
  if ((words?.length ?? 0) > MAX_WORDS) {
    refuse(`${path}.text`, `it has ${words!.length} words; give at most ${MAX_WORDS}`);
  }
  for (const kind of PLACE_KINDS) {
    if (typeof filter[kind] !== 'number' || filter.source) continue;
    refuse(`${path}.${kind}`, `it is a ${kind} of a source; give \`source\` too`);
  }
  const { since, until } = period(known, `${path}.known`);
  return {
    words,
    paragraph: filter.paragraph ?? null,
    row: filter.row ?? null,
    record: filter.record ?? null,
    dataset: filter.dataset ?? null,
    knownSince: since,
    knownUpTo: until,
  };
}

/**
 * The conditions of a filter. The conditions of the outermost filter have parameters of their own,
 * so that an index finds the claims. The filters within it are a tree.
 *
 * @param isPending whether to list the claims that are only proposed, and not those that count.
 * @throws RapportError `BAD_USER_INPUT` or `NOT_FOUND`, naming the argument.
 */
export async function claimConditions(
  context: Context,
  filter: ClaimFilter,
  isPending: boolean,
): Promise<ClaimConditions> {
  const filters = filtersIn(filter, 'filter');
  const ids = await canonicalIds(context, idArguments(filters));
  const leafOf = (each: ClaimFilter, path: string): ClaimLeaf => ({
    speaker: ids[`${path}.speaker`]?.[0] ?? null,
    saidBy: ids[`${path}.saidBy`]?.[0] ?? null,
    about: ids[`${path}.about`]?.[0] ?? null,
    source: ids[`${path}.source`]?.[0] ?? null,
    predicates: checkWords(`${path}.predicates`, each.predicates, PREDICATES),
    modalities: each.modalities?.map(fromEnum) ?? null,
    stages: each.stages?.map(fromEnum) ?? null,
    ...placeAndTime(each, path),
  });
  const treeOf = (each: ClaimFilter, path: string): ClaimTree => ({
    all: [{ leaf: leafOf(each, path) }, ...branchesOf(each, path, treeOf)],
  });
  const beside = branchesOf(filter, 'filter', treeOf);
  return {
    ...leafOf(filter, 'filter'),
    pending: isPending ? true : null,
    tree: beside.length === 0 ? null : { all: beside },
  };
}

function idArguments(filters: ReadonlyMap<string, ClaimFilter>): IdArguments {
  const of: (readonly [string, IdArguments[string]])[] = [...filters].flatMap(
    ([path, { speaker, saidBy, about, source }]) => [
      [`${path}.speaker`, { kind: 'Actor', ids: listOf(speaker) }] as const,
      [`${path}.saidBy`, { kind: 'Actor', ids: listOf(saidBy) }] as const,
      [`${path}.about`, { kind: 'Entity', ids: listOf(about) }] as const,
      [`${path}.source`, { kind: 'Source', ids: listOf(source) }] as const,
    ],
  );
  return Object.fromEntries(of);
}

/** Whether the filter, or a filter within it, looks for words. */
export const asksForText = (filter: ClaimFilter | null | undefined): boolean =>
  Boolean(filter?.text) ||
  [...(filter?.any ?? []), ...(filter?.all ?? []), ...(filter?.none ?? []), filter?.not].some(
    (each) => each && asksForText(each),
  );
