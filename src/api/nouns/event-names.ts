/** Finds the events that a filter asks for by name. */
import { MAX_CANDIDATES } from '../../graph/name-query.ts';
import { searchNames } from '../../queries/entities/search.ts';
import type { EventFilter } from '../generated/schema.ts';
import { checkText } from '../request/arguments.ts';
import type { Context } from '../request/context.ts';
import { refuse } from '../request/refuse.ts';

const TYPES = ['Meeting', 'Visit', 'Statement'];

/**
 * The ids of the events whose name matches, by the path of the filter that asks.
 *
 * @throws RapportError `BAD_USER_INPUT` if a text is blank, too long, or matches too many.
 */
export async function matchingNames(
  context: Context,
  filters: ReadonlyMap<string, EventFilter>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = [...filters].flatMap(([path, { name }]) =>
    name === null || name === undefined ? [] : [[path, checkText(`${path}.name`, name)] as const],
  );
  const found = asked.map(async ([path, text]) => {
    const { matches, isCut } = await searchNames(context.graph, text, TYPES, MAX_CANDIDATES);
    if (isCut) {
      refuse(`${path}.name`, `1,000 names or more match "${text}"; give more of the name`);
    }
    return [path, matches.map(({ of }) => of)] as const;
  });
  return new Map(await Promise.all(found));
}
