/** Reads the bounds of a count in a filter of events. */
import type { EventLeaf } from '../../queries/relationships/event-tree-leaves.ts';
import type { PresentFilter } from '../generated/schema.ts';
import { refuse } from '../request/refuse.ts';

/** @throws RapportError `BAD_USER_INPUT` if a bound is negative, or the bounds are the wrong way round. */
export function presentBounds(
  argument: string,
  present: PresentFilter | null | undefined,
): Pick<EventLeaf, 'presentMin' | 'presentMax'> {
  const presentMin = atLeast(`${argument}.min`, present?.min);
  const presentMax = atLeast(`${argument}.max`, present?.max);
  if (presentMin !== null && presentMax !== null && presentMax < presentMin) {
    refuse(argument, `its \`max\` is below its \`min\`; swap them`);
  }
  return { presentMin, presentMax };
}

/** @throws RapportError `BAD_USER_INPUT` if it is negative. */
export function atLeast(argument: string, number: number | null | undefined): number | null {
  if (number === null || number === undefined) return null;
  return number < 0 ? refuse(argument, `it is ${number}; give 0 or more`) : number;
}
